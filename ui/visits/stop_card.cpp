// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/stop_card.h"

#include "core/rules/rule.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/visits/stop_model.h"

#include <QListView>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int signSize = 16;

/// Where the parts of a row stand.
struct Columns {
    QRect time;
    int rail; ///< The middle of the line that joins the stops.
    QRect text; ///< Signs come after it.
};

QFont strongFont(const QFont& font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

int radiusOf(const QFont& font)
{
    return QFontMetrics(font).height() / 2 + 2;
}

Columns columnsOf(const QRect& row, const QFont& font)
{
    const int time
        = QFontMetrics(strongFont(font)).horizontalAdvance(QStringLiteral("00 h 00")) + spacing::tiny;
    const int radius = radiusOf(font);
    Columns columns{row, 0, row};
    columns.time.setLeft(row.left() + spacing::large);
    columns.time.setWidth(time);
    columns.rail = columns.time.right() + spacing::small + radius;
    columns.text.setLeft(columns.rail + radius + spacing::medium);
    columns.text.setRight(row.right() - spacing::large - 2 * (signSize + spacing::tiny));
    return columns;
}

int heightOf(const QString& text, const QFont& font, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height();
}

/// What is told of the stop or leg: an error, a warning, or no more than a note.
std::optional<Severity> told(const QModelIndex& index)
{
    const int worst = index.data(StopModel::WorstRole).toInt();
    return worst >= 0 && worst <= static_cast<int>(Severity::Warning)
        ? std::optional(static_cast<Severity>(worst))
        : std::nullopt;
}

const char* signOf(Severity severity)
{
    return severity == Severity::Error ? "error" : "warning";
}

/// Paints one row.
class Painting {
public:
    Painting(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter),
          m_option(option),
          m_index(index),
          m_theme(option.palette),
          m_columns(columnsOf(option.rect, option.font))
    {
    }

    void paint()
    {
        ground();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_index.data(StopModel::IsLegRole).toBool())
            leg();
        else
            stop();
    }

private:
    void ground()
    {
        const bool selected = m_option.state.testFlag(QStyle::State_Selected);
        QColor chosen = m_theme.accent();
        chosen.setAlphaF(m_theme.isDark() ? 0.28F : 0.13F);
        if (selected)
            m_painter.fillRect(m_option.rect, chosen);
        if (m_option.state.testFlag(QStyle::State_HasFocus)) {
            m_painter.setPen(QPen(m_theme.accent(), 1, Qt::DotLine));
            m_painter.drawRect(m_option.rect.adjusted(1, 1, -2, -2));
        }
    }

    void rail(int from, int to, Qt::PenStyle style)
    {
        m_painter.setPen(QPen(m_theme.line(0.45), 1.5, style));
        m_painter.drawLine(QPointF(m_columns.rail, from), QPointF(m_columns.rail, to));
    }

    void sign(const char* name, const QColor& colour, int right, int middle)
    {
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        m_painter.drawPixmap(
            right - signSize, middle - signSize / 2, iconPixmap(name, colour, signSize, ratio));
    }

    void leg()
    {
        rail(m_option.rect.top(), m_option.rect.bottom() + 1, Qt::DotLine);
        const QString slackWords = m_index.data(StopModel::SlackRole).toString();
        const auto severity = told(m_index);
        const QColor colour = severity ? m_theme.of(*severity) : m_theme.quiet();
        const QFont font = severity ? strongFont(m_option.font) : m_option.font;
        QRect place = m_columns.text;
        place.setRight(m_option.rect.right() - spacing::large);
        const int width = QFontMetrics(font).horizontalAdvance(slackWords);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, slackWords);
        place.setRight(place.right() - width - spacing::small);
        if (severity) {
            sign(signOf(*severity), colour, place.right(), place.center().y());
            place.setRight(place.right() - signSize - spacing::small);
        }
        m_painter.setFont(m_option.font);
        m_painter.setPen(m_theme.quiet());
        const QString way = m_index.data().toString();
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            m_option.fontMetrics.elidedText(way, Qt::ElideRight, place.width()));
    }

    void number(int middle)
    {
        const int radius = radiusOf(m_option.font);
        const QPoint centre(m_columns.rail, middle);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_option.palette.color(QPalette::Text));
        m_painter.drawEllipse(centre, radius, radius);
        m_painter.setPen(m_option.palette.color(QPalette::Base));
        m_painter.setFont(strongFont(m_option.font));
        m_painter.drawText(QRect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
            Qt::AlignCenter, QString::number(m_index.data(StopModel::StopRole).toInt() + 1));
    }

    void times(QRect place)
    {
        m_painter.setPen(m_option.palette.color(QPalette::Text));
        m_painter.setFont(strongFont(m_option.font));
        m_painter.drawText(
            place, Qt::AlignRight | Qt::AlignTop, m_index.data(StopModel::BeginRole).toString());
        place.setTop(place.top() + QFontMetrics(strongFont(m_option.font)).height() + 2);
        m_painter.setPen(m_theme.quiet());
        m_painter.setFont(m_option.font);
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignTop, m_index.data(StopModel::EndRole).toString());
    }

    void words(QRect place)
    {
        QFont slanted = m_option.font;
        slanted.setItalic(true);
        const std::tuple<int, QFont, QColor> parts[]{
            {Qt::DisplayRole, strongFont(m_option.font), m_option.palette.color(QPalette::Text)},
            {StopModel::DetailRole, m_option.font, m_theme.quiet()},
            {StopModel::RemarkRole, slanted, m_option.palette.color(QPalette::Text)}};
        for (const auto& [role, font, colour] : parts) {
            const QString text = m_index.data(role).toString();
            m_painter.setFont(font);
            m_painter.setPen(colour);
            m_painter.drawText(place, wrapped, text);
            place.setTop(place.top() + heightOf(text, font, place.width()) + 2);
        }
    }

    void stop()
    {
        const int top = m_option.rect.top() + spacing::small;
        const int middle = top + QFontMetrics(strongFont(m_option.font)).height() / 2;
        const bool isFirst = m_index.row() == 0;
        const bool isLast = m_index.row() + 1 == m_index.model()->rowCount();
        rail(isFirst ? middle : m_option.rect.top(), isLast ? middle : m_option.rect.bottom() + 1,
            Qt::DotLine);
        number(middle);
        times(m_columns.time.adjusted(0, spacing::small, 0, 0));
        words(m_columns.text.adjusted(0, spacing::small, 0, 0));
        int right = m_option.rect.right() - spacing::large;
        if (const auto severity = told(m_index)) {
            sign(signOf(*severity), m_theme.of(*severity), right, middle);
            right -= signSize + spacing::tiny;
        }
        if (m_index.data(StopModel::PinnedRole).toBool())
            sign("pin", m_option.palette.color(QPalette::Text), right, middle);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    Theme m_theme;
    Columns m_columns;
};

} // namespace

void StopCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    Painting(*painter, option, index).paint();
    painter->restore();
}

QSize StopCard::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QFont strong = strongFont(option.font);
    if (index.data(StopModel::IsLegRole).toBool())
        return {width, QFontMetrics(strong).height() + spacing::medium};
    const int room = columnsOf(QRect(0, 0, width, 0), option.font).text.width();
    QFont slanted = option.font;
    slanted.setItalic(true);
    const int words = heightOf(index.data().toString(), strong, room) + 2
        + heightOf(index.data(StopModel::DetailRole).toString(), option.font, room) + 2
        + heightOf(index.data(StopModel::RemarkRole).toString(), slanted, room);
    const int times = QFontMetrics(strong).height() + 2 + QFontMetrics(option.font).height();
    return {width, std::max(words, times) + 2 * spacing::small};
}

} // namespace planner::ui
