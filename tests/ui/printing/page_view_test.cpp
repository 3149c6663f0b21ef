// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/printing/page_view.h"

#include <QScrollBar>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

/// `count` pages of A4 with a black band, lower on each.
std::shared_ptr<const Pages> banded(int count)
{
    Pages pages;
    for (int i = 0; i < count; ++i) {
        const Mm y = 20_mm * static_cast<double>(i + 1);
        pages.pages.push_back({.size = sizeOf(Paper::A4),
            .items = {Panel{.box = {0_mm, y, 210_mm, 15_mm}, .pattern = Pattern::Black}}});
    }
    return std::make_shared<const Pages>(std::move(pages));
}

/// The share of the way down the view at which the middle column turns black.
double bandAt(PageView& view)
{
    const QImage seen = view.viewport()->grab().toImage();
    for (int y = 0; y < seen.height(); ++y) {
        if (qGray(seen.pixel(seen.width() / 2, y)) < 30)
            return static_cast<double>(y) / seen.height();
    }
    return -1.0;
}

} // namespace

TEST_CASE("A page fits whole, keeps its shape, and enlarges by steps", "[printing]")
{
    CHECK(wholeFactor({100_mm, 200_mm}, {1000.0, 100.0}, 254.0) == Approx(0.1).epsilon(0.01));
    CHECK(wholeFactor({100_mm, 100_mm}, {500.0, 1000.0}, 254.0) == Approx(0.5).epsilon(0.01));
    CHECK(shownSize({100_mm, 50_mm}, 1.0, 254.0) == QSizeF(1000.0, 500.0));
    CHECK(largerFactor(0.6) == 0.67);
    CHECK(smallerFactor(0.6) == 0.5);
    CHECK(largerFactor(3.0) == 3.0);
    CHECK(smallerFactor(0.1) == 0.1);
}

TEST_CASE("The keys turn the pages and stop at the ends", "[printing]")
{
    PageView view;
    view.resize(400, 500);
    view.setPages(banded(3));
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.page() == 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.page() == 1);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.page() == 2);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.page() == 0);
}

TEST_CASE("What is seen is the page shown", "[printing]")
{
    PageView view;
    view.resize(400, 500);
    view.show();
    view.setPages(banded(3));
    const double first = bandAt(view);
    view.showPage(2);
    const double third = bandAt(view);
    CHECK(first > 0.0);
    CHECK(third > first);
}

TEST_CASE("A page is painted again when it changed, and only then", "[printing]")
{
    PageView view;
    view.resize(400, 500);
    view.show();
    view.setPages(banded(2));
    (void)bandAt(view);
    const int before = view.paintings();
    view.setPages(banded(5)); // the page shown is the same
    (void)bandAt(view);
    CHECK(view.paintings() == before);
    auto other = std::make_shared<Pages>(*banded(2));
    other->pages.front().items.clear();
    view.setPages(other);
    CHECK(bandAt(view) < 0.0);
    CHECK(view.paintings() == before + 1);
}

TEST_CASE("When pages go, the last one that is left is shown", "[printing]")
{
    PageView view;
    view.resize(400, 500);
    view.setPages(banded(3));
    view.showPage(2);
    view.setPages(banded(1));
    CHECK(view.page() == 0);
    CHECK(view.count() == 1);
    view.setPages(nullptr);
    CHECK(view.count() == 0);
}

TEST_CASE("An enlarged page scrolls, a whole one does not", "[printing]")
{
    PageView view;
    view.resize(400, 500);
    view.show();
    view.setPages(banded(1));
    CHECK(view.verticalScrollBar()->maximum() == 0);
    view.setZoom({false, 2.0});
    CHECK(view.verticalScrollBar()->maximum() > 0);
    CHECK(view.factor() == 2.0);
    view.zoomOut();
    CHECK(view.factor() == 1.5);
    view.setZoom({});
    CHECK(view.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("A photocopy has no grey", "[printing]")
{
    Pages tinted;
    tinted.pages.push_back({.size = sizeOf(Paper::A4),
        .items = {Panel{.box = {0_mm, 0_mm, 210_mm, 297_mm}, .pattern = Pattern::Tint}}});
    PageView view;
    view.resize(400, 500);
    view.show();
    view.setPages(std::make_shared<const Pages>(tinted));
    const auto middle = [&view] {
        const QImage seen = view.viewport()->grab().toImage();
        return qGray(seen.pixel(seen.width() / 2, seen.height() / 2));
    };
    CHECK(middle() < 255);
    view.setPhotocopy(true);
    CHECK(middle() == 255);
}
