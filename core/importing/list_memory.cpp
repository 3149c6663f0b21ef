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

/// What `row` says as `field`, in one cell at most.
QString saidOf(const ImportedRow& row, ListField field)
{
    for (const ImportedCell& cell : row.cells.forInsiders()) {
        if (cell.field == savedAs(field))
            return cleaned(unguarded(cell.text));
    }
    return {};
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

std::vector<ListCell>::const_iterator columnOf(const ListCell& cell, const std::vector<ListCell>& cells)
{
    return std::ranges::find_if(cells, [&cell](const ListCell& other) {
        return cell.field == other.field && folded(cell.column) == folded(other.column);
    });
}

/// Whether nothing stands for a cell of the last time any more. A column with another name does, unless its
/// field is still fed by one of those that fed it then.
bool isMissing(
    const ListCell& cell, const std::vector<ListCell>& cells, const std::vector<ListCell>& lastTime)
{
    if (!cell.field)
        return false;
    const auto speaking = speakingOf(cells, cell);
    if (speaking == 0 || !entryOf(*cell.field).several)
        return speaking == 0;
    return speaking < speakingOf(lastTime, cell) && std::ranges::any_of(lastTime, [&](const ListCell& other) {
        return speakOfSame(cell, other) && columnOf(other, cells) != cells.cend();
    });
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
        putUnlessTwice(m_byName, folded(saidOf(row, ListField::Name)), row);
    }
}

const ImportedRow* ListMemory::identified(const QString& identifier) const
{
    return m_byIdentifier.value(identifier);
}

const ImportedRow* ListMemory::kept(const QString& key, const QString& name) const
{
    const ImportedRow* row = m_byKey.value(key);
    return row ? row : m_byName.value(folded(name));
}

const ImportedRow* ListMemory::of(const Id<Startup>& startup) const
{
    return m_byStartup.value(startup);
}

std::vector<const ImportedRow*> ListMemory::elsewhere(const Id<Startup>& startup) const
{
    return m_elsewhere.value(startup);
}

std::vector<ListCell> cellsOf(const ImportedRow& row)
{
    std::vector<ListCell> cells;
    for (const ImportedCell& cell : row.cells.forInsiders()) {
        const auto entry = std::ranges::find_if(listFields(),
            [&cell](const ListFieldEntry& field) { return cell.field == savedAs(field.field); });
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
        imported.push_back({cell.column, cell.text, cell.field ? savedAs(*cell.field) : QString()});
    return imported;
}

std::vector<ListCell> completed(const std::vector<ListCell>& cells, const std::vector<ListCell>& lastTime)
{
    std::vector<ListCell> all = cells;
    std::ptrdiff_t place = 0;
    for (const ListCell& cell : lastTime) {
        if (const auto there = columnOf(cell, all); there != all.cend()) {
            place = there - all.cbegin() + 1;
            continue;
        }
        if (isMissing(cell, cells, lastTime))
            all.insert(all.begin() + place++, cell);
    }
    return all;
}

std::vector<ListCell> sharedWith(const std::vector<ListCell>& cells, std::vector<ListCell> other)
{
    std::erase_if(other, [&cells](const ListCell& cell) { return speakingOf(cells, cell) == 0; });
    return other;
}

} // namespace planner
