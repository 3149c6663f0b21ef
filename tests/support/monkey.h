// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"

#include <QPointer>
#include <QRandomGenerator>

namespace planner::tests {

/// Somebody who hits keys, pushes the mouse about and takes actions from the menus, all at random, and the
/// same for the same seed. Dialogs get a few strokes and are left again; nothing outside the festival is
/// touched.
class Monkey : public QObject {
public:
    Monkey(ui::MainWindow& window, ui::Workspace& workspace, quint32 seed);

    void play(int events);
    /// Lets go of all it holds and leaves what it is in the middle of.
    void stop();

private:
    void act();
    void strike();
    void write();
    void push();
    void roll();
    void takeAction();
    /// Goes to some session or start-up, as the palette does, so that there is something to act on.
    void begin();
    /// Undoes what made the festival too large.
    void shrink();
    /// Is there where an action runs an event loop of its own.
    void watch();
    /// Ends whatever keeps the event loop that runs inside another: dialogs, menus, drags.
    void leave();

    void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString& text);
    void sendMouse(QEvent::Type type, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QWidget* top() const;
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    ui::MainWindow& m_window;
    ui::Workspace& m_workspace;
    QRandomGenerator m_random;
    QPointer<QWidget> m_pressed;
    QPoint m_pointer; ///< In the window on top.
    int m_depth = 0;
    int m_patience = 0; ///< Events left for the dialog that is open.
};

} // namespace planner::tests
