// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/slot_list.h"
#include "core/tours/visit_slots.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// A visit of four people at 10:00, in whose list these stand; names in capitals wait.
Festival listOf(const std::vector<const char*>& names)
{
    FestivalBuilder builder;
    builder.venue("A").room("a", 8).session("Robots", "2014-06-12", "10:00/10:30");
    TourBuilder tours(builder);
    for (const char* name : names) {
        tours.booking("Robots", "10:00", 2).last<Booking>([name](Booking& booking) {
            const QString text = QString::fromUtf8(name);
            booking.contact = Internal(Contact{.name = text});
            booking.waiting = text == text.toUpper();
        });
    }
    return tours.build();
}

VisitSlot slotIn(const Festival& festival)
{
    return slotsOf(festival, named<Session>(festival, "Robots")).front();
}

QString list(const Festival& festival)
{
    QStringList names;
    for (const Booking* booking : bookingsIn(festival, VisitBook(festival), slotIn(festival)))
        names += (booking->waiting ? QStringLiteral("(%1)") : QStringLiteral("%1"))
                     .arg(booking->contact.forInsiders().name.toLower());
    return names.join(u' ');
}

Id<Booking> called(const Festival& festival, const char* name)
{
    for (const Booking& booking : festival.bookings()) {
        if (booking.contact.forInsiders().name.toLower() == QString::fromUtf8(name))
            return booking.id;
    }
    qFatal("nobody is called %s", name);
}

Festival moved(const Festival& festival, const char* name, const ListPlace& place)
{
    return unchecked(festival,
        movedInList(festival, VisitBook(festival), slotIn(festival), called(festival, name), place));
}

/// One step up or down; the same festival at the ends.
Festival stepped(const Festival& festival, const char* name, int by)
{
    const auto place
        = placeBeside(festival, VisitBook(festival), slotIn(festival), called(festival, name), by);
    return place ? moved(festival, name, *place) : festival;
}

} // namespace

TEST_CASE("A booking is moved within the seats, under the rule and back", "[registrations]")
{
    Festival festival = listOf({"a", "b", "c", "D", "E"});
    festival = moved(festival, "a", {false, 0});
    festival = moved(festival, "b", {false, 1});
    festival = moved(festival, "d", {true, 0});
    CHECK(list(festival) == QStringLiteral("a b c (d) (e)"));

    CHECK(list(moved(festival, "c", {false, 0})) == QStringLiteral("c a b (d) (e)"));
    CHECK(list(moved(festival, "a", {true, 1})) == QStringLiteral("b c (d) (a) (e)"));
    CHECK(list(moved(festival, "e", {false, 1})) == QStringLiteral("a e b c (d)"));
    CHECK(list(moved(festival, "e", {true, 9})) == QStringLiteral("a b c (d) (e)"));
    CHECK(movedInList(festival, VisitBook(festival), slotIn(festival), called(festival, "b"), {false, 1})
              .isEmpty());
}

TEST_CASE("Step by step a booking crosses the rule at its edge and stops at the ends", "[registrations]")
{
    Festival festival = listOf({"a", "B"});
    CHECK(list(stepped(festival, "a", 1)) == QStringLiteral("(a) (b)"));
    CHECK(list(stepped(festival, "b", -1)) == QStringLiteral("a b"));
    CHECK(list(stepped(festival, "a", -1)) == QStringLiteral("a (b)"));
    CHECK(list(stepped(festival, "b", 1)) == QStringLiteral("a (b)"));
    festival = stepped(festival, "a", 1);
    CHECK(list(stepped(festival, "a", 1)) == QStringLiteral("(b) (a)"));
}

TEST_CASE(
    "Bookings that lost their slot go to the nearest with seats, else to a waiting list", "[registrations]")
{
    FestivalBuilder builder;
    builder.venue("A").room("a", 4).session("Robots", "2014-06-12", "10:00/11:30");
    builder.last<Session>([](Session& session) {
        session.openingMode = OpeningMode::Interval;
        session.interval = minutes{30};
        session.groupSize = 4;
    });
    TourBuilder tours(builder);
    std::vector<Id<Booking>> lost;
    for (const int seats : {3, 3, 4, 1, 2})
        tours.booking("Robots", "09:10", seats).last<Booking>([&lost](Booking& booking) {
            lost.push_back(booking.id);
        });
    const Festival festival = tours.build();
    REQUIRE(lostBookings(festival).size() == 5);
    const Festival after = unchecked(festival, movedToNearestSlots(festival, lost));

    QStringList places;
    for (const Id<Booking>& id : lost) {
        const Booking* booking = after.bookings().find(id);
        places += booking->begin.text() + (booking->waiting ? QStringLiteral(" waits") : QString());
    }
    CHECK(places.join(QStringLiteral(", ")) == QStringLiteral("10:00, 10:30, 11:00, 10:00, 10:00 waits"));
    CHECK(lostBookings(after).empty());
}
