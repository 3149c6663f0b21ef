// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "ui/controls/dragged_ids.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace planner::ui {

/// The things of one kind in the festival, by id, a row for each, prepared when a change comes. Lists sort
/// and filter it by proxies; drags carry the ids. Each `Row` has the `id` of its `Item`, and is equal to
/// another that shows the same.
template <class Item, class Row>
class ItemModel : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QStringList mimeTypes() const override { return {m_mimeType}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override
    {
        QStringList ids;
        for (const QModelIndex& index : indexes) {
            const QString id = row(index.row()).id.text();
            if (!ids.contains(id))
                ids += id;
        }
        return dragOf(ids, m_mimeType);
    }

    [[nodiscard]] std::optional<Id<Item>> idAt(int row) const
    {
        return row < 0 || row >= rowCount() ? std::nullopt : std::optional(this->row(row).id);
    }
    /// The row of `id`, or -1.
    [[nodiscard]] int rowOf(const Id<Item>& id) const
    {
        const int place = placeOf(id);
        return place < rowCount() && row(place).id == id ? place : -1;
    }

protected:
    /// `mimeType` is what drags carry.
    ItemModel(const char* mimeType, QObject* parent)
        : QAbstractTableModel(parent), m_mimeType(QLatin1String(mimeType))
    {
    }

    [[nodiscard]] const Row& row(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// What the row of `item` shows now.
    [[nodiscard]] virtual Row made(const Item& item) const = 0;

    /// Follows the edits of this kind in `change`, by exact row changes.
    void take(const Change& change)
    {
        for (const Edit& edit : change.edits) {
            if (const auto* put = std::get_if<Put<Item>>(&edit))
                this->put(put->value);
            else if (const auto* gone = std::get_if<Remove<Item>>(&edit))
                remove(gone->id);
        }
    }
    /// Shows `item` as it is now, in its row or a new one.
    void put(const Item& item)
    {
        Row fresh = made(item);
        const int at = placeOf(item.id);
        if (at < rowCount() && row(at).id == item.id) {
            Row& old = m_rows.at(static_cast<size_t>(at));
            if (old == fresh)
                return;
            old = std::move(fresh);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            return;
        }
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, std::move(fresh));
        endInsertRows();
    }

private:
    /// The row of `id`, or of the first after it.
    [[nodiscard]] int placeOf(const Id<Item>& id) const
    {
        const auto found = std::ranges::lower_bound(m_rows, id, std::less<>{}, &Row::id);
        return static_cast<int>(found - m_rows.begin());
    }
    void remove(const Id<Item>& id)
    {
        const int at = rowOf(id);
        if (at < 0)
            return;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }

    QString m_mimeType;
    std::vector<Row> m_rows; ///< By id.
};

} // namespace planner::ui
