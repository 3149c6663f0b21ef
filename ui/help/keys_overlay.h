// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/key_sections.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QScrollArea;

namespace planner::ui {

/// A card over the window with the keys of the page shown; any way out closes it.
class KeysOverlay : public QFrame {
public:
    KeysOverlay(const Actions& actions, QWidget* window);

    /// Opens it for the page called `page`, or closes it when it is open.
    void toggle(const QString& page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close();
    void fill();
    void settle();

    const Actions& m_actions;
    QLabel* m_title;
    QScrollArea* m_area;
    QPointer<QWidget> m_cameFrom; ///< What had the focus.
};

} // namespace planner::ui
