// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findings_model.h"

#include "core/base/text.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/row_runs.h"
#include "ui/findings/ways_out.h"
#include "ui/style/icons.h"
#include "ui/style/plain_text.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFont>

namespace planner::ui {
namespace {

/// From so many places of change on, such as after an import, telling them one by one costs more than it
/// saves.
constexpr size_t manyRuns = 64;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("FindingsModel", source, nullptr, n);
}

} // namespace

FindingsModel::FindingsModel(Workspace& workspace, WaysOut& waysOut, const QPalette& palette, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_waysOut(waysOut)
{
    const Theme theme(palette);
    m_link = theme.accent();
    m_quiet = theme.quiet();
    const char* names[]{"error", "warning", "note"};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const auto at = static_cast<size_t>(severity);
        for (const qreal ratio : {1.0, 2.0}) {
            const QPixmap pixmap = iconPixmap(names[at], theme.of(severity), 16, ratio);
            m_icons.at(at).addPixmap(pixmap);
            m_icons.at(at).addPixmap(pixmap, QIcon::Selected);
        }
    }
    m_sections = wanted();
    connect(&workspace, &Workspace::changed, this, &FindingsModel::update);
    connect(&waysOut, &WaysOut::learned, this, &FindingsModel::touchFixes);
}

void FindingsModel::setFilter(const FindingFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

bool FindingsModel::isListed(const Finding& finding, const QStringList& words) const
{
    if (!m_filter.severities.at(static_cast<size_t>(finding.severity)))
        return false;
    if (words.isEmpty())
        return true;
    QStringList texts;
    for (const int column : {ProblemColumn, WhereColumn, WhenColumn})
        texts.append(text(finding, column));
    const QString row = folded(texts.join(QLatin1Char(' ')));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return row.contains(word); });
}

FindingSections FindingsModel::wanted() const
{
    const QStringList sought = words(m_filter.text);
    FindingSections sections;
    const auto list = [&](FindingGroup group, FindingRow row) {
        if (!isListed(row.finding, sought))
            return;
        if (sections.empty() || sections.back().group != group)
            sections.push_back({group, {}});
        sections.back().rows.push_back(std::move(row));
    };
    for (const Finding& finding : m_workspace.findings())
        list(static_cast<FindingGroup>(finding.severity), {finding});
    for (const IgnoredFinding& ignored : m_workspace.ignoredFindings())
        list(FindingGroup::Ignored, {ignored.finding, ignored.decision, ignored.reason});
    return sections;
}

void FindingsModel::update()
{
    m_updating = true;
    FindingSections sections = wanted();
    if (!follow(sections))
        replaceAll(std::move(sections));
    touchAll();
    m_updating = false;
    Q_EMIT updated();
}

void FindingsModel::replaceAll(FindingSections sections)
{
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

/// False when so much changes that the model had better be reset; then nothing has been told.
bool FindingsModel::follow(const FindingSections& sections)
{
    const auto now = [&](FindingGroup group) -> const std::vector<FindingRow>& {
        static const std::vector<FindingRow> none;
        const int place = ui::placeOf(group, sections);
        return place < 0 ? none : sections.at(static_cast<size_t>(place)).rows;
    };
    size_t runs = 0;
    for (const FindingSection& section : m_sections)
        runs += rowRuns(section.rows, now(section.group), rowComesBefore).size();
    if (runs > manyRuns)
        return false;
    for (int row = static_cast<int>(m_sections.size()) - 1; row >= 0; --row)
        follow(row, now(m_sections.at(static_cast<size_t>(row)).group));
    for (size_t row = 0; row < sections.size(); ++row) {
        if (row < m_sections.size() && m_sections.at(row).group == sections.at(row).group)
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_sections.insert(m_sections.begin() + static_cast<std::ptrdiff_t>(row), sections.at(row));
        endInsertRows();
    }
    return true;
}

void FindingsModel::follow(int section, const std::vector<FindingRow>& rows)
{
    if (rows.empty()) {
        beginRemoveRows({}, section, section);
        m_sections.erase(m_sections.begin() + section);
        endRemoveRows();
        return;
    }
    std::vector<FindingRow>& shown = m_sections.at(static_cast<size_t>(section)).rows;
    const QModelIndex parent = index(section, 0);
    const std::vector<RowRun> runs = rowRuns(shown, rows, rowComesBefore);
    // From the last, so that the places of the others hold; what comes before what goes, so that the section
    // is never empty.
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->added > 0) {
            beginInsertRows(parent, run->at, run->at + run->added - 1);
            shown.insert(
                shown.begin() + run->at, rows.begin() + run->from, rows.begin() + run->from + run->added);
            endInsertRows();
        }
        if (run->removed > 0) {
            const int first = run->at + run->added;
            beginRemoveRows(parent, first, first + run->removed - 1);
            shown.erase(shown.begin() + first, shown.begin() + first + run->removed);
            endRemoveRows();
        }
    }
    shown = rows; // Reasons and decisions may be new where the findings are not.
}

