// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/moves.h"
#include "ui/programme/digit_entry.h"
#include "ui/programme/programme_layout.h"

class QKeyEvent;

namespace planner::ui {

class ProgrammeView;

/// What the keyboard does in the grid: moving the focus, choosing, nudging, typing a time.
class GridKeys {
public:
    explicit GridKeys(ProgrammeView& view) : m_view(view) { }

    /// False when the key means nothing here.
    bool press(const QKeyEvent& event);
    /// Whether the key must not become a shortcut: Enter while a time is being typed.
    [[nodiscard]] bool claims(const QKeyEvent& event) const;

private:
    bool arrow(const QKeyEvent& event);
    bool digit(const QKeyEvent& event);
    bool enter();
    void moveFocus(ProgrammeLayout::Way way, bool extends);
    void moveCell(ProgrammeLayout::Way way);
    void nudge(ProgrammeLayout::Way way);
    void stretch(ProgrammeLayout::Way way);
    void toEndOfRoom(bool first);
    void toggle();
    void openMenu();
    void submit(const Proposal& proposal, const SessionIds& ids);
    [[nodiscard]] const Session* firstMovable(const SessionIds& ids) const;
    void goTo(const ProgrammeLayout::Block& block, bool extends);
    /// The selection; the session that has the focus, when nothing is selected.
    [[nodiscard]] SessionIds chosen() const;
    [[nodiscard]] std::chrono::milliseconds now() const;

    ProgrammeView& m_view;
    DigitEntry m_digits;
};

} // namespace planner::ui
