// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/relocation.h"
#include "ui/inspector/inspector.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/programme_view.h"
#include "ui/sessions/act_popups.h"
#include "ui/sessions/filter_bar.h"
#include "ui/sessions/place_all_dialog.h"
#include "ui/sessions/session_acts.h"
#include "ui/sessions/session_table.h"
#include "ui/sessions/tray.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ProgrammePage", source, nullptr, n);
}

bool shareStartup(const Session& a, const Session& b)
{
    return std::any_of(a.startups.begin(), a.startups.end(), [&b](const Id<Startup>& id) {
        return std::find(b.startups.begin(), b.startups.end(), id) != b.startups.end();
    });
}

} // namespace

void ProgrammePage::bind(const char* id, std::function<void()> run, QString (SessionActs::*whyNot)() const)
{
    const SessionActs* acts = m_acts;
    Actions::Binding binding{std::move(run)};
    if (whyNot != nullptr)
        binding.whyNot = [acts, whyNot] { return (acts->*whyNot)(); };
    actions().bind(id, this, std::move(binding));
}

void ProgrammePage::bindView()
{
    const auto bindMode = [this](const char* id, Mode mode) {
        actions().bind(id, this,
            {[this, mode] {
                 setMode(mode);
                 m_middle->currentWidget()->setFocus(Qt::ShortcutFocusReason);
             },
                {}, [this, mode] { return m_mode == mode; }});
    };
    bindMode("view.grid", Mode::Grid);
    bindMode("view.rows", Mode::Rows);
    bindMode("view.list", Mode::List);
    const auto notInList = [this] {
        return m_mode == Mode::List ? said(QT_TRANSLATE_NOOP("ProgrammePage", "The list has no scale"))
                                    : QString();
    };
    actions().bind("view.zoom-in", this, {[this] { m_view->zoomIn(); }, notInList});
    actions().bind("view.zoom-out", this, {[this] { m_view->zoomOut(); }, notInList});
    actions().bind("view.zoom-fit", this, {[this] { m_view->zoomToFit(); }, notInList});
    actions().bind("view.filter", this,
        {[this] { setFilterVisible(m_filter->isHidden()); }, {}, [this] { return !m_filter->isHidden(); }});
    actions().bind("edit.find", this, {[this] {
        if (m_tray->isAncestorOf(QApplication::focusWidget()))
            m_tray->find();
        else
            setFilterVisible(true);
    }});
}

void ProgrammePage::bindDays()
{
    bind("view.previous-day", [this] { stepDay(-1); });
    bind("view.next-day", [this] { stepDay(1); });
    int number = 0;
    for (const char* id : {"view.day-1", "view.day-2", "view.day-3"}) {
        const auto index = static_cast<size_t>(number++);
        const auto tooShort = [this, index] {
            return index < m_days.size()
                ? QString()
                : said(QT_TRANSLATE_N_NOOP("ProgrammePage", "The festival has %n days"),
                    static_cast<int>(m_days.size()));
        };
        actions().bind(id, this, {[this, index] { showDay(m_days.at(index)); }, tooShort});
    }
}

void ProgrammePage::bindPanels()
{
    const auto bindPanel = [this](const char* id, QDockWidget* panel) {
        actions().bind(id, this,
            {[panel] { panel->setVisible(panel->isHidden()); }, {}, [panel] { return !panel->isHidden(); }});
    };
    bindPanel("panel.tray", m_trayPanel);
    bindPanel("panel.inspector", m_inspectorPanel);
}

