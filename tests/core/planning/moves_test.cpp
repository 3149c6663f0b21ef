// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/moves.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

Words inEnglish()
{
    return Words(Language::English);
}

/// Three rooms side by side, three sessions on Thursday and one to place.
Festival programme()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Une")
        .session("A", "2014-06-12", "09:00/10:00")
        .session("Verrou", "2014-06-12", "14:00/15:00")
        .last<Session>([](Session& session) { session.locked = true; })
        .room("Deux")
        .session("B", "2014-06-12", "10:30/11:30")
        .room("Trois")
        .unplaced("C")
        .build();
}

SessionIds ids(const Festival& festival, std::initializer_list<const char*> titles)
{
    SessionIds sessions;
    for (const char* title : titles)
        sessions.push_back(named<Session>(festival, title).id);
    return sessions;
}

std::vector<Id<Room>> columns(const Festival& festival)
{
    return {
        named<Room>(festival, "Une").id, named<Room>(festival, "Deux").id, named<Room>(festival, "Trois").id};
}

QString line(const Festival& festival, const Session& session)
{
    const Room* room = festival.rooms().find(session.room);
    return QStringList{session.title, session.day ? session.day->text() : QStringLiteral("-"),
        session.span ? session.span->text() : QStringLiteral("-"), room ? room->name : QStringLiteral("-")}
        .join(u' ');
}

/// "title day time room" of the sessions that `proposal` puts, sorted.
QStringList lines(const Festival& before, const Proposal& proposal)
{
    const auto after = applied(before, proposal.change);
    REQUIRE(after);
    QStringList result;
    for (const Edit& edit : proposal.change.edits) {
        if (const auto* put = std::get_if<Put<Session>>(&edit))
            result += line(*after, put->value);
    }
    result.sort();
    return result;
}

} // namespace

TEST_CASE("A selection is shifted as a whole, locked sessions stay", "[planning]")
{
    const Festival festival = programme();
    const Proposal shift = shifted(festival, ids(festival, {"A", "B", "Verrou"}), minutes{15}, inEnglish());
    CHECK(lines(festival, shift) == texts({"A 2014-06-12 09:15/10:15 Une", "B 2014-06-12 10:45/11:45 Deux"}));
    CHECK(shift.label == QStringLiteral("Move 2 sessions"));
    CHECK(shift.locked == ids(festival, {"Verrou"}));
    CHECK(shift.remark == QStringLiteral("1 locked session stays as it is."));
    CHECK(shifted(festival, ids(festival, {"A"}), minutes{15}, Words(Language::French)).label
        == QStringLiteral("Déplacer «\u202FA\u202F»"));
}

TEST_CASE("Nothing is shifted when a session would leave the day", "[planning]")
{
    const Festival festival = programme();
    const Proposal shift = shifted(festival, ids(festival, {"A", "B"}), minutes{-10 * 60}, inEnglish());
    CHECK(shift.change.isEmpty());
    CHECK(shift.remark == QStringLiteral("One of the sessions would leave the day or the rooms."));
}

TEST_CASE("A block keeps its shape on another day", "[planning]")
{
    const Festival festival = programme();
    const SessionIds both = ids(festival, {"A", "B"});
    const Block block{.held = both.front(), .sessions = both, .columns = columns(festival)};
    const Place friday{.room = named<Room>(festival, "Deux").id,
        .day = Day::fromText(u"2014-06-13"),
        .begin = LocalTime::fromText(u"13:00")};
    CHECK(lines(festival, moved(festival, block, friday, inEnglish()))
        == texts({"A 2014-06-13 13:00/14:00 Deux", "B 2014-06-13 14:30/15:30 Trois"}));
    const Proposal tooFar = moved(festival, block, {.room = named<Room>(festival, "Trois").id}, inEnglish());
    CHECK(tooFar.change.isEmpty());
    CHECK_FALSE(tooFar.remark.isEmpty());
    const Block loose{.held = both.front(), .sessions = both};
    CHECK(lines(festival, moved(festival, loose, {.room = named<Room>(festival, "Trois").id}, inEnglish()))
        == texts({"A 2014-06-12 09:00/10:00 Trois", "B 2014-06-12 10:30/11:30 Trois"}));
}

TEST_CASE("Sessions without a time are placed one after the other", "[planning]")
{
    Festival festival = programme();
    Session another = named<Session>(festival, "C");
    another.id = IdSource(5).next<Session>();
    another.title = QStringLiteral("D");
    another.length = minutes{30};
    festival.table<Session>().put(another);
    const SessionIds both = ids(festival, {"C", "D"});
    const Place there{.room = named<Room>(festival, "Trois").id,
        .day = Day::fromText(u"2014-06-12"),
        .begin = LocalTime::fromText(u"09:00")};
    CHECK(lines(festival, moved(festival, {.held = both.front(), .sessions = both}, there, inEnglish()))
        == texts({"C 2014-06-12 09:00/09:45 Trois", "D 2014-06-12 09:45/10:15 Trois"}));
}

