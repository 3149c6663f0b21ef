// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/venues_model.h"

#include "core/festival/questions.h"

#include <QCoreApplication>

#include <numeric>

namespace planner::ui {
namespace {

constexpr int columns = 2;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("VenuesModel", source, nullptr, n);
}

// A room's index carries the row of its venue plus one; a venue's carries nothing.
quintptr below(int venueRow)
{
    return static_cast<quintptr>(venueRow) + 1;
}

} // namespace

VenuesModel::VenuesModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_branches(planted())
{
    connect(&workspace, &Workspace::changed, this, &VenuesModel::follow);
}

std::vector<VenuesModel::Branch> VenuesModel::planted() const
{
    std::vector<Branch> branches;
    const Festival& festival = m_workspace.festival();
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        Branch branch{venue->id, {}};
        for (const Room* room : roomsInWalkingOrder(festival, venue->id))
            branch.rooms.push_back(room->id);
        branches.push_back(std::move(branch));
    }
    return branches;
}

void VenuesModel::follow(const Change& /*change*/)
{
    // There are a few dozen of them: when the tree has another shape it is read anew.
    std::vector<Branch> now = planted();
    if (now != m_branches) {
        beginResetModel();
        m_branches = std::move(now);
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex venue = index(row, 0);
        Q_EMIT dataChanged(venue, index(row, columns - 1));
        if (rowCount(venue) > 0)
            Q_EMIT dataChanged(index(0, 0, venue), index(rowCount(venue) - 1, columns - 1, venue));
    }
}

std::optional<Subject> VenuesModel::subjectAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    if (index.internalId() == 0)
        return subject(m_branches.at(static_cast<size_t>(index.row())).venue);
    return subject(m_branches.at(index.internalId() - 1).rooms.at(static_cast<size_t>(index.row())));
}

QModelIndex VenuesModel::indexOf(const Subject& subject) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Branch& branch = m_branches[static_cast<size_t>(row)];
        if (branch.venue.uuid() == subject.id)
            return index(row, 0);
        const auto room = std::find_if(branch.rooms.begin(), branch.rooms.end(),
            [&subject](const Id<Room>& id) { return id.uuid() == subject.id; });
        if (room != branch.rooms.end())
            return index(static_cast<int>(room - branch.rooms.begin()), 0, index(row, 0));
    }
    return {};
}

QModelIndex VenuesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? below(parent.row()) : 0);
}

QModelIndex VenuesModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int VenuesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches.at(static_cast<size_t>(parent.row())).rooms.size());
}

int VenuesModel::columnCount(const QModelIndex& /*parent*/) const
{
    return columns;
}

QVariant VenuesModel::venueText(const Branch& branch, int row, int column) const
{
    const Festival& festival = m_workspace.festival();
    if (column == 0) // as on the map
        return QStringLiteral("%1  %2").arg(row + 1).arg(festival.venues().find(branch.venue)->name);
    const int seats = std::accumulate(
        branch.rooms.begin(), branch.rooms.end(), 0, [&festival](int sum, const Id<Room>& room) {
            return sum + festival.rooms().find(room)->seats.value_or(0);
        });
    return seats > 0 ? QVariant(QString::number(seats)) : QVariant();
}

QVariant VenuesModel::roomText(const Id<Room>& id, int column) const
{
    const Room* room = m_workspace.festival().rooms().find(id);
    if (column == 0)
        return room->name;
    return room->seats ? QVariant(QString::number(*room->seats)) : QVariant();
}

QVariant VenuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == 1)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.internalId() == 0)
        return venueText(m_branches.at(static_cast<size_t>(index.row())), index.row(), index.column());
    return roomText(
        m_branches.at(index.internalId() - 1).rooms.at(static_cast<size_t>(index.row())), index.column());
}

QVariant VenuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == 1)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? said(QT_TRANSLATE_NOOP("VenuesModel", "Venue or room"))
                        : said(QT_TRANSLATE_NOOP("VenuesModel", "Seats"));
}

} // namespace planner::ui
