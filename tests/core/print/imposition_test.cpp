// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/imposition.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace planner;

namespace {

/// Pages that each bear their own number, each booklet as long as the list says.
Pages numbered(const std::vector<int>& booklets)
{
    Pages pages{.title = QStringLiteral("Jeudi")};
    for (const int length : booklets) {
        for (int i = 1; i <= length; ++i) {
            Page page{.size = sizeOf(Paper::A5), .beginsBooklet = i == 1};
            page.items.emplace_back(Text{.box = {10_mm, 20_mm, 30_mm, 5_mm},
                .runs = {{.text = QString::number(pages.pages.size() + 1)}}});
            pages.pages.push_back(page);
        }
    }
    return pages;
}

/// "4|1" for each side: the number on the left half and the one on the right half.
QStringList sidesOf(const Pages& pages)
{
    QStringList sides;
    for (const Page& page : pages.pages) {
        QString left;
        QString right;
        for (const Item& item : page.items) {
            if (const Text* text = std::get_if<Text>(&item))
                (text->box.x < 148.5_mm ? left : right) += text->runs.front().text;
        }
        sides += left + QLatin1Char('|') + right;
    }
    return sides;
}

} // namespace

TEST_CASE("Four pages fold into a leaflet on one sheet", "[print][imposition]")
{
    CHECK(sidesOf(imposed(numbered({4}))) == QStringList({QStringLiteral("4|1"), QStringLiteral("2|3")}));
}

TEST_CASE("More pages nest into a booklet", "[print][imposition]")
{
    CHECK(sidesOf(imposed(numbered({12})))
        == QStringList({QStringLiteral("12|1"), QStringLiteral("2|11"), QStringLiteral("10|3"),
            QStringLiteral("4|9"), QStringLiteral("8|5"), QStringLiteral("6|7")}));
}

TEST_CASE("Each day is a booklet of its own, filled up with blank pages", "[print][imposition]")
{
    CHECK(sidesOf(imposed(numbered({4, 3})))
        == QStringList(
            {QStringLiteral("4|1"), QStringLiteral("2|3"), QStringLiteral("|5"), QStringLiteral("6|7")}));
    CHECK(sidesOf(imposed(Pages())).isEmpty());
}

TEST_CASE("Imposed pages stay text on A4 across, with a mark at both ends of the fold", "[print][imposition]")
{
    const Page side = imposed(numbered({4})).pages.front();

    CHECK(side.size == turned(sizeOf(Paper::A4)));
    REQUIRE(side.items.size() == 4);
    CHECK(std::get<Text>(side.items[1]).box.x.value == Approx(148.5 + 0.25 + 10.0));
    CHECK(std::get<Stroke>(side.items[2])
        == Stroke{.from = {148.5_mm, 0_mm}, .to = {148.5_mm, 5_mm}, .width = 0.4_pt, .dash = Dash::Dashed});
    CHECK(std::get<Stroke>(side.items[3]).from == Point{148.5_mm, 205_mm});
}

TEST_CASE("Draft sheets carry the word once on each page", "[print][imposition]")
{
    Pages pages = numbered({4});
    for (Page& page : pages.pages)
        page.items.emplace_back(Watermark{{.width = page.size.width}, QStringLiteral("BROUILLON")});

    const Page side = imposed(pages).pages.front();
    std::vector<Mm> lefts;
    for (const Item& item : side.items) {
        if (const auto* mark = std::get_if<Watermark>(&item))
            lefts.push_back(mark->box.x);
    }
    REQUIRE(lefts.size() == 2);
    CHECK(lefts[0] < 148_mm);
    CHECK(lefts[1] > 148_mm);
}