/// The words may be new where the findings are not: names have changed.
void FindingsModel::touchAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, section);
        Q_EMIT dataChanged(index(0, 0, section), index(rowCount(section) - 1, ColumnCount - 1, section));
    }
}

void FindingsModel::touchFixes()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(index(0, FixColumn, section), index(rowCount(section) - 1, FixColumn, section));
    }
}

FindingGroup FindingsModel::groupAt(const QModelIndex& section) const
{
    return m_sections.at(static_cast<size_t>(section.row())).group;
}

const FindingRow* FindingsModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int section = ui::placeOf(static_cast<FindingGroup>(index.internalId() - 1), m_sections);
    return &m_sections.at(static_cast<size_t>(section)).rows.at(static_cast<size_t>(index.row()));
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    const FindingRow* found = row(index);
    return found == nullptr ? nullptr : &found->finding;
}

QModelIndex FindingsModel::indexOf(const Finding& finding) const
{
    const int section = ui::placeOf(static_cast<FindingGroup>(finding.severity), m_sections);
    if (section < 0)
        return {};
    const std::vector<FindingRow>& rows = m_sections.at(static_cast<size_t>(section)).rows;
    const auto found = std::lower_bound(rows.begin(), rows.end(), FindingRow{finding}, rowComesBefore);
    if (found == rows.end() || !(found->finding == finding))
        return {};
    return index(static_cast<int>(found - rows.begin()), 0, index(section, 0));
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    return createIndex(row, column, static_cast<quintptr>(groupAt(parent)) + 1);
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(
        ui::placeOf(static_cast<FindingGroup>(index.internalId() - 1), m_sections), 0, quintptr{0});
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections.at(static_cast<size_t>(parent.row())).rows.size());
}

int FindingsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString FindingsModel::sectionText(const FindingSection& section) const
{
    const auto count = static_cast<int>(section.rows.size());
    switch (section.group) {
    case FindingGroup::Errors:
        return said(QT_TRANSLATE_N_NOOP("FindingsModel", "%n errors"), count);
    case FindingGroup::Warnings:
        return said(QT_TRANSLATE_N_NOOP("FindingsModel", "%n warnings"), count);
    case FindingGroup::Notes:
        return said(QT_TRANSLATE_N_NOOP("FindingsModel", "%n notes"), count);
    case FindingGroup::Ignored:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Ignored (%1)")).arg(count);
    }
    return {};
}

QString FindingsModel::text(const Finding& finding, int column) const
{
    switch (column) {
    case ProblemColumn:
        return sentence(finding, m_workspace.festival(), m_workspace.words());
    case WhereColumn:
        return whereOf(finding, m_workspace.festival(), m_workspace.words());
    case WhenColumn:
        return whenOf(finding, m_workspace.language());
    default:
        return {};
    }
}

bool FindingsModel::isShownOnly(const FindingRow& row) const
{
    return !row.decision && !row.finding.subjects.empty() && m_waysOut.isWithout(row.finding);
}

QString FindingsModel::fixText(const FindingRow& row) const
{
    if (row.decision)
        return row.reason;
    if (isShownOnly(row))
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Show"));
    const QString best = m_waysOut.best(row.finding);
    return best.isEmpty() ? QString() : best + QChar(0x2026);
}

QVariant FindingsModel::rowData(const FindingRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == FixColumn ? fixText(row) : text(row.finding, column);
    case Qt::ToolTipRole:
        return plainToolTip(rowData(row, column, Qt::DisplayRole).toString());
    case Qt::ForegroundRole:
        if (column == FixColumn && !row.decision)
            return m_link;
        return row.decision ? QVariant(m_quiet) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const FindingRow* found = row(index);
    if (found == nullptr) {
        if (role == Qt::DisplayRole && index.isValid() && index.column() == 0)
            return sectionText(m_sections.at(static_cast<size_t>(index.row())));
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    if (index.column() != SeverityColumn)
        return rowData(*found, index.column(), role);
    if (role == Qt::DecorationRole)
        return m_icons.at(static_cast<size_t>(found->finding.severity));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return severityText(found->finding.severity);
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == SeverityColumn) // its cells show no words either
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Severity"));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProblemColumn:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Problem"));
    case WhereColumn:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Where"));
    case WhenColumn:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "When"));
    case FixColumn:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Fix"));
    default:
        return QString();
    }
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Error"));
    case Severity::Warning:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Warning"));
    case Severity::Note:
        return said(QT_TRANSLATE_NOOP("FindingsModel", "Note"));
    }
    return {};
}

} // namespace planner::ui
