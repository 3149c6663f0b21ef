// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palette_entries.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QStyledItemDelegate>

#include <map>

namespace planner::ui {

/// The entries found, best first.
class PaletteList : public QAbstractListModel {
public:
    enum Role { DetailRole = Qt::UserRole, AsideRole, RunnableRole };

    PaletteList(const Actions& actions, const QPalette& palette, QObject* parent);

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry& entry(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString whyNot(const PaletteEntry& entry) const;
    [[nodiscard]] QString aside(const PaletteEntry& entry) const;
    [[nodiscard]] QIcon iconOf(const PaletteEntry& entry) const;

    const Actions& m_actions;
    std::vector<PaletteEntry> m_entries;
    std::map<EntryKind, QIcon> m_icons;
};

/// Paints an entry: icon, title, detail; at the right the keys, or why it can't be run.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace planner::ui
