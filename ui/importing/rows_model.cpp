// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/rows_model.h"

#include "core/importing/field_texts.h"
#include "core/importing/field_titles.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTextDocument>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("RowsModel", source);
}

/// The fields of a profile that a column of a list can fill.
QStringList filledBy(ListField field)
{
    switch (field) {
    case ListField::Key:
        return {};
    case ListField::Link:
    case ListField::Twitter:
    case ListField::Facebook:
    case ListField::GooglePlus:
    case ListField::Linkedin:
    case ListField::Viadeo:
    case ListField::Instagram:
        return {QStringLiteral("links")};
    case ListField::Latitude:
    case ListField::Longitude:
        return {QStringLiteral("coordinates")};
    case ListField::Address:
    case ListField::Postcode:
    case ListField::City:
        return {QStringLiteral("address"), QStringLiteral("postcode"), QStringLiteral("city")};
    default:
        return {QLatin1String(entryOf(field).key)};
    }
}

} // namespace

RowsModel::RowsModel(StartupImport& import)
    : m_import(import), m_festival(import.workspace().festival()), m_keys(profileFields())
{
    connect(&import, &StartupImport::planChanged, this, &RowsModel::reset);
    connect(&import, &StartupImport::choicesChanged, this, &RowsModel::refresh);
    // There is no plan any more.
    connect(&import, &StartupImport::listChanged, this, &RowsModel::reset);
    connect(&import, &StartupImport::mappingChanged, this, &RowsModel::reset);
    reset();
}

void RowsModel::reset()
{
    beginResetModel();
    m_festival = m_import.workspace().festival();
    m_chosen.reset();
    m_counts = {};
    if (const ImportPlan* plan = m_import.planned()) {
        for (const Sector& sector : plan->sectors)
            m_festival.table<Sector>().put(sector);
        m_chosen.emplace(*plan, m_import.workspace().festival(), m_import.choices(), m_import.identities());
        m_counts = m_chosen->counts();
    }
    chooseFields();
    collect();
    endResetModel();
}

void RowsModel::chooseFields()
{
    QSet<QString> filled;
    for (const MappedColumn& column : m_import.mapping().columns) {
        for (const QString& key : column.field ? filledBy(*column.field) : QStringList())
            filled.insert(key);
    }
    const ImportPlan* plan = m_import.planned();
    if (plan != nullptr && !plan->repaired.empty())
        filled.insert(QStringLiteral("note"));
    m_fields.clear();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (filled.contains(m_keys[i]))
            m_fields.push_back(i);
    }
}

void RowsModel::collect()
{
    m_shown.clear();
    m_rows.clear();
    const ImportPlan* plan = m_import.planned();
    for (size_t i = 0; plan != nullptr && i < plan->rows.size(); ++i) {
        if (fits(plan->rows[i], m_filter))
            m_rows.push_back(i);
    }
}

void RowsModel::setFilter(RowFilter filter)
{
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

void RowsModel::refresh()
{
    m_shown.clear();
    m_counts = m_chosen ? m_chosen->counts() : ImportCounts();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RowsModel::fits(const PlannedRow& row, RowFilter filter) const
{
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::New:
        return m_chosen->standing(row) == RowStanding::New;
    case RowFilter::Updated:
        return m_chosen->standing(row) == RowStanding::Updated;
    case RowFilter::Unchanged:
        return m_chosen->standing(row) == RowStanding::Unchanged;
    case RowFilter::ToReview:
        return m_chosen->isToReview(row);
    case RowFilter::Rejected:
        return m_chosen->standing(row) == RowStanding::Rejected;
    }
    return true;
}

int RowsModel::count(RowFilter filter) const
{
    switch (filter) {
    case RowFilter::All:
        return m_import.planned() == nullptr ? 0 : static_cast<int>(m_import.planned()->rows.size());
    case RowFilter::New:
        return m_counts.of(RowStanding::New);
    case RowFilter::Updated:
        return m_counts.of(RowStanding::Updated);
    case RowFilter::Unchanged:
        return m_counts.of(RowStanding::Unchanged);
    case RowFilter::ToReview:
        return m_counts.toReview;
    case RowFilter::Rejected:
        return m_counts.of(RowStanding::Rejected);
    }
    return 0;
}

const PlannedRow& RowsModel::planned(int row) const
{
    return m_import.planned()->rows.at(m_rows.at(static_cast<size_t>(row)));
}

int RowsModel::rowOf(int line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (planned(row).line == line)
            return row;
    }
    return -1;
}

