// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/route_request.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>

namespace planner::bench {

const char* const routeHelp = R"(planner_bench route DIR [options]

Optimises the routes of all orienteering files (*.txt, OPTW/TOPTW) in DIR and
compares them with best_known.csv, of DIR or of the folder above it. Every
route is checked anew; the exit code is 1 when one is wrong.

  --tours M     that many tours; without it, 1 to 3
  --seconds T   of the processor's time for each file (1)
  --seed S      of the search (1)
  --seeds N     runs each file with N seeds, from S on (1)
  --routes FILE writes the routes there: instance, tours, score, and for each
                tour its points as the instance numbers them
)";

namespace {

namespace fs = std::filesystem;

template <typename Number>
std::optional<Number> number(const std::string& text)
{
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stopped == end ? std::optional(value) : std::nullopt;
}

class Reader {
public:
    explicit Reader(const std::vector<std::string>& arguments) : m_arguments(arguments) { }

    RouteRequest request()
    {
        while (m_next < m_arguments.size() && m_request.fault.empty())
            read(m_arguments[m_next++]);
        if (m_request.fault.empty() && !m_request.wantsHelp)
            listFiles();
        return std::move(m_request);
    }

private:
    void read(const std::string& argument)
    {
        if (argument == "--help" || argument == "-h")
            m_request.wantsHelp = true;
        else if (argument == "--tours")
            m_request.fewestTours = m_request.mostTours = value<int>(argument, 1, 100);
        else if (argument == "--seconds")
            m_request.seconds = value<double>(argument, 0, 1e6);
        else if (argument == "--seed")
            m_request.seed = value<std::uint64_t>(argument, 0, UINT64_MAX);
        else if (argument == "--seeds")
            m_request.seeds = value<int>(argument, 1, 1000);
        else if (argument == "--routes")
            m_request.routes = text(argument, "a file");
        else if (argument.starts_with("-"))
            m_request.fault = "there is no option " + argument;
        else if (m_request.folder.empty())
            m_request.folder = argument;
        else
            m_request.fault = "one folder, please: " + m_request.folder.string() + " or " + argument;
    }

    template <typename Number>
    Number value(const std::string& option, Number least, Number most)
    {
        const std::string given = text(option, "a number");
        const auto value = number<Number>(given);
        if (value && *value >= least && *value <= most)
            return *value;
        if (!given.empty())
            m_request.fault = option + " cannot be " + given;
        return least;
    }

    std::string text(const std::string& option, const std::string& what)
    {
        if (m_next < m_arguments.size() && !m_arguments[m_next].empty())
            return m_arguments[m_next++];
        m_request.fault = option + " needs " + what;
        return {};
    }

    void listFiles()
    {
        if (m_request.folder.empty()) {
            m_request.fault = "which folder?";
            return;
        }
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(m_request.folder, error)) {
            if (entry.path().extension() == ".txt")
                m_request.files.push_back(entry.path());
        }
        if (error)
            m_request.fault = m_request.folder.string() + " cannot be read: " + error.message();
        else if (m_request.files.empty())
            m_request.fault = m_request.folder.string() + " holds no .txt files";
        std::ranges::sort(m_request.files);
        if (!m_request.routes.empty() && !std::ofstream(m_request.routes, std::ios::app))
            m_request.fault = m_request.routes.string() + " cannot be written";
    }

    const std::vector<std::string>& m_arguments;
    size_t m_next = 0;
    RouteRequest m_request;
};

} // namespace

RouteRequest routeRequest(const std::vector<std::string>& arguments)
{
    return Reader(arguments).request();
}

} // namespace planner::bench
