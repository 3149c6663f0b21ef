// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/preview_pane.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

#include <cmath>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PreviewPane", source);
}

/// A label between tools, as wide as `widest` however short its text is.
QLabel* numberLabel(const QString& widest, const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest) + spacing::small);
    label->setAccessibleName(name);
    return label;
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent) : QWidget(parent), m_view(new PageView(this))
{
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fill(*bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    connect(m_view, &PageView::viewChanged, this, &PreviewPane::refresh);
    refresh();
}

QAction* PreviewPane::addTool(QToolBar& bar, const char* iconName, const QString& text)
{
    QAction* action = bar.addAction(text);
    if (*iconName != '\0') {
        action->setIcon(icon(iconName, palette()));
        action->setPriority(QAction::LowPriority); // its icon says it
    }
    return action;
}

void PreviewPane::fill(QToolBar& bar)
{
    m_previous = addTool(bar, "chevron-left", said(QT_TRANSLATE_NOOP("PreviewPane", "Previous page")));
    connect(m_previous, &QAction::triggered, this, [this] { m_view->showPage(m_view->page() - 1); });
    m_number
        = numberLabel(QStringLiteral("00 / 00"), said(QT_TRANSLATE_NOOP("PreviewPane", "Page shown")), &bar);
    bar.addWidget(m_number);
    m_next = addTool(bar, "chevron-right", said(QT_TRANSLATE_NOOP("PreviewPane", "Next page")));
    connect(m_next, &QAction::triggered, this, [this] { m_view->showPage(m_view->page() + 1); });
    bar.addSeparator();
    QAction* smaller = addTool(bar, "zoom-out", said(QT_TRANSLATE_NOOP("PreviewPane", "Smaller")));
    connect(smaller, &QAction::triggered, m_view, &PageView::zoomOut);
    m_factor
        = numberLabel(QStringLiteral("000 %"), said(QT_TRANSLATE_NOOP("PreviewPane", "Size shown")), &bar);
    bar.addWidget(m_factor);
    QAction* larger = addTool(bar, "zoom-in", said(QT_TRANSLATE_NOOP("PreviewPane", "Larger")));
    connect(larger, &QAction::triggered, m_view, &PageView::zoomIn);
    m_whole = addTool(bar, "zoom-fit", said(QT_TRANSLATE_NOOP("PreviewPane", "Whole page")));
    m_whole->setCheckable(true);
    connect(m_whole, &QAction::triggered, this, [this] { m_view->setZoom({}); });
    m_natural = addTool(bar, "", said(QT_TRANSLATE_NOOP("PreviewPane", "Actual size")));
    m_natural->setIconText(QStringLiteral("1:1")); // fits where letters are large, too
    m_natural->setCheckable(true);
    connect(m_natural, &QAction::triggered, this, [this] { m_view->setZoom({false, 1.0}); });
}

void PreviewPane::refresh()
{
    const int count = m_view->count();
    m_number->setText(
        count > 0 ? QStringLiteral("%1 / %2").arg(m_view->page() + 1).arg(count) : QStringLiteral("–"));
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < count);
    m_factor->setText(said(QT_TRANSLATE_NOOP("PreviewPane", "%1%"))
                          .arg(static_cast<int>(std::lround(m_view->factor() * 100.0))));
    m_whole->setChecked(m_view->zoom().whole);
    m_natural->setChecked(!m_view->zoom().whole && std::abs(m_view->zoom().factor - 1.0) < 0.005);
}

} // namespace planner::ui
