// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace planner::ui {

/// What is wrong with one session, in sentences, with a button for each way out.
class ProblemBox : public QWidget {
public:
    explicit ProblemBox(Workspace& workspace);

    /// Tells of `session`; none: of nothing. The ways out follow when nothing else happens for a moment.
    void tell(const std::optional<Id<Session>>& session);
    /// Looks for the ways out of what is told.
    void offerRepairs();

private:
    void add(const Finding& finding);
    void repair(const Change& change, const QString& label);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    std::vector<std::pair<Finding, QFrame*>> m_cards;
    QTimer m_pause;
};

} // namespace planner::ui