TEST_CASE("The last entry moves along with its session", "[planning]")
{
    Festival festival = programme();
    Session session = named<Session>(festival, "A");
    session.lastEntry = LocalTime::fromText(u"09:45");
    festival.table<Session>().put(session);
    const auto entry = [&](const Proposal& proposal) {
        return named<Session>(unchecked(festival, proposal.change), "A").lastEntry;
    };
    CHECK(entry(shifted(festival, {session.id}, minutes{30}, inEnglish())) == LocalTime::fromText(u"10:15"));
    const Stretch shorter{.edge = Edge::End, .by = minutes{-30}};
    CHECK(entry(resized(festival, {session.id}, shorter, inEnglish())) == LocalTime::fromText(u"09:30"));
}

TEST_CASE("No session becomes shorter than five minutes", "[planning]")
{
    const Festival festival = programme();
    const SessionIds both = ids(festival, {"A", "B"});
    CHECK(lines(festival, resized(festival, both, {.edge = Edge::End, .by = minutes{30}}, inEnglish()))
        == texts({"A 2014-06-12 09:00/10:30 Une", "B 2014-06-12 10:30/12:00 Deux"}));
    CHECK(lines(festival, resized(festival, both, {.edge = Edge::Begin, .by = minutes{90}}, inEnglish()))
        == texts({"A 2014-06-12 09:55/10:00 Une", "B 2014-06-12 11:25/11:30 Deux"}));
}

TEST_CASE("Two sessions take each other's place and keep their lengths", "[planning]")
{
    Festival festival = programme();
    const SessionIds pair = ids(festival, {"A", "C"});
    CHECK(lines(festival, swapped(festival, pair[0], pair[1], inEnglish()))
        == texts({"A - - -", "C 2014-06-12 09:00/09:45 Une"}));
    const SessionIds withLocked = ids(festival, {"A", "Verrou"});
    const Proposal refused = swapped(festival, withLocked[0], withLocked[1], inEnglish());
    CHECK(refused.change.isEmpty());
    CHECK(refused.locked == ids(festival, {"Verrou"}));
}

TEST_CASE("A session taken off the grid keeps its length", "[planning]")
{
    const Festival festival = programme();
    const Proposal off = unplaced(festival, ids(festival, {"A"}), inEnglish());
    CHECK(lines(festival, off) == texts({"A - - -"}));
    CHECK(named<Session>(unchecked(festival, off.change), "A").length == minutes{60});
    CHECK(off.label == QStringLiteral("Take \"A\" off the grid"));
}

TEST_CASE("Copies are new sessions without registrations or locks", "[planning]")
{
    Festival festival = programme();
    Session locked = named<Session>(festival, "Verrou");
    locked.registered = 12;
    locked.sourceKey = QStringLiteral("17");
    festival.table<Session>().put(locked);
    IdSource source(4);
    const Proposal copy = duplicated(festival, {locked.id}, source, inEnglish());
    CHECK(lines(festival, copy) == texts({"Verrou 2014-06-12 15:00/16:00 Une"}));
    CHECK(copy.label == QStringLiteral("Copy \"Verrou\""));
    const Session& made = std::get<Put<Session>>(copy.change.edits.front()).value;
    CHECK(made.id != locked.id);
    CHECK_FALSE(made.locked);
    CHECK_FALSE(made.registered);
    CHECK(made.sourceKey.isEmpty());

    const SessionIds both = ids(festival, {"A", "B"});
    const Place later{.begin = LocalTime::fromText(u"16:00")};
    CHECK(lines(festival, copied(festival, {.held = both[0], .sessions = both}, later, source, inEnglish()))
        == texts({"A 2014-06-12 16:00/17:00 Une", "B 2014-06-12 17:30/18:30 Deux"}));
}

TEST_CASE("A session is copied into the rooms that are open and free", "[planning]")
{
    const Festival festival = programme();
    IdSource source(4);
    const Trial trial(festival);
    const Session& b = named<Session>(festival, "B");
    const Proposal copies = copiedToFreeRooms(trial, b.id, columns(festival), source, inEnglish());
    CHECK(
        lines(festival, copies) == texts({"B 2014-06-12 10:30/11:30 Trois", "B 2014-06-12 10:30/11:30 Une"}));
    CHECK(copies.label == QStringLiteral("Copy a session to 2 free rooms"));
    const Proposal none = copiedToFreeRooms(trial, b.id, {*b.room}, source, inEnglish());
    CHECK(none.change.isEmpty());
    CHECK(none.remark == QStringLiteral("No other room is open and free at that time."));
}

TEST_CASE("Locks are put on and taken off, and keep sessions from being removed", "[planning]")
{
    const Festival festival = programme();
    const SessionIds both = ids(festival, {"A", "Verrou"});
    CHECK(withLock(festival, both, Lock::On, inEnglish()).change.edits.size() == 1);
    CHECK(withLock(festival, both, Lock::Off, inEnglish()).label == QStringLiteral("Unlock \"Verrou\""));
    const Proposal removal = removed(festival, both, inEnglish());
    const auto after = applied(festival, removal.change);
    REQUIRE(after);
    CHECK(after->sessions().size() == festival.sessions().size() - 1);
    CHECK(removal.label == QStringLiteral("Remove \"A\""));
    CHECK(removal.locked == ids(festival, {"Verrou"}));
}
