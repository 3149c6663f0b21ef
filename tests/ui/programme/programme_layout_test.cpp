// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/programme/programme_layout.h"

using namespace planner;
using namespace planner::ui;

namespace {

const Day thursday = *Day::fromText(u"2014-06-12");

tests::FestivalBuilder twoRooms()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Grande salle")
        .room("Atelier");
}

ProgrammeLayout layoutOf(const Festival& festival, ProgrammeMode mode = ProgrammeMode::Grid)
{
    return {dayPlan(festival, {.day = thursday, .hidden = {}, .collapsed = {}}),
        {.mode = mode, .pixelsPerMinute = 1, .column = 100}};
}

/// "Accueil 2,91 96x29": title, place and size of each block.
QStringList printed(const ProgrammeLayout& layout, const Festival& festival)
{
    QStringList lines;
    for (const ProgrammeLayout::Block& block : layout.blocks())
        lines.append(QStringLiteral("%1 %2,%3 %4x%5")
                         .arg(festival.sessions().find(block.session)->title)
                         .arg(block.rect.x())
                         .arg(block.rect.y())
                         .arg(block.rect.width())
                         .arg(block.rect.height()));
    return lines;
}

} // namespace

TEST_CASE("A day shows its opening hours and half an hour on either side", "[programme]")
{
    const Festival festival = twoRooms().build();
    CHECK(dayPlan(festival, {.day = thursday, .hidden = {}, .collapsed = {}}).range.text()
        == QStringLiteral("08:30/19:30"));
}

TEST_CASE("What happens outside the opening hours is shown, too", "[programme]")
{
    const Festival festival = twoRooms().session("Nuit", "2014-06-12", "23:30/25:20").build();
    CHECK(dayPlan(festival, {.day = thursday, .hidden = {}, .collapsed = {}}).range.text()
        == QStringLiteral("08:30/25:30"));
}

TEST_CASE("Time runs down in the grid, and along in rows", "[programme]")
{
    const Festival festival = twoRooms().session("Visite", "2014-06-12", "10:00/11:00").build();
    CHECK(printed(layoutOf(festival), festival) == QStringList{QStringLiteral("Visite 102,91 96x59")});
    CHECK(printed(layoutOf(festival, ProgrammeMode::Rows), festival)
        == QStringList{QStringLiteral("Visite 91,102 59x96")});
    CHECK(layoutOf(festival).size() == QSize(200, 660));
    CHECK(layoutOf(festival, ProgrammeMode::Rows).size() == QSize(660, 200));
}

TEST_CASE("Overlapping sessions share the width of their room, others have all of it", "[programme]")
{
    const Festival festival = twoRooms()
                                  .session("A", "2014-06-12", "10:00/11:00")
                                  .session("B", "2014-06-12", "10:30/11:30")
                                  .session("C", "2014-06-12", "11:00/12:00")
                                  .session("D", "2014-06-12", "12:00/13:00")
                                  .build();
    CHECK(printed(layoutOf(festival), festival)
        == QStringList{QStringLiteral("A 102,91 47x59"), QStringLiteral("B 150,121 48x59"),
            QStringLiteral("C 102,151 47x59"), QStringLiteral("D 102,211 96x59")});
}

TEST_CASE("Blocks of overlapping sessions never cover each other", "[programme]")
{
    tests::FestivalBuilder builder = twoRooms();
    quint32 seed = 7;
    for (int number = 0; number < 60; ++number) {
        seed = seed * 1664525U + 1013904223U;
        const minutes begin{540 + static_cast<int>(seed >> 20U) % 480};
        const auto end = LocalTime::fromMinutes(begin + minutes{10 + static_cast<int>(seed >> 12U) % 100});
        builder.session("Visite", "2014-06-12", "10:00/11:00").last<Session>([&](Session& session) {
            session.span = *TimeSpan::create(*LocalTime::fromMinutes(begin), *end);
        });
    }
    const Festival festival = builder.build();
    for (const ProgrammeMode mode : {ProgrammeMode::Grid, ProgrammeMode::Rows}) {
        const ProgrammeLayout layout = layoutOf(festival, mode);
        REQUIRE(layout.blocks().size() == 60);
        for (const ProgrammeLayout::Block& a : layout.blocks()) {
            for (const ProgrammeLayout::Block& b : layout.blocks()) {
                const bool mayTouch = !a.span.overlaps(b.span) || a.session == b.session;
                CHECK((mayTouch || !a.rect.intersects(b.rect)));
            }
        }
    }
}