void ProgrammePage::bindMaking()
{
    using A = SessionActs;
    bind("session.new", [this] { makeSession(SessionKind::Visit); });
    bind("session.new-blocker", [this] { makeSession(SessionKind::Blocker); });
    bind("session.new-break", [this] { m_acts->createBreak(); });
    bind(
        "session.place", [this] { m_acts->place(); }, &A::needsUnplaced);
    actions().bind("session.place-all", this,
        {[this] {
             auto* dialog = new PlaceAllDialog(workspace(), this);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->open();
         },
            [this] {
                return m_tray->count() > 0 ? QString()
                                           : said(QT_TRANSLATE_NOOP("ProgrammePage", "Everything is placed"));
            }});
    bind(
        "session.repeat", [this] { askRepeat(); }, &A::needsOnePlaced);
    bind(
        "session.edit",
        [this] {
            m_inspectorPanel->show();
            m_inspector->editTitle();
        },
        &A::needsSessionOrBreak);
    bind(
        "session.rename", [this] { rename(); }, &A::needsSession);
    bind(
        "session.go-to-startup",
        [this] {
            for (const Session* session : m_acts->chosen()) {
                if (!session->startups.empty()) {
                    workspace().reveal(subject(session->startups.front()));
                    return;
                }
            }
        },
        &A::needsStartup);
}

void ProgrammePage::bindMoving()
{
    using A = SessionActs;
    actions().bind("session.lock", this,
        {[this] { m_acts->toggleLock(); }, [this] { return m_acts->needsSession(); },
            [this] { return m_acts->areLocked(); }});
    bind(
        "session.swap", [this] { m_acts->swap(); }, &A::needsTwo);
    bind(
        "session.copy-to-rooms", [this] { m_acts->copyToFreeRooms(); }, &A::needsOnePlaced);
    const std::pair<const char*, int> shifts[]{
        {"shift.earlier-5", -5}, {"shift.later-5", 5}, {"shift.earlier-15", -15}, {"shift.later-15", 15}};
    for (const auto& shift : shifts) {
        const minutes by{shift.second};
        bind(
            shift.first, [this, by] { m_acts->shift(by); }, &A::needsTimed);
    }
    bind(
        "shift.to", [this] { askMove(); }, &A::needsSession);
    bind(
        "edit.unplace", [this] { m_acts->unplace(workspace().selected<Session>()); }, &A::needsSession);
    bind(
        "edit.delete", [this] { m_acts->remove(); }, &A::needsSessionOrBreak);
}

void ProgrammePage::bindClipboard()
{
    using A = SessionActs;
    bind(
        "edit.cut", [this] { m_acts->cut(); }, &A::needsSession);
    bind(
        "edit.copy", [this] { m_acts->copy(); }, &A::needsSession);
    bind(
        "edit.paste", [this] { m_acts->paste(); }, &A::needsClipboard);
    bind(
        "edit.paste-same-time", [this] { m_acts->pasteAtSameTime(); }, &A::needsClipboard);
    bind(
        "edit.duplicate", [this] { m_acts->duplicate(); }, &A::needsSession);
}

void ProgrammePage::bindSelecting()
{
    using A = SessionActs;
    bind("edit.select-all", [this] {
        std::vector<Subject> all;
        for (const Session& session : workspace().festival().sessions()) {
            if (m_list->indexOf(session.id).isValid())
                all.push_back(subject(session.id));
        }
        workspace().select(std::move(all));
    });
    const auto bindAlike = [this](const char* id, std::function<bool(const Session&, const Session&)> alike) {
        bind(
            id, [this, alike] { m_acts->selectAlike(alike); }, &A::needsSession);
    };
    bindAlike("select.room", [](const Session& a, const Session& b) { return a.room == b.room; });
    bindAlike("select.kind", [](const Session& a, const Session& b) { return a.kind == b.kind; });
    bindAlike("select.startup", shareStartup);
    bindAlike("select.venue", [this](const Session& a, const Session& b) {
        const auto& rooms = workspace().festival().rooms();
        const Room* first = rooms.find(a.room);
        const Room* second = rooms.find(b.room);
        return first != nullptr && second != nullptr && first->venue == second->venue;
    });
}

void ProgrammePage::stepDay(int by)
{
    const auto found = m_day ? std::find(m_days.begin(), m_days.end(), *m_day) : m_days.begin();
    const auto place = std::distance(m_days.begin(), found) + by;
    const auto last = static_cast<std::ptrdiff_t>(m_days.size()) - 1;
    showDay(m_days.at(static_cast<size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))));
}

