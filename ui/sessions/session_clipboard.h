// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/planning/relocation.h"

class QMimeData;

/// Sessions on the clipboard: whole for this program, as a table for spreadsheets and mails.
namespace planner::ui {

/// `sessions` as JSON, and as lines of title, start-ups, minutes, day, time and room with tabs between.
/// The caller owns it.
[[nodiscard]] QMimeData* clipboardData(
    const Festival& festival, const std::vector<const Session*>& sessions, const Words& words);

/// The sessions in `data`, under new ids: copies of sessions as they were; or, of text, sessions to place,
/// one a line: title, start-up, minutes, in whatever order the last two stand. What the festival does not
/// have is left out of copies; a start-up of text that it does not know goes into the note. Empty when there
/// are none.
[[nodiscard]] std::vector<Session> pastedSessions(
    const Festival& festival, const QMimeData& data, IdSource& ids);

/// `sessions` with the first at `to`, the others as far from it as they were; what `to` does not say stays.
/// Those without a time follow each other from there on.
[[nodiscard]] std::vector<Session> putAt(std::vector<Session> sessions, const Place& to);

} // namespace planner::ui
