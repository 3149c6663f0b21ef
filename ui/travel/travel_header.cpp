// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_header.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int longestName = 11; ///< In widths of an "m".

} // namespace

TravelHeader::TravelHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize TravelHeader::sizeHint() const
{
    int longest = fontMetrics().height();
    for (int section = 0; model() != nullptr && section < count(); ++section)
        longest = qMax(longest,
            fontMetrics().horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()));
    const int most = fontMetrics().horizontalAdvance(QLatin1Char('m')) * longestName;
    return {QHeaderView::sizeHint().width(), qMin(longest, most) + 2 * spacing::small};
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
    painter->translate(rect.left(), rect.bottom());
    painter->rotate(-90);
    const QRect along(spacing::tiny, 0, rect.height() - 2 * spacing::tiny, rect.width());
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(along, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(shown).elidedText(name, Qt::ElideRight, along.width()));
    painter->restore();
}

} // namespace planner::ui
