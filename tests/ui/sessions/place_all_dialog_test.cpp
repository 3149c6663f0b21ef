// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/sessions/place_all_dialog.h"

#include <QListWidget>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

Festival twoToPlace()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/18:00")
        .room("Atelier", 24)
        .unplaced("Visit A")
        .unplaced("Visit B")
        .build();
}

} // namespace

TEST_CASE("All places are shown first, and those ticked are one step", "[sessions]")
{
    tests::OpenFestival open(twoToPlace());
    PlaceAllDialog dialog(open.workspace(), nullptr);
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([list] { return list->count() == 2; }, 30000));
    CHECK(open.workspace().festival() == twoToPlace());

    list->item(1)->setCheckState(Qt::Unchecked);
    dialog.accept();
    const auto& sessions = open.workspace().festival().sessions();
    CHECK(std::count_if(sessions.begin(), sessions.end(), [](const Session& session) {
        return session.isPlaced();
    }) == 1);
    CHECK(open.workspace().document().history().steps.size() == 1);
}

TEST_CASE("Closing the list of places early places nothing", "[sessions]")
{
    tests::OpenFestival open(twoToPlace());
    {
        PlaceAllDialog dialog(open.workspace(), nullptr);
        dialog.reject();
    }
    CHECK(open.workspace().festival() == twoToPlace());
}
