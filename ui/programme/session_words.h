// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

/// Sentences about sessions of the grid, for cards, the status line and screen readers.
namespace planner::ui {

/// "10 h à 11 h 30, Imprimer son premier objet en 3D, Salle Atelier, atelier, 24 inscrits sur 24, erreur :
/// chevauchement". `findings` are those about the session.
[[nodiscard]] QString spokenSession(
    const Festival& festival, const Session& session, const Findings& findings, const Words& words);

/// The findings that name `session`, without notes.
[[nodiscard]] Findings findingsAbout(const Findings& findings, const Id<Session>& session);

/// "Visite du studio: Thu 12 June, 10:00–10:45, Atelier. No problem."
[[nodiscard]] QString placeSentence(
    const Festival& festival, const Session& session, const QString& verdict, const Words& words);

/// "No problem." or "2 problems: Room A is taken."
[[nodiscard]] QString verdictSentence(int problems, const QString& first);

} // namespace planner::ui
