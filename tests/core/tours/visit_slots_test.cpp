// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/seats.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"
#include "tests/support/fate.h"

using namespace planner;
using namespace planner::tests;

namespace {

QStringList begins(const std::vector<SlotKey>& keys)
{
    QStringList texts;
    for (const SlotKey& key : keys)
        texts += key.begin.text();
    return texts;
}

QStringList begins(const std::vector<const Booking*>& bookings)
{
    QStringList texts;
    for (const Booking* booking : bookings)
        texts += booking->begin.text();
    return texts;
}

Break restOf(const char* span, const std::optional<Id<Venue>>& venue)
{
    IdSource ids(3);
    Break rest = blank(ids.next<Break>());
    rest.day = *Day::fromText(u"2014-06-12");
    rest.span = *TimeSpan::fromText(QString::fromLatin1(span));
    rest.venue = venue;
    return rest;
}

} // namespace

TEST_CASE("The slots of a festival follow its sessions, hours and breaks", "[slots]")
{
    FestivalBuilder builder = twoVenues();
    builder.open("2014-06-12", "12:30/18:00");
    Festival festival = builder.build();
    festival.table<Break>().put(restOf("10:30/11:00", named<Venue>(festival, "La Cantine").id));

    std::vector<SlotKey> keys;
    for (const VisitSlot& slot : visitSlots(festival))
        keys.push_back(slot.key);
    const QString expected = QStringLiteral("10:00 11:00 11:30 12:30 13:00 13:30");
    CHECK(begins(keys) == expected.split(u' '));
}

TEST_CASE("A visit takes as long as its start-up says", "[slots]")
{
    Festival festival = twoVenues().build();
    Startup startup = named<Startup>(festival, "Brume");
    startup.visitLength = minutes{50};
    festival.table<Startup>().put(startup);

    const auto slots = slotsOf(festival, named<Session>(festival, "Robots"));
    REQUIRE(slots.size() == 3);
    CHECK(slots.front().span == *TimeSpan::fromText(u"10:00/10:50"));
}

TEST_CASE("Hours of the day before that go past midnight open the small hours", "[slots]")
{
    const Festival festival = FestivalBuilder()
                                  .venue("La Cantine")
                                  .open("2014-06-12", "18:00/26:00")
                                  .room("Grande salle", 24)
                                  .session("Nocturne", "2014-06-13", "00:30/01:30")
                                  .build();
    CHECK(visitSlots(festival).size() == 1);
}

TEST_CASE("A changed session keeps its unchanged slots and what is booked in them", "[slots]")
{
    const Festival before = TourBuilder(twoVenues())
                                .booking("Robots", "10:00", 3)
                                .booking("Robots", "11:00", 2)
                                .booking("Robots", "11:30", 4)
                                .build();
    Session session = named<Session>(before, "Robots");
    session.span = TimeSpan::fromText(u"09:30/11:30");
    Festival after = before;
    after.table<Session>().put(session);

    const SlotChanges changes = slotChanges(visitSlots(before), visitSlots(after));
    CHECK(changes.kept == 7);
    CHECK(begins(changes.gone) == QStringList{QStringLiteral("11:30")});
    CHECK(begins(changes.come) == QStringList{QStringLiteral("09:30")});
    CHECK(begins(lostBookings(after)) == QStringList{QStringLiteral("11:30")});
    CHECK(lostBookings(before).empty());
    CHECK(after.bookings() == before.bookings());
}

TEST_CASE("A closed venue costs every booking its slot, and opening again gives them back", "[slots]")
{
    const Festival before
        = TourBuilder(twoVenues()).booking("Drones", "12:30", 3).booking("Robots", "10:30", 1).build();
    Venue venue = named<Venue>(before, "TIC Valley");
    venue.openingHours = {{*Day::fromText(u"2014-06-13"), *TimeSpan::fromText(u"09:00/18:00")}};
    Festival after = before;
    after.table<Venue>().put(venue);

    CHECK(begins(lostBookings(after)) == QStringList{QStringLiteral("12:30")});
    after.table<Venue>().put(named<Venue>(before, "TIC Valley"));
    CHECK(lostBookings(after).empty());
}

TEST_CASE("Each slot is found by its key, and no other key finds one", "[slots]")
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Festival festival = Fate(seed).festival();
        const auto slots = visitSlots(festival);
        CAPTURE(seed);
        for (const VisitSlot& slot : slots) {
            CHECK(slotAt(festival, slot.key) == slot);
            SlotKey otherDay = slot.key;
            otherDay.day = slot.key.day.plus(40);
            CHECK_FALSE(slotAt(festival, otherDay));
        }
        for (const Booking* booking : lostBookings(festival)) {
            CHECK(std::ranges::none_of(
                slots, [booking](const VisitSlot& slot) { return isFor(*booking, slot); }));
        }
    }
}
