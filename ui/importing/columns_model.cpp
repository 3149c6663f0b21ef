// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/columns_model.h"

#include "core/importing/field_titles.h"
#include "ui/importing/import_words.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTextDocument>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ColumnsModel", source);
}

/// The first few different cells of a column.
QString examplesOf(const StartupList& list, qsizetype column)
{
    constexpr qsizetype enough = 4;
    QStringList found;
    for (const StartupList::Row& row : list.rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty() && !found.contains(cell))
            found << cell;
        if (found.size() == enough)
            break;
    }
    return found.join(QStringLiteral("  ·  "));
}

} // namespace

ColumnsModel::ColumnsModel(StartupImport& import) : m_import(import)
{
    connect(&import, &StartupImport::listChanged, this, &ColumnsModel::reset);
    connect(&import, &StartupImport::mappingChanged, this, [this] { refresh(Becomes); });
    connect(&import, &StartupImport::checksChanged, this, [this] { refresh(Check); });
    reset();
}

void ColumnsModel::reset()
{
    beginResetModel();
    m_examples.clear();
    if (const ReadList* list = m_import.list()) {
        for (qsizetype column = 0; column < list->list.header.size(); ++column)
            m_examples << examplesOf(list->list, column);
    }
    endResetModel();
}

void ColumnsModel::refresh(Column column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, Check));
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ColumnsModel::fieldOf(size_t column) const
{
    const auto& columns = m_import.mapping().columns;
    const auto field = column < columns.size() ? columns[column].field : std::nullopt;
    return field ? static_cast<int>(*field) : -1;
}

const ColumnCheck* ColumnsModel::checkOf(size_t column) const
{
    return column < m_import.checks().size() ? &m_import.checks()[column] : nullptr;
}

QString ColumnsModel::titleOf(int field) const
{
    if (field < 0)
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "(not imported)"));
    const auto listField = static_cast<ListField>(field);
    const QString title = capitalised(fieldTitle(listField, m_import.workspace().words()));
    return listField == ListField::Name ? said(QT_TRANSLATE_NOOP("ColumnsModel", "%1 (required)")).arg(title)
                                        : title;
}

QString ColumnsModel::checkText(size_t column) const
{
    const ColumnCheck* check = checkOf(column);
    if (check == nullptr)
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "Being checked…"));
    if (fieldOf(column) < 0)
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "Kept with the import history only"));
    return inWords(*check);
}

QString ColumnsModel::text(const QModelIndex& index) const
{
    const auto row = static_cast<size_t>(index.row());
    switch (index.column()) {
    case Header:
        return m_import.list() == nullptr ? QString() : m_import.list()->list.header.value(index.row());
    case Examples:
        return m_examples.value(index.row());
    case Becomes:
        return titleOf(fieldOf(row));
    default:
        return checkText(row);
    }
}

/// What a look at the checks tells: fine, rewritten, unreadable.
QVariant ColumnsModel::sign(size_t column) const
{
    const ColumnCheck* check = checkOf(column);
    if (check == nullptr || fieldOf(column) < 0)
        return {};
    const Theme theme(QApplication::palette());
    if (check->unread > 0)
        return iconPixmap("warning", theme.warning(), 16, 1.0);
    return iconPixmap("done", theme.success(), 16, 1.0);
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<size_t>(index.row());
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == fieldRole && index.column() == Becomes)
        return fieldOf(row);
    if (role == Qt::DecorationRole && index.column() == Check)
        return sign(row);
    if (role == Qt::ToolTipRole && index.column() == Becomes && row < m_import.mapping().columns.size())
        return Qt::convertFromPlainText(m_import.mapping().columns[row].reason);
    if (role == Qt::ToolTipRole && (index.column() == Examples || index.column() == Check))
        return Qt::convertFromPlainText(text(index));
    const bool isUnused = fieldOf(row) < 0;
    if (role == Qt::ForegroundRole && (index.column() == Examples || isUnused))
        return Theme(QApplication::palette()).quiet();
    return {};
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "Column of the file"));
    case Examples:
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "Examples"));
    case Becomes:
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "Becomes"));
    default:
        return said(QT_TRANSLATE_NOOP("ColumnsModel", "Result"));
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != fieldRole || index.column() != Becomes)
        return false;
    const int field = value.toInt();
    m_import.setField(static_cast<size_t>(index.row()),
        field < 0 ? std::nullopt : std::optional(static_cast<ListField>(field)));
    return true;
}

} // namespace planner::ui
