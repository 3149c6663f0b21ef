// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/page_image.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace planner;

namespace {

/// 10 by 20 mm with a black square in the upper left corner.
Page cornered()
{
    return {
        .size = {10_mm, 20_mm}, .items = {Panel{.box = {0_mm, 0_mm, 5_mm, 5_mm}, .pattern = Pattern::Black}}};
}

quint32 pixel(const PageImage& image, int x, int y)
{
    return image.pixels.at(static_cast<std::size_t>(y * image.width + x));
}

} // namespace

TEST_CASE("A page has as many pixels as its size asks for, opaque and row by row", "[print]")
{
    const PageImage image = PageImager().painted(cornered(), 254.0); // 10 pixels to the millimetre
    CHECK(image.width == 100);
    CHECK(image.height == 200);
    CHECK(image.pixels.size() == 100 * 200);
    CHECK(pixel(image, 0, 0) == 0xff000000U);
    CHECK(pixel(image, 48, 48) == 0xff000000U);
    CHECK(pixel(image, 52, 48) == 0xffffffffU);
    CHECK(pixel(image, 48, 52) == 0xffffffffU);
    CHECK(std::ranges::all_of(image.pixels, [](quint32 each) { return each >> 24 == 0xff; }));
}

TEST_CASE("The same page gives the same pixels, whatever was painted before", "[print]")
{
    Page other = cornered();
    other.items.emplace_back(Text{
        .box = {1_mm, 8_mm, 8_mm, 5_mm}, .runs = {{.text = QStringLiteral("Aé"), .style = {.size = 11_pt}}}});
    const PageImager imager;
    const PageImage first = imager.painted(cornered(), 100.0);
    const PageImage second = imager.painted(other, 100.0);
    CHECK(imager.painted(cornered(), 100.0) == first);
    CHECK_FALSE(second == first);
}

TEST_CASE("Letters stand between two pixels where there are few of them", "[print]")
{
    constexpr double dpi = 60.0;
    const auto letterAt = [](double pixels) {
        const Text letter{.box = {.x = {pixels / dpi * 25.4}, .y = 2_mm, .width = 8_mm, .height = 8_mm},
            .runs = {{.text = QStringLiteral("n"), .style = {.size = 11_pt}}}};
        return Page{.size = {20_mm, 20_mm}, .items = {letter}};
    };
    const PageImager imager;
    CHECK_FALSE(imager.painted(letterAt(5.0), dpi) == imager.painted(letterAt(5.35), dpi));
    CHECK(imager.painted(letterAt(5.0), dpi).pixels.size() == 47 * 47);
}
