// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/route_files.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace planner::bench {

namespace {

/// Of a line: all numbers in thousandths, which all files keep to.
using Numbers = std::vector<std::int64_t>;

Numbers numbers(const std::string& line)
{
    std::istringstream stream(line);
    Numbers numbers;
    for (double number = 0; stream >> number;)
        numbers.push_back(std::llround(number * 1000));
    return numbers;
}

std::int64_t rootBelow(std::int64_t square)
{
    auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(square)));
    while (root * root > square)
        --root;
    while ((root + 1) * (root + 1) <= square)
        ++root;
    return root;
}

std::vector<Numbers> points(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    std::getline(file, line);
    std::vector<Numbers> points;
    constexpr size_t fewest = 7;
    while (std::getline(file, line)) {
        if (Numbers point = numbers(line); point.size() >= fewest)
            points.push_back(std::move(point));
    }
    return points;
}

RouteProblem problemOf(const std::vector<Numbers>& all, int tours)
{
    const bool isWhole = std::ranges::all_of(
        all, [](const Numbers& point) { return point[1] % 1000 == 0 && point[2] % 1000 == 0; });
    const std::int64_t thousandths = isWhole ? 100 : 10;
    const auto time = [&](std::int64_t number) { return static_cast<RouteTime>(number / thousandths); };

    RouteProblem problem{.places = static_cast<int>(all.size()), .travel = {{}}};
    for (const Numbers& from : all) {
        for (const Numbers& to : all) {
            const std::int64_t x = from[1] - to[1];
            const std::int64_t y = from[2] - to[2];
            problem.travel.front().push_back(time(rootBelow(x * x + y * y)));
        }
    }
    RouteParty party;
    for (size_t index = 1; index < all.size(); ++index) {
        const Numbers& point = all[index];
        const auto stop = static_cast<int>(index);
        problem.stops.push_back({.place = stop,
            .key = stop - 1,
            .service = std::max(1, time(point[3])),
            .windows = {{.opens = time(point[point.size() - 2]), .closes = time(point.back())}}});
        party.interest.push_back(static_cast<RouteInterest>(point[4] / 1000));
    }
    problem.parties.push_back(party);
    problem.tours.assign(static_cast<size_t>(tours), {.ends = time(all.front().back())});
    return problem;
}

KnownRoutes knownRoutes(const std::filesystem::path& path)
{
    std::ifstream file(path);
    KnownRoutes known;
    for (std::string line; std::getline(file, line);) {
        std::ranges::replace(line, ',', ' ');
        std::istringstream stream(line);
        std::string instance;
        int customers = 0;
        int tours = 0;
        KnownRoute route;
        if (stream >> instance >> customers >> tours >> route.score >> route.isOptimal)
            known[{instance, tours}] = route;
    }
    return known;
}

} // namespace

RouteReading routeFile(const std::string& path, int tours)
{
    if (!std::ifstream(path))
        return {.fault = "cannot be opened"};
    const std::vector<Numbers> all = points(path);
    if (all.size() < 2)
        return {.fault = "holds no list of points"};
    RouteProblem problem = problemOf(all, tours);
    if (!isSound(problem))
        return {.fault = "holds numbers that are too large, or negative"};
    return {.problem = std::move(problem)};
}

KnownRoutes knownRoutesNear(const std::filesystem::path& folder)
{
    KnownRoutes known = knownRoutes(folder / "best_known.csv");
    return known.empty() ? knownRoutes(folder / ".." / "best_known.csv") : known;
}

} // namespace planner::bench
