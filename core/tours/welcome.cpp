// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/welcome.h"

#include "core/festival/questions.h"

#include <algorithm>

namespace planner {

namespace {

const std::vector<QString>& orFrench(const std::vector<QString>& languages)
{
    static const std::vector<QString> french{QStringLiteral("fr")};
    return languages.empty() ? french : languages;
}

} // namespace

Tri accessTo(const Festival& festival, AccessNeed need, const Session& session)
{
    const Room* room = festival.rooms().find(session.room);
    const Venue* venue = room ? festival.venues().find(room->venue) : nullptr;
    if (!venue)
        return Tri::Yes;
    switch (need) {
    case AccessNeed::StepFree:
        return wheelchairAccess(festival, *room);
    case AccessNeed::AdaptedToilet:
        return venue->access.toilet;
    case AccessNeed::HearingLoop:
        return venue->access.hearingLoop;
    case AccessNeed::SignLanguage:
        return venue->access.signLanguage;
    case AccessNeed::GuideDog:
        return venue->access.guideDog;
    case AccessNeed::QuietPlace:
        return venue->access.quietPlace;
    }
    return Tri::Unknown;
}

const std::vector<QString>& spokenLanguages(const Session& session)
{
    return orFrench(session.languages);
}

bool isUnderstood(const Session& session, const Group& group)
{
    const std::vector<QString>& understood = orFrench(group.languages);
    return std::ranges::any_of(spokenLanguages(session),
        [&understood](const QString& one) { return std::ranges::count(understood, one) > 0; });
}

} // namespace planner
