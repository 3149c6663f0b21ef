// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_plan.h"

#include "core/base/text.h"
#include "core/importing/import_choices.h"
#include "core/importing/sector_book.h"
#include "core/startups/startup_index.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace planner {

namespace {

QString atLine(const char* text, int line)
{
    return QCoreApplication::translate("Import", text).arg(line);
}

/// The cells of a row as the last import left them.
std::vector<ListCell> cellsOf(const ImportedRow& row)
{
    std::vector<ListCell> cells;
    for (const ImportedCell& cell : row.cells.forInsiders()) {
        const auto entry = std::ranges::find_if(listFields(),
            [&cell](const ListFieldEntry& field) { return cell.field == QLatin1String(field.key); });
        cells.push_back({cell.column, cell.text,
            entry == listFields().end() ? std::nullopt : std::optional(entry->field)});
    }
    return cells;
}

std::vector<ImportedCell> remembered(const std::vector<ListCell>& cells)
{
    std::vector<ImportedCell> imported;
    imported.reserve(cells.size());
    for (const ListCell& cell : cells)
        imported.push_back({cell.column, cell.text,
            cell.field ? QString(QLatin1String(entryOf(*cell.field).key)) : QString()});
    return imported;
}

/// The columns in which two rows of one list say different things.
QStringList columnsThatDiffer(const std::vector<ListCell>& a, const std::vector<ListCell>& b)
{
    QStringList columns;
    for (size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const QString left = i < a.size() ? a[i].text.trimmed() : QString();
        const QString right = i < b.size() ? b[i].text.trimmed() : QString();
        if (left != right)
            columns << (i < a.size() ? a[i] : b[i]).column;
    }
    return columns;
}

/// A row of the list with what it says.
struct Candidate {
    int line = 0;
    std::vector<ListCell> cells;
    RowReading reading;
    Traits traits;
    QString key; ///< Empty: the row has no name.
    const Candidate* earlier = nullptr; ///< The row that this one says again.
    std::optional<Id<Startup>> startup; ///< Where it ends up.
};

class Planning {
public:
    Planning(const StartupList& list, const Mapping& mapping, const Festival& festival, IdSource& ids,
        const ImportGuide& guide)
        : m_list(list),
          m_mapping(mapping),
          m_festival(festival),
          m_ids(ids),
          m_guide(guide),
          m_known(festival.startups()),
          m_sectors(festival.sectors())
    {
        for (const ImportedRow& row : festival.importedRows()) {
            if (row.list != list.name)
                continue;
            m_lastByKey.insert(row.key, &row);
            m_lastByStartup.insert(row.startup, &row);
        }
    }

