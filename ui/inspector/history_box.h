// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace planner::ui {

class TextLink;

/// What was done to one thing and when, the latest first: a few lines, and all of them when asked.
class HistoryBox : public QWidget {
public:
    explicit HistoryBox(Workspace& workspace);

    /// Tells of `thing`; none: of nothing. The lines follow when nothing else happens for a moment.
    void tell(const std::optional<Subject>& thing);
    /// Reads the history of the thing told of, and shows it.
    void read();

private:
    void fill();
    void clear();

    Workspace& m_workspace;
    QGridLayout* m_lines;
    TextLink* m_more;
    std::optional<Subject> m_thing;
    std::vector<Step> m_steps;
    bool m_showsAll = false;
    QTimer m_pause;
};

} // namespace planner::ui
