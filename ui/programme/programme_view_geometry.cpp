// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes, scrolling and zooming of the view.

#include "ui/programme/drag_overlay.h"
#include "ui/programme/programme_headers.h"
#include "ui/programme/programme_view.h"
#include "ui/style/spacing.h"

#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace planner::ui {
namespace {

constexpr std::array zooms{0.6, 0.9, 1.3, 1.8, 2.6, 4.0}; // pixels a minute
constexpr int leastColumn = 100;
constexpr int easyColumn = 132; ///< Narrower than that, idle columns give way to the others.
constexpr int mostColumn = 240;
constexpr int idleColumn = 64; ///< Wide enough for the names of most rooms on two lines.

} // namespace

double ProgrammeView::fontScale() const
{
    return std::max(1.0, fontMetrics().height() / 17.0);
}

LayoutMetrics ProgrammeView::layoutMetrics(const DayPlan& plan) const
{
    const double scale = fontScale();
    const int line = fontMetrics().height();
    LayoutMetrics metrics{.mode = m_mode,
        .pixelsPerMinute = m_zoom * scale,
        .column = 2 * line + spacing::medium,
        .collapsed = line + spacing::medium,
        .lead = line + spacing::small,
        .lane = line + spacing::small};
    if (m_mode == Mode::Rows) {
        // A day shorter than the window is wide would leave the rest of it empty.
        const auto length = static_cast<double>(plan.range.length().count());
        metrics.pixelsPerMinute = std::max(metrics.pixelsPerMinute, (viewport()->width() - 1) / length);
        return metrics;
    }
    metrics.collapsed = line * 2;
    metrics.lead = 0;
    metrics.lane = 0;
    const auto open = static_cast<int>(plan.rooms().size());
    const auto idle = static_cast<int>(std::ranges::count(plan.columns, true, &DayPlan::Column::isIdle));
    const int folded = static_cast<int>(plan.columns.size()) - open;
    const int space = viewport()->width() - folded * metrics.collapsed;
    const auto share = [scale](int pixels, int columns) {
        return std::clamp(columns > 0 ? pixels / columns : mostColumn, static_cast<int>(leastColumn * scale),
            static_cast<int>(mostColumn * scale));
    };
    metrics.column = share(space, open);
    metrics.idle = metrics.column;
    if (metrics.column < easyColumn * scale && idle < open) {
        metrics.idle = static_cast<int>(idleColumn * scale);
        metrics.column
            = std::min(share(space - idle * metrics.idle, open - idle), static_cast<int>(easyColumn * scale));
    }
    return metrics;
}

QPoint ProgrammeView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void ProgrammeView::placeHeaders()
{
    const int rooms = m_rooms->extentFor(m_mode);
    const int times = m_ruler->extentFor(m_mode);
    const bool isGrid = m_mode == Mode::Grid;
    const int left = isGrid ? times : rooms;
    const int top = isGrid ? rooms : times;
    setViewportMargins(left, top, 0, 0);
    const QRect inside = viewport()->geometry();
    const QRect above(inside.left(), inside.top() - top, inside.width(), top);
    const QRect beside(inside.left() - left, inside.top(), left, inside.height());
    m_rooms->setGeometry(isGrid ? above : beside);
    m_ruler->setGeometry(isGrid ? beside : above);
    m_corner->setGeometry(inside.left() - left, inside.top() - top, left, top);
    m_overlay->setGeometry(inside);
    m_overlay->raise();
    m_hiddenChip->adjustSize();
    const bool reserves = isGrid && !m_choice.hidden.empty();
    m_rooms->reserve(reserves ? m_hiddenChip->width() + spacing::small : 0);
    m_hiddenChip->move(
        isGrid ? inside.right() - m_hiddenChip->width() : inside.left() - left, above.top() + 2);
    m_hiddenChip->raise();
}

void ProgrammeView::placeScrollBars()
{
    const QSize page = viewport()->size();
    const QSize size = m_scene.layout.size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - page.width()));
    horizontalScrollBar()->setPageStep(page.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, size.height() - page.height()));
    verticalScrollBar()->setPageStep(page.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    scrollHeaders();
}

void ProgrammeView::scrollHeaders()
{
    const bool isGrid = m_mode == Mode::Grid;
    m_rooms->scrollTo(isGrid ? offset().x() : offset().y());
    m_ruler->scrollTo(isGrid ? offset().y() : offset().x());
}

void ProgrammeView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    scrollHeaders();
}

void ProgrammeView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    rebuild();
}

void ProgrammeView::setZoom(double pixelsPerMinute, QPoint at)
{
    const minutes time = m_scene.layout.timeAt(toContent(at));
    m_zoom = std::clamp(pixelsPerMinute, zooms.front(), zooms.back());
    rebuild();
    const int along = m_scene.layout.along(time) - m_scene.layout.alongOf(at);
    (m_mode == Mode::Grid ? verticalScrollBar() : horizontalScrollBar())->setValue(along);
}

void ProgrammeView::zoomIn()
{
    const auto next = std::ranges::find_if(zooms, [this](double zoom) { return zoom > m_zoom + 0.01; });
    setZoom(next == zooms.end() ? zooms.back() : *next, viewport()->rect().center());
}

void ProgrammeView::zoomOut()
{
    const auto here = std::ranges::find_if(zooms, [this](double zoom) { return zoom > m_zoom - 0.01; });
    setZoom(here == zooms.begin() ? zooms.front() : *(here - 1), viewport()->rect().center());
}

void ProgrammeView::zoomToFit()
{
    const int space = m_mode == Mode::Grid ? viewport()->height() : viewport()->width();
    const auto length = static_cast<double>(m_scene.layout.plan().range.length().count());
    setZoom((space - 4) / length / fontScale(), QPoint(0, 0));
}

void ProgrammeView::ensureVisible(const QRect& content)
{
    const QRect seen(offset(), viewport()->size());
    const QRect wanted = content.adjusted(-spacing::small, -spacing::small, spacing::small, spacing::small);
    QScrollBar* across = horizontalScrollBar();
    if (wanted.left() < seen.left() || wanted.width() > seen.width())
        across->setValue(wanted.left());
    else if (wanted.right() > seen.right())
        across->setValue(wanted.right() - seen.width() + 1);
    QScrollBar* down = verticalScrollBar();
    if (wanted.top() < seen.top() || wanted.height() > seen.height())
        down->setValue(wanted.top());
    else if (wanted.bottom() > seen.bottom())
        down->setValue(wanted.bottom() - seen.height() + 1);
}

void ProgrammeView::showAfterFocus()
{
    auto shown = focusRect();
    if (!shown)
        return;
    if (m_mode == Mode::Grid)
        shown->setHeight(std::max(shown->height(), viewport()->height() * 2 / 3));
    else
        shown->setWidth(std::max(shown->width(), viewport()->width() * 2 / 3));
    ensureVisible(*shown);
}

void ProgrammeView::scrollTo(const Id<Session>& session)
{
    if (const ProgrammeLayout::Block* block = m_scene.layout.find(session))
        ensureVisible(block->rect);
}

} // namespace planner::ui
