// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/block_painter.h"

#include "ui/programme/broken_text.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

#include <QPainter>

#include <algorithm>

namespace planner::ui {
namespace {

constexpr int barWidth = 4;
constexpr int inset = 5; ///< Between the bar, or an edge, and the text.
constexpr int topInset = 3;
constexpr int gaugeWidth = 3;
constexpr int smallest = 34; ///< Narrower blocks bear no text.

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto between = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

/// A rectangle without its four corner pixels: reads as rounded and costs nothing.
void fillSoftly(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.fillRect(rect.adjusted(1, 0, -1, 0), colour);
    painter.fillRect(QRect(rect.left(), rect.top() + 1, 1, rect.height() - 2), colour);
    painter.fillRect(QRect(rect.right(), rect.top() + 1, 1, rect.height() - 2), colour);
}

void frame(QPainter& painter, const QRect& rect, int width, const QColor& colour)
{
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), colour);
    painter.fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), colour);
    painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), colour);
    painter.fillRect(QRect(rect.right() - width + 1, rect.top(), width, rect.height()), colour);
}

} // namespace

BlockPainter::BlockPainter(const QPalette& palette, const QFont& font, qreal ratio)
    : m_theme(palette),
      m_text(palette.color(QPalette::Text)),
      m_base(palette.color(QPalette::Base)),
      m_plain(font),
      m_bold(bolder(font)),
      m_plainMetrics(m_plain),
      m_boldMetrics(m_bold),
      m_signSize(std::max(14, m_plainMetrics.ascent()))
{
    m_signs[0] = iconPixmap("error", m_theme.error(), m_signSize, ratio);
    m_signs[1] = iconPixmap("warning", m_theme.warning(), m_signSize, ratio);
    m_signs[2] = iconPixmap("lock", m_theme.quiet(), m_signSize, ratio);
    m_signs[3] = iconPixmap("wheelchair", m_theme.quiet(), m_signSize, ratio);
    QPainter painter(&m_signs[3]);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_text, 1.5));
    painter.drawLine(1, m_signSize - 1, m_signSize - 1, 1);
}

void BlockPainter::keepOnly(const ProgrammeScene& scene)
{
    std::erase_if(m_texts, [&](const auto& entry) { return !scene.facts.contains(entry.first); });
}

std::vector<BlockPainter::Sign> BlockPainter::signsOf(const BlockFacts& facts) const
{
    std::vector<Sign> signs;
    if (facts.worst == Severity::Error)
        signs.push_back(Sign::Error);
    if (facts.worst == Severity::Warning)
        signs.push_back(Sign::Warning);
    if (facts.isLocked)
        signs.push_back(Sign::Lock);
    if (facts.isStepped)
        signs.push_back(Sign::Wheelchair);
    return signs;
}

int BlockPainter::signsWidth(const QSize& size, const BlockFacts& facts) const
{
    const auto signs = static_cast<int>(signsOf(facts).size());
    int width = signs * (m_signSize + 1);
    if (!facts.languages.isEmpty())
        width += m_plainMetrics.horizontalAdvance(facts.languages) + 4;
    // In a narrow block one dot stands for all signs.
    return width > size.width() / 2 ? 8 : width;
}

BlockPainter::Texts BlockPainter::textsFor(
    const QSize& size, const BlockFacts& facts, ProgrammeMode mode) const
{
    const int signs = signsWidth(size, facts);
    Texts texts = size.width() < smallest ? Texts()
        : mode == ProgrammeMode::Grid     ? columnTexts(size, facts, signs)
                                          : rowTexts(size, facts, signs);
    texts.size = size;
    texts.facts = facts;
    return texts;
}

BlockPainter::Texts BlockPainter::columnTexts(const QSize& size, const BlockFacts& facts, int signs) const
{
    Texts texts;
    const int left = barWidth + inset;
    const int width = size.width() - left - gaugeWidth - 4;
    const int line = m_plainMetrics.height();
    const int lines = std::max(1, (size.height() - 2 * topInset) / line);
    const int needed = lineCount(brokenText(facts.title, m_bold, width, lines + 1));
    // The title comes first: the time takes a line that it leaves, or one of many that are too few anyway.
    const bool leavesLine = needed < lines || (needed > lines && lines >= 4);
    const bool tellsTime = leavesLine && m_plainMetrics.horizontalAdvance(facts.begin) <= width - signs;
    const int top = lines == 1 ? (size.height() - line) / 2 : topInset;
    int used = 0;
    if (tellsTime) {
        const bool fits = m_plainMetrics.horizontalAdvance(facts.time) <= width - signs;
        texts.time = preparedText(fits ? facts.time : facts.begin, m_plain);
        texts.timeAt = {left, top};
        used = 1;
    }
    const int titleWidth = tellsTime ? width : width - signs;
    const QString title = brokenText(facts.title, m_bold, titleWidth, lines - used);
    texts.title = preparedText(title, m_bold);
    texts.titleAt = {left, top + used * line};
    used += lineCount(title);
    if (used < lines && !facts.hosts.isEmpty()) {
        const QString hosts = brokenText(facts.hosts, m_plain, width, std::min(2, lines - used));
        texts.hosts = preparedText(hosts, m_plain);
        texts.hostsAt = {left, top + used * line};
    }
    return texts;
}

