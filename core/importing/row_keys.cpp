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

/// More namesakes than that in one list tell nobody apart.
constexpr size_t crowd = 100;

/// The one of `rows` that `row` says again; null for none.
const ListRow* sameAs(const ListRow& row, const std::vector<ListRow*>& rows)
{
    for (size_t i = 0; i < std::min(rows.size(), crowd); ++i) {
        if (compared(rows[i]->traits, row.traits).likeness == Likeness::Same)
            return rows[i];
    }
    return nullptr;
}

/// In how many columns the two say the same.
int agreement(const std::vector<ImportedCell>& a, const std::vector<ImportedCell>& b)
{
    return static_cast<int>(std::ranges::count_if(a, [&b](const ImportedCell& cell) {
        return !cell.text.isEmpty() && std::ranges::find(b, cell) != b.end();
    }));
}

/// All that a row says, as one text.
QString textOf(const std::vector<ImportedCell>& cells)
{
    constexpr QChar between(0x1F);
    QString all;
    for (const ImportedCell& cell : cells)
        all += cell.column + between + cell.text + between;
    return all;
}

/// "acme (2)" of "acme"
bool isNumbered(const QString& key, const QString& plain)
{
    return key == plain || (key.startsWith(plain + QLatin1String(" (")) && key.endsWith(u')'));
}

} // namespace

void RowKeys::give(std::vector<ListRow>& rows)
{
    leaveOutShared(rows);
    for (ListRow& row : rows)
        identify(row);
    for (const Namesakes& namesakes : namesakesIn(rows)) {
        recall(namesakes);
        give(namesakes);
    }
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

/// Gives a row with an identifier of its own the key, and what the list said under it. A row without a name
/// gets no key.
void RowKeys::identify(ListRow& row)
{
    if (row.reading.profile.name.isEmpty() || row.reading.key.isEmpty())
        return;
    const ImportedRow* last = m_memory.identified(row.reading.key);
    if (last && !isAbout(*last, row)) {
        row.unlike = last;
        return;
    }
    row.key = row.reading.key;
    row.earlier = m_byKey.value(row.key);
    if (row.earlier)
        return;
    m_byKey.insert(row.key, &row);
    if (last && !m_recalled.contains(last))
        take(row, *last);
}

/// The rows that have no key yet, by their names. One that says another again is told so, and left out.
std::vector<RowKeys::Namesakes> RowKeys::namesakesIn(std::vector<ListRow>& rows) const
{
    std::vector<Namesakes> all;
    QHash<QString, size_t> places;
    for (ListRow& row : rows) {
        if (row.reading.profile.name.isEmpty() || !row.key.isEmpty())
            continue;
        const QString plain = plainKey(row.reading.profile.name);
        const size_t place = places.value(plain, all.size());
        if (place == all.size()) {
            places.insert(plain, place);
            all.push_back({plain, {}});
        }
        row.key = plain;
        row.earlier = sameAs(row, all[place].rows);
        if (!row.earlier)
            all[place].rows.push_back(&row);
    }
    return all;
}

/// Numbers the namesakes; those that the list had before keep their number.
void RowKeys::give(const Namesakes& namesakes)
{
    const QString& plain = namesakes.plain;
    for (ListRow* row : namesakes.rows) {
        if (!row->last || !isNumbered(row->last->key, plain) || m_byKey.contains(row->last->key))
            continue;
        row->key = row->last->key;
        m_byKey.insert(row->key, row);
    }
    int number = 1;
    for (ListRow* row : namesakes.rows) {
        if (m_byKey.value(row->key) == row)
            continue;
        const bool isAgain = row->last && row->last->key == plain;
        while (m_byKey.contains(row->key) || (!isAgain && m_memory.hasKey(row->key)))
            row->key = QStringLiteral("%1 (%2)").arg(plain).arg(++number);
        m_byKey.insert(row->key, row);
    }
}

void RowKeys::take(ListRow& row, const ImportedRow& last)
{
    row.last = &last;
    m_recalled.insert(&last);
}

std::vector<const ImportedRow*> RowKeys::freeMemoriesOf(const QString& plain) const
{
    std::vector<const ImportedRow*> memories = m_memory.named(plain);
    std::erase_if(memories, [this](const ImportedRow* last) { return m_recalled.contains(last); });
    return memories;
}

/// What the list said last time belongs to one row of it now. Namesakes have to be surely the same, the more
/// they agree the better; but where each but one has found its own, the last goes with what is left.
void RowKeys::recall(const Namesakes& namesakes)
{
    std::vector<const ImportedRow*> memories = freeMemoriesOf(namesakes.plain);
    if (memories.empty())
        return;
    const bool isEven = memories.size() == namesakes.rows.size();
    if (!isEven || memories.size() > 1) {
        recallUnchanged(namesakes.rows, memories);
        recallSame(namesakes.rows, memories);
    }
    memories = freeMemoriesOf(namesakes.plain);
    const auto left = [](const ListRow* row) { return row->last == nullptr; };
    if (isEven && memories.size() == 1) {
        ListRow& row = **std::ranges::find_if(namesakes.rows, left);
        if (isAbout(*memories.front(), row))
            take(row, *memories.front());
    }
}

void RowKeys::recallUnchanged(
    const std::vector<ListRow*>& rows, const std::vector<const ImportedRow*>& memories)
{
    QHash<QString, const ImportedRow*> byText;
    for (const ImportedRow* last : memories)
        byText.insert(textOf(last->cells.forInsiders()), last);
    for (ListRow* row : rows) {
        const ImportedRow* last = byText.value(textOf(remembered(row->cells)));
        if (last && !m_recalled.contains(last))
            take(*row, *last);
    }
}

void RowKeys::recallSame(std::vector<ListRow*> rows, std::vector<const ImportedRow*> memories)
{
    struct Pair {
        ListRow* row;
        const ImportedRow* last;
        int agreement;
    };
    std::erase_if(rows, [](const ListRow* row) { return row->last != nullptr; });
    std::erase_if(memories, [this](const ImportedRow* last) { return m_recalled.contains(last); });
    rows.resize(std::min(rows.size(), crowd));
    memories.resize(std::min(memories.size(), crowd));
    std::vector<Pair> pairs;
    for (const ImportedRow* last : memories) {
        const Traits said = traitsOf(readRow(cellsOf(*last), last->startup).profile);
        const Startup* here = m_festival.startups().find(last->startup);
        const Traits now = here ? traitsOf(*here) : said;
        for (ListRow* row : rows) {
            if (compared(said, row->traits).likeness == Likeness::Same
                || compared(now, row->traits).likeness == Likeness::Same)
                pairs.push_back({row, last, agreement(last->cells.forInsiders(), remembered(row->cells))});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &Pair::agreement);
    for (const Pair& pair : pairs) {
        if (!pair.row->last && !m_recalled.contains(pair.last))
            take(*pair.row, *pair.last);
    }
}

/// Whether `row` speaks of what `last` spoke of, or of what has become of that since.
bool RowKeys::isAbout(const ImportedRow& last, const ListRow& row) const
{
    const Startup* now = m_festival.startups().find(last.startup);
    return mayBeOne(traitsOf(readRow(cellsOf(last), last.startup).profile), row.traits)
        || (now && mayBeOne(traitsOf(*now), row.traits));
}

} // namespace planner
