// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/route_bench.h"

#include "core/planning/route_check.h"
#include "core/planning/route_optimiser.h"
#include "tests/bench/route_files.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <limits>

namespace planner::bench {

namespace {

double processorSeconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

struct Request {
    std::filesystem::path folder;
    int fewestTours = 1;
    int mostTours = 3;
    double seconds = 1;
    std::uint64_t seed = 1;
};

Request request(const std::vector<std::string>& arguments)
{
    Request request;
    for (size_t index = 0; index < arguments.size(); ++index) {
        const bool hasValue = index + 1 < arguments.size();
        if (arguments[index] == "--tours" && hasValue)
            request.fewestTours = request.mostTours = std::max(1, std::atoi(arguments[++index].c_str()));
        else if (arguments[index] == "--seconds" && hasValue)
            request.seconds = std::atof(arguments[++index].c_str());
        else if (arguments[index] == "--seed" && hasValue)
            request.seed = std::strtoull(arguments[++index].c_str(), nullptr, 10);
        else
            request.folder = arguments[index];
    }
    return request;
}

std::vector<std::filesystem::path> instances(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

class Table {
public:
    explicit Table(const Request& request) : m_request(request)
    {
        m_known = knownRoutes((request.folder / "best_known.csv").string());
        if (m_known.empty())
            m_known = knownRoutes((request.folder / ".." / "best_known.csv").string());
    }

    void addRow(const std::filesystem::path& file, int tours)
    {
        const RouteProblem problem = routeFile(file.string(), tours);
        if (problem.stops.empty() || !isSound(problem)) {
            std::printf("%-10s cannot be read\n", file.stem().c_str());
            return;
        }
        const double start = processorSeconds();
        const double end = start + m_request.seconds;
        const RouteAnswer answer = optimised(problem,
            {.seed = m_request.seed, .rounds = std::numeric_limits<std::int64_t>::max(), .stop = [&] {
                 return processorSeconds() >= end;
             }});
        const double seconds = processorSeconds() - start;
        const RouteVerdict check = verdict(problem, answer.plan);
        const bool isSoundAnswer = check.faults.empty() && check.score == answer.score;
        m_faults += isSoundAnswer ? 0 : 1;
        std::printf("%-10s %5d %6lld ", file.stem().c_str(), tours, static_cast<long long>(check.score));
        compare(m_known[{file.stem().string(), tours}], answer);
        std::printf(" %8.3f  %-6s %6lld%s\n", seconds, answer.proved ? "proved" : "-",
            static_cast<long long>(answer.bound), isSoundAnswer ? "" : "  FAULT");
    }

    void sum() const
    {
        std::printf("mean gap %.3f %%, largest %.2f %%, of %d; %d proved, %d faults\n",
            m_gaps / std::max(m_count, 1), m_largest, m_count, m_proved, m_faults);
    }

private:
    void compare(const KnownRoute& known, const RouteAnswer& answer)
    {
        m_proved += answer.proved ? 1 : 0;
        if (known.score == 0)
            return void(std::printf("%6s %7s", "-", "-"));
        const double gap
            = 100.0 * static_cast<double>(known.score - answer.score) / static_cast<double>(known.score);
        const bool isImpossible = (known.isOptimal && answer.score > known.score)
            || (answer.proved && answer.score < known.score) || answer.bound < known.score;
        m_faults += isImpossible ? 1 : 0;
        ++m_count;
        m_gaps += gap;
        m_largest = std::max(m_largest, gap);
        std::printf("%6lld %6.2f%s", static_cast<long long>(known.score), gap, isImpossible ? "!" : " ");
    }

    const Request& m_request;
    std::map<std::pair<std::string, int>, KnownRoute> m_known;
    int m_count = 0;
    int m_proved = 0;
    int m_faults = 0;
    double m_gaps = 0;
    double m_largest = 0;
};

} // namespace

bool benchRoutes(const std::vector<std::string>& arguments)
{
    const Request wanted = request(arguments);
    const auto files = instances(wanted.folder);
    std::printf("instance   tours  score  known   gap %%  seconds  proved  bound\n");
    Table table(wanted);
    for (int tours = wanted.fewestTours; tours <= wanted.mostTours; ++tours) {
        for (const auto& file : files)
            table.addRow(file, tours);
    }
    table.sum();
    return !files.empty();
}

} // namespace planner::bench
