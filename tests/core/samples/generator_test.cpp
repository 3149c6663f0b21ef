// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/festival_json.h"
#include "core/festival/questions.h"
#include "core/samples/generator.h"
#include "core/tours/visit_slots.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace planner;

namespace {

/// How many pairs of neighbours in a room overlap.
int clashes(const Festival& festival)
{
    int count = 0;
    for (const Day day : days(festival)) {
        std::map<Id<Room>, const Session*> last;
        for (const Session* session : sessionsOn(festival, day)) {
            const Session*& before = last[*session->room];
            if (before && before->span->overlaps(*session->span))
                ++count;
            before = session;
        }
    }
    return count;
}

} // namespace

TEST_CASE("A generated festival has what was asked for", "[samples]")
{
    const Festival festival = generated({});

    CHECK(festival.startups().size() == 600);
    CHECK(festival.venues().size() == 40);
    CHECK(festival.rooms().size() == 120);
    CHECK(festival.sessions().size() == 1500);
    CHECK(festival.groups().size() == 100);
    CHECK(festival.bookings().size() == 1000);
    CHECK(visitSlots(festival).size() >= 6000);
    CHECK(days(festival).size() == 3);
    CHECK(festival.about().remark.contains(QStringLiteral("inventés")));
}

TEST_CASE("A generated festival is mostly sound and a little flawed", "[samples]")
{
    const Festival festival = generated({});
    int unplaced = 0;
    int overbooked = 0;
    for (const Session& session : festival.sessions()) {
        if (!session.isPlaced())
            ++unplaced;
        else if (session.registered > festival.rooms().find(session.room)->seats)
            ++overbooked;
    }

    CHECK((unplaced > 15 && unplaced < 150));
    CHECK((overbooked > 5 && overbooked < 75));
    CHECK((clashes(festival) > 3 && clashes(festival) < 75));
}

TEST_CASE("The same seed gives the same festival and another seed another", "[samples]")
{
    const GeneratorOptions small{.startups = 30, .venues = 4, .rooms = 10, .sessions = 60, .seed = 7};
    GeneratorOptions other = small;
    other.seed = 8;

    CHECK(generated(small) == generated(small));
    CHECK_FALSE(generated(small) == generated(other));
}

TEST_CASE("No two generated start-ups bear one name", "[samples]")
{
    std::set<QString> names;
    const Festival festival = generated({.startups = 2000, .venues = 1, .rooms = 1, .sessions = 0});
    for (const Startup& startup : festival.startups())
        names.insert(startup.name);

    CHECK(names.size() == 2000);
}

TEST_CASE("A generated festival can be exchanged", "[samples]")
{
    const Festival festival = generated({.startups = 20, .venues = 3, .rooms = 6, .sessions = 50});

    const auto back = festivalFromJson(festivalToJson(festival));

    REQUIRE(back);
    CHECK(*back == festival);
}

TEST_CASE("A festival without rooms or of negative size is generated all the same", "[samples]")
{
    CHECK(generated({.startups = 3, .venues = 0, .rooms = 9, .sessions = 4}).sessions().size() == 4);
    CHECK(generated({.startups = 0, .venues = 1, .rooms = 1, .sessions = 4}).sessions().size() == 4);
    CHECK(generated({.startups = -1, .venues = -1, .rooms = -1, .sessions = -1, .groups = -1})
              .sessions()
              .isEmpty());
    CHECK(generated({.startups = 1, .venues = 1, .rooms = 1, .sessions = 90}).sessions().size() == 90);
}
