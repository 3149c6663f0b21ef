// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_plan.h"

#include "core/base/side_by_side.h"
#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/importing/import_choices.h"
#include "core/importing/list_rows.h"
#include "core/importing/row_keys.h"
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

class Planning {
public:
    Planning(const StartupList& list, const Mapping& mapping, const Festival& festival, IdSource& ids,
        const ImportGuide& guide)
        : m_list(list),
          m_mapping(mapping),
          m_festival(festival),
          m_ids(ids),
          m_guide(guide),
          m_memory(festival, list.name),
          m_keys(festival, m_memory),
          m_known(festival.startups()),
          m_sectors(festival.sectors())
    {
    }

    Result<ImportPlan> plan()
    {
        readAll();
        m_keys.give(m_rows);
        for (const ListRow& row : m_rows) {
            if (row.last)
                m_taken.insert(row.last->startup, row.line);
        }
        for (size_t i = 0; i < m_rows.size() && goesOn(m_rows.size() + i); ++i)
            place(m_rows[i], m_list.rows[i].swallowed);
        if (m_guide.stop.stop_requested())
            return failure(ProblemKind::Cancelled,
                QCoreApplication::translate("Import", "The import was stopped; nothing has changed."));
        dropSettledDoubts();
        reportDoubtsWithin();
        m_plan.sectors = m_sectors.made();
        m_plan.change = chosenChange(m_plan, m_festival, {});
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool goesOn(size_t rowsDone) const;
    void readAll();
    void place(ListRow& row, const std::optional<StartupList::Swallowed>& swallowed);
    void repeat(const ListRow& row);
    void add(ListRow& row);
    void update(ListRow& row, const Startup& local, const ImportedRow* last);
    [[nodiscard]] Startup profileIn(const std::vector<ListCell>& cells, const Id<Startup>& id);
    [[nodiscard]] Startup saidBefore(const ListRow& row, const Startup& local, const ImportedRow* last);
    [[nodiscard]] std::optional<Sector> respelledSector(const ListRow& row, const ImportedRow* last);
    [[nodiscard]] std::optional<ImportedRow> memoryOf(const ListRow& row, const ImportedRow* last);
    void rejectSwallowed(int line, const StartupList::Swallowed& swallowed);
    void rejectNameless(const ListRow& row);
    void reject(int line, const QString& column, const QString& reason);
    void report(const ListRow& row, const Startup& other, const QString& reason);
    void dropSettledDoubts();
    void reportDoubtsWithin();
    [[nodiscard]] const Startup* surelySame(const ListRow& row);
    [[nodiscard]] const Startup* ifFreeAndSaid(const ListRow& row, const Startup& other) const;
    [[nodiscard]] QString columnOf(const QString& fieldKey) const { return headerOf(m_mapping, fieldKey); }
    [[nodiscard]] QString shownValue(const QString& fieldKey, const QString& value) const;

    const StartupList& m_list;
    const Mapping& m_mapping;
    const Festival& m_festival;
    IdSource& m_ids;
    const ImportGuide& m_guide;
    ListMemory m_memory;
    RowKeys m_keys;
    StartupIndex m_known; ///< The profiles that were there before.
    SectorBook m_sectors;

    std::vector<ListRow> m_rows;
    QHash<Id<Startup>, int> m_taken; ///< Profiles, by the line that came to them, or will by its key.
    std::vector<ListRow*> m_added;
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
    m_rows = readRows(m_list, m_mapping, m_ids, [this](size_t rowsDone) { return goesOn(rowsDone); });
    m_plan.rows.reserve(m_rows.size());
    for (ListRow& row : m_rows)
        row.reading.profile.sector = m_sectors.named(row.reading.sector, m_ids);
    remarkWishes(m_rows, days(m_festival));
}

void Planning::rejectSwallowed(int line, const StartupList::Swallowed& swallowed)
{
    reject(line, m_list.header.value(swallowed.cell),
        QCoreApplication::translate("Import",
            "Lines %1 to %2 stand in one cell: a quotation mark is missing there, or is one too many.")
            .arg(line)
            .arg(swallowed.lastLine));
}

/// What is said of its other cells would promise to keep them.
void Planning::rejectNameless(const ListRow& row)
{
    const QString column = columnOf(QStringLiteral("name"));
    for (const CellRemark& remark : row.reading.remarks) {
        if (remark.column == column)
            m_plan.repaired.push_back({row.line, remark});
    }
    reject(row.line, column, QCoreApplication::translate("Import", "The row has no name."));
}

void Planning::place(ListRow& row, const std::optional<StartupList::Swallowed>& swallowed)
{
    if (swallowed)
        return rejectSwallowed(row.line, *swallowed);
    if (repeatsHeader(row.cells))
        return reject(row.line, columnOf(QStringLiteral("name")),
            QCoreApplication::translate("Import", "The row repeats the header."));
    if (row.key.isEmpty())
        return rejectNameless(row);
    for (const CellRemark& remark : row.reading.remarks)
        m_plan.repaired.push_back({row.line, remark});
    if (row.earlier)
        return repeat(row);
    const Startup* local = row.last ? m_festival.startups().find(row.last->startup) : surelySame(row);
    if (!local)
        return add(row);
    update(row, *local, row.last ? row.last : m_memory.of(local->id));
}

/// A row that says again what another says is as good as unchanged; one that contradicts it is for somebody
/// to see.
void Planning::repeat(const ListRow& row)
{
    const ListRow& earlier = *row.earlier;
    const QStringList columns = columnsThatDiffer(earlier.cells, row.cells);
    if (!columns.isEmpty())
        return reject(row.line, columns.front(),
            QCoreApplication::translate(
                "Import", "Line %1 already describes \"%2\". This row differs in: %3.")
                .arg(earlier.line)
                .arg(earlier.reading.profile.name, columns.join(QStringLiteral(", "))));
    m_plan.rows.push_back({row.line, RowOutcome::Unchanged, earlier.startup,
        atLine(QT_TRANSLATE_NOOP("Import", "It says the same as line %1."), earlier.line), std::nullopt});
}

/// The profile that is surely the same start-up and that no other row of the list stands for. One that may be
/// the same is reported.
const Startup* Planning::surelySame(const ListRow& row)
{
    const auto found = m_known.closest(row.traits);
    if (!found && !row.unlike)
        return nullptr;
    const Startup* other = m_festival.startups().find(found ? found->startup : row.unlike->startup);
    if (found && found->match.likeness == Likeness::Same && !m_taken.contains(other->id))
        return other;
    report(row, *other,
        found ? inWords(found->match.evidence)
              : QCoreApplication::translate("Import", "They have the same identifier, but nothing else."));
    return ifFreeAndSaid(row, *other);
}

void Planning::report(const ListRow& row, const Startup& other, const QString& reason)
{
    m_plan.doubtful.push_back({row.line, row.reading.profile.name, other.id, other.name, reason, 0});
    m_doubtfulLines.insert(row.line);
}

/// `other` where somebody says that the row is it, and no other row is.
const Startup* Planning::ifFreeAndSaid(const ListRow& row, const Startup& other) const
{
    const auto said = m_guide.isSame.find(row.line);
    const bool isSaid = said != m_guide.isSame.end() && said->second;
    return isSaid && !m_taken.contains(other.id) ? &other : nullptr;
}

void Planning::add(ListRow& row)
{
    row.startup = row.reading.profile.id;
    row.known = row.cells;
    m_added.push_back(&row);
    m_plan.rows.push_back({row.line, RowOutcome::Added, row.startup, {},
        PlannedProfile{row.reading.profile, row.reading.profile, {}, memoryOf(row, nullptr), {}}});
}

Startup Planning::profileIn(const std::vector<ListCell>& cells, const Id<Startup>& id)
{
    RowReading reading = readRow(cells, id);
    reading.profile.sector = m_sectors.named(reading.sector, m_ids);
    return std::move(reading.profile);
}

/// What the list said of `local` last time; where it never did, what other lists said.
Startup Planning::saidBefore(const ListRow& row, const Startup& local, const ImportedRow* last)
{
    if (last)
        return profileIn(cellsOf(*last), local.id);
    std::vector<Startup> said;
    for (const ImportedRow* other : m_memory.elsewhere(local.id))
        said.push_back(profileIn(sharedWith(row.cells, cellsOf(*other)), local.id));
    return planner::saidBefore(said, row.reading.profile, local);
}

void Planning::update(ListRow& row, const Startup& local, const ImportedRow* last)
{
    row.startup = local.id;
    m_taken.insert(local.id, row.line);
    row.known = last ? completed(row.cells, cellsOf(*last)) : row.cells;
    if (row.known.size() > row.cells.size())
        row.reading.profile = profileIn(row.known, row.reading.profile.id);
    ThreeWay merged = broughtUpToDate(saidBefore(row, local, last), row.reading.profile, local);
    for (FieldConflict conflict : merged.conflicts) {
        conflict.kept = shownValue(conflict.field, conflict.kept);
        conflict.offered = shownValue(conflict.field, conflict.offered);
        m_plan.conflicts.push_back({row.line, local.name, local.id, columnOf(conflict.field), conflict});
    }
    auto sector = respelledSector(row, last);
    const bool isSame = merged.profile == local && !sector;
    m_plan.rows.push_back({row.line, isSame ? RowOutcome::Unchanged : RowOutcome::Updated, local.id, {},
        PlannedProfile{row.reading.profile, std::move(merged.profile), std::move(merged.moved),
            memoryOf(row, last), std::move(sector)}});
}

/// A correction to the name of a sector is one for all its start-ups.
std::optional<Sector> Planning::respelledSector(const ListRow& row, const ImportedRow* last)
{
    const QString before = last ? saidOf(*last, ListField::Sector) : QString();
    auto sector = m_sectors.respelled(before, row.reading.sector);
    if (sector)
        m_plan.repaired.push_back({row.line,
            {columnOf(QStringLiteral("sector")), before, sector->name,
                QCoreApplication::translate("Import", "The sector is called so for all its start-ups.")}});
    return sector;
}

/// The cells for the next import, unless they are kept already.
std::optional<ImportedRow> Planning::memoryOf(const ListRow& row, const ImportedRow* last)
{
    ImportedRow now{.id = last ? last->id : m_ids.next<ImportedRow>(), .startup = *row.startup};
    now.list = m_list.name;
    const bool fits
        = last && (last->key == row.reading.key || last->key == plainKey(row.reading.profile.name));
    now.key = fits ? last->key : row.key;
    now.cells = Internal(remembered(row.known));
    if (last && *last == now)
        return std::nullopt;
    return now;
}

void Planning::reject(int line, const QString& column, const QString& reason)
{
    m_plan.rejected.push_back({line, column, reason});
    m_plan.rows.push_back({line, RowOutcome::Rejected, std::nullopt, reason, std::nullopt});
}

/// An identifier that has gone to another start-up leaves no doubt where a row of the list speaks of the one
/// that had it.
void Planning::dropSettledDoubts()
{
    for (const ListRow& row : m_rows) {
        if (!row.unlike || m_taken.value(row.unlike->startup, row.line) == row.line)
            continue;
        std::erase_if(m_plan.doubtful, [&row](const DoubtfulRow& doubt) {
            return doubt.line == row.line && doubt.other == row.unlike->startup;
        });
    }
}

/// Rows of one list that may be one start-up are both added; the later is reported.
void Planning::reportDoubtsWithin()
{
    StartupIndex added;
    QHash<Id<Startup>, const ListRow*> byStartup;
    for (ListRow* row : m_added) {
        added.put(*row->startup, std::move(row->traits));
        byStartup.insert(*row->startup, row);
    }
    std::vector<std::optional<StartupIndex::Found>> found(m_added.size());
    sideBySide(m_added.size(), [&](size_t number) {
        if (!m_doubtfulLines.contains(m_added[number]->line))
            found[number] = added.closestBefore(*m_added[number]->startup);
    });
    for (size_t i = 0; i < m_added.size(); ++i) {
        if (!found[i])
            continue;
        const ListRow* row = m_added[i];
        const ListRow* other = byStartup.value(found[i]->startup);
        m_plan.doubtful.push_back({row->line, row->reading.profile.name, *other->startup,
            other->reading.profile.name, inWords(found[i]->match.evidence), other->line});
    }
    std::ranges::stable_sort(m_plan.doubtful, {}, &DoubtfulRow::line);
}

QString Planning::shownValue(const QString& fieldKey, const QString& value) const
{
    return fieldKey == QLatin1String("sector") ? m_sectors.nameOf(value) : value;
}

std::vector<UnusedColumn> unusedColumns(const StartupList& list, const Mapping& mapping)
{
    std::vector<UnusedColumn> unused;
    for (qsizetype i = 0; i < list.header.size(); ++i) {
        const auto isFilled = [i](const StartupList::Row& row) {
            return !row.swallowed && !row.cells.value(i).trimmed().isEmpty();
        };
        const auto filled = std::ranges::count_if(list.rows, isFilled);
        if (!mapping.columns[static_cast<size_t>(i)].field && filled > 0)
            unused.push_back({list.header[i], static_cast<int>(filled)});
    }
    return unused;
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
    plan->unused = unusedColumns(list, mapping);
    return plan;
}

} // namespace planner
