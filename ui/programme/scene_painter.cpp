// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/scene_painter.h"

#include <QPainter>

namespace planner::ui {
namespace {

constexpr int aura = 2; ///< How far outlines reach beyond their block.
constexpr int widestShake = 4;

} // namespace

ScenePainter::ScenePainter(const QPalette& palette, const QFont& font, qreal ratio)
    : m_theme(palette), m_blocks(palette, font, ratio), m_grid(palette, font, ratio)
{
}

void ScenePainter::paint(
    QPainter& painter, const ProgrammeScene& scene, const SceneState& state, const QRect& area)
{
    m_grid.paint(painter, scene, area);
    paintTints(painter, scene, state, area);
    paintBlocks(painter, scene, state, area);
    if (state.focusCell) {
        painter.setPen(QPen(m_theme.accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(state.focusCell->adjusted(2, 1, -2, -1));
    }
    if (state.now)
        m_grid.paintNow(painter, scene.layout, *state.now);
}

void ScenePainter::paintTints(
    QPainter& painter, const ProgrammeScene& scene, const SceneState& state, const QRect& area) const
{
    for (size_t column = 0; column < state.tints.size(); ++column) {
        const QRect rect = scene.layout.columnRect(static_cast<int>(column)) & area;
        if (!rect.isEmpty())
            paintTint(painter, m_theme, rect, state.tints[column]);
    }
}

void ScenePainter::paintBlocks(
    QPainter& painter, const ProgrammeScene& scene, const SceneState& state, const QRect& area)
{
    const QRect near = area.adjusted(-aura - widestShake, -aura, aura + widestShake, aura);
    for (const ProgrammeLayout::Block* block : scene.layout.blocksIn(near)) {
        const Id<Session>& id = block->session;
        const bool isAway = (state.isShown && !state.isShown(id)) || state.lifted.contains(id);
        const BlockState look{.isSelected = state.selected.contains(id),
            .isHovered = state.hovered == id,
            .isFocused = state.focus == id,
            .isDimmed = isAway};
        const int shake = state.shaken == id ? state.shake : 0;
        painter.translate(shake, 0);
        m_blocks.paint(painter, *block, scene.facts.at(id), look, scene.layout.mode());
        painter.translate(-shake, 0);
    }
}

} // namespace planner::ui
