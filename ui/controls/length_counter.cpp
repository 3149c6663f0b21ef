// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/length_counter.h"

#include "ui/style/look.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace planner::ui {

LengthCounter::LengthCounter(QWidget* field, int limit, QWidget* parent) : QLabel(parent), m_limit(limit)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, "quiet");
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textChanged, this, [this](const QString& text) { tell(text.size()); });
        tell(line->text().size());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] { tell(text->toPlainText().size()); });
        tell(text->toPlainText().size());
    }
}

void LengthCounter::tell(qsizetype length)
{
    const int over = static_cast<int>(length) - m_limit;
    QString text = QStringLiteral("%1 / %2").arg(length).arg(m_limit);
    if (over > 0) {
        text += QStringLiteral(" · ");
        text += QCoreApplication::translate(
            "LengthCounter", "%n characters too many for the sheets", nullptr, over);
    }
    setText(text);
    if ((over > 0) != m_over) {
        m_over = over > 0;
        setLook(this, m_over ? "warned" : "quiet");
    }
}

} // namespace planner::ui
