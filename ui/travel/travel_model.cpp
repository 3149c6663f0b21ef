// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_model.h"

#include "ui/controls/text_form.h"
#include "ui/style/plain_text.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFont>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TravelModel", source);
}

bool matters(const Edit& edit)
{
    return std::holds_alternative<Put<TravelTime>>(edit) || std::holds_alternative<Remove<TravelTime>>(edit)
        || std::holds_alternative<Put<Venue>>(edit) || std::holds_alternative<Remove<Venue>>(edit)
        || std::holds_alternative<Put<About>>(edit);
}

QString cellText(const TravelCell& cell)
{
    switch (cell.knowledge) {
    case TravelKnowledge::Here:
        return {};
    case TravelKnowledge::Typed:
    case TravelKnowledge::TypedForAll:
        return QString::number(cell.length->count());
    case TravelKnowledge::Estimated:
        return QStringLiteral("≈ %1").arg(cell.length->count());
    case TravelKnowledge::OtherMeans:
        return QStringLiteral("–");
    case TravelKnowledge::Unknown:
        return QStringLiteral("?");
    }
    return {};
}

QVariant cellColour(const TravelCell& cell)
{
    const Theme theme(QApplication::palette());
    if (cell.knowledge == TravelKnowledge::Unknown)
        return theme.warning();
    if (cell.knowledge == TravelKnowledge::Estimated || cell.knowledge == TravelKnowledge::OtherMeans)
        return theme.quiet();
    return {};
}

QVariant cellFont(const TravelCell& cell)
{
    QFont font = QApplication::font();
    if (cell.knowledge == TravelKnowledge::Typed || cell.knowledge == TravelKnowledge::Unknown)
        font.setWeight(QFont::DemiBold);
    else if (cell.knowledge == TravelKnowledge::TypedForAll)
        font.setItalic(true);
    else
        return {};
    return font;
}

} // namespace

TravelModel::TravelModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent),
      m_workspace(workspace),
      m_matrix(travelMatrix(workspace.festival(), m_lens))
{
    connect(&workspace, &Workspace::changed, this, &TravelModel::follow);
}

void TravelModel::setLens(const TravelLens& lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    refresh();
}

void TravelModel::follow(const Change& change)
{
    if (std::any_of(change.edits.begin(), change.edits.end(), matters))
        refresh();
}

void TravelModel::refresh()
{
    TravelMatrix now = travelMatrix(m_workspace.festival(), m_lens);
    if (now.venues != m_matrix.venues) {
        beginResetModel();
        m_matrix = std::move(now);
        endResetModel();
    } else {
        const std::vector<TravelCell> before = std::exchange(m_matrix, std::move(now)).cells;
        tellChanges(before);
        if (rowCount() > 0) {
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
    }
    Q_EMIT refreshed();
}

void TravelModel::tellChanges(const std::vector<TravelCell>& before)
{
    const size_t size = m_matrix.venues.size();
    for (size_t place = 0; place < before.size(); ++place) {
        if (before[place] == m_matrix.cells[place])
            continue;
        const QModelIndex cell = index(static_cast<int>(place / size), static_cast<int>(place % size));
        Q_EMIT dataChanged(cell, cell);
    }
}

TravelWay TravelModel::wayAt(const QModelIndex& index) const
{
    return {m_matrix.venues.at(static_cast<size_t>(index.row())),
        m_matrix.venues.at(static_cast<size_t>(index.column()))};
}

const TravelCell& TravelModel::cellAt(const QModelIndex& index) const
{
    return m_matrix.at(static_cast<size_t>(index.row()), static_cast<size_t>(index.column()));
}

QModelIndex TravelModel::nextUnknown(const QModelIndex& from) const
{
    const auto count = static_cast<int>(m_matrix.cells.size());
    const int begin = from.isValid() ? from.row() * columnCount() + from.column() : -1;
    for (int step = 1; step <= count; ++step) {
        const int place = (begin + step) % count;
        if (m_matrix.cells[static_cast<size_t>(place)].knowledge == TravelKnowledge::Unknown)
            return index(place / columnCount(), place % columnCount());
    }
    return {};
}

int TravelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.venues.size());
}

int TravelModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant TravelModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TravelCell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::EditRole:
        return cell.length ? QString::number(cell.length->count()) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return cellColour(cell);
    case Qt::FontRole:
        return cellFont(cell);
    case Qt::ToolTipRole:
        return plainToolTip(data(index, Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        return inWords(m_workspace.festival(), wayAt(index), m_lens, cell, m_workspace.words());
    case KnowledgeRole:
        return static_cast<int>(cell.knowledge);
    case TimetableRole:
        return cell.hasTimetable;
    default:
        return {};
    }
}

QVariant TravelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Venue* venue = section < rowCount()
        ? m_workspace.festival().venues().find(m_matrix.venues[static_cast<size_t>(section)])
        : nullptr;
    if (venue == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(section + 1).arg(venue->name);
    if (role == Qt::ToolTipRole)
        return plainToolTip(venue->name);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TravelModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() == index.column() ? usual : usual | Qt::ItemIsEditable;
}

bool TravelModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() == index.column())
        return false;
    const Result<QVariant> typed = minutesForm().read(value.toString());
    if (!typed) {
        m_workspace.say(typed.error().message);
        return false;
    }
    const auto length = typed->isValid() ? std::optional(minutes{typed->toInt()}) : std::optional<minutes>();
    Change change;
    setLength(m_workspace.festival(), wayAt(index), m_lens, length, m_workspace.ids(), change);
    const TravelWay way = wayAt(index);
    const auto name = [this](const Id<Venue>& id) { return m_workspace.festival().venues().find(id)->name; };
    return change.isEmpty()
        || m_workspace.submit(change,
            said(length ? QT_TRANSLATE_NOOP("TravelModel", "Travel time from “%1” to “%2”")
                        : QT_TRANSLATE_NOOP("TravelModel", "Clear the travel time from “%1” to “%2”"))
                .arg(name(way.from), name(way.to)));
}

} // namespace planner::ui
