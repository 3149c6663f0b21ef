// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bookings/bookings_model.h"

#include <QTableView>

namespace planner::ui {

/// The list of a slot, worked on by keyboard and by drag: Alt with up and down moves a row, also across the
/// rule, the space bar takes it over the rule at once, Delete removes it.
class BookingsView : public QTableView {
    Q_OBJECT

public:
    BookingsView(Workspace& workspace, BookingsModel& model);

    [[nodiscard]] std::vector<Id<Booking>> chosen() const;
    void choose(const Id<Booking>& id);
    /// Moves the chosen row one place up (-1) or down (1).
    void moveChosen(int by);
    /// From the seats to the waiting list's end, or from there to the last seat.
    void crossRule();
    /// One step.
    void removeChosen();
    void copy() const;
    /// As high as its rows are, within reason.
    void fitHeight();
    /// Whether phones stand below the names, for want of room beside them.
    [[nodiscard]] bool showsPhoneBelow() const { return m_isNarrow; }

Q_SIGNALS:
    void pasteRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layColumns();

    Workspace& m_workspace;
    BookingsModel& m_model;
    bool m_isNarrow = false;
};

} // namespace planner::ui