BlockPainter::Texts BlockPainter::rowTexts(const QSize& size, const BlockFacts& facts, int signs) const
{
    Texts texts;
    const int left = barWidth + inset;
    const int width = size.width() - left - 2;
    const int line = m_plainMetrics.height();
    const bool hasTwo = size.height() >= 2 * line + 2;
    const int top = (size.height() - (hasTwo ? 2 : 1) * line) / 2 - (hasTwo ? 1 : 0);
    const int beside = signs > 0 ? signs + gaugeWidth + 1 : 0;
    texts.title = preparedText(m_boldMetrics.elidedText(facts.title, Qt::ElideRight, width - beside), m_bold);
    texts.titleAt = {left, top};
    if (!hasTwo)
        return texts;
    const QString both
        = facts.hosts.isEmpty() ? facts.time : facts.time + QStringLiteral(" · ") + facts.hosts;
    const bool fits = m_plainMetrics.horizontalAdvance(facts.time) <= width;
    const QString second = fits ? both : facts.begin;
    texts.time = preparedText(m_plainMetrics.elidedText(second, Qt::ElideRight, width), m_plain);
    texts.timeAt = {left, top + line};
    return texts;
}

const BlockPainter::Texts& BlockPainter::texts(
    const ProgrammeLayout::Block& block, const BlockFacts& facts, ProgrammeMode mode)
{
    const auto [found, isNew] = m_texts.try_emplace(block.session);
    if (isNew || found->second.size != block.rect.size() || !(found->second.facts == facts))
        found->second = textsFor(block.rect.size(), facts, mode);
    return found->second;
}

void BlockPainter::paint(QPainter& painter, const ProgrammeLayout::Block& block, const BlockFacts& facts,
    BlockState state, ProgrammeMode mode)
{
    if (state.isDimmed)
        painter.setOpacity(0.25);
    paintGround(painter, block.rect, facts, state);
    paintBar(painter, block.rect, facts.kind);
    paintGauge(painter, block.rect, facts, mode);
    paintTexts(painter, block.rect, texts(block, facts, mode));
    paintSigns(painter, block.rect, facts);
    if (state.isDimmed)
        painter.setOpacity(1);
    paintState(painter, block.rect, state, mode);
}

