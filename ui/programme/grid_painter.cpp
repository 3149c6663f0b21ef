// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/grid_painter.h"

#include <QPainter>

#include <cmath>

namespace planner::ui {
namespace {

QColor faint(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// `ground` hatched with `line`. Without transparency, and wide, it is copied rather than blended.
QPixmap hatching(const QColor& ground, const QColor& line, qreal ratio)
{
    constexpr int period = 8; // pixels, of Qt's own patterns
    constexpr int width = 64 * period;
    QPixmap tile(static_cast<int>(std::ceil(width * ratio)), static_cast<int>(std::ceil(period * ratio)));
    tile.setDevicePixelRatio(ratio);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.fillRect(QRect(0, 0, width, period), QBrush(line, Qt::BDiagPattern));
    return tile;
}

} // namespace

GridPainter::GridPainter(const QPalette& palette, const QFont& font, qreal ratio)
    : m_theme(palette),
      m_text(palette.color(QPalette::Text)),
      m_base(palette.color(QPalette::Base)),
      m_font(font),
      m_closed(hatching(m_base, faint(m_text, 0.13), ratio))
{
}

void GridPainter::paint(QPainter& painter, const ProgrammeScene& scene, const QRect& area) const
{
    painter.fillRect(area, m_base);
    paintClosed(painter, scene.layout, area);
    paintTimes(painter, scene.layout, area);
    paintColumns(painter, scene.layout, area);
    paintRests(painter, scene, area);
    paintLeads(painter, scene.layout, area);
}

void GridPainter::paintClosed(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const
{
    const std::vector<DayPlan::Column>& columns = layout.plan().columns;
    for (int number = 0; number < static_cast<int>(columns.size()); ++number) {
        if (!layout.columnRect(number).intersects(area))
            continue;
        for (const TimeSpan& closed : columns[static_cast<size_t>(number)].closed) {
            const QRect band = layout.bandRect(number, 1, closed) & area;
            painter.drawTiledPixmap(band, m_closed, band.topLeft());
        }
    }
}

void GridPainter::paintTimes(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const
{
    const bool isGrid = layout.mode() == ProgrammeMode::Grid;
    const QRect all(QPoint(0, 0), layout.size());
    const QRect seen = area & all;
    const bool hasQuarters = layout.metrics().pixelsPerMinute * 15 >= 12;
    const TimeSpan& range = layout.plan().range;
    for (minutes time = range.begin().sinceMidnight(); time <= range.end().sinceMidnight();
         time += minutes{15}) {
        const bool isHour = time.count() % 60 == 0;
        const bool isHalf = time.count() % 30 == 0;
        if (!isHalf && !hasQuarters)
            continue;
        const int at = layout.along(time);
        const QRect line
            = isGrid ? QRect(seen.left(), at, seen.width(), 1) : QRect(at, seen.top(), 1, seen.height());
        if (line.intersects(area))
            painter.fillRect(line, m_theme.line(isHour ? 0.20 : isHalf ? 0.09 : 0.05));
    }
}

void GridPainter::paintColumns(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const
{
    const bool isGrid = layout.mode() == ProgrammeMode::Grid;
    const DayPlan& plan = layout.plan();
    for (int number = 0; number < static_cast<int>(plan.columns.size()); ++number) {
        const QRect rect = layout.columnRect(number);
        if (!rect.adjusted(-2, -2, 2, 2).intersects(area))
            continue;
        const DayPlan::Group& group
            = plan.groups[static_cast<size_t>(plan.columns[static_cast<size_t>(number)].group)];
        const bool endsGroup = group.firstColumn + group.columns == number + 1;
        const QRect line = isGrid ? QRect(rect.right(), rect.top(), 1, rect.height())
                                  : QRect(rect.left(), rect.bottom(), rect.width(), 1);
        painter.fillRect(line & area, m_theme.line(endsGroup ? 0.34 : 0.12));
    }
}

void GridPainter::paintLeads(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const
{
    if (layout.metrics().lead == 0)
        return;
    for (int group = 0; group < static_cast<int>(layout.plan().groups.size()); ++group) {
        const QRect lead = layout.leadRect(group) & area;
        if (!lead.isEmpty())
            painter.fillRect(lead, m_theme.line(0.07));
    }
}

void GridPainter::paintRests(QPainter& painter, const ProgrammeScene& scene, const QRect& area) const
{
    const std::vector<DayPlan::Rest>& rests = scene.layout.plan().rests;
    painter.setFont(m_font);
    for (size_t number = 0; number < rests.size(); ++number) {
        const DayPlan::Rest& rest = rests[number];
        const QRect band = scene.layout.bandRect(rest.firstColumn, rest.columns, rest.span);
        if (!band.intersects(area))
            continue;
        painter.fillRect(band, faint(m_text, 0.055));
        painter.setPen(m_theme.quiet());
        const QFontMetrics metrics(m_font);
        const QString title = metrics.elidedText(
            scene.rests.value(static_cast<qsizetype>(number)), Qt::ElideRight, band.width() - 16);
        painter.drawText(band.left() + 8, band.top() + 3 + metrics.ascent(), title);
    }
}

void GridPainter::paintNow(QPainter& painter, const ProgrammeLayout& layout, minutes now) const
{
    const int at = layout.along(now);
    const QSize size = layout.size();
    painter.fillRect(
        layout.mode() == ProgrammeMode::Grid ? QRect(0, at, size.width(), 2) : QRect(at, 0, 2, size.height()),
        m_theme.error());
}

void paintTint(QPainter& painter, const Theme& theme, const QRect& column, Tint tint)
{
    switch (tint) {
    case Tint::None:
    case Tint::Unwise:
        break;
    case Tint::Free:
        painter.fillRect(column, faint(theme.success(), 0.13));
        break;
    case Tint::Blocked:
        painter.fillRect(column, faint(theme.error(), 0.05));
        painter.fillRect(column, QBrush(faint(theme.error(), 0.28), Qt::FDiagPattern));
        break;
    }
}

} // namespace planner::ui
