// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/paragraph_editor.h"

#include "core/base/text.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace planner::ui {

ParagraphEditor::ParagraphEditor(int rows, QWidget* parent)
    : FieldEditor(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * rows + 18);
    setControl(m_text);
}

void ParagraphEditor::commit()
{
    if (!isTouched())
        return;
    m_filled = m_text->toPlainText();
    Q_EMIT edited(QVariant(cleaned(m_filled, Lines::Many)));
}

void ParagraphEditor::fill(const QVariant& value)
{
    m_text->setPlaceholderText({});
    m_filled = value.toString();
    m_text->setPlainText(m_filled);
}

void ParagraphEditor::fillSeveral()
{
    m_text->setPlaceholderText(severalText());
    m_filled.clear();
    m_text->clear();
}

bool ParagraphEditor::isTouched() const
{
    return m_text->toPlainText() != m_filled;
}

bool ParagraphEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace planner::ui
