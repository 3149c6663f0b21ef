// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/festival/revision.h"

#include <optional>

namespace planner {

enum class Audience { Public, Internal };

constexpr auto names(Audience /*of*/)
{
    return Names<Audience, 2>{{{Audience::Public, "public"}, {Audience::Internal, "internal"}}};
}

/// What a reader may see of a festival. Sheets and exporters take an Edition, never a Festival, so that
/// nothing internal can leak: it is gone before they start.
struct Edition {
    Festival festival;
    Audience audience = Audience::Public;
    Revision revision;
    std::optional<Day> day; ///< Only this day, when set.
    std::optional<Id<Venue>> venue; ///< Only this venue, when set.
    std::optional<Id<Itinerary>> itinerary; ///< Of the itineraries only this one, when set.
};

/// `festival` as `audience` may see it. For the public: every Internal value is emptied, but for the on-site
/// contact's name and phone of start-ups that agreed to print them; drafts, cancelled sessions and blockers
/// are gone, and so are start-ups that refused to be published, all bookings, imported rows and ignored
/// findings; of groups only their size, pace, hours and places are left.
[[nodiscard]] Festival visibleTo(Audience audience, const Festival& festival);

} // namespace planner
