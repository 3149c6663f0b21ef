// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_page.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "ui/inspector/inspector.h"
#include "ui/sessions/session_table.h"
#include "ui/sessions/session_words.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QWidgetAction>

namespace planner::ui {
namespace {

constexpr int inspectorWidth = 340;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ProgrammePage", source, nullptr, n);
}

} // namespace

ProgrammePage::ProgrammePage(Workspace& workspace, Actions& actions)
    : Page(workspace, actions),
      m_model(new SessionModel(workspace, this)),
      m_list(new SessionList(*m_model, this)),
      m_table(new SessionTable(workspace, *m_list)),
      m_inspector(new Inspector(workspace)),
      m_tabs(new DayTabs(workspace.language()))
{
    setCentralWidget(m_table);
    actions.addGridKeys(m_table);
    bindPanel("panel.inspector", addPanel("inspector", Qt::RightDockWidgetArea, m_inspector));
    makeTools();
    bindDays();
    bindSessions();
    refreshDays();
    connect(&workspace, &Workspace::changed, this, &ProgrammePage::refreshDays);
}

QDockWidget* ProgrammePage::addPanel(const char* name, Qt::DockWidgetArea area, QWidget* content)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    // The content says itself what it is.
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(content);
    addDockWidget(area, dock);
    resizeDocks({dock}, {inspectorWidth}, Qt::Horizontal);
    return dock;
}

void ProgrammePage::bindPanel(const char* action, QDockWidget* panel)
{
    actions().bind(action, this,
        {[panel] { panel->setVisible(panel->isHidden()); }, {}, [panel] { return !panel->isHidden(); }});
}

void ProgrammePage::makeTools()
{
    m_tabsTool = new QWidgetAction(this);
    m_tabsTool->setDefaultWidget(m_tabs);
    connect(m_tabs, &DayTabs::dayChosen, this, &ProgrammePage::showDay);
    connect(m_tabs, &DayTabs::dropped, this, &ProgrammePage::moveToDay);
}

void ProgrammePage::fillToolBar(QToolBar& bar)
{
    bar.addAction(m_tabsTool);
}

void ProgrammePage::bindDays()
{
    actions().bind("view.previous-day", this, {[this] { stepDay(-1); }});
    actions().bind("view.next-day", this, {[this] { stepDay(1); }});
    int number = 0;
    for (const char* id : {"view.day-1", "view.day-2", "view.day-3"}) {
        const auto index = static_cast<size_t>(number++);
        actions().bind(id, this,
            {[this, index] { showDay(m_days.at(index)); },
                [this, index] {
                    return index < m_days.size()
                        ? QString()
                        : said(QT_TRANSLATE_N_NOOP("ProgrammePage", "The festival has %n days"),
                            static_cast<int>(m_days.size()));
                }});
    }
}

void ProgrammePage::bindSessions()
{
    const auto noSession = [this] {
        return workspace().selected<Session>().empty()
            ? said(QT_TRANSLATE_NOOP("ProgrammePage", "Choose a session first"))
            : QString();
    };
    actions().bind("session.edit", this, {[this] { m_inspector->editTitle(); }, noSession});
    actions().bind("session.rename", this,
        {[this] { m_table->startRename(workspace().selected<Session>().front()); }, noSession});
}

void ProgrammePage::stepDay(int by)
{
    const auto found = m_day ? std::find(m_days.begin(), m_days.end(), *m_day) : m_days.begin();
    const auto place = std::distance(m_days.begin(), found) + by;
    const auto last = static_cast<std::ptrdiff_t>(m_days.size()) - 1;
    showDay(m_days.at(static_cast<size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))));
}

void ProgrammePage::refreshDays()
{
    const auto now = days(workspace().festival());
    if (now == m_days)
        return;
    m_days = now;
    m_tabs->setDays(m_days, true);
    const bool stays = !m_day || std::find(now.begin(), now.end(), *m_day) != now.end();
    showDay(stays ? m_day : std::optional<Day>());
}

void ProgrammePage::showDay(const std::optional<Day>& day)
{
    m_day = day;
    m_tabs->setDay(day);
    m_list->setShown([day](const Session& session, int) { return !day || session.day == day; });
}

void ProgrammePage::moveToDay(Day day, const std::vector<Id<Session>>& sessions)
{
    Change change;
    for (const Id<Session>& id : sessions) {
        const Session* session = workspace().festival().sessions().find(id);
        if (session == nullptr || session->day == day)
            continue;
        Session moved = *session;
        moved.day = day;
        change.put(std::move(moved));
    }
    const auto count = static_cast<int>(change.edits.size());
    const QString label = said(QT_TRANSLATE_N_NOOP("ProgrammePage", "Move %n sessions to %1"), count)
                              .arg(dayText(day, workspace().language(), DayStyle::Short));
    if (count > 0)
        workspace().submit(change, label);
}

bool ProgrammePage::reveal(const Subject& subject)
{
    if (std::strcmp(subject.kind, kindName<Break>()) == 0) {
        workspace().select({subject});
        return true;
    }
    if (std::strcmp(subject.kind, kindName<Session>()) != 0)
        return false;
    const Session* session = workspace().festival().sessions().find(Id<Session>(subject.id));
    if (session == nullptr)
        return false;
    if (m_day && session->day != m_day)
        showDay(session->day);
    workspace().select({subject});
    m_table->scrollToSession(session->id);
    return true;
}

QWidget* ProgrammePage::firstFocus()
{
    return m_table;
}

} // namespace planner::ui
