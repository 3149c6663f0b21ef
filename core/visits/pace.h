// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

namespace planner {

/// How fast people walk.
enum class Pace {
    Slow, ///< Families, wheelchairs, pushchairs: three quarters of the normal pace.
    Normal, ///< As the settings of the festival say: 4 km/h.
    Brisk, ///< An eighth faster than normal.
};

constexpr auto names(Pace /*of*/)
{
    return Names<Pace, 3>{{{Pace::Slow, "slow"}, {Pace::Normal, "normal"}, {Pace::Brisk, "brisk"}}};
}

/// The pace against the normal one: 3, 4 and 4.5 km/h where that is 4.
constexpr double factorOf(Pace pace)
{
    return pace == Pace::Slow ? 0.75 : pace == Pace::Brisk ? 1.125 : 1.0;
}

} // namespace planner
