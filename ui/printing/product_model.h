// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

#include <QAbstractItemModel>

#include <map>

namespace planner::ui {

/// The products by whom they are for, each with a tick and its number of pages.
class ProductModel : public QAbstractItemModel {
    Q_OBJECT

public:
    ProductModel(const Words& words, QObject* parent);

    /// The product in a row; null for the rows over them.
    [[nodiscard]] const Sheet* sheetAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Sheet& sheet) const;
    /// None: not known yet.
    [[nodiscard]] std::optional<int> pagesOf(const Sheet& sheet) const;
    void setPages(const Sheet& sheet, int pages);
    /// Ids of products, in their order.
    [[nodiscard]] QStringList ticked() const;
    void setTicked(const QStringList& ids);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Somebody ticked a product, or took its tick away.
    void tickedChanged();

private:
    struct Product {
        const Sheet* sheet;
        QString title;
        std::optional<int> pages;
        bool ticked = false;
    };
    struct Group {
        QString title;
        std::vector<Product> products;
    };

    [[nodiscard]] const Product* productAt(const QModelIndex& index) const;
    [[nodiscard]] Product* productAt(const QModelIndex& index);

    std::vector<Group> m_groups;
};

} // namespace planner::ui
