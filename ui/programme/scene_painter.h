// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_painter.h"
#include "ui/programme/grid_painter.h"

#include <functional>
#include <set>

namespace planner::ui {

/// What of a scene is out of the ordinary at the moment.
struct SceneState {
    std::set<Id<Session>> selected;
    std::set<Id<Session>> lifted; ///< Being dragged away.
    std::optional<Id<Session>> hovered;
    std::optional<Id<Session>> focus;
    std::optional<QRect> focusCell;
    std::function<bool(const Id<Session>&)> isShown; ///< Others are dimmed; none: all are shown.
    std::vector<Tint> tints; ///< For each column; empty when nothing is dragged.
    std::optional<minutes> now;
    std::optional<Id<Session>> shaken;
    int shake = 0; ///< By so many pixels.
};

/// Paints one day: the grid, the blocks, and what is going on.
class ScenePainter {
public:
    ScenePainter(const QPalette& palette, const QFont& font, qreal ratio);

    /// `area` is the part to paint, in content coordinates.
    void paint(QPainter& painter, const ProgrammeScene& scene, const SceneState& state, const QRect& area);
    /// Forgets texts of sessions that are not in `scene`.
    void keepOnly(const ProgrammeScene& scene) { m_blocks.keepOnly(scene); }

private:
    void paintBlocks(
        QPainter& painter, const ProgrammeScene& scene, const SceneState& state, const QRect& area);
    void paintTints(
        QPainter& painter, const ProgrammeScene& scene, const SceneState& state, const QRect& area) const;

    Theme m_theme;
    BlockPainter m_blocks;
    GridPainter m_grid;
};

} // namespace planner::ui
