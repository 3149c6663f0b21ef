// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace planner::ui {

class LineEditor;

/// When a venue is open, or a group is out: a line for each day of the festival.
template <class T>
class HoursForm : public QWidget {
public:
    explicit HoursForm(Workspace& workspace);

    void edit(const std::optional<Id<T>>& thing);
    /// Its lines stand under those of `form`, whose labels are in the first column of a grid.
    void alignWith(QWidget& form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

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
    std::optional<Id<T>> m_thing;
    std::vector<Row> m_rows;
};

extern template class HoursForm<Venue>;
extern template class HoursForm<Group>;

} // namespace planner::ui