    Result<ImportPlan> plan()
    {
        readAll();
        for (size_t i = 0; i < m_rows.size() && goesOn(m_rows.size() + i); ++i)
            place(m_rows[i]);
        if (m_guide.stop.stop_requested())
            return failure(ProblemKind::Cancelled,
                QCoreApplication::translate("Import", "The import was stopped; nothing has changed."));
        reportDoubtsWithin();
        m_plan.sectors = m_sectors.made();
        m_plan.change = chosenChange(m_plan, m_festival, {});
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool goesOn(size_t rowsDone) const;
    void readAll();
    void giveKey(Candidate& row);
    void place(Candidate& row);
    void repeat(const Candidate& row);
    void add(Candidate& row);
    void update(Candidate& row, const Startup& local, const ImportedRow* last);
    [[nodiscard]] std::optional<ImportedRow> memoryOf(const Candidate& row, const ImportedRow* last);
    void reject(const Candidate& row, const QString& column, const QString& reason);
    void reportDoubtsWithin();
    [[nodiscard]] const Startup* surelySame(const Candidate& row);
    [[nodiscard]] const ImportedRow* lastOf(const Id<Startup>& startup) const;
    [[nodiscard]] QString columnOf(const QString& fieldKey) const;
    [[nodiscard]] QString shownValue(const QString& fieldKey, const QString& value) const;

    const StartupList& m_list;
    const Mapping& m_mapping;
    const Festival& m_festival;
    IdSource& m_ids;
    const ImportGuide& m_guide;
    StartupIndex m_known; ///< The profiles that were there before.
    SectorBook m_sectors;
    QHash<QString, const ImportedRow*> m_lastByKey; ///< Of this list.
    QHash<Id<Startup>, const ImportedRow*> m_lastByStartup;

    std::vector<Candidate> m_rows;
    QHash<QString, const Candidate*> m_byKey;
    QSet<Id<Startup>> m_taken; ///< Profiles that a row of the list came to, or will by its key.
    std::vector<const Candidate*> m_added;
    QSet<int> m_doubtfulLines;
    ImportPlan m_plan;
};

/// Tells how far it is now and then; false when it shall stop. Rows are read, then placed.
bool Planning::goesOn(size_t rowsDone) const
{
    constexpr size_t stride = 64;
    if (rowsDone % stride == 0 && m_guide.progress)
        m_guide.progress(static_cast<int>(rowsDone * 100 / std::max<size_t>(1, 2 * m_list.rows.size())));
    return !m_guide.stop.stop_requested();
}

void Planning::readAll()
{
    m_rows.reserve(m_list.rows.size()); // Rows point at one another.
    m_plan.rows.reserve(m_list.rows.size());
    for (const StartupList::Row& row : m_list.rows) {
        if (!goesOn(m_rows.size()))
            return;
        Candidate& candidate = m_rows.emplace_back(Candidate{.line = row.line,
            .cells = cellsOf(row, m_list.header, m_mapping),
            .reading = {.profile = {.id = m_ids.next<Startup>()}}});
        candidate.reading = readRow(candidate.cells, candidate.reading.profile.id);
        candidate.reading.profile.sector = m_sectors.named(candidate.reading.sector, m_ids);
        candidate.traits = traitsOf(candidate.reading.profile);
        giveKey(candidate);
        if (const ImportedRow* last = m_lastByKey.value(candidate.key); last && !candidate.key.isEmpty())
            m_taken.insert(last->startup);
    }
}

/// The key is the identifier, else the folded name. Namesakes that are surely not the same are numbered.
void Planning::giveKey(Candidate& row)
{
    const QString& name = row.reading.profile.name;
    if (name.isEmpty())
        return;
    const bool hasOwn = !row.reading.key.isEmpty();
    const QString plain = hasOwn ? row.reading.key : (folded(name).isEmpty() ? name : folded(name));
    row.key = plain;
    for (int number = 2;; ++number) {
        const Candidate* other = m_byKey.value(row.key);
        if (!other) {
            m_byKey.insert(row.key, &row);
            return;
        }
        const bool isSame = compared(other->traits, row.traits).likeness == Likeness::Same;
        if (hasOwn || isSame) {
            row.earlier = other;
            return;
        }
        row.key = QStringLiteral("%1 (%2)").arg(plain).arg(number);
    }
}

void Planning::place(Candidate& row)
{
    for (const CellRemark& remark : row.reading.remarks)
        m_plan.repaired.push_back({row.line, remark});
    if (row.key.isEmpty())
        return reject(row, columnOf(QStringLiteral("name")),
            QCoreApplication::translate("Import", "The row has no name."));
    if (row.earlier)
        return repeat(row);
    const ImportedRow* last = m_lastByKey.value(row.key);
    const Startup* local = last ? m_festival.startups().find(last->startup) : surelySame(row);
    if (!local)
        return add(row);
    update(row, *local, last ? last : lastOf(local->id));
}

/// A row that says again what another says is as good as unchanged; one that contradicts it is for somebody
/// to see.
void Planning::repeat(const Candidate& row)
{
    const Candidate& earlier = *row.earlier;
    const QStringList columns = columnsThatDiffer(earlier.cells, row.cells);
    if (!columns.isEmpty())
        return reject(row, columns.front(),
            QCoreApplication::translate(
                "Import", "Line %1 already describes \"%2\". This row differs in: %3.")
                .arg(earlier.line)
                .arg(earlier.reading.profile.name, columns.join(QStringLiteral(", "))));
    m_plan.rows.push_back({row.line, RowOutcome::Unchanged, earlier.startup,
        atLine(QT_TRANSLATE_NOOP("Import", "It says the same as line %1."), earlier.line), std::nullopt});
}

/// The profile that is surely the same start-up and that no other row of the list stands for. One that may be
/// the same is reported.
const Startup* Planning::surelySame(const Candidate& row)
{
    const auto found = m_known.closest(row.traits);
    if (!found)
        return nullptr;
    const Startup* other = m_festival.startups().find(found->startup);
    const bool isFree = !m_taken.contains(found->startup);
    if (found->match.likeness == Likeness::Same && isFree)
        return other;
    m_plan.doubtful.push_back(
        {row.line, row.reading.profile.name, other->id, other->name, inWords(found->match.evidence), 0});
    m_doubtfulLines.insert(row.line);
    const auto said = m_guide.isSame.find(row.line);
    return isFree && said != m_guide.isSame.end() && said->second ? other : nullptr;
}

/// What the list said of a profile last time, under a key that it no longer has.
const ImportedRow* Planning::lastOf(const Id<Startup>& startup) const
{
    const ImportedRow* last = m_lastByStartup.value(startup);
    return last && !m_byKey.contains(last->key) ? last : nullptr;
}

void Planning::add(Candidate& row)
{
    row.startup = row.reading.profile.id;
    m_added.push_back(&row);
    m_plan.rows.push_back({row.line, RowOutcome::Added, row.startup, {},
        PlannedProfile{row.reading.profile, row.reading.profile, {}, memoryOf(row, nullptr)}});
}

void Planning::update(Candidate& row, const Startup& local, const ImportedRow* last)
{
    row.startup = local.id;
    m_taken.insert(local.id);
    RowReading before{.profile = {.id = local.id}};
    if (last) {
        before = readRow(cellsOf(*last), local.id);
        before.profile.sector = m_sectors.named(before.sector, m_ids);
    }
    ThreeWay merged = broughtUpToDate(before.profile, row.reading.profile, local);
    for (FieldConflict conflict : merged.conflicts) {
        conflict.kept = shownValue(conflict.field, conflict.kept);
        conflict.offered = shownValue(conflict.field, conflict.offered);
        m_plan.conflicts.push_back({row.line, local.name, local.id, columnOf(conflict.field), conflict});
    }
    const RowOutcome outcome = merged.profile == local ? RowOutcome::Unchanged : RowOutcome::Updated;
    m_plan.rows.push_back({row.line, outcome, local.id, {},
        PlannedProfile{
            row.reading.profile, std::move(merged.profile), std::move(merged.moved), memoryOf(row, last)}});
}

/// The cells for the next import, unless they are kept already.
std::optional<ImportedRow> Planning::memoryOf(const Candidate& row, const ImportedRow* last)
{
    ImportedRow now{.id = last ? last->id : m_ids.next<ImportedRow>(), .startup = *row.startup};
    now.list = m_list.name;
    now.key = row.key;
    now.cells = Internal(remembered(row.cells));
    if (last && *last == now)
        return std::nullopt;
    return now;
}

void Planning::reject(const Candidate& row, const QString& column, const QString& reason)
{
    m_plan.rejected.push_back({row.line, column, reason});
    m_plan.rows.push_back({row.line, RowOutcome::Rejected, std::nullopt, reason, std::nullopt});
}

/// Rows of one list that may be one start-up are both added; the later is reported.
void Planning::reportDoubtsWithin()
{
    StartupIndex added;
    QHash<Id<Startup>, const Candidate*> byStartup;
    for (const Candidate* row : m_added) {
        added.put(*row->startup, row->traits);
        byStartup.insert(*row->startup, row);
    }
    for (const Candidate* row : m_added) {
        if (m_doubtfulLines.contains(row->line))
            continue;
        const auto found = added.closestBefore(*row->startup);
        if (!found)
            continue;
        const Candidate* other = byStartup.value(found->startup);
        m_plan.doubtful.push_back({row->line, row->reading.profile.name, *other->startup,
            other->reading.profile.name, inWords(found->match.evidence), other->line});
    }
    std::ranges::stable_sort(m_plan.doubtful, {}, &DoubtfulRow::line);
}

/// The header of the column that feeds a field; the field itself when none does.
QString Planning::columnOf(const QString& fieldKey) const
{
    for (const MappedColumn& column : m_mapping.columns) {
        if (column.field && fieldKey == QLatin1String(entryOf(*column.field).key))
            return column.header;
    }
    return fieldKey;
}

QString Planning::shownValue(const QString& fieldKey, const QString& value) const
{
    return fieldKey == QLatin1String("sector") ? m_sectors.nameOf(value) : value;
}

} // namespace

std::vector<ListCell> cellsOf(const StartupList::Row& row, const QStringList& header, const Mapping& mapping)
{
    std::vector<ListCell> cells;
    cells.reserve(static_cast<size_t>(row.cells.size()));
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.push_back({header[i], row.cells[i], mapping.columns[static_cast<size_t>(i)].field});
    return cells;
}

int ImportPlan::count(RowOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(rows, outcome, &PlannedRow::outcome));
}

