// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findings_head.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace planner::ui {
namespace {

constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Note};

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("FindingsHead", source, nullptr, n);
}

QString countText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return said(QT_TRANSLATE_N_NOOP("FindingsHead", "%n errors"), count);
    case Severity::Warning:
        return said(QT_TRANSLATE_N_NOOP("FindingsHead", "%n warnings"), count);
    case Severity::Note:
        return said(QT_TRANSLATE_N_NOOP("FindingsHead", "%n notes"), count);
    }
    return {};
}

} // namespace

FindingsHead::FindingsHead(const FindingsModel& model, QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::tiny, spacing::small, spacing::tiny);
    row->setSpacing(spacing::tiny);
    auto* title = new QLabel(said(QT_TRANSLATE_NOOP("FindingsHead", "Problems")), this);
    setLook(title, "heading");
    row->addWidget(title);
    row->addSpacing(spacing::medium);
    for (const Severity severity : severities)
        makeSwitch(severity, model.icon(severity));
    row->addStretch();
    m_text->setPlaceholderText(said(QT_TRANSLATE_NOOP("FindingsHead", "Filter the problems")));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsHead::tellFilter);
    row->addWidget(m_text);
    auto* close = new QToolButton(this);
    close->setIcon(icon("close", palette()));
    close->setAccessibleName(said(QT_TRANSLATE_NOOP("FindingsHead", "Close the panel")));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &FindingsHead::closeRequested);
    row->addWidget(close);
}

void FindingsHead::makeSwitch(Severity severity, const QIcon& icon)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon);
    const int extent = iconExtent(fontMetrics());
    button->setIconSize(QSize(extent, extent));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(button, "switch");
    button->setCheckable(true);
    button->setChecked(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindingsHead::tellFilter);
    m_switches.at(static_cast<size_t>(severity)) = button;
    layout()->addWidget(button);
}

void FindingsHead::count(const Findings& findings)
{
    for (const Severity severity : severities) {
        const auto found = std::count_if(findings.begin(), findings.end(),
            [severity](const Finding& finding) { return finding.severity == severity; });
        QToolButton* button = m_switches.at(static_cast<size_t>(severity));
        button->setText(countText(severity, static_cast<int>(found)));
        button->setVisible(found > 0);
    }
    m_text->setEnabled(!findings.empty() || !m_text->text().isEmpty());
}

void FindingsHead::tellFilter()
{
    FindingFilter filter;
    for (size_t at = 0; at < m_switches.size(); ++at)
        filter.severities.at(at) = m_switches.at(at)->isChecked();
    filter.text = m_text->text();
    Q_EMIT filterChanged(filter);
}

void FindingsHead::clearFilter()
{
    m_text->clear();
    for (QToolButton* button : m_switches)
        button->setChecked(true);
    m_text->setFocus(Qt::OtherFocusReason);
}

bool FindingsHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down) {
        Q_EMIT listRequested();
        return true;
    }
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace planner::ui
