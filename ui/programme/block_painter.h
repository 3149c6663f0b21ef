// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_facts.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QPixmap>
#include <QStaticText>

#include <array>

class QPainter;

namespace planner::ui {

/// How a block looks besides what its session says.
struct BlockState {
    bool isSelected = false;
    bool isHovered = false;
    bool isFocused = false;
    bool isDimmed = false; ///< Does not pass the filter.
};

/// Paints blocks. Texts are broken and shortened once and kept until the text or the size changes.
class BlockPainter {
public:
    BlockPainter(const QPalette& palette, const QFont& font, qreal ratio);

    void paint(QPainter& painter, const ProgrammeLayout::Block& block, const BlockFacts& facts,
        BlockState state, ProgrammeMode mode);
    /// The block as it would stand at another place: dashed, and one sees through it.
    void paintGhost(QPainter& painter, const QRect& rect, const BlockFacts& facts, ProgrammeMode mode) const;
    /// Forgets the texts of sessions that are not in `scene`.
    void keepOnly(const ProgrammeScene& scene);

private:
    /// Lines of text, broken and shortened, with their places in the block.
    struct Texts {
        QSize size;
        BlockFacts facts;
        QStaticText title;
        QStaticText time;
        QStaticText hosts;
        QPoint titleAt;
        QPoint timeAt;
        QPoint hostsAt;
    };
    enum class Sign { Error, Warning, Lock, Wheelchair };

    [[nodiscard]] Texts textsFor(const QSize& size, const BlockFacts& facts, ProgrammeMode mode) const;
    [[nodiscard]] Texts columnTexts(const QSize& size, const BlockFacts& facts, int signs) const;
    [[nodiscard]] Texts rowTexts(const QSize& size, const BlockFacts& facts, int signs) const;
    const Texts& texts(const ProgrammeLayout::Block& block, const BlockFacts& facts, ProgrammeMode mode);
    void paintGround(QPainter& painter, const QRect& rect, const BlockFacts& facts, BlockState state) const;
    void paintBar(QPainter& painter, const QRect& rect, SessionKind kind) const;
    void paintGauge(QPainter& painter, const QRect& rect, const BlockFacts& facts, ProgrammeMode mode) const;
    void paintTexts(QPainter& painter, const QRect& rect, const Texts& texts) const;
    void paintSigns(QPainter& painter, const QRect& rect, const BlockFacts& facts) const;
    void paintState(QPainter& painter, const QRect& rect, BlockState state, ProgrammeMode mode) const;
    [[nodiscard]] int signsWidth(const QSize& size, const BlockFacts& facts) const;
    [[nodiscard]] std::vector<Sign> signsOf(const BlockFacts& facts) const;

    Theme m_theme;
    QColor m_text;
    QColor m_base;
    QFont m_plain;
    QFont m_bold;
    QFontMetrics m_plainMetrics;
    QFontMetrics m_boldMetrics;
    std::array<QPixmap, 4> m_signs;
    int m_signSize = 14;
    std::unordered_map<Id<Session>, Texts> m_texts;
};

} // namespace planner::ui
