// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "ui/programme/programme_layout.h"

#include <QStringList>

#include <unordered_map>

namespace planner::ui {

/// What a block of the grid tells of its session, ready to be painted.
struct BlockFacts {
    QString title;
    QString begin; ///< "10 h"
    QString time; ///< "10 h – 11 h 30"
    QString hosts;
    QString languages; ///< "EN"; empty for French alone.
    SessionKind kind = SessionKind::Visit;
    bool isCancelled = false;
    bool isDraft = false; ///< Not printed yet.
    bool isLocked = false;
    bool isStepped = false; ///< Not for wheelchairs, by somebody's word.
    std::optional<double> fill; ///< Registered by seats; above 1 when overbooked.
    std::optional<Severity> worst; ///< Of its errors and warnings.

    friend bool operator==(const BlockFacts&, const BlockFacts&) = default;
};

using WorstBySession = std::unordered_map<Id<Session>, Severity>;

/// The worst error or warning about each session.
[[nodiscard]] WorstBySession worstBySession(const Findings& findings);

[[nodiscard]] BlockFacts blockFacts(const Festival& festival, const Session& session, Language language);

/// One day as the view shows it: where things stand, and what they say.
struct ProgrammeScene {
    ProgrammeLayout layout;
    std::unordered_map<Id<Session>, BlockFacts> facts;
    QStringList groups; ///< Names of the venues.
    QStringList columns; ///< Names of the rooms.
    QStringList seats; ///< "80 seats" for each column, or nothing.
    QStringList rests; ///< Titles of the breaks.
};

/// The words and numbers that go with `layout`.
[[nodiscard]] ProgrammeScene programmeScene(
    ProgrammeLayout layout, const Festival& festival, const Findings& findings, Language language);

} // namespace planner::ui
