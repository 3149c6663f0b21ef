// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace planner::ui {

class LineEditor;

/// When a venue is open, a line for each day of the festival.
class HoursForm : public QWidget {
public:
    explicit HoursForm(Workspace& workspace);

    void edit(const std::optional<Id<Venue>>& venue);

private:
    struct Row {
        Day day;
        LineEditor* editor;
    };

    void makeRows();
    void refresh();
    void take(Day day, const QVariant& hours);

    Workspace& m_workspace;
    QGridLayout* m_grid;
    std::optional<Id<Venue>> m_venue;
    std::vector<Row> m_rows;
};

} // namespace planner::ui
