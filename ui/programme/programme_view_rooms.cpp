// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rooms the view shows: hidden ones, folded venues.

#include "core/festival/questions.h"
#include "ui/programme/programme_headers.h"
#include "ui/programme/programme_view.h"

#include <QCoreApplication>
#include <QPushButton>

namespace planner::ui {

void ProgrammeView::setHiddenRooms(std::set<Id<Room>> rooms)
{
    m_choice.hidden = std::move(rooms);
    rebuild();
}

void ProgrammeView::setFolded(std::set<Id<Venue>> venues)
{
    if (venues == m_choice.collapsed)
        return;
    m_choice.collapsed = std::move(venues);
    rebuild();
    Q_EMIT foldsChanged();
}

void ProgrammeView::toggleFold(const Id<Venue>& venue)
{
    const Venue* found = m_workspace.festival().venues().find(venue);
    if (found == nullptr)
        return;
    std::set<Id<Venue>> folded = m_choice.collapsed;
    const bool unfolds = folded.erase(venue) > 0;
    if (!unfolds)
        folded.insert(venue);
    setFolded(std::move(folded));
    const char* sentence = unfolds ? QT_TRANSLATE_NOOP("Programme", "%1 shows its rooms again.")
                                   : QT_TRANSLATE_NOOP("Programme", "%1 is folded into one column.");
    m_workspace.say(QCoreApplication::translate("Programme", sentence).arg(found->name));
}

std::optional<Id<Room>> ProgrammeView::roomOf(int column) const
{
    const DayPlan& plan = m_scene.layout.plan();
    const DayPlan::Column& at = plan.columns[static_cast<size_t>(column)];
    if (at.room)
        return at.room;
    const Id<Venue>& venue = plan.groups[static_cast<size_t>(at.group)].venue;
    for (const Room* room : roomsInWalkingOrder(m_workspace.festival(), venue)) {
        if (!m_choice.hidden.contains(room->id))
            return room->id;
    }
    return std::nullopt;
}

int ProgrammeView::columnShowing(const Id<Room>& room) const
{
    const DayPlan& plan = m_scene.layout.plan();
    const int own = plan.columnOf(room);
    const Room* found = m_workspace.festival().rooms().find(room);
    if (own >= 0 || found == nullptr || m_choice.hidden.contains(room))
        return own;
    for (const DayPlan::Group& group : plan.groups) {
        if (group.isCollapsed && group.venue == found->venue)
            return group.firstColumn;
    }
    return -1;
}

void ProgrammeView::selectColumns(int first, int columns)
{
    std::vector<Subject> selection;
    for (const ProgrammeLayout::Block& block : m_scene.layout.blocks()) {
        if (block.column >= first && block.column < first + columns && isShown(block.session))
            selection.push_back(subject(block.session));
    }
    m_workspace.select(std::move(selection));
    setFocus();
}

std::vector<QWidget*> ProgrammeView::parts() const
{
    std::vector<QWidget*> parts{viewport(), m_rooms};
    if (!m_hiddenChip->isHidden())
        parts.push_back(m_hiddenChip);
    return parts;
}

} // namespace planner::ui
