// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palette_matcher.h"
#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

namespace planner::ui {

enum class EntryKind { Action, Startup, Room, Session, Venue, Time, Problem };

/// Something that the palette can run or go to.
struct PaletteEntry {
    EntryKind kind;
    QString title;
    QString detail; ///< Steps back: the kind of thing, where it is.
    QString folded; ///< What is searched.
    const char* action = ""; ///< Of an action, its id.
    Subject subject; ///< Of a thing or a problem, what to go to.
    std::optional<LocalTime> time; ///< Of a time.
    std::optional<Finding> finding; ///< Of a problem.

    /// Names the entry for good, so that it can be remembered.
    [[nodiscard]] QString key() const;
};

/// All that the palette knows of the festival and of the program.
class PaletteEntries {
public:
    PaletteEntries(const Workspace& workspace, const Actions& actions);

    /// The best matches for `typed`, the best first; those of `recent` (keys, the latest first) before
    /// others that match as well. Without anything typed: the recent ones, then actions that can be run.
    [[nodiscard]] std::vector<PaletteEntry> found(const QString& typed, const QStringList& recent) const;

private:
    void addActions(const Actions& actions);
    void addThings();
    void addProblems();
    void add(PaletteEntry entry);
    [[nodiscard]] QString text(const Session& session) const;
    [[nodiscard]] std::vector<PaletteEntry> suggested(const QStringList& recent) const;

    const Workspace& m_workspace;
    std::vector<PaletteEntry> m_entries;
    std::vector<bool> m_runnable; ///< For each entry: whether it can be run now.
};

} // namespace planner::ui
