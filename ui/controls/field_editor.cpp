// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/field_editor.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {

FieldEditor::FieldEditor(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_complaint(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tiny);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setMargin(spacing::tiny);
    m_complaint->hide();
    setLook(m_complaint, "error");
    m_column->addWidget(m_complaint);
}

void FieldEditor::setControl(QWidget* control)
{
    m_control = control;
    m_column->insertWidget(0, control);
    setFocusProxy(control);
    control->installEventFilter(this);
}

void FieldEditor::setName(const QString& name)
{
    m_control->setAccessibleName(name);
}

QString FieldEditor::severalText()
{
    return QCoreApplication::translate("FieldEditor", "several values");
}

void FieldEditor::present(const QVariant& value)
{
    if (m_presented && !m_several && value == m_shown && (isTouched() || !complaint().isEmpty()))
        return;
    m_presented = true;
    m_shown = value;
    m_several = false;
    complain({});
    fill(value);
}

void FieldEditor::presentSeveral()
{
    if (m_presented && m_several && (isTouched() || !complaint().isEmpty()))
        return;
    m_presented = true;
    m_several = true;
    m_shown = {};
    complain({});
    fillSeveral();
}

void FieldEditor::restore()
{
    complain({});
    if (m_several)
        fillSeveral();
    else
        fill(m_shown);
}

void FieldEditor::forget()
{
    m_presented = false;
    complain({});
}

void FieldEditor::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    if (m_control != nullptr)
        m_control->setAccessibleDescription(sentence);
}

QString FieldEditor::complaint() const
{
    return m_complaint->text();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Escape || (!isTouched() && complaint().isEmpty()))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        restore();
    return true;
}

} // namespace planner::ui
