// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/title_editor.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace planner::ui {

TitleEditor::TitleEditor(QWidget* parent) : QLineEdit(parent)
{
    hide();
    setAccessibleName(QCoreApplication::translate("Programme", "Title of the session"));
    setPlaceholderText(QCoreApplication::translate("Programme", "Title"));
}

void TitleEditor::open(const QRect& place, const QString& title, Finish finish)
{
    close(Ending::Left);
    m_finish = std::move(finish);
    setText(title);
    const int height = sizeHint().height();
    const int width = std::max(place.width(), fontMetrics().averageCharWidth() * 24);
    const QRect inside = parentWidget()->rect();
    QRect at(place.left(), place.top(), std::min(width, inside.width()), height);
    at.moveLeft(std::clamp(at.left(), 0, std::max(0, inside.width() - at.width())));
    at.moveTop(std::clamp(at.top(), 0, std::max(0, inside.height() - at.height())));
    setGeometry(at);
    show();
    raise();
    selectAll();
    setFocus();
}

bool TitleEditor::event(QEvent* event)
{
    // Single letters are text here, whatever actions they stand for in the grid.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier)
            event->accept();
    }
    return QLineEdit::event(event);
}

void TitleEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return close(Ending::Kept);
    case Qt::Key_Escape:
        return close(Ending::Dropped);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TitleEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const bool comesBack
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack)
        close(Ending::Left);
}

void TitleEditor::close(Ending ending)
{
    if (!m_finish)
        return;
    const Finish finish = std::exchange(m_finish, nullptr);
    const QString title = text().simplified();
    if (hasFocus() && ending != Ending::Left)
        parentWidget()->parentWidget()->setFocus();
    hide();
    finish(title, ending);
}

} // namespace planner::ui
