// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/tour_worth.h"

#include "core/festival/questions.h"
#include "core/planning/tour_question.h"
#include "core/tours/seats.h"
#include "core/tours/welcome.h"

#include <algorithm>

namespace planner {

namespace {

/// What `wish` makes a session worth; none when it is not about it.
std::optional<int> worthOf(const VisitWish& wish, const Startup& startup)
{
    const bool isNamed = wish.startup == startup.id;
    const bool isOfSector = !wish.startup && wish.sector && wish.sector == startup.sector;
    if (!isNamed && !isOfSector)
        return std::nullopt;
    if (wish.strength == WishStrength::Avoided)
        return never;
    if (wish.strength == WishStrength::MustSee)
        return TourWorth::mustSee;
    return std::clamp(wish.weight, 0, 100) * (isNamed ? TourWorth::startup : TourWorth::sector);
}

/// Where people come and go, a group has to fit in at once.
bool isTooSmall(const Festival& festival, const Session& session, const Group& group)
{
    const auto seats = seatsOf(festival, session);
    return session.openingMode == OpeningMode::DropIn && seats && *seats < group.size;
}

} // namespace

RouteInterest interestOf(const Festival& festival, const Group& group, const Session& session)
{
    const auto isShutOut = [&](AccessNeed need) { return accessTo(festival, need, session) == Tri::No; };
    if (!isUnderstood(session, group) || isTooSmall(festival, session, group)
        || std::ranges::any_of(group.needs, isShutOut))
        return never;
    int best = TourWorth::anything;
    for (const Id<Startup>& id : session.startups) {
        const Startup* startup = festival.startups().find(id);
        for (const VisitWish& wish : group.wishes) {
            const auto worth = startup ? worthOf(wish, *startup) : std::nullopt;
            if (worth == never)
                return never;
            best = std::max(best, worth.value_or(best));
        }
    }
    return best;
}

const QUuid& whatIsSeenIn(const Session& session)
{
    return session.startups.empty() ? session.id.uuid() : session.startups.front().uuid();
}

} // namespace planner
