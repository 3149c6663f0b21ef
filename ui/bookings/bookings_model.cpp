// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/bookings_model.h"

#include "core/base/text.h"
#include "core/importing/cell_values.h"
#include "core/tours/slot_list.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QMimeData>

namespace planner::ui {
namespace {

const QString idType = QStringLiteral("application/x-festival-booking");
constexpr int largestParty = 1000;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("BookingsModel", source, nullptr, n);
}

/// Puts what was typed for `column` into `booking`. Refused in a sentence.
Status write(Booking& booking, int column, const QString& typed)
{
    Contact& contact = booking.contact.forInsiders();
    switch (column) {
    case BookingsModel::Name:
        contact.name = cleaned(typed);
        return {};
    case BookingsModel::Phone:
        contact.phone = cleaned(typed);
        return {};
    case BookingsModel::GroupColumn:
        booking.group = Id<Group>::fromText(typed);
        return {};
    default:
        break;
    }
    const auto count = countIn(typed.trimmed());
    if (!count || *count < 1 || *count > largestParty)
        return failure(ProblemKind::Refused,
            said(QT_TRANSLATE_NOOP("BookingsModel", "“%1” is not a number of people. Try 3."))
                .arg(typed.trimmed()));
    booking.seats = *count;
    return {};
}

} // namespace

QString shownName(const Festival& festival, const Booking& booking)
{
    if (const QString& name = booking.contact.forInsiders().name; !name.isEmpty())
        return name;
    const Group* group = festival.groups().find(booking.group);
    return group != nullptr && !group->name.isEmpty() ? group->name
                                                      : said(QT_TRANSLATE_NOOP("BookingsModel", "No name"));
}

BookingsModel::BookingsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void BookingsModel::tell(const std::optional<VisitSlot>& slot, const VisitBook& book)
{
    std::vector<Row> rows;
    if (slot) {
        bool isWaiting = false;
        for (const Booking* booking : bookingsIn(m_workspace.festival(), book, *slot)) {
            if (booking->waiting && !isWaiting)
                rows.emplace_back(std::nullopt);
            isWaiting = booking->waiting;
            rows.emplace_back(*booking);
        }
        if (!rows.empty() && !isWaiting)
            rows.emplace_back(std::nullopt);
    }
    m_slot = slot;
    const auto idOf = [](const Row& row) { return row ? std::optional(row->id) : std::nullopt; };
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [&idOf](const Row& a, const Row& b) { return idOf(a) == idOf(b); });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<Id<Booking>> BookingsModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<size_t>(row)])
        return std::nullopt;
    return m_rows[static_cast<size_t>(row)]->id;
}

int BookingsModel::rowOf(const Id<Booking>& id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return row && row->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int BookingsModel::ruleRow() const
{
    return static_cast<int>(std::find(m_rows.begin(), m_rows.end(), Row()) - m_rows.begin());
}

bool BookingsModel::hasPhones() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const Row& row) { return row && !row->contact.forInsiders().phone.isEmpty(); });
}

bool BookingsModel::moveBefore(const Id<Booking>& id, int row)
{
    const int now = rowOf(id);
    if (!m_slot || now < 0)
        return false;
    const int rule = ruleRow();
    ListPlace place{.waiting = row > rule, .index = 0};
    // Counted without the one that moves, which may stand before.
    const int first = place.waiting ? rule + 1 : 0;
    place.index = static_cast<size_t>(row - first - (now >= first && now < row ? 1 : 0));
    const Change change
        = movedInList(m_workspace.festival(), VisitBook(m_workspace.festival()), *m_slot, id, place);
    if (change.isEmpty())
        return false;
    const Booking* booking = m_workspace.festival().bookings().find(id);
    const char* label = QT_TRANSLATE_NOOP("BookingsModel", "Move “%1” in the list");
    if (booking->waiting != place.waiting)
        label = place.waiting ? QT_TRANSLATE_NOOP("BookingsModel", "Put “%1” on the waiting list")
                              : QT_TRANSLATE_NOOP("BookingsModel", "Give “%1” a seat");
    return m_workspace.submit(change, said(label).arg(shownName(m_workspace.festival(), *booking)));
}

int BookingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BookingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BookingsModel::text(const Booking& booking, int column) const
{
    switch (column) {
    case Name:
        return shownName(m_workspace.festival(), booking);
    case Seats:
        return QString::number(booking.seats);
    case Phone:
        return booking.contact.forInsiders().phone;
    case GroupColumn: {
        const Group* group = m_workspace.festival().groups().find(booking.group);
        return group != nullptr ? group->name : QString();
    }
    default:
        return {};
    }
}

QVariant BookingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == RuleRole)
        return !row.has_value();
    if (role == Qt::TextAlignmentRole && index.column() == Seats)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (!row) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && index.column() == Name
            ? QVariant(said(QT_TRANSLATE_NOOP("BookingsModel", "Waiting list")))
            : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::EditRole:
        if (index.column() == Name)
            return row->contact.forInsiders().name;
        if (index.column() == GroupColumn)
            return row->group ? row->group->text() : QString();
        return text(*row, index.column());
    case Qt::ForegroundRole:
        return index.column() == Name && row->contact.forInsiders().name.isEmpty()
            ? QVariant(Theme(QApplication::palette()).quiet())
            : QVariant();
    default:
        return {};
    }
}

QVariant BookingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section == Seats)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return said(QT_TRANSLATE_NOOP("BookingsModel", "Name"));
    case Seats:
        return said(QT_TRANSLATE_NOOP("BookingsModel", "People"));
    case Phone:
        return said(QT_TRANSLATE_NOOP("BookingsModel", "Phone"));
    case GroupColumn:
        return said(QT_TRANSLATE_NOOP("BookingsModel", "Group"));
    default:
        return {};
    }
}

Qt::ItemFlags BookingsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (!m_rows.at(static_cast<size_t>(index.row())))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

bool BookingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto id = index.isValid() ? idAt(index.row()) : std::nullopt;
    const Booking* booking = id ? m_workspace.festival().bookings().find(*id) : nullptr;
    if (role != Qt::EditRole || booking == nullptr)
        return false;
    Booking after = *booking;
    if (const Status written = write(after, index.column(), value.toString()); !written) {
        m_workspace.say(written.error().message);
        return false;
    }
    if (after == *booking)
        return true;
    const QString name = shownName(m_workspace.festival(), *booking);
    Change change;
    change.put(std::move(after));
    return m_workspace.submit(
        change, said(QT_TRANSLATE_NOOP("BookingsModel", "Edit the registration of “%1”")).arg(name));
}

QStringList BookingsModel::mimeTypes() const
{
    return {idType};
}

QMimeData* BookingsModel::mimeData(const QModelIndexList& indexes) const
{
    const auto id = indexes.isEmpty() ? std::nullopt : idAt(indexes.front().row());
    if (!id)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(idType, id->text().toLatin1());
    return data;
}

bool BookingsModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int /*column*/, const QModelIndex& parent)
{
    const auto id = Id<Booking>::fromText(QString::fromLatin1(data->data(idType)));
    if (action != Qt::MoveAction || !id)
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    // False also when it is done: the view has nothing to take away.
    (void)moveBefore(*id, before);
    return false;
}

} // namespace planner::ui
