// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/visit_book.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QVBoxLayout;

namespace planner::ui {

/// Names those whose slot is gone, and moves them to the nearest.
class LostBookings : public QFrame {
public:
    explicit LostBookings(Workspace& workspace);

    /// Shows those of `session`; hides when there are none.
    void tell(const Session& session, const VisitBook& book);

private:
    void add(const Booking& booking, bool canMove);
    void move(const std::vector<Id<Booking>>& ids);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    std::vector<Booking> m_lost;
    bool m_canMove = false;
};

} // namespace planner::ui
