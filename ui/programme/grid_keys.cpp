// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/grid_keys.h"

#include "core/base/wording.h"
#include "ui/programme/programme_view.h"
#include "ui/programme/session_moves.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace planner::ui {
namespace {

using Way = ProgrammeLayout::Way;

QString said(const char* source)
{
    return QCoreApplication::translate("Programme", source);
}

QPoint stepOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    default:
        return {};
    }
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isInTime(Way way)
{
    return way == Way::Earlier || way == Way::Later;
}

int signOf(Way way)
{
    return way == Way::Later || way == Way::After ? 1 : -1;
}

} // namespace

std::chrono::milliseconds GridKeys::now() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

bool GridKeys::claims(const QKeyEvent& event) const
{
    return isEnter(event.key()) && event.modifiers() == Qt::NoModifier && !m_digits.typed(now()).isEmpty();
}

bool GridKeys::press(const QKeyEvent& event)
{
    if (!stepOf(event.key()).isNull())
        return arrow(event);
    if (isEnter(event.key()))
        return enter();
    if (event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier) {
        switch (event.key()) {
        case Qt::Key_Home:
            toEndOfRoom(true);
            return true;
        case Qt::Key_End:
            toEndOfRoom(false);
            return true;
        case Qt::Key_Space:
            toggle();
            return true;
        case Qt::Key_M:
            openMenu();
            return true;
        case Qt::Key_Escape:
            m_digits.clear();
            m_view.workspace().select({});
            return true;
        default:
            return digit(event);
        }
    }
    return false;
}

bool GridKeys::arrow(const QKeyEvent& event)
{
    const Way way = m_view.scene().layout.wayOf(stepOf(event.key()));
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::AltModifier)
        nudge(way);
    else if (held == (Qt::AltModifier | Qt::ShiftModifier) && isInTime(way))
        stretch(way);
    else if (held == Qt::ControlModifier)
        moveCell(way);
    else if (held == Qt::NoModifier || held == Qt::ShiftModifier)
        moveFocus(way, held == Qt::ShiftModifier);
    else
        return false;
    return true;
}

SessionIds GridKeys::chosen() const
{
    SessionIds ids = m_view.workspace().selected<Session>();
    if (ids.empty() && m_view.focusSession())
        ids.push_back(*m_view.focusSession());
    return ids;
}

// --- Focus

void GridKeys::goTo(const ProgrammeLayout::Block& block, bool extends)
{
    const SessionIds before = m_view.workspace().selected<Session>();
    m_view.focusOn(block.session);
    if (!m_view.isShown(block.session))
        return;
    // Several sessions stay selected until one says so; a single one follows the focus.
    if (!extends && before.size() > 1)
        return;
    std::vector<Subject> selection;
    if (extends)
        selection = m_view.workspace().selection();
    if (std::ranges::find(selection, subject(block.session)) == selection.end())
        selection.push_back(subject(block.session));
    m_view.workspace().select(std::move(selection));
}

void GridKeys::moveFocus(Way way, bool extends)
{
    const ProgrammeLayout& layout = m_view.scene().layout;
    const auto at = m_view.focusRect();
    const ProgrammeLayout::Block* next = nullptr;
    if (at)
        next = layout.neighbour(*at, way);
    else if (!layout.blocks().empty())
        next = &layout.blocks().front();
    if (next != nullptr)
        goTo(*next, extends);
}

void GridKeys::moveCell(Way way)
{
    const DayPlan& plan = m_view.scene().layout.plan();
    const auto columns = static_cast<int>(plan.columns.size());
    if (columns == 0)
        return;
    const auto from = m_view.focusCell();
    const int here = from ? m_view.columnShowing(from->room) : -1;
    if (here < 0 || from->day != m_view.day()) {
        if (const auto room = m_view.roomOf(0))
            m_view.focusOn(ProgrammeView::Cell{*room, m_view.day(), plan.range.begin()});
        return;
    }
    ProgrammeView::Cell cell = *from;
    if (isInTime(way)) {
        const minutes step = m_view.step();
        const minutes time = (cell.time.sinceMidnight() / step + signOf(way)) * step;
        const minutes last = plan.range.end().sinceMidnight() - step;
        cell.time = *LocalTime::fromMinutes(std::clamp(time, plan.range.begin().sinceMidnight(), last));
    } else {
        const int there = std::clamp(here + signOf(way), 0, columns - 1);
        cell.room = m_view.roomOf(there).value_or(cell.room);
    }
    m_view.focusOn(cell);
}

