// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/ignore_bar.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("IgnoreBar", source);
}

} // namespace

IgnoreBar::IgnoreBar(QWidget* parent)
    : QFrame(parent),
      m_question(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_ignore(new QPushButton(said(QT_TRANSLATE_NOOP("IgnoreBar", "Ignore")), this))
{
    setLook(this, "warning");
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_reason->setPlaceholderText(said(QT_TRANSLATE_NOOP("IgnoreBar", "Why this is fine")));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto* cancel = new QPushButton(said(QT_TRANSLATE_NOOP("IgnoreBar", "Cancel")), this);
    setLook(m_ignore, "primary");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::tiny, spacing::small, spacing::tiny);
    row->setSpacing(spacing::small);
    row->addWidget(m_question, 3);
    row->addWidget(m_reason, 2);
    row->addWidget(m_ignore);
    row->addWidget(cancel);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& reason) { m_ignore->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &IgnoreBar::decide);
    connect(m_ignore, &QPushButton::clicked, this, &IgnoreBar::decide);
    connect(cancel, &QPushButton::clicked, this, &IgnoreBar::leave);
    m_ignore->setEnabled(false);
    hide();
}

void IgnoreBar::ask(const Finding& finding, const QString& sentence)
{
    m_finding = finding;
    m_question->setText(said(QT_TRANSLATE_NOOP("IgnoreBar", "Ignore: %1")).arg(sentence));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void IgnoreBar::decide()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || !m_finding)
        return;
    const Finding finding = *m_finding;
    leave();
    Q_EMIT decided(finding, reason);
}

void IgnoreBar::leave()
{
    m_finding.reset();
    hide();
    Q_EMIT left();
}

void IgnoreBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace planner::ui
