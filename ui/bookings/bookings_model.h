// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/seats.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace planner::ui {

/// The list of one slot: who has a seat, a rule, who waits. Rows can be dragged across the rule.
class BookingsModel : public QAbstractTableModel {
public:
    enum Column { Name, Seats, Phone, GroupColumn, ColumnCount };
    /// Whether a row is the rule.
    enum Role { RuleRole = Qt::UserRole };

    explicit BookingsModel(Workspace& workspace, QObject* parent = nullptr);

    /// Shows the list of `slot`; none: nothing.
    void tell(const std::optional<VisitSlot>& slot, const VisitBook& book);
    /// None for the rule.
    [[nodiscard]] std::optional<Id<Booking>> idAt(int row) const;
    [[nodiscard]] int rowOf(const Id<Booking>& id) const;
    [[nodiscard]] int ruleRow() const;
    /// Whether anybody in the list left a phone number.
    [[nodiscard]] bool hasPhones() const;
    /// Moves the booking into the list before `row`: one step. False when there is nothing to move.
    bool moveBefore(const Id<Booking>& id, int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// One step. False, with a sentence in the status line, when it can't be read.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

private:
    /// None: the rule.
    using Row = std::optional<Booking>;

    [[nodiscard]] QVariant text(const Booking& booking, int column) const;

    Workspace& m_workspace;
    std::optional<VisitSlot> m_slot;
    std::vector<Row> m_rows;
};

/// What people call `booking`: the name, else that of the group, else "No name".
[[nodiscard]] QString shownName(const Festival& festival, const Booking& booking);

} // namespace planner::ui