QString inWords(const ImportPlan& plan)
{
    const auto part
        = [](const char* text, int n) { return QCoreApplication::translate("Import", text, nullptr, n); };
    if (plan.change.isEmpty() && plan.rejected.empty())
        return QCoreApplication::translate("Import", "Nothing to import: everything is up to date already.");
    QStringList parts{
        part(QT_TRANSLATE_N_NOOP("Import", "%n profile(s) added"), plan.count(RowOutcome::Added)),
        part(QT_TRANSLATE_N_NOOP("Import", "%n updated"), plan.count(RowOutcome::Updated)),
        part(QT_TRANSLATE_N_NOOP("Import", "%n unchanged"), plan.count(RowOutcome::Unchanged))};
    if (!plan.rejected.empty())
        parts << part(QT_TRANSLATE_N_NOOP("Import", "%n rejected"), plan.count(RowOutcome::Rejected));
    if (const auto open = static_cast<int>(plan.doubtful.size() + plan.conflicts.size()); open > 0)
        parts << part(QT_TRANSLATE_N_NOOP("Import", "%n to look at"), open);
    return QCoreApplication::translate("Import", "%1.").arg(parts.join(QStringLiteral(", ")));
}

Result<ImportPlan> plannedImport(const StartupList& list, const Mapping& mapping, const Festival& festival,
    IdSource& ids, const ImportGuide& guide)
{
    if (const Status sound = checkMapping(mapping); !sound)
        return failed(sound);
    Q_ASSERT_X(mapping.columns.size() == static_cast<size_t>(list.header.size()), "plannedImport",
        "the mapping has a column for each of the list");
    auto plan = Planning(list, mapping, festival, ids, guide).plan();
    if (!plan)
        return plan;
    plan->header = list.header;
    plan->mapping = mapping;
    return plan;
}

} // namespace planner
