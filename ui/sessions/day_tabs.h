// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/programme/session.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace planner::ui {

/// The days of the festival side by side. Sessions dragged over one for a moment bring it forth; dropped on
/// it, they move there.
class DayTabs : public QWidget {
    Q_OBJECT

public:
    explicit DayTabs(Language language);

    /// Shows these days; with `all`, a first tab stands for all of them.
    void setDays(const std::vector<Day>& days, bool all);
    /// None: all days.
    void setDay(const std::optional<Day>& day);

Q_SIGNALS:
    void dayChosen(const std::optional<planner::Day>& day);
    void dropped(planner::Day day, const std::vector<planner::Id<planner::Session>>& sessions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTab(const std::optional<Day>& day);
    bool dragOver(int tab, QDropEvent* event);
    void drop(int tab, QDropEvent* event);

    Language m_language;
    QHBoxLayout* m_row;
    std::vector<std::pair<std::optional<Day>, QToolButton*>> m_tabs;
    QTimer m_hover;
    int m_hovered = -1;
};

} // namespace planner::ui
