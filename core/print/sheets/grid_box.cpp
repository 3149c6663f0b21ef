// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/grid_box.h"

#include <algorithm>
#include <map>

namespace planner {

namespace {

/// Lanes side by side that are the same all along the column.
using LaneTrack = std::vector<const Session*>;
using LaneTracks = std::map<std::pair<int, int>, LaneTrack>; // by number of lanes and lane

LaneTracks tracksOf(const GridColumn& column)
{
    LaneTracks tracks;
    for (const Lane& lane : column.sessions)
        tracks[{lane.lanes, lane.lane}].push_back(lane.session);
    return tracks;
}

/// When the room below a session ends: something else begins that shares its width.
LocalTime freeUntil(const GridColumn& column, std::pair<int, int> track, LocalTime end, LocalTime gridEnd)
{
    LocalTime free = gridEnd;
    for (const Lane& lane : column.sessions) {
        const bool besides = lane.lanes == track.first && lane.lane != track.second;
        if (!besides && lane.session->span->begin() >= end)
            free = std::min(free, lane.session->span->begin());
    }
    return free;
}

/// Builds the frames of one track from top to bottom.
class Stack {
public:
    Stack(Box lane, const HourScale& scale, Mm lowest) : m_lane(lane), m_scale(scale), m_lowest(lowest) { }

    void add(const Session& session, Mm freeUntil)
    {
        const Mm top = m_scale.at(session.span->begin());
        const Mm bottom = m_scale.at(session.span->end());
        const bool joins = !m_boxes.empty() && isLow(m_boxes.back()) && top < m_boxes.back().box.y + m_lowest;
        if (!joins)
            m_boxes.push_back({.sessions = {}, .box = {m_lane.x, top, m_lane.width, 0_mm}});
        GridBox& box = m_boxes.back();
        box.sessions.push_back(&session);
        box.box.height = bottom - box.box.y;
        m_freeUntil = freeUntil;
    }
    /// Gives low frames the free room below them; called after each session and at the end.
    void stretch()
    {
        if (m_boxes.empty() || !isLow(m_boxes.back()))
            return;
        Box& box = m_boxes.back().box;
        box.height = std::min(m_lowest, m_freeUntil - box.y);
    }
    /// The last frame may end up low at the end of a track: it joins the one before, when they touch.
    void close()
    {
        stretch();
        if (m_boxes.size() < 2 || !isLow(m_boxes.back()))
            return;
        const GridBox low = m_boxes.back();
        GridBox& before = m_boxes[m_boxes.size() - 2];
        if (before.box.bottom() < low.box.y - 0.01_mm)
            return;
        before.sessions.insert(before.sessions.end(), low.sessions.begin(), low.sessions.end());
        before.box.height = low.box.bottom() - before.box.y;
        m_boxes.pop_back();
    }
    [[nodiscard]] bool isLow(const GridBox& box) const { return box.box.height < m_lowest - 0.01_mm; }
    [[nodiscard]] const std::vector<GridBox>& boxes() const { return m_boxes; }

private:
    Box m_lane;
    const HourScale& m_scale;
    Mm m_lowest;
    Mm m_freeUntil;
    std::vector<GridBox> m_boxes;
};

} // namespace

std::vector<GridBox> boxesOf(
    const ColumnPlace& place, const HourScale& scale, Mm lowest, std::vector<const Session*>& leftOver)
{
    const GridColumn& column = *place.column;
    constexpr Mm between = 0.6_mm;
    std::vector<GridBox> boxes;
    for (const auto& [track, sessions] : tracksOf(column)) {
        const Mm laneWidth = (place.width - between * (track.first - 1.0)) / track.first;
        const Mm laneX = place.x + (laneWidth + between) * track.second;
        Stack stack({laneX, 0_mm, laneWidth, 0_mm}, scale, lowest);
        for (const Session* session : sessions) {
            stack.add(*session, scale.at(freeUntil(column, track, session->span->end(), scale.hours.end())));
            stack.stretch();
        }
        stack.close();
        for (const GridBox& box : stack.boxes()) {
            if (stack.isLow(box))
                leftOver.insert(leftOver.end(), box.sessions.begin(), box.sessions.end());
            else
                boxes.push_back(box);
        }
    }
    std::ranges::stable_sort(boxes, {}, [](const GridBox& box) { return box.box.y; });
    return boxes;
}

} // namespace planner
