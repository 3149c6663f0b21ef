// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

namespace planner::bench {

std::vector<double> timed(int runs, const std::function<void()>& act)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto begin = Clock::now();
        act();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::ranges::sort(times);
    return times;
}

double quantile(const std::vector<double>& times, double share)
{
    const auto last = static_cast<double>(times.size() - 1);
    return times[static_cast<size_t>(last * share + 0.5)];
}

void row(const char* what, const QString& figure, const char* wanted)
{
    std::printf("%-44s %16s   %s\n", what, qPrintable(figure), wanted);
    std::fflush(stdout);
}

QString milliseconds(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 2 : 0);
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void stop(const QString& message)
{
    std::fprintf(stderr, "planner_bench: %s\n", qPrintable(message));
    std::exit(1);
}

} // namespace planner::bench
