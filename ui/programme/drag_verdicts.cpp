// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/drag_verdicts.h"

#include <algorithm>

namespace planner::ui {
namespace {

using State = ProgrammeInteraction::State;

Tint tintOf(Fitness fitness)
{
    switch (fitness) {
    case Fitness::Free:
        return Tint::Free;
    case Fitness::Unwise:
        return Tint::Unwise;
    case Fitness::Blocked:
        return Tint::Blocked;
    }
    return Tint::None;
}

/// The session under the pointer as it would be.
const Session* heldIn(const Change& change, const std::optional<Id<Session>>& held)
{
    const std::vector<const Session*> sessions = putSessions(change);
    const auto found
        = std::ranges::find_if(sessions, [&](const Session* session) { return session->id == held; });
    return found != sessions.end() ? *found : sessions.empty() ? nullptr : sessions.front();
}

} // namespace

const DragVerdicts::Judgement& DragVerdicts::judge(const ProgrammeInteraction& interaction,
    const ProgrammeLayout& layout, Day day, const std::vector<int>& columns)
{
    const Preview& preview = interaction.preview();
    if (!(preview.change == m_judged)) {
        m_judged = preview.change;
        m_judgement.added = preview.change.isEmpty() ? Findings() : newProblems(m_trial.verdict(m_judged));
        m_judgement.fitness = fitness(m_judgement.added);
    }
    m_judgement.tints.resize(layout.plan().columns.size(), Tint::None);
    const Session* held = heldIn(preview.change, preview.held);
    if (held == nullptr)
        return m_judgement;
    if (interaction.state() == State::Move) {
        tintForMove(interaction, layout, {.room = {}, .day = day, .begin = held->span->begin()}, columns);
        return m_judgement;
    }
    std::ranges::fill(m_judgement.tints, Tint::None);
    if (const int column = layout.plan().columnOf(*held->room); column >= 0)
        m_judgement.tints[static_cast<size_t>(column)] = tintOf(m_judgement.fitness);
    return m_judgement;
}

void DragVerdicts::tintForMove(const ProgrammeInteraction& interaction, const ProgrammeLayout& layout,
    const Place& place, const std::vector<int>& columns)
{
    const auto when = std::pair(*place.day, *place.begin);
    if (m_tinted == when && m_tintedColumns == columns)
        return;
    m_tinted = when;
    m_tintedColumns = columns;
    std::vector<Id<Room>> rooms;
    for (const int column : columns) {
        if (const auto& room = layout.plan().columns[static_cast<size_t>(column)].room)
            rooms.push_back(*room);
    }
    std::ranges::fill(m_judgement.tints, Tint::None);
    const planner::Block block{.held = *interaction.preview().held,
        .sessions = interaction.carried(),
        .columns = layout.plan().rooms()};
    for (const Target& target : targets(m_trial, block, place, rooms))
        m_judgement.tints[static_cast<size_t>(layout.plan().columnOf(target.room))] = tintOf(target.fitness);
}

QString DragVerdicts::told(const Finding& finding, const Change& change, const Words& words) const
{
    return sentence(finding, unchecked(m_trial.festival(), change), words);
}

} // namespace planner::ui
