// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace planner::ui {

/// What is wrong with one session, in sentences.
class ProblemBox : public QWidget {
public:
    explicit ProblemBox(Workspace& workspace);

    /// Tells of `session`; none: of nothing.
    void tell(const std::optional<Id<Session>>& session);

private:
    void add(const Finding& finding);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    std::optional<Id<Session>> m_session;
    Findings m_shown;
};

} // namespace planner::ui
