// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

namespace planner {

/// How a door is open to visitors.
enum class OpeningMode {
    DropIn, ///< Portes ouvertes, en continu.
    Interval, ///< By small groups, a departure every n minutes.
    FixedTime, ///< A visit at a set time.
    Booked, ///< On registration.
};

constexpr auto names(OpeningMode /*of*/)
{
    return Names<OpeningMode, 4>{{{OpeningMode::DropIn, "continu"}, {OpeningMode::Interval, "intervalle"},
        {OpeningMode::FixedTime, "horaire"}, {OpeningMode::Booked, "inscription"}}};
}

} // namespace planner
