// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_list.h"

#include "ui/style/icons.h"
#include "ui/style/plain_text.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int iconSize = 16;

const char* iconName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return "command";
    case EntryKind::Startup:
        return "startups";
    case EntryKind::Room:
        return "room";
    case EntryKind::Venue:
        return "venues";
    case EntryKind::Session:
        return "programme";
    case EntryKind::Time:
        return "clock";
    case EntryKind::Problem:
        return "warning";
    }
    return "command";
}

} // namespace

PaletteList::PaletteList(const Actions& actions, const QPalette& palette, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions)
{
    for (const EntryKind kind : {EntryKind::Action, EntryKind::Startup, EntryKind::Room, EntryKind::Session,
             EntryKind::Venue, EntryKind::Time, EntryKind::Problem})
        m_icons.emplace(kind, icon(iconName(kind), palette));
}

void PaletteList::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry& PaletteList::entry(const QModelIndex& index) const
{
    return m_entries.at(static_cast<size_t>(index.row()));
}

int PaletteList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString PaletteList::whyNot(const PaletteEntry& entry) const
{
    return entry.kind == EntryKind::Action ? m_actions.whyNot(entry.action) : QString();
}

QString PaletteList::aside(const PaletteEntry& entry) const
{
    if (entry.kind != EntryKind::Action)
        return {};
    const QString reason = whyNot(entry);
    return reason.isEmpty() ? m_actions.action(entry.action)->shortcut().toString(QKeySequence::NativeText)
                            : reason;
}

QIcon PaletteList::iconOf(const PaletteEntry& entry) const
{
    if (entry.kind == EntryKind::Action && !m_actions.action(entry.action)->icon().isNull())
        return m_actions.action(entry.action)->icon();
    return m_icons.at(entry.kind);
}

QVariant PaletteList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry& shown = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return iconOf(shown);
    case Qt::ToolTipRole:
        return plainToolTip(shown.title);
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.title, shown.detail, aside(shown)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case DetailRole:
        return shown.detail;
    case AsideRole:
        return aside(shown);
    case RunnableRole:
        return whyNot(shown).isEmpty();
    default:
        return {};
    }
}

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme(option.palette);
    const bool runnable = index.data(PaletteList::RunnableRole).toBool();
    const QColor text = runnable ? option.palette.color(QPalette::Text) : theme.quiet();
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0) {
        QColor ground = theme.accent();
        ground.setAlphaF(theme.isDark() ? 0.28F : 0.13F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(option.rect, spacing::radius, spacing::radius);
    }
    QRect rest = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const QRect icon(rest.left(), rest.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, runnable ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(icon.right() + spacing::medium);

    const QFontMetrics& metrics = option.fontMetrics;
    const QString aside
        = metrics.elidedText(index.data(PaletteList::AsideRole).toString(), Qt::ElideRight, rest.width() / 2);
    painter->setPen(theme.quiet());
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, aside);
    rest.setRight(rest.right() - metrics.horizontalAdvance(aside) - spacing::medium);

    const QString title
        = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width());
    painter->setPen(text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + spacing::medium);
    if (rest.width() > metrics.averageCharWidth() * 6) {
        painter->setPen(theme.quiet());
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(PaletteList::DetailRole).toString(), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {spacing::wide, std::max(iconSize, option.fontMetrics.height()) + 2 * spacing::tiny + 2};
}

} // namespace planner::ui
