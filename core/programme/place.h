// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/tri.h"

#include <optional>

namespace planner {

/// A point on the map, WGS 84, in degrees. An unknown place is no Coordinates, never (0, 0).
struct Coordinates {
    double latitude = 0.0; ///< -90 to 90
    double longitude = 0.0; ///< -180 to 180

    friend bool operator==(const Coordinates&, const Coordinates&) = default;

    template <class Self = Coordinates>
    static constexpr auto fields()
    {
        return listed(field("latitude", &Self::latitude), field("longitude", &Self::longitude));
    }
};

/// What a visitor with a disability can count on. Each fact is yes, no, or not said.
struct Access {
    Tri wheelchair = Tri::Unknown; ///< Step-free from the street to where the public goes.
    std::optional<int> steps; ///< Steps on the way, when there are some.
    Tri lift = Tri::Unknown;
    Tri toilet = Tri::Unknown; ///< Adapted toilet.
    Tri hearingLoop = Tri::Unknown;
    Tri signLanguage = Tri::Unknown;
    Tri guideDog = Tri::Unknown;
    Tri quietPlace = Tri::Unknown;

    friend bool operator==(const Access&, const Access&) = default;
};

/// The fields of the Access that `Owner` holds in `part`.
template <class Owner>
constexpr auto accessFields(Access Owner::*part)
{
    return listed(field("wheelchair", part, &Access::wheelchair), field("steps", part, &Access::steps),
        field("lift", part, &Access::lift), field("toilet", part, &Access::toilet),
        field("hearing_loop", part, &Access::hearingLoop),
        field("sign_language", part, &Access::signLanguage), field("guide_dog", part, &Access::guideDog),
        field("quiet_place", part, &Access::quietPlace));
}

} // namespace planner
