// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/schedule_things.h"

namespace planner {

/// The names of a programme, as they are known here.
struct FiledThings {
    FiledRooms& rooms;
    FiledTracks& tracks;
    FiledPeople& people;
};

/// What a programme said of an event at its last import, and what it says now.
struct FiledChange {
    const FiledEvent& before;
    const FiledEvent& now;
};

/// Brings `session` up to date, field by field: what the programme did not change stays as it is here, what
/// only the programme changed is taken, and what both changed stays and is told. What the programme no longer
/// speaks of stays, too, as do the place and time of a locked session. A session that the programme never
/// fed has a blank `before`. Gives what is to be said, each in one translated sentence.
[[nodiscard]] QStringList bringUpToDate(Session& session, const FiledChange& file, FiledThings things);

} // namespace planner
