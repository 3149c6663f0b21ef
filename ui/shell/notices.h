// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace planner::ui {

/// A card over the foot of the window: what was just done, with a button that undoes it, for a few seconds;
/// or what could not be done and why, until it is closed.
class Notices : public QFrame {
public:
    Notices(Workspace& workspace, QWidget* window);

    /// Takes its place again, such as after the window was resized.
    void settle();

private:
    void show(const QString& sentence, const char* look, bool undoable);
    void setOffer(const Offer& offer);

    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_offer;
    std::function<void()> m_offered; ///< What m_offer does.
    QPushButton* m_close;
    QTimer m_timer;
};

} // namespace planner::ui
