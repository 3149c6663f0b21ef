// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/startup_import.h"

#include <QAbstractTableModel>

namespace planner::ui {

/// The columns of a list: what they hold, what they become, what that does to their cells.
class ColumnsModel : public QAbstractTableModel {
public:
    enum Column { Header, Examples, Becomes, Check, ColumnCount };
    /// Of Becomes: the index of the ListField, or -1 for a column that is not used.
    static constexpr int fieldRole = Qt::UserRole;

    explicit ColumnsModel(StartupImport& import);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// What a column that becomes `field` is said to become; -1: not used.
    [[nodiscard]] QString titleOf(int field) const;

private:
    void reset();
    void refresh(Column column);
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString checkText(size_t column) const;
    [[nodiscard]] int fieldOf(size_t column) const;
    [[nodiscard]] QVariant sign(size_t column) const;
    [[nodiscard]] const ColumnCheck* checkOf(size_t column) const;

    StartupImport& m_import;
    QStringList m_examples;
};

} // namespace planner::ui
