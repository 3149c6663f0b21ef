// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/contact.h"
#include "core/programme/venue.h"
#include "core/startups/startup.h"
#include "core/visits/pace.h"

namespace planner {

/// What somebody of a group cannot do without.
enum class AccessNeed { StepFree, AdaptedToilet, HearingLoop, SignLanguage, GuideDog, QuietPlace };

constexpr auto names(AccessNeed /*of*/)
{
    return Names<AccessNeed, 6>{
        {{AccessNeed::StepFree, "step_free"}, {AccessNeed::AdaptedToilet, "adapted_toilet"},
            {AccessNeed::HearingLoop, "hearing_loop"}, {AccessNeed::SignLanguage, "sign_language"},
            {AccessNeed::GuideDog, "guide_dog"}, {AccessNeed::QuietPlace, "quiet_place"}}};
}

enum class WishStrength {
    Wished, ///< Counts by its weight.
    MustSee,
    Avoided, ///< Not to be visited.
};

constexpr auto names(WishStrength /*of*/)
{
    return Names<WishStrength, 3>{{{WishStrength::Wished, "wished"}, {WishStrength::MustSee, "must_see"},
        {WishStrength::Avoided, "avoided"}}};
}

/// A start-up, or any start-up of a sector, that a group asks for. It names them but does not refer to them:
/// they may go.
struct VisitWish {
    std::optional<Id<Startup>> startup;
    std::optional<Id<Sector>> sector;
    WishStrength strength = WishStrength::Wished;
    int weight = 1; ///< How much it is wanted, from 1.

    friend bool operator==(const VisitWish&, const VisitWish&) = default;

    template <class Self = VisitWish>
    static constexpr auto fields()
    {
        return listed(field("startup", &Self::startup), field("sector", &Self::sector),
            field("strength", &Self::strength), field("weight", &Self::weight));
    }
};

/// People who visit the festival together: a class, a family, the staff of a town hall.
struct Group {
    Id<Group> id;
    QString name;
    int size = 1;
    std::vector<QString> languages; ///< ISO 639-1, those they understand. Empty: French.
    std::vector<AccessNeed> needs; ///< In the order of the enumeration, each once.
    Pace pace = Pace::Normal;
    /// By day: from when to when they can be out. Empty: nobody has said. Not empty: not on other days.
    std::vector<OpeningHours> hours;
    std::optional<Id<Venue>> start; ///< Where they come from at the begin of their hours,
    std::optional<Id<Venue>> end; ///< and have to be back at their end.
    std::optional<TimeSpan> lunch; ///< In which they eat. None: no lunch to plan.
    minutes lunchBreak{45};
    std::vector<VisitWish> wishes;
    Internal<Contact> contact;
    Internal<QString> note;

    friend bool operator==(const Group&, const Group&) = default;

    template <class Self = Group>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name), field("size", &Self::size),
            field("languages", &Self::languages), field("needs", &Self::needs), field("pace", &Self::pace),
            field("hours", &Self::hours), field("start", &Self::start), field("end", &Self::end),
            field("lunch", &Self::lunch), field("lunch_break", &Self::lunchBreak),
            field("wishes", &Self::wishes), field("contact", &Self::contact), field("note", &Self::note));
    }
};

} // namespace planner
