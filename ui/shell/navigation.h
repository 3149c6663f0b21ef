// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace planner::ui {

class Actions;

/// The pages, one under the other at the left of the window. Start-ups dropped on the programme ask for
/// sessions; held over it for a moment they are taken there.
class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(const Actions& actions, QWidget* parent);

    /// Marks the page `index` of pageTable().
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);
    /// Those that are selected on the page they came from.
    void startupsDropped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine(const Actions& actions, const char* action);

    QTimer m_hover; ///< Since start-ups are held over the programme.
    std::vector<QToolButton*> m_lines; ///< In the order of pageTable().
};

} // namespace planner::ui
