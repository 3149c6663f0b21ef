// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/problem.h"

#include <tl/expected.hpp>
#include <utility>

namespace planner {

/// A value, or the Problem that stood in the way.
template <class T>
using Result = tl::expected<T, Problem>;

/// Done, or the Problem that stood in the way.
using Status = tl::expected<void, Problem>;

using Failure = tl::unexpected<Problem>;

/// Lets a function return a Problem from anywhere: `return failure(ProblemKind::Refused, message);`
[[nodiscard]] inline Failure failure(ProblemKind kind, QString message, QString detail = {})
{
    return Failure(Problem{kind, std::move(message), std::move(detail)});
}

/// Hands the Problem of one Result on to another: `if (!rows) return failed(rows);`
template <class T>
[[nodiscard]] Failure failed(const tl::expected<T, Problem>& result)
{
    return Failure(result.error());
}

} // namespace planner
