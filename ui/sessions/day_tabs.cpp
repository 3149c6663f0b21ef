// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/day_tabs.h"

#include "core/base/wording.h"
#include "ui/sessions/session_model.h"
#include "ui/sessions/session_words.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace planner::ui {
namespace {

constexpr int hoverTime = 600; ///< Milliseconds that a drag rests on a tab before its day comes forth.

} // namespace

DayTabs::DayTabs(Language language) : m_language(language), m_row(new QHBoxLayout(this))
{
    setAccessibleName(QCoreApplication::translate("DayTabs", "Days"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    m_hover.setSingleShot(true);
    m_hover.setInterval(hoverTime);
    connect(&m_hover, &QTimer::timeout, this, [this] {
        if (m_hovered >= 0)
            m_tabs.at(static_cast<size_t>(m_hovered)).second->click();
    });
}

void DayTabs::setDays(const std::vector<Day>& days, bool all)
{
    for (const auto& [day, tab] : m_tabs)
        tab->deleteLater();
    m_tabs.clear();
    m_hovered = -1;
    if (all)
        addTab(std::nullopt);
    for (const Day day : days)
        addTab(day);
}

void DayTabs::addTab(const std::optional<Day>& day)
{
    auto* tab = new QToolButton(this);
    tab->setText(day ? dayTabText(*day, m_language) : QCoreApplication::translate("DayTabs", "All days"));
    tab->setToolTip(day ? dayText(*day, m_language, DayStyle::Long) : QString());
    tab->setAccessibleName(day ? dayText(*day, m_language, DayStyle::Long) : tab->text());
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setFocusPolicy(Qt::TabFocus);
    tab->setAcceptDrops(day.has_value());
    tab->installEventFilter(this);
    connect(tab, &QToolButton::clicked, this, [this, day] { Q_EMIT dayChosen(day); });
    m_row->addWidget(tab);
    m_tabs.emplace_back(day, tab);
}

void DayTabs::setDay(const std::optional<Day>& day)
{
    for (const auto& tab : m_tabs)
        tab.second->setChecked(tab.first == day);
}

bool DayTabs::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find_if(
        m_tabs.begin(), m_tabs.end(), [watched](const auto& tab) { return tab.second == watched; });
    if (found == m_tabs.end())
        return QWidget::eventFilter(watched, event);
    const auto tab = static_cast<int>(std::distance(m_tabs.begin(), found));
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return dragOver(tab, static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        m_hovered = -1;
        m_hover.stop();
        return true;
    case QEvent::Drop:
        drop(tab, static_cast<QDropEvent*>(event));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool DayTabs::dragOver(int tab, QDropEvent* event)
{
    if (draggedIds<Session>(*event->mimeData(), SessionModel::mimeType).empty())
        return false;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (tab != m_hovered) {
        m_hovered = tab;
        m_hover.start();
    }
    return true;
}

void DayTabs::drop(int tab, QDropEvent* event)
{
    m_hovered = -1;
    m_hover.stop();
    const auto day = m_tabs.at(static_cast<size_t>(tab)).first;
    const auto sessions = draggedIds<Session>(*event->mimeData(), SessionModel::mimeType);
    if (!day || sessions.empty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(*day, sessions);
}

} // namespace planner::ui
