// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/pango_metrics.h"
#include "core/print/photocopy.h"
#include "core/print/sheet.h"
#include "tests/core/print/sheet_festivals.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace planner;
using namespace planner::tests;

namespace {

constexpr quint32 white = 0xffffffffU;
constexpr quint32 black = 0xff000000U;

/// A page of one colour.
PageImage plain(int width, int height, quint32 colour)
{
    PageImage image{.width = width, .height = height};
    image.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), colour);
    return image;
}

/// A white page with an upright black line of `thickness` pixels in its middle.
PageImage ruled(int thickness)
{
    PageImage image = plain(21, 9, white);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < thickness; ++x)
            image.pixels[static_cast<std::size_t>(y * image.width + 10 + x)] = black;
    }
    return image;
}

bool isDark(quint32 pixel)
{
    return (pixel & 0xff) < 128;
}

int inkOf(const PageImage& image)
{
    return static_cast<int>(std::ranges::count_if(image.pixels, isDark));
}

struct Ink {
    int before = 0;
    int after = 0;
};

/// The dark pixels within `box`, and how many of them the copy keeps.
Ink inkWithin(const Box& box, const PageImage& page, const PageImage& copy)
{
    const auto pixel = [](Mm length) { return static_cast<int>(length.value / 25.4 * photocopyDpi); };
    Ink ink;
    for (int y = std::max(0, pixel(box.y)); y < std::min(page.height, pixel(box.bottom()) + 1); ++y) {
        for (int x = std::max(0, pixel(box.x)); x < std::min(page.width, pixel(box.right()) + 1); ++x) {
            const auto at = static_cast<std::size_t>(y * page.width + x);
            ink.before += isDark(page.pixels[at]) ? 1 : 0;
            ink.after += isDark(page.pixels[at]) && isDark(copy.pixels[at]) ? 1 : 0;
        }
    }
    return ink;
}

/// The texts of `page` of which a photocopier keeps less than 60 % of the ink.
QStringList lostTexts(const Page& page, const PageImager& imager)
{
    const PageImage painted = imager.painted(page, photocopyDpi);
    const PageImage copy = photocopied(painted);
    QStringList lost;
    for (const Item& item : page.items) {
        const Text* text = std::get_if<Text>(&item);
        if (text == nullptr)
            continue;
        const Ink ink = inkWithin(text->box, painted, copy);
        QString words;
        for (const Run& run : text->runs)
            words += run.text;
        const bool blank = words.trimmed().isEmpty();
        if (!blank && (ink.before == 0 || ink.after * 10 < ink.before * 6))
            lost += QStringLiteral("%1: %2 of %3").arg(words).arg(ink.after).arg(ink.before);
    }
    return lost;
}

} // namespace

TEST_CASE("A photocopier knows black and white only", "[print][photocopy]")
{
    CHECK(photocopied(plain(8, 6, white)) == plain(8, 6, white));
    CHECK(photocopied(plain(8, 6, black)) == plain(8, 6, black));
    CHECK(photocopied(plain(8, 6, 0xff8b8b8bU)) == plain(8, 6, black));
    CHECK(photocopied(plain(8, 6, 0xff8d8d8dU)) == plain(8, 6, white));
}

TEST_CASE("A photocopier swallows hairlines and keeps strokes", "[print][photocopy]")
{
    CHECK(inkOf(photocopied(ruled(2))) == 2 * 9);
    PageImage faint = ruled(1);
    std::ranges::replace(faint.pixels, black, 0xff808080U);
    CHECK(inkOf(photocopied(faint)) == 0);
}

TEST_CASE("A photocopier is as wide and high as its page, however small", "[print][photocopy]")
{
    CHECK(photocopied(plain(1, 1, black)) == plain(1, 1, black));
    CHECK(photocopied(plain(3, 1, white)) == plain(3, 1, white));
}

TEST_CASE("Every text of every sheet survives the photocopier", "[print][photocopy]")
{
    const PangoMetrics metrics;
    const PageImager imager;
    constexpr std::size_t enough = 2; // pages of each: those that follow look alike
    for (const Edition& edition : {publicEdition(richThursday()), publicEdition(monsterFestival(1))}) {
        for (const Sheet& sheet : sheets()) {
            const Pages pages = sheet.lay(edition, {.paper = sheet.papers.back()}, metrics);
            for (std::size_t i = 0; i < std::min(enough, pages.pages.size()); ++i) {
                CAPTURE(sheet.id, i);
                CHECK(lostTexts(pages.pages[i], imager) == QStringList());
            }
        }
    }
}
