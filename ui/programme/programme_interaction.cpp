// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_interaction.h"

#include <algorithm>

namespace planner::ui {
namespace {

using Layout = ProgrammeLayout;
constexpr minutes leastCreated{10};

bool contains(const SessionIds& ids, const Id<Session>& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

bool isEdge(Layout::Part part)
{
    return part == Layout::Part::BeginEdge || part == Layout::Part::EndEdge;
}

} // namespace

ProgrammeInteraction::Outcome ProgrammeInteraction::press(const PointerEvent& event, const GridWorld& world)
{
    cancel();
    const Layout::Hit hit = world.layout.hit(event.at);
    m_pressed = event;
    m_part = hit.part;
    m_session = hit.block != nullptr ? std::optional(hit.block->session) : std::nullopt;
    m_column = hit.column;
    m_time = hit.time;
    m_fromMargin = false;
    if (m_session && !world.isShown(*m_session)) {
        m_session.reset();
        m_part = Layout::Part::Nothing;
    }
    m_state = event.button == Qt::MiddleButton ? State::Pan
        : event.button == Qt::LeftButton       ? State::Press
                                               : State::Idle;
    if (m_state == State::Pan || !m_session)
        return {};
    const bool extends = event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    Outcome outcome{.focus = m_session};
    if (!contains(world.selection, *m_session) && !extends) {
        outcome.selection = SessionIds{*m_session};
        m_anchor = m_session;
    }
    return outcome;
}

void ProgrammeInteraction::pressMargin(const PointerEvent& event)
{
    cancel();
    m_pressed = event;
    m_part = Layout::Part::Empty;
    m_session.reset();
    m_fromMargin = true;
    m_state = State::Press;
}

ProgrammeInteraction::Outcome ProgrammeInteraction::move(const PointerEvent& event, const GridWorld& world)
{
    if (m_state == State::Idle)
        return {};
    if (m_state == State::Pan) {
        Outcome outcome{.panned = event.at - m_pressed.at};
        return outcome;
    }
    Outcome outcome;
    if (m_state == State::Press) {
        if ((event.at - m_pressed.at).manhattanLength() < world.dragDistance)
            return {};
        outcome = begin(event, world);
    }
    follow(event, world);
    return outcome;
}

ProgrammeInteraction::Outcome ProgrammeInteraction::release(const PointerEvent& event, const GridWorld& world)
{
    Outcome outcome;
    if (m_state == State::Press)
        outcome = m_fromMargin ? Outcome() : click(event, world);
    else if (m_state != State::Idle && m_state != State::Pan)
        outcome = finish(event, world);
    cancel();
    return outcome;
}

void ProgrammeInteraction::cancel()
{
    m_state = State::Idle;
    m_preview = {};
    m_carried.clear();
}

void ProgrammeInteraction::carry(const SessionIds& sessions, const GridWorld& world)
{
    const bool isBack = m_state == State::Move && m_carried == sessions;
    if (sessions.empty() || isBack)
        return;
    cancel();
    m_state = State::Move;
    m_carried = sessions;
    m_grab = minutes{0};
    m_preview.held = sessions.front();
    const Session* held = world.festival.sessions().find(sessions.front());
    m_column = held != nullptr && held->room ? world.layout.plan().columnOf(*held->room) : -1;
}

// --- Clicks

ProgrammeInteraction::Outcome ProgrammeInteraction::click(const PointerEvent& event, const GridWorld& world)
{
    if (!m_session) {
        Outcome outcome;
        const bool keeps = event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
        if (!keeps)
            outcome.selection = SessionIds();
        if (m_part == Layout::Part::Empty && m_column >= 0) {
            const auto& room = world.layout.plan().columns[static_cast<size_t>(m_column)].room;
            const auto time = LocalTime::fromMinutes(m_time / world.step * world.step);
            if (room && time)
                outcome.cell = std::pair(*room, *time);
        }
        return outcome;
    }
    const Layout::Block* block = world.layout.find(*m_session);
    Outcome outcome{.selection = world.selection, .focus = m_session};
    if (event.modifiers & Qt::ShiftModifier && block != nullptr) {
        outcome.selection = range(*block, world);
    } else if (event.modifiers & Qt::ControlModifier) {
        if (std::erase(*outcome.selection, *m_session) == 0)
            outcome.selection->push_back(*m_session);
        m_anchor = m_session;
    } else {
        outcome.selection = SessionIds{*m_session};
        m_anchor = m_session;
    }
    return outcome;
}

SessionIds ProgrammeInteraction::range(const ProgrammeLayout::Block& to, const GridWorld& world) const
{
    const Layout::Block* from = m_anchor ? world.layout.find(*m_anchor) : nullptr;
    SessionIds ids{to.session};
    if (from == nullptr || from->column != to.column)
        return ids;
    const LocalTime first = std::min(from->span.begin(), to.span.begin());
    const LocalTime last = std::max(from->span.begin(), to.span.begin());
    for (const Layout::Block& block : world.layout.blocks()) {
        if (block.column == to.column && block.span.begin() >= first && block.span.begin() <= last
            && block.session != to.session && world.isShown(block.session))
            ids.push_back(block.session);
    }
    return ids;
}

// --- Beginning a gesture

ProgrammeInteraction::Outcome ProgrammeInteraction::begin(const PointerEvent& event, const GridWorld& world)
{
    if (m_session)
        return beginOnBlock(world);
    beginOnEmpty(event);
    return {};
}

ProgrammeInteraction::Outcome ProgrammeInteraction::beginOnBlock(const GridWorld& world)
{
    const Session* held = world.festival.sessions().find(*m_session);
    if (held == nullptr || !held->span) {
        cancel();
        return {};
    }
    Outcome outcome;
    if (held->locked) {
        cancel();
        outcome.refused = held->id;
        return outcome;
    }
    m_carried = world.selection;
    if (!contains(m_carried, held->id)) {
        m_carried = {held->id};
        outcome.selection = m_carried;
    }
    std::ranges::rotate(m_carried, std::ranges::find(m_carried, held->id));
    m_preview.held = held->id;
    m_state = isEdge(m_part) ? State::Resize : State::Move;
    m_grab = m_time - held->span->begin().sinceMidnight();
    return outcome;
}

void ProgrammeInteraction::beginOnEmpty(const PointerEvent& event)
{
    if (m_fromMargin || event.modifiers & Qt::ShiftModifier)
        m_state = State::Marquee;
    else if (m_part == Layout::Part::Empty)
        m_state = State::Create;
    else
        cancel();
}

// --- Following the pointer

void ProgrammeInteraction::follow(const PointerEvent& event, const GridWorld& world)
{
    switch (m_state) {
    case State::Marquee:
        followMarquee(event, world);
        break;
    case State::Move:
        followMove(event, world);
        break;
    case State::Resize:
        followResize(event, world);
        break;
    case State::Create:
        followCreate(event, world);
        break;
    case State::Idle:
    case State::Press:
    case State::Pan:
        break;
    }
}

minutes ProgrammeInteraction::snappedTime(
    minutes raw, minutes length, int column, const PointerEvent& event, const GridWorld& world) const
{
    if (event.modifiers & Qt::AltModifier)
        return raw;
    Magnets magnets{.step = world.step, .edges = {}};
    for (const Layout::Block& block : world.layout.blocks()) {
        if (block.column != column || contains(m_carried, block.session))
            continue;
        magnets.edges.push_back(block.span.begin().sinceMidnight());
        magnets.edges.push_back(block.span.end().sinceMidnight());
    }
    return snapped(raw, length, magnets);
}

void ProgrammeInteraction::followMove(const PointerEvent& event, const GridWorld& world)
{
    const Session* held = world.festival.sessions().find(*m_preview.held);
    if (held == nullptr)
        return cancel();
    const int column = world.layout.nearestColumn(event.at);
    const std::vector<DayPlan::Column>& columns = world.layout.plan().columns;
    if (column < 0 || !columns[static_cast<size_t>(column)].room)
        return;
    const minutes length = held->duration();
    minutes begin = snappedTime(world.layout.timeAt(event.at) - m_grab, length, column, event, world);
    if (event.modifiers & Qt::ShiftModifier && held->span)
        begin = held->span->begin().sinceMidnight();
    begin = std::clamp(begin, minutes{0}, std::max(LocalTime::latest - length, minutes{0}));
    const Block block{.held = held->id, .sessions = m_carried, .columns = world.layout.plan().rooms()};
    const Place place{.room = columns[static_cast<size_t>(column)].room,
        .day = world.day,
        .begin = LocalTime::fromMinutes(begin)};
    m_preview.copies = event.modifiers & Qt::ControlModifier;
    show(m_preview.copies ? copied(world.festival, block, place, m_ids, world.words)
                          : moved(world.festival, block, place, world.words));
}

/// Keeps showing the last one that could be done.
void ProgrammeInteraction::show(Proposal proposal)
{
    const bool cannotBe = proposal.change.isEmpty() && proposal.locked.empty() && !proposal.remark.isEmpty();
    if (cannotBe)
        return;
    m_preview.change = std::move(proposal.change);
    m_preview.label = std::move(proposal.label);
    m_preview.remark = std::move(proposal.remark);
}

void ProgrammeInteraction::followResize(const PointerEvent& event, const GridWorld& world)
{
    const Session* held = world.festival.sessions().find(*m_preview.held);
    if (held == nullptr || !held->span)
        return cancel();
    const bool atBegin = m_part == Layout::Part::BeginEdge;
    const minutes from = (atBegin ? held->span->begin() : held->span->end()).sinceMidnight();
    const minutes grab = m_time - from;
    const minutes to = snappedTime(world.layout.timeAt(event.at) - grab, minutes{0}, m_column, event, world);
    const Stretch stretch{.edge = atBegin ? Edge::Begin : Edge::End, .by = to - from};
    show(resized(world.festival, m_carried, stretch, world.words));
}

void ProgrammeInteraction::followCreate(const PointerEvent& event, const GridWorld& world)
{
    const auto& room = world.layout.plan().columns[static_cast<size_t>(m_column)].room;
    if (!room)
        return;
    const minutes here = snappedTime(world.layout.timeAt(event.at), minutes{0}, m_column, event, world);
    const minutes anchor = snappedTime(m_time, minutes{0}, m_column, event, world);
    minutes begin = std::max(std::min(anchor, here), minutes{0});
    minutes end = std::min(std::max(anchor, here), LocalTime::latest);
    if (end - begin < leastCreated)
        here < anchor ? begin = end - leastCreated : end = begin + leastCreated;
    const auto span = spanBetween(begin, end);
    if (!span)
        return;
    const std::vector<const Session*> before = putSessions(m_preview.change);
    Session draft = before.empty() ? draftSession(*room, world.day, *span, m_ids) : *before.front();
    draft.span = span;
    draft.length = span->length();
    m_preview.change = {};
    m_preview.change.put(std::move(draft));
}

void ProgrammeInteraction::followMarquee(const PointerEvent& event, const GridWorld& world)
{
    m_preview.marquee = QRect(m_pressed.at, event.at).normalized();
    m_preview.inMarquee.clear();
    for (const Layout::Block* block : world.layout.blocksIn(m_preview.marquee)) {
        if (world.isShown(block->session))
            m_preview.inMarquee.push_back(block->session);
    }
}

// --- Ending a gesture

ProgrammeInteraction::Outcome ProgrammeInteraction::finish(const PointerEvent& event, const GridWorld& world)
{
    switch (m_state) {
    case State::Move:
    case State::Resize:
        return submitted();
    case State::Create: {
        Outcome outcome;
        const std::vector<const Session*> drafts = putSessions(m_preview.change);
        if (!drafts.empty())
            outcome.draft = *drafts.front();
        return outcome;
    }
    case State::Marquee: {
        Outcome outcome{.selection = m_preview.inMarquee};
        if (event.modifiers & Qt::ControlModifier) {
            for (const Id<Session>& id : world.selection) {
                if (!contains(*outcome.selection, id))
                    outcome.selection->push_back(id);
            }
        }
        return outcome;
    }
    case State::Idle:
    case State::Press:
    case State::Pan:
        break;
    }
    return {};
}

ProgrammeInteraction::Outcome ProgrammeInteraction::submitted() const
{
    Outcome outcome{.change = m_preview.change, .label = m_preview.label, .remark = m_preview.remark};
    if (m_preview.copies && !outcome.change.isEmpty()) {
        outcome.selection.emplace();
        for (const Session* session : putSessions(outcome.change))
            outcome.selection->push_back(session->id);
    }
    return outcome;
}

} // namespace planner::ui
