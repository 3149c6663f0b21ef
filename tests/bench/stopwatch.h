// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace planner::bench {

/// How long each of `runs` runs of `act` took, in milliseconds, in order of length.
[[nodiscard]] std::vector<double> timed(int runs, const std::function<void()>& act);

/// The value below which `share` of the sorted `times` lie: 0.5 is the median.
[[nodiscard]] double quantile(const std::vector<double>& times, double share);

/// A row of the table: what was measured, the figure, what it should be.
void row(const char* what, const QString& figure, const char* wanted);

/// A figure with its unit: "12.3 ms".
[[nodiscard]] QString milliseconds(double value);

/// The largest memory this process has had, in MB.
[[nodiscard]] double peakMemory();

/// Ends the program, saying what stopped a measurement.
[[noreturn]] void stop(const QString& message);

} // namespace planner::bench
