// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/line_editor.h"

#include "core/base/wording.h"
#include "ui/style/spacing.h"

#include <QLineEdit>

namespace planner::ui {

LineEditor::LineEditor(TextForm form, QWidget* parent)
    : FieldEditor(parent), m_form(std::move(form)), m_line(new QLineEdit(this))
{
    setControl(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        commit();
        m_line->selectAll();
    });
}

void LineEditor::setPlaceholder(const QString& text)
{
    m_form.placeholder = text;
    if (!showsSeveral())
        m_line->setPlaceholderText(text);
}

Result<QVariant> LineEditor::typed() const
{
    return m_form.read(m_line->text());
}

void LineEditor::commit()
{
    if (!isTouched())
        return;
    const Result<QVariant> value = typed();
    if (!value) {
        complain(value.error().message);
        return;
    }
    complain({});
    if (!showsSeveral() && *value == shown()) {
        fill(shown());
        return;
    }
    m_filled = m_line->text();
    Q_EMIT edited(*value);
}

void LineEditor::fill(const QVariant& value)
{
    m_line->setPlaceholderText(m_form.placeholder);
    m_filled = m_form.text(value);
    m_line->setText(m_filled);
    m_line->setCursorPosition(0);
}

void LineEditor::fillSeveral()
{
    m_line->setPlaceholderText(severalText());
    m_filled.clear();
    m_line->clear();
}

bool LineEditor::isTouched() const
{
    return m_line->text() != m_filled;
}

TimeField::TimeField(Language language, QWidget* parent) : LineEditor(timeForm(language), parent)
{
    const auto widest = LocalTime::fromMinutes(minutes{20 * 60 + 55});
    const QString text = timeText(*widest, language);
    // The hint has room for the widest of all letters.
    const int around = line()->minimumSizeHint().width() - line()->fontMetrics().maxWidth();
    line()->setMinimumWidth(
        line()->fontMetrics().horizontalAdvance(text) + std::max(around, 0) + spacing::tiny);
}

} // namespace planner::ui
