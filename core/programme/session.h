// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/filed.h"
#include "core/programme/opening.h"
#include "core/programme/person.h"
#include "core/programme/room.h"
#include "core/programme/track.h"

namespace planner {

enum class SessionKind {
    Talk, ///< Conférence, table ronde.
    Workshop, ///< Atelier.
    Visit, ///< Visite guidée.
    OpenDoors, ///< Portes ouvertes.
    Meeting, ///< Rencontre.
    Blocker, ///< The room is taken for the team's own ends; never on a public sheet.
};

constexpr auto names(SessionKind /*of*/)
{
    return Names<SessionKind, 6>{{{SessionKind::Talk, "talk"}, {SessionKind::Workshop, "workshop"},
        {SessionKind::Visit, "visit"}, {SessionKind::OpenDoors, "open_doors"},
        {SessionKind::Meeting, "meeting"}, {SessionKind::Blocker, "blocker"}}};
}

enum class SessionStatus { Draft, Confirmed, Cancelled };

constexpr auto names(SessionStatus /*of*/)
{
    return Names<SessionStatus, 3>{{{SessionStatus::Draft, "draft"}, {SessionStatus::Confirmed, "confirmed"},
        {SessionStatus::Cancelled, "cancelled"}}};
}

/// Something that happens, or is still to be placed.
struct Session {
    Id<Session> id;
    QString title;
    QString subtitle;
    QString summary; ///< For the sheets.
    QString description; ///< As long as it needs to be.
    SessionKind kind = SessionKind::Visit;
    OpeningMode openingMode = OpeningMode::FixedTime;
    std::optional<minutes> interval; ///< Between two departures, with OpeningMode::Interval.
    std::optional<int> groupSize; ///< Visitors let in at a time, with OpeningMode::Interval.
    std::optional<LocalTime> lastEntry;
    std::optional<Id<Track>> track;

    std::optional<Id<Room>> room; ///< None: to place.
    std::optional<Day> day;
    std::optional<TimeSpan> span; ///< On the clock of `day`; the small hours belong to the evening before.
    minutes length{45}; ///< Asked for, while there is no span.

    std::vector<Id<Startup>> startups;
    std::vector<Id<Person>> people;

    std::optional<int> seats; ///< None: as many as the room has.
    std::optional<int> registered;
    std::vector<QString> languages; ///< ISO 639-1. Empty: French.
    QString audience;
    minutes setUp{0}; ///< The room is taken this long before.
    minutes clearUp{0}; ///< The room is taken this long after.
    SessionStatus status = SessionStatus::Confirmed;
    bool locked = false;
    Internal<QString> note;
    Internal<QString> wish; ///< Days and times asked for, as typed.
    std::vector<QString> links;
    QString sourceKey; ///< What names the session in the programme it was imported from,
    Internal<std::vector<FiledValue>> filed; ///< and what that said of it the last time.

    /// In a room, on a day, at a time.
    [[nodiscard]] bool isPlaced() const { return room && day && span; }
    /// How long it takes: its span's length, or the length asked for.
    [[nodiscard]] minutes duration() const { return span ? span->length() : length; }

    friend bool operator==(const Session&, const Session&) = default;

private:
    template <class Self = Session>
    static constexpr auto contentFields()
    {
        return listed(field("title", &Self::title), field("subtitle", &Self::subtitle),
            field("summary", &Self::summary), field("description", &Self::description),
            field("kind", &Self::kind), field("opening_mode", &Self::openingMode),
            field("interval", &Self::interval), field("group_size", &Self::groupSize),
            field("last_entry", &Self::lastEntry), field("track", &Self::track));
    }
    template <class Self = Session>
    static constexpr auto placeFields()
    {
        return listed(field("room", &Self::room), field("day", &Self::day), field("span", &Self::span),
            field("length", &Self::length), field("startups", &Self::startups),
            field("people", &Self::people));
    }
    template <class Self = Session>
    static constexpr auto detailFields()
    {
        return listed(field("seats", &Self::seats), field("registered", &Self::registered),
            field("languages", &Self::languages), field("audience", &Self::audience),
            field("set_up", &Self::setUp), field("clear_up", &Self::clearUp), field("status", &Self::status),
            field("locked", &Self::locked), field("note", &Self::note), field("wish", &Self::wish),
            field("links", &Self::links), field("source_key", &Self::sourceKey),
            field("filed", &Self::filed));
    }

public:
    template <class Self = Session>
    static constexpr auto fields()
    {
        return listed(Self::template contentFields<Self>(), Self::template placeFields<Self>(),
            Self::template detailFields<Self>());
    }
};

} // namespace planner
