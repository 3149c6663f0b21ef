// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/field_form.h"

#include <QScrollArea>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace planner::ui {

class HistoryBox;
class ProblemBox;
class RegistrationsBox;

/// The details of what is selected, one thing or several, to be read and edited in place.
class Inspector : public QScrollArea {
public:
    explicit Inspector(Workspace& workspace);

    [[nodiscard]] QSize sizeHint() const override;
    /// Puts the keyboard into the title, all of it selected.
    void editTitle();

    [[nodiscard]] FieldForm<Session>& sessionForm() { return *m_sessions; }
    [[nodiscard]] FieldForm<Break>& breakForm() { return *m_breaks; }

private:
    void follow();
    void tellHistory();
    /// What its widest field needs, beside the scroll bar.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] QString heading() const;

    Workspace& m_workspace;
    QLabel* m_heading;
    QLabel* m_hint;
    FieldForm<Session>* m_sessions;
    FieldForm<Break>* m_breaks;
    RegistrationsBox* m_registrations;
    ProblemBox* m_problems;
    HistoryBox* m_history;
};

} // namespace planner::ui
