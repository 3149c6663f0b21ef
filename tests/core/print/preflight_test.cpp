// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/preflight.h"
#include "tests/core/print/sheet_festivals.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Text textOf(const char* words, Pt size, int maxLines)
{
    return {.box = {10_mm, 10_mm, 30_mm, 5_mm},
        .runs = {{.text = QString::fromUtf8(words), .style = {.size = size}}},
        .maxLines = maxLines};
}

} // namespace

TEST_CASE("Cut texts, texts beyond the edge and small type are named with their page", "[print][preflight]")
{
    const Edition edition = publicEdition(emptyFestival());
    const SheetOptions options{.language = Language::English};
    const FixedMetrics metrics;
    Pages pages;
    pages.pages = {Page{.size = sizeOf(Paper::A5)}, Page{.size = sizeOf(Paper::A5)}};
    pages.pages[0].items = {textOf("Whole", 10_pt, 1)};
    Text beyond = textOf("Beyond", 10_pt, 0);
    beyond.box.y = 208_mm;
    pages.pages[1].items
        = {textOf("Far too long for one line of this width", 10_pt, 1), beyond, textOf("Tiny", 6_pt, 0)};

    const auto notes = preflight(pages, Setting(edition, options, metrics), 7.5_pt);

    CHECK(notes
        == std::vector<PreflightNote>{
            {Remark::DoesNotFit,
                QStringLiteral("“Far too long for one line of this width” does not fit on page 2."),
                std::nullopt, 2},
            {Remark::DoesNotFit, QStringLiteral("“Beyond” does not fit on page 2."), std::nullopt, 2},
            {Remark::SmallType, QStringLiteral("Page 2 has type below 7.5 pt, which is hard to read."),
                std::nullopt, 2}});
}

TEST_CASE("Notes are in the language of whoever prints, whatever that of the sheet", "[print][preflight]")
{
    const Edition edition = publicEdition(emptyFestival());
    const SheetOptions options{.language = Language::English, .notes = Language::French};
    const FixedMetrics metrics;
    Pages pages;
    pages.pages = {Page{.size = sizeOf(Paper::A5)}};
    pages.pages[0].items = {textOf("Tiny", 6_pt, 0)};

    const auto notes = preflight(pages, Setting(edition, options, metrics), 7.5_pt);

    REQUIRE(notes.size() == 1);
    CHECK(notes.front().message.startsWith(QStringLiteral("La page")));
    CHECK(Setting(edition, options, metrics).words().language() == Language::English);
}
