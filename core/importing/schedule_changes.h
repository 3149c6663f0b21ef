// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/importing/schedule_draft.h"
#include "core/importing/schedule_filed.h"

#include <QSet>
#include <QStringList>

#include <functional>

/// What a programme changes of what is here already, and what of it is not taken, each in one translated
/// sentence.
namespace planner {

/// `about` of a festival without sessions, as far as the file describes it. What somebody chose stays: its
/// name, and its days but for those of `days` that it lacks. Days that nobody chose give way to those of the
/// file, unless they have room for them.
[[nodiscard]] About describedBy(About about, const ScheduleDraft& draft, std::vector<Day> days);

/// `about` with those of `days` that it lacks.
[[nodiscard]] About widened(About about, const std::vector<Day>& days);

/// What of the festival itself is not as it was: its name, its days, its time zone.
[[nodiscard]] QStringList changesInWords(const About& before, const About& after);

/// The texts and people of `session` that the file had `before` and has `now` emptied. They stay.
[[nodiscard]] QStringList staysInWords(
    const Session& session, const FiledEvent& before, const FiledEvent& now);

/// What of `event` was too much to take.
[[nodiscard]] QStringList leftOutInWords(const DraftEvent& event);

/// What tells the sessions that come from a file.
struct SessionsOfFile {
    QSet<QString> keys; ///< What names its events.
    QString prefix; ///< With which the keys of its conference begin; may be empty.
    std::optional<Id<Venue>> venue; ///< Where it takes place,
    QSet<QString> days; ///< and on which days, "2014-06-12".
    std::function<bool(const QString& roomKey)> hasRoom; ///< Whether a room was once among its own.
};

/// The sessions that came in from an earlier state of the file and are no longer in it, by title.
[[nodiscard]] QStringList vanishedInWords(const Festival& festival, const SessionsOfFile& file);

} // namespace planner
