// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/inspector.h"

#include "ui/bookings/registrations_box.h"
#include "ui/inspector/history_box.h"
#include "ui/inspector/problem_box.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int usualWidth = 54; ///< In letters of middle width.
constexpr int usualShare = 4; ///< Of the window's width, one of so many parts at most.

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Inspector", source, nullptr, n);
}

} // namespace

Inspector::Inspector(Workspace& workspace)
    : m_workspace(workspace),
      m_heading(new QLabel(this)),
      m_hint(new QLabel(
          said(QT_TRANSLATE_NOOP("Inspector", "Choose a session to see its details and change them here.")))),
      m_sessions(new FieldForm<Session>(workspace, sessionFields())),
      m_breaks(new FieldForm<Break>(workspace, breakFields())),
      m_registrations(new RegistrationsBox(workspace)),
      m_problems(new ProblemBox(workspace)),
      m_history(new HistoryBox(workspace))
{
    setAccessibleName(said(QT_TRANSLATE_NOOP("Inspector", "Details")));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setLook(m_heading, "heading");
    m_hint->setWordWrap(true);
    setLook(m_hint, "quiet");
    for (QWidget* part :
        {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_sessions),
            static_cast<QWidget*>(m_breaks), static_cast<QWidget*>(m_registrations),
            static_cast<QWidget*>(m_problems), static_cast<QWidget*>(m_history)})
        column->addWidget(part);
    column->addStretch();
    setWidget(page);
    connect(&workspace, &Workspace::selectionChanged, this, &Inspector::follow);
    connect(&workspace, &Workspace::changed, this, &Inspector::follow);
    follow();
}

void Inspector::follow()
{
    const auto sessions = m_workspace.selected<Session>();
    const auto breaks = m_workspace.selected<Break>();
    const bool showsBreak = sessions.empty() && !breaks.empty();
    m_sessions->edit(sessions);
    m_breaks->edit(showsBreak ? std::vector{breaks.front()} : std::vector<Id<Break>>{});
    m_registrations->tell(sessions.size() == 1 ? std::optional(sessions.front()) : std::nullopt);
    m_problems->tell(sessions.size() == 1 ? std::optional(subject(sessions.front())) : std::nullopt);
    tellHistory();
    m_sessions->setVisible(!sessions.empty());
    m_breaks->setVisible(showsBreak);
    m_hint->setVisible(sessions.empty() && !showsBreak);
    m_heading->setText(heading());
    setMinimumWidth(leastWidth());
}

int Inspector::leastWidth() const
{
    return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

QSize Inspector::sizeHint() const
{
    const int usual = std::min(fontMetrics().averageCharWidth() * usualWidth, window()->width() / usualShare);
    return {std::max(usual, leastWidth()), QScrollArea::sizeHint().height()};
}

void Inspector::tellHistory()
{
    const auto& sessions = m_sessions->edited();
    const auto& breaks = m_breaks->edited();
    if (sessions.size() == 1)
        m_history->tell(subject(sessions.front()));
    else if (!breaks.empty())
        m_history->tell(subject(breaks.front()));
    else
        m_history->tell(std::nullopt);
}

QString Inspector::heading() const
{
    const auto& sessions = m_sessions->edited();
    if (sessions.size() > 1)
        return said(QT_TRANSLATE_N_NOOP("Inspector", "%n sessions"), static_cast<int>(sessions.size()));
    if (sessions.size() == 1) {
        const Session* session = m_workspace.festival().sessions().find(sessions.front());
        return session != nullptr ? shownTitle(*session) : QString();
    }
    if (!m_breaks->edited().empty()) {
        const Break* rest = m_workspace.festival().breaks().find(m_breaks->edited().front());
        return rest != nullptr ? shownTitle(*rest) : QString();
    }
    return said(QT_TRANSLATE_NOOP("Inspector", "Nothing selected"));
}

void Inspector::editTitle()
{
    QWidget* control = m_breaks->isVisible() ? m_breaks->editor("title")->control()
                                             : m_sessions->editor("title")->control();
    control->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit*>(control)->selectAll();
}

} // namespace planner::ui
