// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/programme/session_moves.h"

using namespace planner;
using namespace planner::ui;

namespace {

constexpr minutes ten{600};

Festival oneVisit()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Atelier")
        .session("Visite", "2014-06-12", "10:00/11:00")
        .last<Session>([](Session& session) { session.registered = 12; })
        .build();
}

} // namespace

TEST_CASE("A dragged session falls on the steps of the grid", "[programme]")
{
    const Magnets fifteen{.step = minutes{15}, .edges = {}};
    CHECK(snapped(ten + minutes{7}, minutes{45}, fifteen) == ten);
    CHECK(snapped(ten + minutes{8}, minutes{45}, fifteen) == ten + minutes{15});
}

TEST_CASE("The ends of neighbours attract within five minutes", "[programme]")
{
    const Magnets near{.step = minutes{30}, .edges = {ten + minutes{20}}};
    CHECK(snapped(ten + minutes{16}, minutes{45}, near) == ten + minutes{20});
    CHECK(snapped(ten + minutes{11}, minutes{45}, near) == ten);
    CHECK(snapped(ten - minutes{22}, minutes{45}, near) == ten + minutes{20} - minutes{45});
}

TEST_CASE("A session gets no shorter than five minutes", "[programme]")
{
    const Festival festival = oneVisit();
    const SessionIds ids{tests::named<Session>(festival, "Visite").id};
    const Change later = resized(festival, ids, SpanEdge::Begin, minutes{90});
    REQUIRE(putSessions(later).size() == 1);
    CHECK(putSessions(later).front()->span->text() == QStringLiteral("10:55/11:00"));
    const Change longer = resized(festival, ids, SpanEdge::End, minutes{30});
    CHECK(putSessions(longer).front()->span->text() == QStringLiteral("10:00/11:30"));
    CHECK(resized(festival, ids, SpanEdge::End, minutes{0}).isEmpty());
}

TEST_CASE("A copy is a session of its own, for which nobody has registered", "[programme]")
{
    const Festival festival = oneVisit();
    const Session visit = tests::named<Session>(festival, "Visite");
    Change change;
    change.put(visit);
    IdSource ids(3);
    const Change copied = copies(change, ids);
    REQUIRE(putSessions(copied).size() == 1);
    Session expected = visit;
    expected.id = putSessions(copied).front()->id;
    expected.registered.reset();
    CHECK(*putSessions(copied).front() == expected);
    CHECK_FALSE(expected.id == visit.id);
}

TEST_CASE("A session taken off the grid keeps its length, a locked one stays", "[programme]")
{
    Festival festival = oneVisit();
    Session visit = tests::named<Session>(festival, "Visite");
    const Change off = unplaced(festival, {visit.id});
    REQUIRE(putSessions(off).size() == 1);
    CHECK_FALSE(putSessions(off).front()->isPlaced());
    CHECK(putSessions(off).front()->duration() == minutes{60});
    visit.locked = true;
    festival.table<Session>().put(visit);
    CHECK(unplaced(festival, {visit.id}).isEmpty());
}

TEST_CASE("A step is named after its session, or after their number", "[programme]")
{
    const Festival festival = oneVisit();
    const Session& visit = tests::named<Session>(festival, "Visite");
    CHECK(stepLabel(SessionAct::Move, {&visit}) == QStringLiteral("Move “Visite”"));
    CHECK(stepLabel(SessionAct::Copy, {&visit, &visit}).contains(QStringLiteral("2")));
}
