// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/festival/change.h"
#include "core/formats/csv.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

#include <rapidcheck.h>

using namespace planner;
using namespace planner::tests;

// Properties over random values, which rapidcheck shrinks to the smallest that breaks them. RC_PARAMS holds
// the seed, so that runs repeat.

namespace {

/// Any text that a file can hold: no lone surrogates, no control characters but those of lines.
QString textFrom(const std::vector<char16_t>& units)
{
    QString text;
    for (const char16_t unit : units) {
        const bool control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
        if (!QChar::isSurrogate(unit) && !control && unit != 0xFEFF)
            text += QChar(unit);
    }
    return text;
}

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
                            rc::gen::inRange<char16_t>(0, 0x250), rc::gen::inRange<char16_t>(0, 0xFFFF))),
        textFrom);
}

} // namespace

TEST_CASE("What leads from one festival to another leads back by its inverse", "[properties]")
{
    CHECK(rc::check([] {
        const auto seed = *rc::gen::arbitrary<quint64>();
        const Festival one = randomFestival(seed, *rc::gen::inRange(0, 4));
        const Festival two = randomFestival(*rc::gen::arbitrary<quint64>(), *rc::gen::inRange(0, 4));
        const Change change = difference(one, two);
        const auto there = applied(one, change);
        RC_ASSERT(there.has_value());
        RC_ASSERT(*there == two);
        const auto back = applied(*there, inverse(one, change));
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == one);
    }));
}

TEST_CASE("Text that was folded or cleaned once stays as it is", "[properties]")
{
    CHECK(rc::check([] {
        const QString text = *anyText();
        RC_ASSERT(folded(folded(text)) == folded(text));
        RC_ASSERT(cleaned(cleaned(text)) == cleaned(text));
        RC_ASSERT(unguarded(guarded(text)) == text);
    }));
}

TEST_CASE("Any cells that are written as a list are read back", "[properties]")
{
    CHECK(rc::check([] {
        const auto columns = *rc::gen::inRange<size_t>(1, 6);
        const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
            rc::gen::container<std::vector<QString>>(columns, anyText()));
        RC_PRE(!rows.empty());
        for (const CsvFlavour& flavour : {rfc4180, excelFrench}) {
            QByteArray text = writeCsv(rows, flavour);
            if (flavour.byteOrderMark)
                text.remove(0, 3);
            const auto table = readCsv(text, {.delimiter = flavour.delimiter}, BlankRows::Keep);
            RC_ASSERT(table.has_value());
            RC_ASSERT(table->rows.size() == rows.size());
            for (size_t row = 0; row < rows.size(); ++row) {
                RC_ASSERT(table->rows[row].cells.size() == columns);
                for (size_t column = 0; column < columns; ++column)
                    RC_ASSERT(table->rows[row].cells[column].toString() == rows[row][column]);
            }
        }
    }));
}
