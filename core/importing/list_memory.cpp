// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/list_memory.h"

#include "core/base/text.h"
#include "core/formats/csv.h"

#include <algorithm>

namespace planner {

namespace {

QString savedAs(ListField field)
{
    return QLatin1String(entryOf(field).key);
}

void putUnlessTwice(QHash<QString, const ImportedRow*>& rows, const QString& text, const ImportedRow& row)
{
    if (!text.isEmpty())
        rows.insert(text, rows.contains(text) ? nullptr : &row);
}

bool isPartOfPoint(ListField field)
{
    return field == ListField::Latitude || field == ListField::Longitude || field == ListField::Coordinates;
}

/// Whether the two take the place of one another.
bool speakOfSame(const ListCell& a, const ListCell& b)
{
    return a.field && b.field && (a.field == b.field || (isPartOfPoint(*a.field) && isPartOfPoint(*b.field)));
}

std::ptrdiff_t speakingOf(const std::vector<ListCell>& cells, const ListCell& cell)
{
    return std::ranges::count_if(cells, [&cell](const ListCell& other) { return speakOfSame(cell, other); });
}

/// Cells with the folded names of their columns.
struct Columns {
    explicit Columns(const std::vector<ListCell>& cells) : cells(cells)
    {
        names.reserve(cells.size());
        for (const ListCell& cell : cells)
            names.push_back(folded(cell.column));
    }

    /// Where there is a cell of the same column and field as the one at `place` of `other`; none: the end.
    [[nodiscard]] size_t find(const Columns& other, size_t place) const
    {
        size_t i = 0;
        while (i < cells.size()
            && !(cells[i].field == other.cells[place].field && names[i] == other.names[place]))
            ++i;
        return i;
    }
    [[nodiscard]] bool has(const Columns& other, size_t place) const
    {
        return find(other, place) < cells.size();
    }

    std::vector<ListCell> cells;
    std::vector<QString> names;
};

bool haveSameColumns(const std::vector<ListCell>& a, const std::vector<ListCell>& b)
{
    return std::ranges::equal(a, b, [](const ListCell& one, const ListCell& other) {
        return one.field == other.field && one.column == other.column;
    });
}

/// Whether nothing stands for a cell of the last time any more. A column with another name does, unless its
/// field is still fed by one of those that fed it then.
bool isMissing(size_t place, const Columns& now, const Columns& lastTime)
{
    const ListCell& cell = lastTime.cells[place];
    if (!cell.field)
        return false;
    const auto speaking = speakingOf(now.cells, cell);
    if (speaking == 0 || !entryOf(*cell.field).several)
        return speaking == 0;
    if (speaking >= speakingOf(lastTime.cells, cell))
        return false;
    for (size_t other = 0; other < lastTime.cells.size(); ++other) {
        if (speakOfSame(cell, lastTime.cells[other]) && now.has(lastTime, other))
            return true;
    }
    return false;
}

} // namespace

ListMemory::ListMemory(const Festival& festival, const QString& list)
{
    for (const ImportedRow& row : festival.importedRows()) {
        if (row.list != list) {
            m_elsewhere[row.startup].push_back(&row);
            continue;
        }
        m_byKey.insert(row.key, &row);
        m_byStartup.insert(row.startup, &row);
        putUnlessTwice(m_byIdentifier, saidOf(row, ListField::Key), row);
        const QString plain = plainKey(saidOf(row, ListField::Name));
        m_byName[plain].push_back(&row);
        if (row.key != plain)
            m_byName[row.key].push_back(&row);
    }
}

const ImportedRow* ListMemory::identified(const QString& identifier) const
{
    return m_byIdentifier.value(identifier);
}

std::vector<const ImportedRow*> ListMemory::named(const QString& plain) const
{
    return m_byName.value(plain);
}

const ImportedRow* ListMemory::of(const Id<Startup>& startup) const
{
    return m_byStartup.value(startup);
}

std::vector<const ImportedRow*> ListMemory::elsewhere(const Id<Startup>& startup) const
{
    return m_elsewhere.value(startup);
}

QString saidOf(const ImportedRow& row, ListField field)
{
    for (const ImportedCell& cell : row.cells.forInsiders()) {
        if (cell.field == savedAs(field))
            return cleaned(unguarded(cell.text));
    }
    return {};
}

QString plainKey(const QString& name)
{
    const QString plain = folded(name);
    return plain.isEmpty() ? name : plain;
}

std::vector<ListCell> cellsOf(const ImportedRow& row)
{
    static const QHash<QString, ListField> fields = [] {
        QHash<QString, ListField> byKey;
        for (const ListFieldEntry& entry : listFields())
            byKey.insert(QLatin1String(entry.key), entry.field);
        return byKey;
    }();
    std::vector<ListCell> cells;
    for (const ImportedCell& cell : row.cells.forInsiders()) {
        const auto field = fields.constFind(cell.field);
        cells.push_back(
            {cell.column, cell.text, field == fields.cend() ? std::nullopt : std::optional(*field)});
    }
    return cells;
}

std::vector<ImportedCell> remembered(const std::vector<ListCell>& cells)
{
    std::vector<ImportedCell> imported;
    imported.reserve(cells.size());
    for (const ListCell& cell : cells) {
        if (cell.field || !cell.text.isEmpty())
            imported.push_back({cell.column, cell.text, cell.field ? savedAs(*cell.field) : QString()});
    }
    return imported;
}

std::vector<ListCell> completed(const std::vector<ListCell>& cells, const std::vector<ListCell>& lastTime)
{
    if (haveSameColumns(cells, lastTime))
        return cells;
    const Columns now(cells);
    const Columns before(lastTime);
    std::vector<ListCell> all = cells;
    size_t place = 0; // in `all`, behind the cell of the last time that came before
    size_t added = 0;
    for (size_t i = 0; i < lastTime.size(); ++i) {
        if (const size_t there = now.find(before, i); there < cells.size()) {
            place = there + added + 1;
        } else if (isMissing(i, now, before)) {
            all.insert(all.begin() + static_cast<std::ptrdiff_t>(place++), lastTime[i]);
            ++added;
        }
    }
    return all;
}

std::vector<ListCell> sharedWith(const std::vector<ListCell>& cells, std::vector<ListCell> other)
{
    std::erase_if(other, [&cells](const ListCell& cell) { return speakingOf(cells, cell) == 0; });
    return other;
}

} // namespace planner