TEST_CASE("A point leads back to its room and minute", "[programme]")
{
    const Festival festival = twoRooms().build();
    for (const ProgrammeMode mode : {ProgrammeMode::Grid, ProgrammeMode::Rows}) {
        const ProgrammeLayout layout = layoutOf(festival, mode);
        const TimeSpan span = *TimeSpan::fromText(u"14:05/15:00");
        const ProgrammeLayout::Hit hit = layout.hit(layout.bandRect(1, 1, span).topLeft());
        CHECK(hit.part == ProgrammeLayout::Part::Empty);
        CHECK(hit.column == 1);
        CHECK(hit.time == minutes{14 * 60 + 5});
    }
}

TEST_CASE("The ends of a block can be held apart from its middle", "[programme]")
{
    const Festival festival = twoRooms().session("Visite", "2014-06-12", "10:00/11:00").build();
    const ProgrammeLayout layout = layoutOf(festival);
    using Part = ProgrammeLayout::Part;
    CHECK(layout.hit({150, 93}).part == Part::BeginEdge);
    CHECK(layout.hit({150, 120}).part == Part::Block);
    CHECK(layout.hit({150, 148}).part == Part::EndEdge);
    CHECK(layout.hit({150, 152}).part == Part::Empty);
    CHECK(layout.hit({50, 120}).part == Part::Empty);
    CHECK(layout.hit({250, 120}).part == Part::Nothing);
}

TEST_CASE("Even a very short session is large enough to be hit", "[programme]")
{
    const Festival festival = twoRooms().session("Mot", "2014-06-12", "10:00/10:05").build();
    const ProgrammeLayout layout = layoutOf(festival);
    CHECK(layout.blocks().front().rect.height() == 14);
    CHECK(layout.hit({150, 90}).block != nullptr);
    CHECK(layout.hit({150, 106}).block != nullptr);
}

TEST_CASE("A collapsed venue is one narrow column, a hidden room none", "[programme]")
{
    const Festival festival = twoRooms()
                                  .session("Visite", "2014-06-12", "10:00/11:00")
                                  .venue("TIC Valley")
                                  .room("Plateau")
                                  .build();
    const Id<Venue> cantine = tests::named<Venue>(festival, "La Cantine").id;
    const Id<Room> plateau = tests::named<Room>(festival, "Plateau").id;
    const DayPlan plan = dayPlan(festival, {.day = thursday, .hidden = {plateau}, .collapsed = {cantine}});
    REQUIRE(plan.columns.size() == 1);
    CHECK_FALSE(plan.columns.front().room);
    CHECK(plan.entries.size() == 1);
    const ProgrammeLayout layout(plan, {.pixelsPerMinute = 1, .column = 100, .collapsed = 30});
    CHECK(layout.size() == QSize(30, 660));
}

TEST_CASE("Arrows lead to the nearest block on that side", "[programme]")
{
    const Festival festival = twoRooms()
                                  .session("Later", "2014-06-12", "14:00/15:00")
                                  .session("Same time", "2014-06-12", "10:00/11:00")
                                  .build();
    Festival moved = festival;
    Session here = tests::named<Session>(festival, "Same time");
    here.id = *Id<Session>::fromText(u"00000000-0000-4000-8000-0000000000aa");
    here.title = QStringLiteral("Here");
    here.room = tests::named<Room>(festival, "Grande salle").id;
    moved.table<Session>().put(here);
    const ProgrammeLayout layout = layoutOf(moved);
    using Way = ProgrammeLayout::Way;
    const QRect from = layout.find(here.id)->rect;
    CHECK(layout.neighbour(from, Way::After)->session == tests::named<Session>(moved, "Same time").id);
    CHECK(layout.neighbour(from, Way::Later)->session == tests::named<Session>(moved, "Later").id);
    CHECK(layout.neighbour(from, Way::Earlier) == nullptr);
    CHECK(layout.neighbour(from, Way::Before) == nullptr);
}

TEST_CASE("Rooms that are closed all day and empty may be narrower than the others", "[programme]")
{
    const Festival festival = tests::FestivalBuilder()
                                  .venue("La Cantine")
                                  .open("2014-06-12", "09:00/19:00")
                                  .room("Atelier")
                                  .venue("Closed")
                                  .open("2014-06-13", "09:00/19:00")
                                  .room("Studio")
                                  .room("Hangar")
                                  .session("In spite of all", "2014-06-12", "10:00/11:00")
                                  .venue("Unknown hours")
                                  .room("Loft")
                                  .build();
    const ProgrammeLayout layout(dayPlan(festival, {.day = thursday, .hidden = {}, .collapsed = {}}),
        {.pixelsPerMinute = 1, .column = 100, .idle = 40, .collapsed = 30});
    std::vector<int> widths;
    for (int column = 0; column < 4; ++column)
        widths.push_back(layout.columnRect(column).width());
    CHECK(widths == std::vector{100, 40, 100, 100});
}
