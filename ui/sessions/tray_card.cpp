// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/tray_card.h"

#include "ui/sessions/session_model.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QListView>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int barWidth = 4;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// A paragraph of a card.
struct Part {
    QString text;
    QFont font;
    bool quiet = false;
};

std::vector<Part> parts(const QFont& font, const QModelIndex& index)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    std::vector<Part> found{{index.data().toString(), strong, false},
        {index.data(SessionModel::DetailRole).toString(), font, true}};
    const QString wish = index.data(SessionModel::WishRole).toString();
    if (!wish.isEmpty()) {
        QFont slanted = font;
        slanted.setItalic(true);
        found.push_back({QCoreApplication::translate("TrayCard", "prefers: %1").arg(wish), slanted, true});
    }
    return found;
}

/// Steps back by a little only: the ground is coloured.
QColor inkOf(const Part& part, const QPalette& palette)
{
    QColor ink = palette.color(QPalette::Text);
    ink.setAlphaF(part.quiet ? 0.8F : 1.0F);
    return ink;
}

QRect textPlace(const QRect& card)
{
    return card.adjusted(barWidth + spacing::small, spacing::small, -spacing::small, -spacing::small);
}

int heightOf(const Part& part, int width)
{
    return QFontMetrics(part.font).boundingRect(QRect(0, 0, width, 10000), wrapped, part.text).height();
}

} // namespace

void TrayCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme(option.palette);
    const auto kind = static_cast<SessionKind>(index.data(SessionModel::KindRole).toInt());
    const QRect card = option.rect.adjusted(1, 2, -1, -2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setPen(QPen(selected ? theme.accent() : theme.line(), selected ? 2 : 1));
    painter->setBrush(theme.fill(kind));
    painter->drawRect(card);
    painter->fillRect(QRect(card.left(), card.top(), barWidth, card.height() + 1), theme.bar(kind));
    if (focused) {
        painter->setPen(QPen(theme.accent(), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(card.adjusted(barWidth + 2, 3, -3, -3));
    }
    QRect place = textPlace(card);
    for (const Part& part : parts(option.font, index)) {
        painter->setFont(part.font);
        painter->setPen(inkOf(part, option.palette));
        painter->drawText(place, wrapped, part.text);
        place.setTop(place.top() + heightOf(part, place.width()) + 2);
    }
    painter->restore();
}

QSize TrayCard::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QRect card = QRect(0, 0, width, 0).adjusted(1, 2, -1, -2);
    int height = 0;
    for (const Part& part : parts(option.font, index))
        height += heightOf(part, textPlace(card).width()) + 2;
    return {width, height + 2 * spacing::small + 3};
}

} // namespace planner::ui
