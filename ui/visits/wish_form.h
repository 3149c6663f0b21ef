// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace planner::ui {

class PickEditor;

/// What a group asks to see: a line for each start-up or sector with how strongly, and one to add more.
class WishForm : public QWidget {
public:
    explicit WishForm(Workspace& workspace);

    void edit(const std::optional<Id<Group>>& group);

private:
    void follow();
    void refresh();
    void addLine(const VisitWish& wish, size_t number);
    void fillChoices();
    void add(const QString& key);
    void change(const std::function<void(std::vector<VisitWish>&)>& act);
    [[nodiscard]] QString nameOf(const VisitWish& wish) const;

    Workspace& m_workspace;
    std::optional<Id<Group>> m_group;
    std::vector<VisitWish> m_shown;
    QWidget* m_holder = nullptr; ///< Of the lines.
    QGridLayout* m_lines = nullptr;
    QLabel* m_none;
    PickEditor* m_adder;
};

} // namespace planner::ui
