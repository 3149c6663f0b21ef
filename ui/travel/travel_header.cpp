// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_header.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int mostShare = 2; ///< Names take no more than one part in so many of the table's height.

QString numberOf(const QString& name)
{
    return name.section(QLatin1Char(' '), 0, 0);
}

} // namespace

TravelHeader::TravelHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize TravelHeader::sizeHint() const
{
    const int extent = hasNames() ? longestName() : fontMetrics().height();
    return {QHeaderView::sizeHint().width(), extent + 2 * spacing::small};
}

int TravelHeader::longestName() const
{
    QFont current = font();
    current.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(current);
    int longest = metrics.height();
    for (int section = 0; model() != nullptr && section < count(); ++section)
        longest = qMax(
            longest, metrics.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()));
    return longest;
}

bool TravelHeader::hasNames() const
{
    return parentWidget() != nullptr && longestName() * mostShare <= parentWidget()->height();
}

void TravelHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme(palette());
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const bool isCurrent = view != nullptr && view->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(theme.line());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont shown = font();
    shown.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter->setFont(shown);
    painter->setPen(isCurrent ? palette().color(QPalette::Text) : theme.quiet());
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    if (hasNames()) {
        painter->translate(rect.left(), rect.bottom());
        painter->rotate(-90);
        const QRect along(spacing::tiny, 0, rect.height() - 2 * spacing::tiny, rect.width());
        painter->drawText(along, Qt::AlignLeft | Qt::AlignVCenter, name);
    } else {
        painter->drawText(rect, Qt::AlignCenter, numberOf(name));
    }
    painter->restore();
}

} // namespace planner::ui