void ProgrammePage::setFilterVisible(bool visible)
{
    m_filter->setVisible(visible);
    if (visible)
        m_filter->find();
    else
        m_filter->setFilter({});
    actions().refresh();
}

Place ProgrammePage::spot() const
{
    const auto cell = m_view->focusCell();
    if (m_mode == Mode::List || !cell)
        return {.day = m_day};
    return {.room = cell->room, .day = cell->day, .begin = cell->time};
}

void ProgrammePage::makeSession(SessionKind kind)
{
    const Session draft = m_acts->draft(kind);
    const bool isSeen = m_mode != Mode::List && draft.isPlaced() && draft.day == m_view->day()
        && m_view->scene().layout.plan().columnOf(*draft.room) >= 0;
    if (isSeen)
        m_view->startCreate(draft);
    else
        m_acts->create(kind);
}

void ProgrammePage::take(const Subject& created)
{
    m_inspectorPanel->show();
    m_inspector->editTitle();
    m_fresh.emplace(created, workspace().document().history().steps.back().number);
}

bool ProgrammePage::isFresh() const
{
    const auto& steps = workspace().document().history().steps;
    return m_fresh && workspace().selection() == std::vector{m_fresh->first} && !steps.empty()
        && steps.back().number == m_fresh->second && steps.back().state == StepState::Done;
}

void ProgrammePage::dropFresh()
{
    m_fresh.reset();
    for (FieldEditor* title :
        {m_inspector->sessionForm().editor("title"), m_inspector->breakForm().editor("title")})
        title->restore();
    m_middle->currentWidget()->setFocus(Qt::OtherFocusReason);
    workspace().undo();
}

bool ProgrammePage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || !isFresh())
        return Page::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        dropFresh();
    return true;
}

void ProgrammePage::rename()
{
    const Id<Session> id = workspace().selected<Session>().front();
    const Session* session = workspace().festival().sessions().find(id);
    if (m_mode == Mode::List && m_list->indexOf(id).isValid())
        m_table->startRename(id);
    else if (m_mode != Mode::List && session->isPlaced() && session->day == m_day)
        m_view->startRename(id);
    else
        m_inspector->editTitle();
}

QPoint ProgrammePage::popupPlace() const
{
    const QWidget* middle = m_middle->currentWidget();
    return middle->mapToGlobal(QPoint(middle->width() / 3, middle->height() / 4));
}

void ProgrammePage::ask(ActPopup* popup)
{
    // It asks about what is chosen.
    connect(&workspace(), &Workspace::selectionChanged, popup, &QWidget::close);
    popup->open(popupPlace());
}

void ProgrammePage::askRepeat()
{
    const minutes every = m_acts->chosen().front()->duration();
    const auto repeat = [this](minutes step, int count) { m_acts->repeat(step, count); };
    ask(new RepeatPopup(every, repeat, this));
}

void ProgrammePage::askMove()
{
    const Session* session = m_acts->chosen().front();
    const MovePopup::Now now{.days = m_days,
        .day = session->day ? session->day : m_day,
        .begin = session->span ? std::optional(session->span->begin()) : std::nullopt,
        .language = workspace().language()};
    const auto move = [this](const Place& to) { m_acts->moveTo(to); };
    ask(new MovePopup(now, move, this));
}

void ProgrammePage::showMenu(QPoint global)
{
    // Null: a line between groups.
    constexpr const char* entries[]{"session.edit", "session.rename", "session.go-to-startup", nullptr,
        "session.new", "session.new-break", "session.new-blocker", nullptr, "session.place", "session.lock",
        "session.swap", "session.repeat", "session.copy-to-rooms", "shift.to", nullptr, "edit.cut",
        "edit.copy", "edit.paste", "edit.duplicate", nullptr, "view.hide-room", "edit.unplace",
        "edit.delete"};
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : entries) {
        if (id == nullptr)
            menu->addSeparator();
        else if (actions().action(id)->isEnabled())
            menu->addAction(actions().action(id));
    }
    menu->popup(global);
}

} // namespace planner::ui