void GridKeys::toEndOfRoom(bool first)
{
    const auto cell = m_view.focusCell();
    const ProgrammeLayout& layout = m_view.scene().layout;
    const int column = cell ? layout.plan().columnOf(cell->room) : 0;
    const ProgrammeLayout::Block* found = nullptr;
    for (const ProgrammeLayout::Block& block : layout.blocks()) {
        if (block.column == column && (found == nullptr || !first))
            found = &block;
    }
    if (found != nullptr)
        goTo(*found, false);
}

void GridKeys::toggle()
{
    const auto focus = m_view.focusSession();
    if (!focus || !m_view.isShown(*focus))
        return;
    std::vector<Subject> selection = m_view.workspace().selection();
    if (std::erase(selection, subject(*focus)) == 0)
        selection.push_back(subject(*focus));
    m_view.workspace().select(std::move(selection));
}

void GridKeys::openMenu()
{
    const auto at = m_view.focusRect();
    const QPoint viewport = at ? m_view.toViewport(*at).center() : m_view.viewport()->rect().center();
    Q_EMIT m_view.menuRequested(m_view.viewport()->mapToGlobal(viewport));
}

// --- Changing sessions

/// Steps of the same selection join into one as long as they follow each other.
void GridKeys::submit(const Proposal& proposal, const SessionIds& ids)
{
    if (proposal.change.isEmpty()) {
        if (!proposal.remark.isEmpty())
            m_view.workspace().say(proposal.remark);
        if (!proposal.locked.empty())
            m_view.refuseLocked(proposal.locked.front());
        return;
    }
    QString joint = QStringLiteral("nudge");
    for (const Id<Session>& id : ids)
        joint += QLatin1Char(' ') + id.text();
    if (m_view.workspace().submit(proposal.change, proposal.label, joint))
        m_view.tellPlace(putSessions(proposal.change).front()->id);
}

/// The first of `ids` that can be moved, or null.
const Session* GridKeys::firstMovable(const SessionIds& ids) const
{
    const Festival& festival = m_view.workspace().festival();
    for (const Id<Session>& id : ids) {
        const Session* session = festival.sessions().find(id);
        if (session != nullptr && session->isPlaced() && !session->locked)
            return session;
    }
    return nullptr;
}

void GridKeys::nudge(Way way)
{
    const SessionIds ids = chosen();
    const Workspace& workspace = m_view.workspace();
    if (isInTime(way))
        return submit(
            shifted(workspace.festival(), ids, signOf(way) * m_view.step(), workspace.words()), ids);
    const Session* held = firstMovable(ids);
    if (held == nullptr) {
        if (!ids.empty())
            m_view.refuseLocked(ids.front());
        return;
    }
    const std::vector<Id<Room>> rooms = m_view.scene().layout.plan().rooms();
    const auto column = std::ranges::find(rooms, *held->room) - rooms.begin() + signOf(way);
    if (column < 0 || column >= static_cast<std::ptrdiff_t>(rooms.size()))
        return;
    const Place place{.room = rooms[static_cast<size_t>(column)], .day = {}, .begin = {}};
    submit(moved(workspace.festival(), {.held = held->id, .sessions = ids, .columns = rooms}, place,
               workspace.words()),
        ids);
}

void GridKeys::stretch(Way way)
{
    const SessionIds ids = chosen();
    const Workspace& workspace = m_view.workspace();
    submit(resized(workspace.festival(), ids, {.edge = Edge::End, .by = signOf(way) * m_view.step()},
               workspace.words()),
        ids);
}

bool GridKeys::digit(const QKeyEvent& event)
{
    if (event.text().size() != 1 || !m_digits.type(event.text().front(), now()))
        return false;
    m_view.workspace().say(
        said(QT_TRANSLATE_NOOP("Programme", "Begin at %1: press Enter")).arg(m_digits.typed(now())));
    return true;
}

bool GridKeys::enter()
{
    const bool wasTyping = !m_digits.typed(now()).isEmpty();
    const auto time = m_digits.take(now());
    const SessionIds ids = chosen();
    if (!wasTyping) {
        if (!ids.empty())
            Q_EMIT m_view.editRequested(ids.front());
        return !ids.empty();
    }
    if (!time || ids.empty())
        return true;
    const Session* held = firstMovable(ids);
    if (held == nullptr) {
        m_view.refuseLocked(ids.front());
        return true;
    }
    const Workspace& workspace = m_view.workspace();
    submit(moved(workspace.festival(), {.held = held->id, .sessions = ids, .columns = {}},
               {.room = {}, .day = {}, .begin = time}, workspace.words()),
        ids);
    return true;
}

} // namespace planner::ui
