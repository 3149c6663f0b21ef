// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/targets.h"
#include "tests/core/rules/told.h"
#include "tests/support/fate.h"

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

std::vector<Id<Room>> roomsOf(const Festival& festival)
{
    std::vector<Id<Room>> rooms;
    for (const Room& room : festival.rooms())
        rooms.push_back(room.id);
    return rooms;
}

/// Room, fitness and what is wrong there, a line each.
QStringList told(const std::vector<Target>& targets, const Festival& festival, const Change& there)
{
    const std::array words{"free", "unwise", "blocked"};
    QStringList lines;
    for (const Target& target : targets) {
        lines += festival.rooms().find(target.room)->name + QLatin1String(": ")
            + QLatin1String(words[static_cast<size_t>(target.fitness)]);
        const QStringList wrong = tests::told(target.added, unchecked(festival, there));
        if (!wrong.isEmpty())
            lines.back() += QLatin1String(", ") + wrong.front().section(u':', 0, 0);
    }
    return lines;
}

} // namespace

TEST_CASE("Targets say what checking the programme with the session there says", "[planning]")
{
    int blocked = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Festival festival = Fate(seed).festival();
        const Findings before = check(festival);
        const Session& session = *std::next(festival.sessions().begin(), seed % 12);
        const Place to{.day = festival.about().firstDay, .begin = LocalTime::fromText(u"10:30")};
        Trial trial(festival);
        const auto found = targets(trial, {.held = session.id}, to, roomsOf(festival));
        REQUIRE(static_cast<int>(found.size()) == festival.rooms().size());
        for (const Target& target : found) {
            const auto moved = relocated(festival, {.held = session.id}, {target.room, to.day, to.begin});
            const Findings after = check(unchecked(festival, moved.change));
            Findings added;
            std::ranges::set_difference(after, before, std::back_inserter(added), comesBefore);
            CAPTURE(seed);
            REQUIRE(target.added == added);
            REQUIRE(target.fitness == fitness(added));
            blocked += target.fitness == Fitness::Blocked ? 1 : 0;
        }
    }
    CHECK(blocked > 30);
}

TEST_CASE("Rooms are free, unwise or blocked", "[planning]")
{
    const Festival festival = FestivalBuilder()
                                  .venue("La Cantine")
                                  .open("2014-06-12", "09:00/19:00")
                                  .room("Libre", 40)
                                  .room("Petite", 10)
                                  .room("Prise", 40)
                                  .session("Accueil", "2014-06-12", "10:00/11:00")
                                  .venue("TIC Valley")
                                  .open("2014-06-13", "09:00/19:00")
                                  .room("Bureau", 40)
                                  .unplaced("Visite")
                                  .last<Session>([](Session& session) { session.registered = 20; })
                                  .build();
    const Id<Session> visit = named<Session>(festival, "Visite").id;
    const std::vector<Id<Room>> rooms{named<Room>(festival, "Libre").id, named<Room>(festival, "Petite").id,
        named<Room>(festival, "Prise").id, named<Room>(festival, "Bureau").id};
    const Place to{.day = Day::fromText(u"2014-06-12"), .begin = LocalTime::fromText(u"10:30")};
    Trial trial(festival);
    const QStringList expected{QStringLiteral("Libre: free"),
        QStringLiteral("Petite: unwise, warning over-seats"),
        QStringLiteral("Prise: blocked, error room-overlap"),
        QStringLiteral("Bureau: blocked, error venue-closed-that-day")};
    const Change there = relocated(festival, {.held = visit}, {rooms.front(), to.day, to.begin}).change;
    CHECK(told(targets(trial, {.held = visit}, to, rooms), festival, there) == expected);

    Session placed = named<Session>(festival, "Visite");
    placed.day = to.day;
    placed.span = TimeSpan::fromText(u"10:30/11:15");
    CHECK(told(targets(trial, placed, rooms), festival, there) == expected);
}

TEST_CASE("A block that does not fit between the columns is blocked", "[planning]")
{
    const Festival festival = FestivalBuilder()
                                  .venue("La Cantine")
                                  .room("Une")
                                  .session("A", "2014-06-12", "10:00/11:00")
                                  .room("Deux")
                                  .session("B", "2014-06-12", "10:00/11:00")
                                  .room("Trois")
                                  .build();
    const std::vector<Id<Room>> rooms{
        named<Room>(festival, "Une").id, named<Room>(festival, "Deux").id, named<Room>(festival, "Trois").id};
    const Id<Session> a = named<Session>(festival, "A").id;
    const Id<Session> b = named<Session>(festival, "B").id;
    const Place to{.day = Day::fromText(u"2014-06-12"), .begin = LocalTime::fromText(u"14:00")};
    Trial trial(festival);
    const QStringList expected{
        QStringLiteral("Une: free"), QStringLiteral("Deux: free"), QStringLiteral("Trois: blocked")};
    CHECK(told(targets(trial, {.held = a, .sessions = {a, b}, .columns = rooms}, to, rooms), festival, {})
        == expected);
}
