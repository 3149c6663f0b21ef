// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_layout.h"

#include <algorithm>
#include <cmath>

namespace planner::ui {
namespace {

constexpr int gap = 2; ///< Between a block and the lines of its column.
constexpr int leastDrawn = 14;
constexpr int leastHit = 18;
constexpr int edgeZone = 8;

using Block = ProgrammeLayout::Block;

/// Gives each block of one cluster, whose sessions hang together by overlaps, the first lane that is free.
void packCluster(std::vector<Block>::iterator first, std::vector<Block>::iterator last)
{
    std::vector<LocalTime> busyUntil;
    for (auto block = first; block != last; ++block) {
        const auto lane
            = std::ranges::find_if(busyUntil, [&](LocalTime until) { return until <= block->span.begin(); });
        block->lane = static_cast<int>(lane - busyUntil.begin());
        if (lane == busyUntil.end())
            busyUntil.push_back(block->span.end());
        else
            *lane = block->span.end();
    }
    for (auto block = first; block != last; ++block)
        block->lanes = static_cast<int>(busyUntil.size());
}

/// How far two stretches lie apart; nought when they touch or overlap.
int distance(int beginA, int endA, int beginB, int endB)
{
    return std::max({0, beginB - endA, beginA - endB});
}

} // namespace

ProgrammeLayout::ProgrammeLayout(DayPlan plan, LayoutMetrics metrics)
    : m_plan(std::move(plan)), m_metrics(metrics)
{
    for (const DayPlan::Entry& entry : m_plan.entries)
        m_blocks.push_back({entry.session, entry.column, 0, 1, entry.span, {}});
    packLanes();
    placeColumns();
    placeBlocks();
}

void ProgrammeLayout::packLanes()
{
    auto first = m_blocks.begin();
    while (first != m_blocks.end()) {
        LocalTime until = first->span.end();
        auto last = first + 1;
        for (; last != m_blocks.end() && last->column == first->column && last->span.begin() < until; ++last)
            until = std::max(until, last->span.end());
        packCluster(first, last);
        first = last;
    }
}

void ProgrammeLayout::placeColumns()
{
    std::vector<int> lanes(m_plan.columns.size(), 1);
    for (const Block& block : m_blocks) {
        int& most = lanes[static_cast<size_t>(block.column)];
        most = std::max(most, block.lanes);
    }
    for (const DayPlan::Group& group : m_plan.groups) {
        m_across += m_metrics.lead;
        for (int column = group.firstColumn; column < group.firstColumn + group.columns; ++column) {
            const bool isIdle = m_plan.columns[static_cast<size_t>(column)].isIdle;
            const int usual = group.isCollapsed ? m_metrics.collapsed
                : isIdle                        ? m_metrics.idle
                                                : m_metrics.column;
            const int wanted = group.isCollapsed ? 0 : lanes[static_cast<size_t>(column)] * m_metrics.lane;
            m_columns.push_back({m_across, std::max(usual, wanted)});
            m_across += m_columns.back().extent;
        }
    }
}

void ProgrammeLayout::placeBlocks()
{
    for (Block& block : m_blocks) {
        const Strip& column = m_columns[static_cast<size_t>(block.column)];
        const int width = column.extent - 2 * gap;
        const int begin = column.begin + gap + width * block.lane / block.lanes;
        const int end = column.begin + gap + width * (block.lane + 1) / block.lanes;
        const int between = block.lane + 1 < block.lanes ? 1 : 0;
        block.rect = placed({begin, std::max(end - begin - between, 3)}, stripOf(block.span));
    }
}

QRect ProgrammeLayout::placed(const Strip& across, const Strip& along) const
{
    return m_metrics.mode == ProgrammeMode::Grid
        ? QRect(across.begin, along.begin, across.extent, along.extent)
        : QRect(along.begin, across.begin, along.extent, across.extent);
}

ProgrammeLayout::Strip ProgrammeLayout::stripOf(const TimeSpan& span) const
{
    const int begin = along(span.begin().sinceMidnight()) + 1;
    const int end = along(span.end().sinceMidnight());
    return {begin, std::max(end - begin, leastDrawn)};
}

QSize ProgrammeLayout::size() const
{
    const QRect all = placed({0, m_across}, {0, along(m_plan.range.end().sinceMidnight())});
    return all.size();
}

const ProgrammeLayout::Block* ProgrammeLayout::find(const Id<Session>& session) const
{
    const auto found = std::ranges::find(m_blocks, session, &Block::session);
    return found == m_blocks.end() ? nullptr : &*found;
}

int ProgrammeLayout::along(minutes sinceMidnight) const
{
    const auto after = sinceMidnight - m_plan.range.begin().sinceMidnight();
    return static_cast<int>(std::lround(static_cast<double>(after.count()) * m_metrics.pixelsPerMinute));
}

minutes ProgrammeLayout::timeAt(int along) const
{
    const auto after = static_cast<int>(std::floor(along / m_metrics.pixelsPerMinute));
    return m_plan.range.begin().sinceMidnight() + minutes{after};
}

int ProgrammeLayout::alongOf(QPoint point) const
{
    return m_metrics.mode == ProgrammeMode::Grid ? point.y() : point.x();
}

int ProgrammeLayout::acrossOf(QPoint point) const
{
    return m_metrics.mode == ProgrammeMode::Grid ? point.x() : point.y();
}

int ProgrammeLayout::columnAt(QPoint point) const
{
    const int across = acrossOf(point);
    const auto found = std::ranges::find_if(m_columns, [across](const Strip& column) {
        return column.begin <= across && across < column.begin + column.extent;
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int ProgrammeLayout::nearestColumn(QPoint point) const
{
    const int across = acrossOf(point);
    const auto away = [across](const Strip& column) {
        return distance(across, across, column.begin, column.begin + column.extent - 1);
    };
    const auto found = std::ranges::min_element(m_columns, {}, away);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QRect ProgrammeLayout::columnRect(int column) const
{
    return placed(m_columns[static_cast<size_t>(column)], {0, along(m_plan.range.end().sinceMidnight())});
}

QRect ProgrammeLayout::groupRect(int group) const
{
    const DayPlan::Group& of = m_plan.groups[static_cast<size_t>(group)];
    const Strip& first = m_columns[static_cast<size_t>(of.firstColumn)];
    const Strip& last = m_columns[static_cast<size_t>(of.firstColumn + of.columns - 1)];
    const int begin = first.begin - m_metrics.lead;
    return placed({begin, last.begin + last.extent - begin}, {0, along(m_plan.range.end().sinceMidnight())});
}

QRect ProgrammeLayout::leadRect(int group) const
{
    const DayPlan::Group& of = m_plan.groups[static_cast<size_t>(group)];
    const Strip& first = m_columns[static_cast<size_t>(of.firstColumn)];
    return placed(
        {first.begin - m_metrics.lead, m_metrics.lead}, {0, along(m_plan.range.end().sinceMidnight())});
}

QRect ProgrammeLayout::spanRect(int column, const TimeSpan& span) const
{
    const Strip& strip = m_columns[static_cast<size_t>(column)];
    return placed({strip.begin + gap, strip.extent - 2 * gap}, stripOf(span));
}

QRect ProgrammeLayout::bandRect(int first, int columns, const TimeSpan& span) const
{
    const Strip& begin = m_columns[static_cast<size_t>(first)];
    const Strip& end = m_columns[static_cast<size_t>(first + columns - 1)];
    const int from = along(span.begin().sinceMidnight());
    return placed({begin.begin, end.begin + end.extent - begin.begin},
        {from, along(span.end().sinceMidnight()) - from});
}

ProgrammeLayout::Hit ProgrammeLayout::hit(QPoint point) const
{
    Hit hit{.part = Part::Nothing,
        .block = nullptr,
        .column = columnAt(point),
        .time = std::clamp(
            timeAt(point), m_plan.range.begin().sinceMidnight(), m_plan.range.end().sinceMidnight())};
    if (hit.column < 0 || !QRect(QPoint(0, 0), size()).contains(point))
        return hit;
    hit.part = Part::Empty;
    for (const Block& block : m_blocks) {
        const QRect ends = placed({acrossOf(block.rect.topLeft()), 1}, stripOf(block.span));
        const int begin = alongOf(ends.topLeft());
        const int extent = alongOf(ends.bottomRight()) - begin + 1;
        const int spare = std::max(0, leastHit - extent) / 2;
        const int from = acrossOf(block.rect.topLeft());
        const int to = acrossOf(block.rect.bottomRight());
        const bool within = acrossOf(point) >= from && acrossOf(point) <= to
            && alongOf(point) >= begin - spare && alongOf(point) < begin + extent + spare;
        // A block below the point itself wins over one that is only near.
        if (!within || (hit.block != nullptr && !block.rect.contains(point)))
            continue;
        const int zone = std::min(edgeZone, extent / 4);
        const int depth = alongOf(point) - begin;
        hit.block = &block;
        hit.part = depth < zone ? Part::BeginEdge : depth >= extent - zone ? Part::EndEdge : Part::Block;
    }
    return hit;
}

std::vector<const ProgrammeLayout::Block*> ProgrammeLayout::blocksIn(const QRect& area) const
{
    std::vector<const Block*> found;
    for (const Block& block : m_blocks) {
        if (block.rect.intersects(area))
            found.push_back(&block);
    }
    return found;
}

const ProgrammeLayout::Block* ProgrammeLayout::neighbour(const QRect& from, Way way) const
{
    const Block* best = nullptr;
    int bestScore = 0;
    const int alongBegin = alongOf(from.topLeft());
    const int acrossBegin = acrossOf(from.topLeft());
    for (const Block& block : m_blocks) {
        const int alongStep = alongOf(block.rect.topLeft()) - alongBegin;
        const int acrossStep = acrossOf(block.rect.topLeft()) - acrossBegin;
        const bool inTime = way == Way::Earlier || way == Way::Later;
        const int forward = way == Way::Later ? alongStep
            : way == Way::Earlier             ? -alongStep
            : way == Way::After               ? acrossStep
                                              : -acrossStep;
        if (forward <= 0 || block.rect == from)
            continue;
        const int aside = inTime ? distance(acrossBegin, acrossOf(from.bottomRight()),
                              acrossOf(block.rect.topLeft()), acrossOf(block.rect.bottomRight()))
                                 : std::abs(alongStep);
        const int score = forward + (inTime ? 4 : 1) * aside;
        if (best == nullptr || score < bestScore) {
            best = &block;
            bestScore = score;
        }
    }
    return best;
}

ProgrammeLayout::Way ProgrammeLayout::wayOf(QPoint step) const
{
    if (alongOf(step) != 0)
        return alongOf(step) > 0 ? Way::Later : Way::Earlier;
    return acrossOf(step) > 0 ? Way::After : Way::Before;
}

} // namespace planner::ui