const RowsModel::Shown& RowsModel::shown(int row) const
{
    const size_t place = m_rows.at(static_cast<size_t>(row));
    auto found = m_shown.find(place);
    if (found == m_shown.end())
        found = m_shown.insert(place, made(planned(row)));
    return *found;
}

/// "here → list", or which of the two it will be.
QString RowsModel::movedText(
    const PlannedRow& row, const MovedField& moved, const QString& here, const QString& list) const
{
    const auto choice = m_import.choices().sides.find({row.line, moved.field});
    const bool isDecided = choice != m_import.choices().sides.end();
    if (!isDecided && moved.state == FieldState::Conflict)
        return QStringLiteral("⚠ %1 ≠ %2").arg(here, list);
    if (isDecided && choice->second == Side::Here)
        return here;
    return moved.state == FieldState::New ? QStringLiteral("+ %1").arg(list)
                                          : QStringLiteral("%1 → %2").arg(here, list);
}

RowsModel::Shown RowsModel::made(const PlannedRow& row) const
{
    Shown shown{.standing = m_chosen->standing(row), .toReview = m_chosen->isToReview(row)};
    if (!row.profile)
        return shown;
    const Words& words = m_import.workspace().words();
    const Startup* here = m_festival.startups().find(*row.startup);
    shown.texts = fieldTexts(row.profile->merged, m_festival, words);
    if (row.profile->moved.empty() || here == nullptr)
        return shown;
    const QStringList ours = fieldTexts(*here, m_festival, words);
    for (const MovedField& moved : row.profile->moved) {
        const qsizetype place = m_keys.indexOf(moved.field);
        const bool isConflict = moved.state == FieldState::Conflict;
        const QStringList theirs
            = isConflict ? fieldTexts(row.profile->offered, m_festival, words) : shown.texts;
        shown.texts[place] = movedText(row, moved, ours[place], theirs[place]);
        shown.moved.insert(moved.field, moved.state);
    }
    return shown;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size());
}

QString RowsModel::text(const QModelIndex& index) const
{
    const PlannedRow& row = planned(index.row());
    const Shown& shown = this->shown(index.row());
    if (index.column() == Take)
        return QString::number(row.line);
    if (index.column() == Standing)
        return shown.toReview ? said(QT_TRANSLATE_NOOP("RowsModel", "⚠ To review")) : inWords(shown.standing);
    const qsizetype field = m_fields.at(static_cast<size_t>(index.column() - FirstField));
    if (!row.profile)
        return index.column() == FirstField ? row.reason : QString();
    return shown.texts.value(field).simplified();
}

QVariant RowsModel::colour(const QModelIndex& index) const
{
    const Theme theme(QApplication::palette());
    const Shown& shown = this->shown(index.row());
    if (shown.standing == RowStanding::Rejected)
        return theme.error();
    if (index.column() == Standing && shown.toReview)
        return theme.warning();
    if (index.column() >= FirstField) {
        const auto moved
            = shown.moved.constFind(m_keys[m_fields.at(static_cast<size_t>(index.column() - FirstField))]);
        if (moved != shown.moved.constEnd())
            return *moved == FieldState::Conflict ? theme.warning() : theme.accent();
    }
    if (shown.standing == RowStanding::Unchanged || shown.standing == RowStanding::LeftOut)
        return theme.quiet();
    return {};
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::ForegroundRole)
        return colour(index);
    if (role == Qt::CheckStateRole && index.column() == Take && planned(index.row()).profile) {
        const bool isTaken = !m_import.choices().leftOut.contains(planned(index.row()).line);
        return isTaken ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole && index.column() >= FirstField)
        return Qt::convertFromPlainText(text(index));
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Take)
        return said(QT_TRANSLATE_NOOP("RowsModel", "Line"));
    if (section == Standing)
        return said(QT_TRANSLATE_NOOP("RowsModel", "Outcome"));
    return capitalised(fieldTitle(
        m_keys[m_fields.at(static_cast<size_t>(section - FirstField))], m_import.workspace().words()));
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasTick = index.isValid() && index.column() == Take && planned(index.row()).profile;
    return hasTick ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Take || !planned(index.row()).profile)
        return false;
    m_import.setTaken(planned(index.row()).line, value.toInt() == Qt::Checked);
    return true;
}

} // namespace planner::ui
