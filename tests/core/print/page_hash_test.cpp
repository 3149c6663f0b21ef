// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/page_hash.h"
#include "core/print/text_dump.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

Text text(const char* words, Tag tag)
{
    return {.box = {10_mm, 20_mm, 60_mm, 5_mm},
        .runs = {{.text = QString::fromUtf8(words), .style = {.size = 9_pt, .weight = Weight::Bold}}},
        .tag = tag};
}

Page page()
{
    Page page{.size = sizeOf(Paper::A5), .title = QStringLiteral("jeudi 12 juin")};
    page.items = {text("Accueil", Tag::Heading1), text("Version 7", Tag::Artifact),
        Panel{.box = {10_mm, 30_mm, 20_mm, 5_mm}, .pattern = Pattern::Tint, .frame = 0.5_pt},
        Symbol{.sign = Sign::Booked, .box = {40_mm, 30_mm, 3_mm, 3_mm}},
        Stroke{.from = {10_mm, 40_mm}, .to = {50_mm, 40_mm}, .dash = Dash::Dotted},
        Qr{.box = {10_mm, 50_mm, 20_mm, 20_mm}, .text = QStringLiteral("https://a.example/")}};
    return page;
}

} // namespace

TEST_CASE("A page can be read as text", "[print]")
{
    CHECK(printed(page())
        == QStringLiteral("page 148.00 x 210.00 \"jeudi 12 juin\"\n"
                          "text 10.00 20.00 60.00 5.00 h1 (9.00 bold) \"Accueil\"\n"
                          "text 10.00 20.00 60.00 5.00 artifact (9.00 bold) \"Version 7\"\n"
                          "panel 10.00 30.00 20.00 5.00 tint 0.075 frame 0.50\n"
                          "symbol 40.00 30.00 3.00 3.00 booked\n"
                          "stroke 10.00 40.00 to 50.00 40.00 width 0.25 dotted\n"
                          "qr 10.00 50.00 20.00 20.00 https://a.example/\n"));
}

TEST_CASE("A sheet goes stale when what it says changes, not when the version does", "[print]")
{
    const QString hash = pageHash(page());
    CHECK(hash.size() == 64);
    CHECK(pageHash(page()) == hash);

    Page later = page();
    later.items[1] = text("Version 8", Tag::Artifact);
    later.items.emplace_back(Watermark{{}, QStringLiteral("BROUILLON")});
    CHECK(pageHash(later) == hash);

    Page changed = page();
    changed.items[0] = text("Départ", Tag::Heading1);
    CHECK(pageHash(changed) != hash);

    Page moved = page();
    std::get<Symbol>(moved.items[3]).box.x = 41_mm;
    CHECK(pageHash(moved) != hash);
}
