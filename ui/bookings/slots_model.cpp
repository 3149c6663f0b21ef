// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/slots_model.h"

#include "core/base/wording.h"
#include "ui/style/theme.h"

#include <QApplication>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("SlotsModel", source, nullptr, n);
}

int taken(const SlotLoad& load)
{
    return load.promised() + load.touring;
}

} // namespace

QString slotText(const VisitSlot& slot, Language language)
{
    return QStringLiteral("%1, %2").arg(
        dayText(slot.key.day, language, DayStyle::Brief), spanText(slot.span, language));
}

QString loadText(const SlotLoad& load)
{
    QString text = load.seats
        ? said(QT_TRANSLATE_N_NOOP("SlotsModel", "%n registered for %1 seats"), taken(load)).arg(*load.seats)
        : said(QT_TRANSLATE_N_NOOP("SlotsModel", "%n registered"), taken(load));
    if (load.waiting > 0)
        text += QStringLiteral(", ") + said(QT_TRANSLATE_N_NOOP("SlotsModel", "%n waiting"), load.waiting);
    return text;
}

SlotsModel::SlotsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void SlotsModel::tell(std::vector<VisitSlot> slots, const VisitBook& book)
{
    std::vector<Row> rows;
    for (VisitSlot& slot : slots) {
        const SlotLoad load = loadOf(m_workspace.festival(), book, slot);
        rows.push_back({std::move(slot), load});
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row& a, const Row& b) { return a.slot.key == b.slot.key; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        const auto place = static_cast<int>(row);
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    }
}

int SlotsModel::rowOf(const SlotKey& key) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row& row) { return row.slot.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SlotsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SlotsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SlotsModel::text(const Row& row, int column) const
{
    switch (column) {
    case When:
        // A session has one day: its hours tell the slots apart.
        return row.slot.dropIn ? spanText(row.slot.span, m_workspace.language())
                               : timeText(row.slot.key.begin, m_workspace.language());
    case Taken:
        return QString::number(taken(row.load));
    case Left:
        return row.load.left() ? QString::number(*row.load.left()) : QString();
    case Waiting:
        return row.load.waiting > 0 ? QString::number(row.load.waiting) : QString();
    default:
        return {};
    }
}

QVariant SlotsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    const bool isFull = row.load.left().value_or(1) < 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When
            ? said(QT_TRANSLATE_NOOP("SlotsModel", "%1: %2"))
                  .arg(slotText(row.slot, m_workspace.language()), loadText(row.load))
            : text(row, index.column());
    case Qt::ToolTipRole:
        return loadText(row.load);
    case Qt::TextAlignmentRole:
        return QVariant(
            index.column() == When ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isFull && index.column() == Left ? QVariant(Theme(QApplication::palette()).warning())
                                                : QVariant();
    default:
        return {};
    }
}

QVariant SlotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section != When)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return said(QT_TRANSLATE_NOOP("SlotsModel", "Slot"));
    case Taken:
        return said(QT_TRANSLATE_NOOP("SlotsModel", "Taken"));
    case Left:
        return said(QT_TRANSLATE_NOOP("SlotsModel", "Left"));
    case Waiting:
        return said(QT_TRANSLATE_NOOP("SlotsModel", "Waiting"));
    default:
        return {};
    }
}

} // namespace planner::ui
