// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/row_keys.h"

#include "core/base/text.h"
#include "core/startups/matching.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner {

namespace {

constexpr qsizetype tellingLetters = 4; ///< A name that begins like another needs as many to prove something.

bool hasAllWordsOf(const Traits& a, const Traits& b)
{
    const QStringList words = b.words.split(u' ', Qt::SkipEmptyParts);
    const QStringList all = a.words.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::includes(all, words);
}

bool beginsLike(const Traits& a, const Traits& b)
{
    return b.name.size() >= tellingLetters && a.name.startsWith(b.name);
}

/// Whether an identifier that both have can be believed: something else has to speak for it, if only that one
/// is called "Autan" and the other "Autan Drones".
bool mayBeOne(const Traits& a, const Traits& b)
{
    return compared(a, b).likeness != Likeness::Different || hasAllWordsOf(a, b) || hasAllWordsOf(b, a)
        || beginsLike(a, b) || beginsLike(b, a);
}

void remarkShared(ListRow& row, int rows)
{
    const auto cell = std::ranges::find(row.cells, std::optional(ListField::Key), &ListCell::field);
    row.reading.remarks.push_back({cell->column, cell->text, {},
        QCoreApplication::translate("Import",
            "It stands in %n row(s) of different start-ups, so it identifies none of them.", nullptr, rows)});
}

} // namespace

QString plainKey(const ListRow& row)
{
    const QString& name = row.reading.profile.name;
    const QString plain = folded(name);
    return plain.isEmpty() ? name : plain;
}

void RowKeys::give(std::vector<ListRow>& rows)
{
    leaveOutShared(rows);
    for (ListRow& row : rows)
        give(row);
}

void RowKeys::leaveOutShared(std::vector<ListRow>& rows)
{
    QHash<QString, std::vector<ListRow*>> byIdentifier;
    for (ListRow& row : rows) {
        if (!row.reading.key.isEmpty() && !row.reading.profile.name.isEmpty())
            byIdentifier[row.reading.key].push_back(&row);
    }
    for (const auto& sharing : std::as_const(byIdentifier)) {
        const Traits& first = sharing.front()->traits;
        if (std::ranges::all_of(
                sharing, [&first](const ListRow* row) { return mayBeOne(first, row->traits); }))
            continue;
        remarkShared(*sharing.front(), static_cast<int>(sharing.size()));
        for (ListRow* row : sharing)
            row->reading.key.clear();
    }
}

/// A row without a name gets no key.
void RowKeys::give(ListRow& row)
{
    if (row.reading.profile.name.isEmpty())
        return;
    const ImportedRow* last = m_memory.identified(row.reading.key);
    if (last && !isAbout(*last, row))
        row.unlike = last;
    const bool hasOwn = !row.reading.key.isEmpty() && !row.unlike;
    const QString plain = hasOwn ? row.reading.key : plainKey(row);
    row.key = plain;
    for (int number = 2; const ListRow* other = m_byKey.value(row.key); ++number) {
        if (hasOwn || compared(other->traits, row.traits).likeness == Likeness::Same) {
            row.earlier = other;
            return;
        }
        row.key = QStringLiteral("%1 (%2)").arg(plain).arg(number);
    }
    m_byKey.insert(row.key, &row);
    recall(row, hasOwn);
}

/// What the list said last time belongs to one row of it now.
void RowKeys::recall(ListRow& row, bool byIdentifier)
{
    const ImportedRow* last = byIdentifier ? m_memory.identified(row.reading.key)
                                           : m_memory.kept(row.key, row.reading.profile.name);
    if (!last || m_recalled.contains(last) || (!byIdentifier && !isAbout(*last, row)))
        return;
    row.last = last;
    m_recalled.insert(last);
}

/// Whether `row` speaks of what `last` spoke of, or of what has become of that since.
bool RowKeys::isAbout(const ImportedRow& last, const ListRow& row) const
{
    const Startup* now = m_festival.startups().find(last.startup);
    return mayBeOne(traitsOf(readRow(cellsOf(last), last.startup).profile), row.traits)
        || (now && mayBeOne(traitsOf(*now), row.traits));
}

} // namespace planner
