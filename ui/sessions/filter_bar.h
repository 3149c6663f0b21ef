// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sessions/session_filter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace planner::ui {

/// The line over the programme in which somebody says which sessions to see.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(Workspace& workspace);

    [[nodiscard]] const SessionFilter& filter() const { return m_filter; }
    void setFilter(const SessionFilter& filter);
    /// "12 / 27 sessions"
    void setCount(int shown, int all);
    /// Puts the keyboard into the field for words.
    void find();

Q_SIGNALS:
    void filterChanged();

private:
    [[nodiscard]] QComboBox* addChoice(const char* name);
    [[nodiscard]] QCheckBox* addCheck(const char* text);
    void fillChoices();
    void fill(QComboBox& box, const std::vector<std::pair<QString, QString>>& choices);
    void read();
    void present(const SessionFilter& filter);

    Workspace& m_workspace;
    SessionFilter m_filter;
    QLineEdit* m_text;
    QComboBox* m_kind = nullptr;
    QComboBox* m_startup = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_accessible = nullptr;
    QCheckBox* m_freeSeats = nullptr;
    QCheckBox* m_problem = nullptr;
    QLabel* m_count;
    QPushButton* m_clear;
};

} // namespace planner::ui
