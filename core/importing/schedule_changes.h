// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/importing/schedule_draft.h"

#include <QSet>
#include <QStringList>

/// What a programme changes of what is here already, and what of it is not taken, each in one translated
/// sentence.
namespace planner {

/// `about` as far as `conference` describes it.
[[nodiscard]] About described(About about, const DraftConference& conference);

/// What of the festival itself is not as it was: its name, its days.
[[nodiscard]] QStringList changesInWords(const About& before, const About& after);

/// A session, and the name of its room.
struct PlacedSession {
    const Session& session;
    QString room;
};

/// What somebody may have set here and `filed`, the same session as its file has it, replaces.
[[nodiscard]] QStringList changesInWords(const PlacedSession& here, const PlacedSession& filed);

/// The texts of `session` for which `event` has an element without a word in it. They stay.
[[nodiscard]] QStringList staysInWords(const Session& session, const DraftEvent& event);

/// What of `event` was too much to take.
[[nodiscard]] QStringList leftOutInWords(const DraftEvent& event);

/// What tells the sessions that come from a file.
struct SessionsOfFile {
    QSet<QString> keys; ///< What names its events.
    QString prefix; ///< With which the keys of its conference begin; may be empty.
    std::optional<Id<Venue>> venue; ///< Where it takes place,
    QSet<QString> days; ///< and on which days, "2014-06-12".
};

/// The sessions that came in from an earlier state of the file and are no longer in it.
[[nodiscard]] QStringList vanishedInWords(const Festival& festival, const SessionsOfFile& file);

} // namespace planner
