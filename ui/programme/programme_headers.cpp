// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_headers.h"

#include "core/base/wording.h"
#include "ui/programme/broken_text.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace planner::ui {
namespace {

int lineOf(const QWidget& widget)
{
    return QFontMetrics(bolder(widget.font())).height();
}

} // namespace

RoomHeader::RoomHeader(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
}

void RoomHeader::show(const ProgrammeScene* scene)
{
    m_scene = scene;
    m_tints.clear();
    update();
}

void RoomHeader::scrollTo(int offset)
{
    const int by = m_offset - offset;
    m_offset = offset;
    if (by == 0 || m_scene == nullptr)
        return;
    if (!isGrid())
        return scroll(0, by);
    // The names of venues stay in sight, so they do not move along.
    const int top = lineOf(*this) + spacing::small;
    scroll(by, 0, QRect(0, top, width(), height() - top));
    update(0, 0, width(), top);
}

void RoomHeader::reserve(int pixels)
{
    m_reserved = pixels;
    update();
}

void RoomHeader::tint(std::vector<Tint> tints)
{
    m_tints = std::move(tints);
    update();
}

int RoomHeader::extentFor(ProgrammeMode mode) const
{
    if (mode == ProgrammeMode::Grid)
        return 3 * lineOf(*this) + spacing::medium;
    return QFontMetrics(font()).averageCharWidth() * 22;
}

QRect RoomHeader::columnRect(int column) const
{
    const QRect rect = m_scene->layout.columnRect(column);
    if (!isGrid())
        return {0, rect.top() - m_offset, width(), rect.height()};
    const int top = lineOf(*this) + spacing::small;
    return {rect.left() - m_offset, top, rect.width(), height() - top};
}

QRect RoomHeader::nameRect(int group) const
{
    const QRect whole = m_scene->layout.groupRect(group);
    if (!isGrid()) {
        const QRect lead = m_scene->layout.leadRect(group);
        return {0, lead.top() - m_offset, width(), lead.height()};
    }
    // The name stays in sight as long as any of its rooms does.
    const int left = std::max(whole.left() - m_offset, 0);
    const int right = std::min(whole.left() + whole.width() - m_offset, width() - m_reserved);
    return {left, 0, std::max(0, right - left), lineOf(*this) + spacing::small};
}

int RoomHeader::groupAt(QPoint point) const
{
    for (int group = 0; m_scene != nullptr && group < static_cast<int>(m_scene->groups.size()); ++group) {
        if (nameRect(group).contains(point))
            return group;
    }
    return -1;
}

int RoomHeader::columnAt(QPoint point) const
{
    for (int column = 0; m_scene != nullptr && column < static_cast<int>(m_scene->columns.size()); ++column) {
        if (columnRect(column).contains(point))
            return column;
    }
    return -1;
}

void RoomHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme theme(palette());
    const QRect area = event->rect();
    painter.fillRect(area, palette().base());
    if (m_scene == nullptr)
        return;
    for (int column = 0; column < static_cast<int>(m_scene->columns.size()); ++column) {
        if (columnRect(column).intersects(area))
            paintColumn(painter, column);
    }
    for (int group = 0; group < static_cast<int>(m_scene->groups.size()); ++group) {
        if (nameRect(group).intersects(area))
            paintGroup(painter, group);
    }
    painter.fillRect(
        isGrid() ? QRect(0, height() - 1, width(), 1) : QRect(width() - 1, 0, 1, height()), theme.line(0.34));
}

void RoomHeader::paintGroup(QPainter& painter, int group) const
{
    const Theme theme(palette());
    const QRect name = nameRect(group);
    const DayPlan::Group& facts = m_scene->layout.plan().groups[static_cast<size_t>(group)];
    if (isGrid())
        painter.fillRect(QRect(name.left() + 1, 3, name.width() - 3, 2), palette().text());
    else
        painter.fillRect(name, theme.line(0.07));
    const QFont font = bolder(this->font());
    const int sign = QFontMetrics(font).ascent();
    const char* shape = facts.isCollapsed ? "chevron-right" : "chevron-down";
    const QRect inner = name.adjusted(spacing::tiny, isGrid() ? spacing::tiny : 0, -spacing::tiny, 0);
    if (inner.width() < sign)
        return;
    painter.drawPixmap(inner.left(), inner.center().y() - sign / 2 + 1,
        iconPixmap(shape, theme.quiet(), sign, devicePixelRatioF()));
    const QRect text = inner.adjusted(sign + spacing::tiny, 0, 0, 0);
    painter.setFont(font);
    painter.setPen(palette().text().color());
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(m_scene->groups[group], Qt::ElideRight, text.width()));
}

void RoomHeader::paintColumn(QPainter& painter, int column) const
{
    const Theme theme(palette());
    const QRect whole = columnRect(column);
    if (static_cast<size_t>(column) < m_tints.size())
        paintTint(painter, Theme(palette()), whole, m_tints[static_cast<size_t>(column)]);
    const QRect inner = whole.adjusted(isGrid() ? spacing::tiny : spacing::wide, 0, -spacing::tiny, 0);
    const QFont bold = isGrid() ? bolder(font()) : font();
    const int line = lineOf(*this);
    const bool hasSeats = isGrid() || whole.height() >= 2 * line;
    const int top = isGrid() ? whole.top() : whole.center().y() - line * (hasSeats ? 2 : 1) / 2;
    painter.setFont(bold);
    painter.setPen(palette().text().color());
    // Where there is little room the name needs the line of the seats, too.
    QString name = m_scene->columns[column];
    if (QFontMetrics(bold).horizontalAdvance(name) > inner.width())
        name = brokenText(name, bold, inner.width(), hasSeats ? 2 : 1);
    const int lines = lineCount(name);
    name.replace(QChar::LineSeparator, u'\n');
    painter.drawText(QRect(inner.left(), top, inner.width(), lines * line), Qt::AlignVCenter, name);
    if (hasSeats && lines == 1) {
        painter.setFont(font());
        painter.setPen(theme.quiet());
        painter.drawText(QRect(inner.left(), top + line, inner.width(), line),
            Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font()).elidedText(m_scene->seats[column], Qt::ElideRight, inner.width()));
    }
    painter.fillRect(isGrid() ? QRect(whole.right(), whole.top(), 1, whole.height())
                              : QRect(0, whole.bottom(), width(), 1),
        theme.line(0.12));
}