void BlockPainter::paintGround(
    QPainter& painter, const QRect& rect, const BlockFacts& facts, BlockState state) const
{
    const QColor full = m_theme.fill(facts.kind);
    const QColor fill = facts.isCancelled ? m_base : facts.isDraft ? mixed(full, m_base, 0.6) : full;
    const bool isWrong = facts.worst == Severity::Error;
    const QColor edge
        = isWrong ? m_theme.error() : mixed(fill, m_theme.bar(facts.kind), facts.isCancelled ? 1.0 : 0.35);
    fillSoftly(painter, rect, edge);
    const int width = isWrong ? 2 : 1;
    const QColor ground = state.isHovered ? mixed(fill, m_text, 0.06) : fill;
    painter.fillRect(rect.adjusted(width, width, -width, -width), ground);
    if (facts.isDraft && !isWrong) {
        painter.setPen(QPen(m_theme.bar(facts.kind), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (isWrong) {
        QColor hatching = m_theme.error();
        hatching.setAlphaF(0.22F);
        painter.fillRect(rect.adjusted(2, 2, -2, -2), QBrush(hatching, Qt::BDiagPattern));
    }
}

void BlockPainter::paintBar(QPainter& painter, const QRect& rect, SessionKind kind) const
{
    const QRect bar(rect.left(), rect.top(), barWidth, rect.height());
    const QColor colour = m_theme.bar(kind);
    const QColor fill = m_theme.fill(kind);
    switch (kind) {
    case SessionKind::Talk:
        painter.fillRect(bar, colour);
        break;
    case SessionKind::Workshop:
        painter.fillRect(bar, fill);
        painter.fillRect(bar, QBrush(colour, Qt::Dense3Pattern));
        break;
    case SessionKind::Visit:
        painter.fillRect(bar, fill);
        for (int y = bar.top() + 1; y + 3 < bar.bottom(); y += 5)
            painter.fillRect(QRect(bar.left(), y, barWidth, 3), colour);
        break;
    case SessionKind::OpenDoors:
        painter.fillRect(bar, colour);
        painter.fillRect(bar.adjusted(1, 1, -1, -1), m_base);
        break;
    case SessionKind::Meeting:
        painter.fillRect(bar, fill);
        for (int y = bar.top(); y < bar.bottom(); y += 10)
            painter.fillRect(QRect(bar.left(), y, barWidth, std::min(8, bar.bottom() - y)), colour);
        break;
    case SessionKind::Blocker:
        painter.fillRect(bar, QBrush(colour, Qt::HorPattern));
        break;
    }
}

void BlockPainter::paintGauge(
    QPainter& painter, const QRect& rect, const BlockFacts& facts, ProgrammeMode mode) const
{
    if (!facts.fill)
        return;
    const QColor colour = *facts.fill >= 1.0 ? m_theme.error() : m_theme.bar(facts.kind);
    const double share = std::min(1.0, *facts.fill);
    if (mode == ProgrammeMode::Grid) {
        const int height = static_cast<int>((rect.height() - 4) * share);
        painter.fillRect(
            QRect(rect.right() - gaugeWidth - 1, rect.bottom() - 1 - height, gaugeWidth, height), colour);
    } else {
        const int width = static_cast<int>((rect.width() - barWidth - 6) * share);
        painter.fillRect(
            QRect(rect.left() + barWidth + 3, rect.bottom() - gaugeWidth, width, gaugeWidth - 1), colour);
    }
}

void BlockPainter::paintTexts(QPainter& painter, const QRect& rect, const Texts& texts) const
{
    if (rect.width() < smallest)
        return;
    painter.setPen(m_text);
    painter.setFont(m_plain);
    if (!texts.time.text().isEmpty())
        painter.drawStaticText(rect.topLeft() + texts.timeAt, texts.time);
    if (!texts.hosts.text().isEmpty())
        painter.drawStaticText(rect.topLeft() + texts.hostsAt, texts.hosts);
    painter.setFont(m_bold);
    painter.drawStaticText(rect.topLeft() + texts.titleAt, texts.title);
    if (texts.facts.isCancelled) {
        const QSizeF size = texts.title.size();
        const int middle = rect.top() + texts.titleAt.y() + m_boldMetrics.ascent() * 2 / 3;
        const int line = m_plainMetrics.height();
        for (int y = middle; y < middle + static_cast<int>(size.height()) - line / 2; y += line)
            painter.fillRect(
                QRect(rect.left() + texts.titleAt.x(), y, static_cast<int>(size.width()), 1), m_text);
    }
}

void BlockPainter::paintSigns(QPainter& painter, const QRect& rect, const BlockFacts& facts) const
{
    const std::vector<Sign> signs = signsOf(facts);
    if (signs.empty() && facts.languages.isEmpty())
        return;
    int right = rect.right() - gaugeWidth - 2;
    const int width = signsWidth(rect.size(), facts);
    if (width <= 8 || rect.height() < m_signSize) {
        const QColor dot = facts.worst ? m_theme.of(*facts.worst) : m_theme.quiet();
        painter.fillRect(QRect(right - 5, rect.top() + 4, 6, 6), dot);
        return;
    }
    for (const Sign sign : signs) {
        right -= m_signSize + 1;
        painter.drawPixmap(right, rect.top() + topInset, m_signs.at(static_cast<size_t>(sign)));
    }
    if (facts.languages.isEmpty())
        return;
    painter.setFont(m_plain);
    painter.setPen(m_theme.quiet());
    right -= m_plainMetrics.horizontalAdvance(facts.languages) + 2;
    painter.drawText(right, rect.top() + topInset + m_plainMetrics.ascent(), facts.languages);
}

void BlockPainter::paintState(
    QPainter& painter, const QRect& rect, BlockState state, ProgrammeMode mode) const
{
    if (state.isSelected)
        frame(painter, rect.adjusted(-1, -1, 1, 1), 3, m_theme.accent());
    if (state.isFocused) {
        painter.setPen(QPen(m_text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(3, 3, -4, -4));
    }
    const int extent = mode == ProgrammeMode::Grid ? rect.height() : rect.width();
    if ((!state.isHovered && !state.isSelected) || state.isDimmed || extent < 24)
        return;
    const QPoint centre = rect.center();
    const QColor colour = state.isSelected ? m_theme.accent() : m_theme.quiet();
    if (mode == ProgrammeMode::Grid) {
        painter.fillRect(QRect(centre.x() - 8, rect.top() - 1, 16, 4), colour);
        painter.fillRect(QRect(centre.x() - 8, rect.bottom() - 2, 16, 4), colour);
    } else {
        painter.fillRect(QRect(rect.left() - 1, centre.y() - 8, 4, 16), colour);
        painter.fillRect(QRect(rect.right() - 2, centre.y() - 8, 4, 16), colour);
    }
}

void BlockPainter::paintGhost(
    QPainter& painter, const QRect& rect, const BlockFacts& facts, ProgrammeMode mode) const
{
    const Texts texts = textsFor(rect.size(), facts, mode);
    painter.setOpacity(0.9);
    painter.fillRect(rect, m_theme.fill(facts.kind));
    paintBar(painter, rect, facts.kind);
    painter.setOpacity(1);
    paintTexts(painter, rect, texts);
    painter.setPen(QPen(m_theme.accent(), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace planner::ui
