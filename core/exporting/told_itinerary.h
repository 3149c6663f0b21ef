// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/tours/course.h"

#include <QStringList>

/// An itinerary in words: what its sheet and its exports have in common.
namespace planner {

/// A place on the way. Pointers lead into the festival that is told of.
struct ToldPoint {
    int number = 0; ///< Of a stop, from 1; 0: where the group sets out or has to be back.
    const Stop* stop = nullptr; ///< Null for the same.
    LocalTime begin;
    LocalTime end;
    QString title; ///< As typed: of the session, else what people do there.
    const Session* session = nullptr;
    const Room* room = nullptr;
    const Venue* venue = nullptr; ///< Null: nobody knows.
    std::optional<CourseLeg> leg; ///< To here. None: from nowhere known.
    bool isOffered = true; ///< False: the festival lets nobody in there and then.

    [[nodiscard]] std::optional<Coordinates> coordinates() const
    {
        return venue ? venue->coordinates : std::nullopt;
    }
};

struct ToldItinerary {
    const Itinerary& itinerary;
    const Group* group; ///< Null: it is a proposal to whoever likes it.
    std::vector<ToldPoint> points; ///< Where it sets out, the stops, where it has to be back.
    double kilometres = 0.0; ///< On foot.
    bool isMeasured = false; ///< Every way is known, and the length of those on foot: `kilometres` is true.
};

/// `itinerary` with the words of one language. The place where the group sets out or has to be back is not
/// told when it is that of the stop beside it.
[[nodiscard]] ToldItinerary toldItinerary(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary, const Words& words);

/// The itineraries that `edition` is about: by day, position, title, id.
[[nodiscard]] std::vector<const Itinerary*> itinerariesIn(const Edition& edition);

/// "Salle Atelier, La Cantine"; what is not known is left out, and so is a room that is called like its
/// venue.
[[nodiscard]] QString placeText(const ToldPoint& point);

/// "14 min à pied · 0,9 km", "environ 14 min à pied · 0,9 km", "trajet non renseigné"; "sur place" when there
/// is no way to go.
[[nodiscard]] QString legText(const CourseLeg& leg, const Words& words);

/// Whom a guide calls there: the start-ups' people on site, else the venue's. For the eyes of the team.
[[nodiscard]] std::vector<Contact> contactsAt(const Festival& festival, const ToldPoint& point);

} // namespace planner
