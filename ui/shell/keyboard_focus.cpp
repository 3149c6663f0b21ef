// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keyboard_focus.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace planner::ui {
namespace {

bool isReached(const QWidget* control)
{
    return control->isVisible() && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) != 0;
}

/// False when `panel` has no control that the keyboard reaches.
bool focusIn(const QWidget* panel)
{
    const QList<QWidget*> controls = panel->findChildren<QWidget*>();
    auto found = std::find_if(controls.begin(), controls.end(), [](const QWidget* control) {
        return isReached(control) && qobject_cast<const QAbstractItemView*>(control) != nullptr;
    });
    if (found == controls.end())
        found = std::find_if(controls.begin(), controls.end(), isReached);
    if (found == controls.end())
        return false;
    (*found)->setFocus(Qt::TabFocusReason);
    return true;
}

bool canUndo(const QObject* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field); line != nullptr)
        return line->isUndoAvailable();
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return text == nullptr || text->document()->isUndoAvailable();
}

bool canRedo(const QObject* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field); line != nullptr)
        return line->isRedoAvailable();
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return text == nullptr || text->document()->isRedoAvailable();
}

} // namespace

void focusNext(QList<QWidget*> panels, bool forward)
{
    panels.erase(std::remove_if(panels.begin(), panels.end(),
                     [](const QWidget* panel) { return panel == nullptr || !panel->isVisible(); }),
        panels.end());
    const QWidget* focus = QApplication::focusWidget();
    const auto current = std::find_if(panels.begin(), panels.end(), [focus](const QWidget* panel) {
        return focus != nullptr && (panel == focus || panel->isAncestorOf(focus));
    }) - panels.begin();
    const auto count = panels.size();
    for (qsizetype step = 1; step <= count; ++step) {
        if (focusIn(panels.at((current + (forward ? step : count - step)) % count)))
            return;
    }
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool passes = (key->matches(QKeySequence::Undo) && !canUndo(watched))
        || (key->matches(QKeySequence::Redo) && !canRedo(watched));
    // Not accepted by the field, the keys are those of the actions.
    if (passes)
        event->ignore();
    return passes;
}

bool EnterKey::eventFilter(QObject* window, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(static_cast<QWidget*>(window)->focusWidget());
    const auto* tool = qobject_cast<QToolButton*>(button);
    const bool opensMenu = tool != nullptr && tool->menu() != nullptr;
    const bool isPressed = button != nullptr && !button->isCheckable() && !opensMenu;
    if (!isEnter || !isPressed || (key->modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    button->click();
    return true;
}

} // namespace planner::ui
