// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace planner::ui {

class ChoiceEditor;
class CheckEditor;
class FieldEditor;
class LineEditor;

/// What is known of one stop of an itinerary. Each field that was changed is one step.
class StopForm : public QWidget {
public:
    explicit StopForm(Workspace& workspace);

    /// Shows the stop in place `stop` of `itinerary`; none: nothing.
    void edit(const std::optional<Id<Itinerary>>& itinerary, const std::optional<size_t>& stop);

private:
    void add(QGridLayout& grid, FieldEditor* editor, const char* name);
    void refresh();
    void fillChoices();
    [[nodiscard]] const Stop* stop() const;
    /// Stores the stop as `act` leaves it.
    void change(const std::function<void(Stop&)>& act);

    Workspace& m_workspace;
    std::optional<Id<Itinerary>> m_itinerary;
    std::optional<size_t> m_stop;
    QLabel* m_title;
    QLabel* m_hint;
    LineEditor* m_begin;
    LineEditor* m_length;
    ChoiceEditor* m_venue;
    ChoiceEditor* m_mode;
    CheckEditor* m_pinned;
    FieldEditor* m_remark;
    std::vector<std::pair<FieldEditor*, QLabel*>> m_rows;
};

} // namespace planner::ui
