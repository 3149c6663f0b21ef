// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace planner::ui {

/// Puts the keyboard into the panel after (or before) the one that has it: on its list, where it has one,
/// else on its first control. Panels out of sight or without controls are passed over.
void focusNext(QList<QWidget*> panels, bool forward);

/// Lets the keys of undo and redo pass through text fields that have nothing of their own to take back, so
/// that they reach the festival.
class UndoKeys : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Lets Enter press the button that has the keyboard in a window, as it does in dialogs.
class EnterKey : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* window, QEvent* event) override;
};

} // namespace planner::ui
