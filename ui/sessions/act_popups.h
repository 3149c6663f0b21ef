// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/planning/relocation.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace planner::ui {

class LineEditor;
class TimeField;

/// A small form that an act asks its numbers with. It closes when something else is clicked, or by Escape.
class ActPopup : public QFrame {
public:
    /// Comes forth with its top left corner at `place`, a point of the screen.
    void open(QPoint place);

protected:
    ActPopup(const QString& title, const QString& button, QWidget* parent);

    [[nodiscard]] QFormLayout& rows() { return *m_rows; }
    /// Carries the act out; false when something is left to put right.
    virtual bool carryOut() = 0;

    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    QFormLayout* m_rows;
    QPushButton* m_button;
};

/// Asks for a series: every how many minutes, how many more.
class RepeatPopup : public ActPopup {
public:
    using Repeat = std::function<void(minutes every, int count)>;
    RepeatPopup(minutes every, Repeat repeat, QWidget* parent);

protected:
    bool carryOut() override;

private:
    Repeat m_repeat;
    LineEditor* m_every;
    LineEditor* m_count;
};

/// Asks for another day and time.
class MovePopup : public ActPopup {
public:
    using Move = std::function<void(const Place& to)>;
    /// What the popup begins with.
    struct Now {
        std::vector<Day> days;
        std::optional<Day> day;
        std::optional<LocalTime> begin;
        Language language = Language::French;
    };
    MovePopup(const Now& now, Move move, QWidget* parent);

protected:
    bool carryOut() override;

private:
    Move m_move;
    QComboBox* m_day;
    TimeField* m_begin;
};

} // namespace planner::ui
