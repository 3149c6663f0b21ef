// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "core/formats/text_decoding.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace planner;

namespace {

using Rows = std::vector<std::vector<QString>>;

Rows cellsOf(const CsvTable& table)
{
    Rows rows;
    for (const CsvRow& row : table.rows) {
        std::vector<QString>& cells = rows.emplace_back();
        for (const QUtf8StringView cell : row.cells)
            cells.push_back(cell.toString());
    }
    return rows;
}

/// Whether Qt takes a letter for a byte order mark and drops it, so that cells do not come back as they were.
bool hasByteOrderMark(const QByteArray& text)
{
    return text.contains("\xEF\xBB\xBF");
}

void checkLinesRise(const CsvTable& table)
{
    int line = 0;
    for (const CsvRow& row : table.rows) {
        fuzz::expect(row.line > line && !row.cells.empty(), "each row begins below the one before");
        line = row.line;
    }
}

void checkWrittenReadsBack(const CsvTable& table, char delimiter)
{
    const Rows rows = cellsOf(table);
    const QByteArray text = writeCsv(rows, {.delimiter = delimiter, .byteOrderMark = false});
    const auto again = readCsv(text, {.delimiter = delimiter}, BlankRows::Keep);
    if (again) // quotation marks may make a row too long
        fuzz::expect(cellsOf(*again) == rows, "what is written is read back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = decoded(fuzz::bytes(data, size));
    if (!text)
        return 0;
    const CsvGuess guess = guessed(text->text);
    for (const BlankRows blankRows : {BlankRows::Skip, BlankRows::Keep}) {
        const auto table = readCsv(text->text, guess.dialect, blankRows);
        if (!table)
            continue;
        checkLinesRise(*table);
        if (!hasByteOrderMark(text->text))
            checkWrittenReadsBack(*table, guess.dialect.delimiter);
    }
    return 0;
}
