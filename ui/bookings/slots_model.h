// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/seats.h"
#include "core/tours/visit_slots.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace planner::ui {

/// The slots of one session, and how full each is. Rows are prepared when they are told.
class SlotsModel : public QAbstractTableModel {
public:
    enum Column { When, Taken, Left, Waiting, ColumnCount };

    explicit SlotsModel(Workspace& workspace, QObject* parent = nullptr);

    void tell(std::vector<VisitSlot> slots, const VisitBook& book);
    /// The row of the slot, or -1.
    [[nodiscard]] int rowOf(const SlotKey& key) const;
    [[nodiscard]] const VisitSlot& slotAt(int row) const { return m_rows.at(static_cast<size_t>(row)).slot; }
    [[nodiscard]] const SlotLoad& loadAt(int row) const { return m_rows.at(static_cast<size_t>(row)).load; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        VisitSlot slot;
        SlotLoad load;

        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] QString text(const Row& row, int column) const;

    Workspace& m_workspace;
    std::vector<Row> m_rows;
};

/// "jeu. 12, 14 h 20 – 14 h 40"
[[nodiscard]] QString slotText(const VisitSlot& slot, Language language);
/// "5 registered for 8 seats, 2 waiting"
[[nodiscard]] QString loadText(const SlotLoad& load);

} // namespace planner::ui
