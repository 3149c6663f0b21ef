// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programme/slots.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <random>

using namespace planner;
using namespace planner::tests;

namespace {

LocalTime at(const char* text)
{
    return *LocalTime::fromText(QString::fromLatin1(text));
}

Period period(const char* text)
{
    const TimeSpan span = *TimeSpan::fromText(QString::fromLatin1(text));
    return {span.begin().sinceMidnight(), span.end().sinceMidnight()};
}

/// A session from two to four.
Session afternoon(OpeningMode mode)
{
    Session session = blank(*Id<Session>::fromText(u"00000000-0000-4000-8000-000000000002"));
    session.room = *Id<Room>::fromText(u"00000000-0000-4000-8000-000000000003");
    session.day = *Day::fromText(u"2014-06-12");
    session.span = TimeSpan::fromText(u"14:00/16:00");
    session.openingMode = mode;
    return session;
}

Session departures(int everyMinutes)
{
    Session session = afternoon(OpeningMode::Interval);
    session.interval = minutes{everyMinutes};
    session.groupSize = 8;
    return session;
}

/// "14:00-14:20 (8)"
QStringList told(const Session& session, const DoorTimes& door)
{
    QStringList lines;
    for (const VisitSlot& slot : slotsOf(session, door)) {
        const QString seats = slot.seats ? QString::number(*slot.seats) : QStringLiteral("?");
        lines += QStringLiteral("%1-%2 (%3)").arg(slot.span.begin().text(), slot.span.end().text(), seats);
    }
    return lines;
}

QStringList lines(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Groups depart in the rhythm of the session until the last is through", "[slots]")
{
    CHECK(told(departures(30), {.seats = 40})
        == lines("14:00-14:30 (8), 14:30-15:00 (8), 15:00-15:30 (8), 15:30-16:00 (8)"));
    CHECK(told(departures(50), {.seats = 40}) == lines("14:00-14:50 (8), 14:50-15:40 (8)"));
    Session uncounted = departures(60);
    uncounted.groupSize.reset();
    CHECK(told(uncounted, {.seats = 40}) == lines("14:00-15:00 (40), 15:00-16:00 (40)"));
    CHECK(told(uncounted, {}) == lines("14:00-15:00 (?), 15:00-16:00 (?)"));
}

TEST_CASE("A visit that takes longer than the interval has several groups inside at once", "[slots]")
{
    CHECK(told(departures(30), {.visitLength = minutes{45}})
        == lines("14:00-14:45 (8), 14:30-15:15 (8), 15:00-15:45 (8)"));
}

TEST_CASE("Nobody departs in a break or while the venue is closed", "[slots]")
{
    CHECK(told(departures(30), {.breaks = {period("14:40/15:00")}})
        == lines("14:00-14:30 (8), 15:00-15:30 (8), 15:30-16:00 (8)"));
    CHECK(told(departures(30), {.open = std::vector{period("14:10/15:10")}}) == lines("14:30-15:00 (8)"));
    CHECK(told(departures(30), {.open = std::vector{period("13:00/15:00"), period("15:00/18:00")}}).size()
        == 4);
    CHECK(told(departures(30), {.open = std::vector<Period>()}).isEmpty());
}

TEST_CASE("The last entry is the host's own word", "[slots]")
{
    Session session = departures(50);
    session.lastEntry = at("15:40");
    CHECK(told(session, {}) == lines("14:00-14:50 (8), 14:50-15:40 (8), 15:40-16:00 (8)"));
    session.lastEntry = at("14:30");
    CHECK(told(session, {}) == lines("14:00-14:50 (8)"));
}

TEST_CASE("Whoever comes and goes has the whole time, cut by breaks", "[slots]")
{
    const DoorTimes door{.breaks = {period("14:30/15:00")}, .seats = 20, .visitLength = minutes{20}};
    const auto slots = slotsOf(afternoon(OpeningMode::DropIn), door);

    REQUIRE(slots.size() == 2);
    CHECK(slots[0].span == *TimeSpan::fromText(u"14:00/14:30"));
    CHECK(slots[0].lastEntry == at("14:10"));
    CHECK(slots[1].span == *TimeSpan::fromText(u"15:00/16:00"));
    CHECK(slots[1].lastEntry == at("15:40"));
    for (const VisitSlot& slot : slots) {
        CHECK(slot.dropIn);
        CHECK(slot.stay == minutes{20});
        CHECK(slot.seats == 20);
    }
}

TEST_CASE("A last entry ends the coming of those who come and go", "[slots]")
{
    Session session = afternoon(OpeningMode::DropIn);
    session.lastEntry = at("14:45");
    const auto slots = slotsOf(session, {.breaks = {period("14:30/15:00")}, .visitLength = minutes{20}});

    REQUIRE(slots.size() == 1);
    CHECK(slots[0].span.end() == at("14:30"));
    CHECK(slots[0].lastEntry == at("14:10"));
}

TEST_CASE("Those who come late are seen out at the end of the session, and before a break they are through",
    "[slots]")
{
    Session session = afternoon(OpeningMode::DropIn);
    session.lastEntry = at("15:50");
    const auto slots = slotsOf(session, {.breaks = {period("14:30/15:00")}, .visitLength = minutes{20}});

    REQUIRE(slots.size() == 2);
    CHECK(slots[0].lastEntry == at("14:10"));
    CHECK(slots[1].lastEntry == at("15:50"));
}

TEST_CASE("A last entry that is the end itself lets nobody in at a closing door", "[slots]")
{
    Session session = afternoon(OpeningMode::DropIn);
    session.lastEntry = at("16:00");
    const auto slots = slotsOf(session, {.visitLength = minutes{20}});

    REQUIRE(slots.size() == 1);
    CHECK(slots[0].lastEntry == at("15:40"));
}

TEST_CASE("A visit at a set time takes place whole or not at all", "[slots]")
{
    const Session session = afternoon(OpeningMode::FixedTime);
    CHECK(told(session, {.seats = 12}) == lines("14:00-16:00 (12)"));
    CHECK(told(session, {.open = std::vector{period("09:00/15:00"), period("15:00/18:00")}, .seats = 12})
        == lines("14:00-16:00 (12)"));
    CHECK(told(session, {.open = std::vector{period("09:00/15:30")}}).isEmpty());
}

TEST_CASE("A booked visit is one, or one each interval", "[slots]")
{
    Session session = afternoon(OpeningMode::Booked);
    CHECK(told(session, {.seats = 12}) == lines("14:00-16:00 (12)"));
    session.interval = minutes{60};
    session.groupSize = 5;
    CHECK(told(session, {.seats = 12}) == lines("14:00-15:00 (5), 15:00-16:00 (5)"));
}

TEST_CASE("What is cancelled, without a place or kept free lets nobody in", "[slots]")
{
    Session cancelled = departures(30);
    cancelled.status = SessionStatus::Cancelled;
    CHECK(slotsOf(cancelled, {}).empty());
    Session unplaced = departures(30);
    unplaced.room.reset();
    CHECK(slotsOf(unplaced, {}).empty());
    Session blocker = departures(30);
    blocker.kind = SessionKind::Blocker;
    CHECK(slotsOf(blocker, {}).empty());
    Session stopped = departures(0);
    CHECK(told(stopped, {}) == lines("14:00-16:00 (?)"));
}

TEST_CASE("A slot that a change leaves keeps its key", "[slots]")
{
    const Session session = departures(20);
    const auto whole = slotsOf(session, {});
    Session longer = session;
    longer.span = TimeSpan::fromText(u"14:00/18:00");
    longer.groupSize = 20;
    const auto more = slotsOf(longer, {});
    const auto interrupted = slotsOf(session, {.breaks = {period("14:50/15:05")}});

    REQUIRE(whole.size() == 6);
    REQUIRE(more.size() == 12);
    for (size_t i = 0; i < whole.size(); ++i)
        CHECK(whole[i].key == more[i].key);
    REQUIRE(interrupted.size() == 4);
    CHECK(interrupted[2].key == whole[4].key);
    CHECK(whole[0].key.text() == QStringLiteral("00000000-0000-4000-8000-000000000002@2014-06-12T14:00"));
}

TEST_CASE("A slot is named in a text, and found again by it", "[slots]")
{
    const SlotKey key{*Id<Session>::fromText(u"00000000-0000-4000-8000-000000000002"),
        *Day::fromText(u"2014-06-12"), at("14:20")};
    CHECK(SlotKey::fromText(key.text()) == key);
    for (const char* text : {"", "@", "00000000-0000-4000-8000-000000000002", "x@2014-06-12T14:20",
             "00000000-0000-4000-8000-000000000002@2014-06-12",
             "00000000-0000-4000-8000-000000000002@2014-06-31T14:20",
             "00000000-0000-4000-8000-000000000002@2014-06-12T14:20T15:00"})
        CHECK_FALSE(SlotKey::fromText(QString::fromLatin1(text)));
}

TEST_CASE("No slot leaves its session, meets a break or lies outside the hours", "[slots]")
{
    std::mt19937 random(7);
    const auto below
        = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const auto someSpan = [&below] {
        const minutes begin{5 * below(276)};
        return *TimeSpan::create(
            *LocalTime::fromMinutes(begin), *LocalTime::fromMinutes(begin + minutes{5 + 5 * below(48)}));
    };
    const auto touches = [](const VisitSlot& slot, const Period& other) {
        return slot.span.begin().sinceMidnight() < other.end && other.begin < slot.span.end().sinceMidnight();
    };
    int seen = 0;
    for (int round = 0; round < 3000; ++round) {
        Session session = afternoon(names(OpeningMode{})[static_cast<size_t>(below(4))].first);
        session.span = someSpan();
        if (below(3) > 0)
            session.interval = minutes{below(60)};
        if (below(3) == 0)
            session.lastEntry = someSpan().begin();
        const TimeSpan open = someSpan();
        const Period rest = period(qPrintable(someSpan().text()));
        DoorTimes door{.breaks = {rest}};
        if (below(2) == 0)
            door.open = std::vector{period(qPrintable(open.text()))};
        const auto slots = slotsOf(session, door);
        for (const VisitSlot& slot : slots) {
            CAPTURE(round, slot.span, *session.span);
            CHECK((session.span->begin() <= slot.span.begin() && slot.span.end() <= session.span->end()));
            CHECK((!door.open || (open.begin() <= slot.span.begin() && slot.span.end() <= open.end())));
            CHECK((!(slot.dropIn || hasDepartures(session)) || !touches(slot, rest)));
            CHECK((slot.span.begin() <= slot.lastEntry && slot.lastEntry <= slot.span.end()));
            CHECK((!session.lastEntry || slot.lastEntry <= *session.lastEntry
                || !(slot.dropIn || hasDepartures(session))));
            CHECK((minutes{0} < slot.stay && slot.stay <= slot.span.length()));
        }
        CHECK(std::ranges::is_sorted(slots, std::less<>(), &VisitSlot::key));
        CHECK(std::ranges::adjacent_find(slots, {}, &VisitSlot::key) == slots.end());
        seen += static_cast<int>(slots.size());
    }
    CHECK(seen > 2000);
}
