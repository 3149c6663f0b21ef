// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/route_bench.h"

#include "core/planning/route_check.h"
#include "core/planning/route_optimiser.h"
#include "tests/bench/route_files.h"
#include "tests/bench/route_request.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <limits>

namespace planner::bench {

namespace {

/// Time of the processor that this thread has had since the begin.
class Budget {
public:
    explicit Budget(double seconds)
        : m_seconds(seconds), m_begin(processorSeconds()), m_nextLook(Clock::now())
    {
    }

    double spent() const { return processorSeconds() - m_begin; }
    /// Costs little: the processor's clock, which is slow to read, is read no sooner than it can be over.
    bool isSpent()
    {
        const auto now = Clock::now();
        if (now < m_nextLook)
            return false;
        const double left = m_seconds - spent();
        m_nextLook = now + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(left));
        return left <= 0;
    }

private:
    using Clock = std::chrono::steady_clock;

    static double processorSeconds()
    {
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }

    double m_seconds;
    double m_begin;
    Clock::time_point m_nextLook;
};

/// What is said of many routes in one line.
class Summary {
public:
    void add(const std::string& instance, double gap)
    {
        ++m_count;
        m_gaps += gap;
        if (m_count == 1 || gap > m_largest) {
            m_largest = gap;
            m_worst = instance;
        }
    }
    void addProof(double seconds) { m_proofs.push_back(seconds); }

    void print(const std::string& of)
    {
        if (m_count > 0)
            std::printf("%s: mean gap %.3f %%, largest %.2f %% (%s), of %d", of.c_str(), m_gaps / m_count,
                m_largest, m_worst.c_str(), m_count);
        else
            std::printf("%s: nothing to compare with", of.c_str());
        std::printf("; %zu proved", m_proofs.size());
        if (!m_proofs.empty()) {
            std::ranges::sort(m_proofs);
            std::printf(" (median %.3f s, longest %.3f s)", m_proofs[m_proofs.size() / 2], m_proofs.back());
        }
        std::printf("\n");
    }

private:
    int m_count = 0;
    double m_gaps = 0;
    double m_largest = 0;
    std::string m_worst;
    std::vector<double> m_proofs;
};

class Table {
public:
    explicit Table(const RouteRequest& request)
        : m_request(request), m_routes(request.routes), m_known(knownRoutesNear(request.folder))
    {
        std::printf("instance   tours  score  known   gap %%  seconds  proved  bound\n");
    }

    void addRow(const std::filesystem::path& file, int tours, std::uint64_t seed)
    {
        const std::string name = file.stem().string();
        const RouteReading reading = routeFile(file.string(), tours);
        if (!reading.fault.empty()) {
            std::printf("%-10s %s\n", name.c_str(), reading.fault.c_str());
            ++m_unread;
            return;
        }
        Budget budget(m_request.seconds);
        const RouteAnswer answer = optimised(
            reading.problem, {.seed = seed, .rounds = std::numeric_limits<std::int64_t>::max(), .stop = [&] {
                                  return budget.isSpent();
                              }});
        const double seconds = budget.spent();
        if (answer.proved) {
            m_byTours[tours].addProof(seconds);
            m_all.addProof(seconds);
        }
        std::printf("%-10s %5d %6lld ", name.c_str(), tours, static_cast<long long>(answer.score));
        compare(name, tours, answer);
        std::printf(" %8.3f  %-6s %6lld", seconds, answer.proved ? "proved" : "-",
            static_cast<long long>(answer.bound));
        check(reading.problem, answer);
        std::fflush(stdout);
        write(name, answer);
    }

    void sum()
    {
        for (auto& [tours, summary] : m_byTours)
            summary.print(std::to_string(tours) + (tours == 1 ? " tour" : " tours"));
        m_all.print("all");
        std::printf("%d faults, %d files not read\n", m_faults, m_unread);
    }
    bool isGood() const { return m_faults == 0 && m_unread == 0; }

private:
    /// A score above a proven optimum, a proof below what is known and a bound below it are faults.
    void compare(const std::string& name, int tours, const RouteAnswer& answer)
    {
        const auto known = m_known.find({name, tours});
        if (known == m_known.end())
            return void(std::printf("%6s %7s", "-", "-"));
        const auto& [score, isOptimal] = known->second;
        const double gap = 100.0 * static_cast<double>(score - answer.score)
            / static_cast<double>(std::max<std::int64_t>(1, score));
        const bool isImpossible = (isOptimal && answer.score > score)
            || (answer.proved && answer.score < score) || answer.bound < score;
        m_faults += isImpossible ? 1 : 0;
        m_byTours[tours].add(name, gap);
        m_all.add(name, gap);
        std::printf("%6lld %6.2f%s", static_cast<long long>(score), gap, isImpossible ? "!" : " ");
    }

    void check(const RouteProblem& problem, const RouteAnswer& answer)
    {
        const RouteVerdict check = verdict(problem, answer.plan);
        const bool isSoundAnswer = check.faults.empty() && check.score == answer.score;
        m_faults += isSoundAnswer ? 0 : 1;
        std::printf("%s\n", isSoundAnswer ? "" : "  FAULT");
    }

    void write(const std::string& name, const RouteAnswer& answer)
    {
        m_routes << name << ' ' << answer.plan.paths.size() << ' ' << answer.score;
        for (const RoutePath& path : answer.plan.paths) {
            m_routes << " :";
            for (const RouteVisit& visit : path.visits)
                m_routes << ' ' << visit.stop + 1;
        }
        m_routes << std::endl;
    }

    const RouteRequest& m_request;
    std::ofstream m_routes;
    KnownRoutes m_known;
    std::map<int, Summary> m_byTours;
    Summary m_all;
    int m_faults = 0;
    int m_unread = 0;
};

} // namespace

int benchRoutes(const std::vector<std::string>& arguments)
{
    const RouteRequest request = routeRequest(arguments);
    if (request.wantsHelp) {
        std::printf("%s", routeHelp);
        return 0;
    }
    if (!request.fault.empty()) {
        std::fprintf(
            stderr, "planner_bench route: %s\nSee planner_bench route --help.\n", request.fault.c_str());
        return 2;
    }
    Table table(request);
    for (int tours = request.fewestTours; tours <= request.mostTours; ++tours) {
        for (const auto& file : request.files) {
            for (int run = 0; run < request.seeds; ++run)
                table.addRow(file, tours, request.seed + static_cast<std::uint64_t>(run));
        }
    }
    table.sum();
    return table.isGood() ? 0 : 1;
}

} // namespace planner::bench
