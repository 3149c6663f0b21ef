// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"
#include "core/print/page.h"

#include <QStringList>

/// What the sheets say of a session, in the language of the sheet.
namespace planner {

/// What a session is to visitors: who may drop in at any time comes to open doors, whatever their kind.
[[nodiscard]] SessionKind shownKind(const Session& session);

/// The sign that stands for `session` in lists: an open door, else its kind.
[[nodiscard]] Sign signOf(const Session& session);

/// What `sign` means, for the legend: "conférence, table ronde".
[[nodiscard]] QString signText(Sign sign, const Words& words);

/// The title, set in its own language, whatever that of the sheet: only a title that reads French is given
/// the blanks of French punctuation.
[[nodiscard]] QString setTitle(const Session& session);

/// How visitors get in: "sur inscription, 24 places", "toutes les 20 min, par groupes de 8".
[[nodiscard]] QStringList entryFacts(const Festival& festival, const Session& session, const Words& words);

/// "en anglais", "français et anglais" of the `codes` that a session speaks; empty when that is French only.
[[nodiscard]] QString languagesText(const std::vector<QString>& codes, const Words& words);

/// Hosts, how visitors get in, and languages.
[[nodiscard]] QStringList sessionFacts(const Festival& festival, const Session& session, const Words& words);

/// `text` as a part of what a list says of `session`: all parts are one item of the list.
[[nodiscard]] Text ofItem(Text text, const Session& session);

/// The parts that say something, with a middle dot between them: "Garonne Data · Grande salle".
[[nodiscard]] QString dotted(const QStringList& parts);

} // namespace planner