void RoomHeader::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int group = groupAt(at);
    const int column = columnAt(at);
    if (group >= 0 && event->button() == Qt::LeftButton) {
        const int sign = nameRect(group).left() + spacing::small + lineOf(*this);
        const DayPlan::Group& venue = m_scene->layout.plan().groups[static_cast<size_t>(group)];
        if (at.x() < sign || venue.isCollapsed)
            Q_EMIT foldRequested(Id<Venue>(venue.venue));
        else
            Q_EMIT groupClicked(group);
    } else if (column >= 0 && event->button() == Qt::LeftButton) {
        Q_EMIT columnClicked(column);
    } else if (column >= 0 && event->button() == Qt::RightButton) {
        Q_EMIT columnMenuRequested(column, event->globalPosition().toPoint());
    }
}

bool RoomHeader::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_scene == nullptr)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int group = groupAt(help->pos());
    const int column = columnAt(help->pos());
    const QString text = group >= 0 ? m_scene->groups[group]
        : column < 0                ? QString()
        : m_scene->seats[column].isEmpty()
        ? m_scene->columns[column]
        : m_scene->columns[column] + QStringLiteral(", ") + m_scene->seats[column];
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
    return true;
}

TimeRuler::TimeRuler(QWidget* parent, Language language) : QWidget(parent), m_language(language) { }

void TimeRuler::show(const ProgrammeScene* scene)
{
    m_scene = scene;
    update();
}

void TimeRuler::scrollTo(int offset)
{
    const int by = m_offset - offset;
    m_offset = offset;
    if (by == 0 || m_scene == nullptr)
        return;
    if (m_scene->layout.mode() == ProgrammeMode::Grid)
        scroll(0, by);
    else
        scroll(by, 0);
}

void TimeRuler::mark(std::optional<TimeSpan> span)
{
    if (span == m_mark)
        return;
    m_mark = span;
    update();
}

void TimeRuler::setNow(std::optional<minutes> now)
{
    m_now = now;
    update();
}

int TimeRuler::extentFor(ProgrammeMode mode) const
{
    const QFontMetrics metrics(bolder(font()));
    if (mode == ProgrammeMode::Rows)
        return metrics.height() + spacing::large;
    const auto widest = LocalTime::fromMinutes(minutes{23 * 60 + 45});
    return metrics.horizontalAdvance(timeText(*widest, m_language)) + spacing::large;
}

void TimeRuler::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), palette().base());
    if (m_scene == nullptr || m_scene->columns.isEmpty())
        return;
    const TimeSpan& range = m_scene->layout.plan().range;
    for (minutes time{0}; time < range.end().sinceMidnight(); time += minutes{60}) {
        if (time >= range.begin().sinceMidnight())
            paintHour(painter, *LocalTime::fromMinutes(time));
    }
    const bool isGrid = m_scene->layout.mode() == ProgrammeMode::Grid;
    if (m_now) {
        const int at = m_scene->layout.along(*m_now) - m_offset;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.error());
        painter.drawEllipse(isGrid ? QPoint(width() - 5, at + 1) : QPoint(at + 1, height() - 5), 4, 4);
    }
    painter.fillRect(
        isGrid ? QRect(width() - 1, 0, 1, height()) : QRect(0, height() - 1, width(), 1), theme.line(0.34));
    if (m_mark) {
        paintBadge(painter, m_mark->begin(), Side::Before);
        paintBadge(painter, m_mark->end(), Side::After);
    }
}

void TimeRuler::paintHour(QPainter& painter, LocalTime time) const
{
    const bool isGrid = m_scene->layout.mode() == ProgrammeMode::Grid;
    const int at = m_scene->layout.along(time.sinceMidnight()) - m_offset;
    const QFont font = bolder(this->font());
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(palette().text().color());
    const QString text = timeText(time, m_language);
    if (isGrid)
        painter.drawText(QRect(0, at - 1, width() - spacing::small, metrics.height()), Qt::AlignRight, text);
    else
        painter.drawText(at + spacing::tiny, spacing::small + metrics.ascent(), text);
}

void TimeRuler::paintBadge(QPainter& painter, LocalTime time, Side side) const
{
    const QFont font = bolder(this->font());
    const QFontMetrics metrics(font);
    const QString text = timeText(time, m_language);
    const int at = m_scene->layout.along(time.sinceMidnight()) - m_offset;
    const QSize size(metrics.horizontalAdvance(text) + spacing::small, metrics.height() + 2);
    const bool isGrid = m_scene->layout.mode() == ProgrammeMode::Grid;
    const int extent = isGrid ? size.height() : size.width();
    const int begin = side == Side::Before ? at - extent : at + 1;
    const QPoint corner
        = isGrid ? QPoint(width() - size.width() - 2, begin) : QPoint(begin, height() - size.height() - 2);
    const QRect badge(corner, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(badge, spacing::radius, spacing::radius);
    painter.setFont(font);
    painter.setPen(palette().highlightedText().color());
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace planner::ui
