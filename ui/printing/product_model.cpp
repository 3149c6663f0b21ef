// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/product_model.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString titleOf(Readers readers)
{
    switch (readers) {
    case Readers::Visitors:
        return QCoreApplication::translate("ProductModel", "For visitors");
    case Readers::OnSite:
        return QCoreApplication::translate("ProductModel", "On site");
    case Readers::Team:
        return QCoreApplication::translate("ProductModel", "For the team");
    }
    return {};
}

} // namespace

ProductModel::ProductModel(const Words& words, QObject* parent) : QAbstractItemModel(parent)
{
    for (const Readers readers : {Readers::Visitors, Readers::OnSite, Readers::Team}) {
        Group group{.title = titleOf(readers), .products = {}};
        for (const Sheet& sheet : sheets()) {
            if (sheet.readers == readers)
                group.products.push_back(
                    {.sheet = &sheet, .title = words.translate("Sheets", sheet.title), .pages = {}});
        }
        if (!group.products.empty())
            m_groups.push_back(std::move(group));
    }
}

const ProductModel::Product* ProductModel::productAt(const QModelIndex& index) const
{
    // The internal id of a product is 1 more than the row of its group; that of a group is 0.
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).products.at(static_cast<std::size_t>(index.row()));
}

ProductModel::Product* ProductModel::productAt(const QModelIndex& index)
{
    return const_cast<Product*>(std::as_const(*this).productAt(index));
}

const Sheet* ProductModel::sheetAt(const QModelIndex& index) const
{
    const Product* product = productAt(index);
    return product ? product->sheet : nullptr;
}

QModelIndex ProductModel::indexOf(const Sheet& sheet) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& products = m_groups[group].products;
        const auto found = std::ranges::find(products, &sheet, &Product::sheet);
        if (found != products.end())
            return createIndex(static_cast<int>(found - products.begin()), 0, group + 1);
    }
    return {};
}

std::optional<int> ProductModel::pagesOf(const Sheet& sheet) const
{
    return productAt(indexOf(sheet))->pages;
}

void ProductModel::setPages(const Sheet& sheet, int pages)
{
    const QModelIndex index = indexOf(sheet);
    Product* product = productAt(index);
    if (product->pages == pages)
        return;
    product->pages = pages;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole});
}

QStringList ProductModel::ticked() const
{
    QStringList ids;
    for (const Group& group : m_groups) {
        for (const Product& product : group.products) {
            if (product.ticked)
                ids.append(QLatin1String(product.sheet->id));
        }
    }
    return ids;
}

void ProductModel::setTicked(const QStringList& ids)
{
    for (const Sheet& sheet : sheets()) {
        const QModelIndex index = indexOf(sheet);
        productAt(index)->ticked = ids.contains(QLatin1String(sheet.id));
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    }
}

QModelIndex ProductModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ProductModel::parent(const QModelIndex& index) const
{
    if (productAt(index) == nullptr)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int ProductModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).products.size());
}

int ProductModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant ProductModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Product* product = productAt(index);
    if (product == nullptr)
        return role == Qt::DisplayRole ? m_groups.at(static_cast<std::size_t>(index.row())).title
                                       : QVariant();
    if (role == Qt::CheckStateRole)
        return product->ticked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    return product->pages ? QStringLiteral("%1 (%2)").arg(product->title).arg(*product->pages)
                          : product->title;
}

bool ProductModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    Product* product = productAt(index);
    if (product == nullptr || role != Qt::CheckStateRole)
        return false;
    product->ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags ProductModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (productAt(index) == nullptr)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace planner::ui
