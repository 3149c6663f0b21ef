// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visits/travel.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

const Day thursday = *Day::fromText(u"2014-06-12");

minutes clock(const char* text)
{
    return LocalTime::fromText(QString::fromLatin1(text))->sinceMidnight();
}

/// Two venues and the ways between them.
class Town {
public:
    Town()
    {
        m_here.coordinates = Coordinates{43.6045, 1.4440};
        m_there.coordinates = Coordinates{43.6145, 1.4440};
    }

    [[nodiscard]] TravelTable table(bool isOnMap = true)
    {
        TravelTable table(4.0);
        if (!isOnMap)
            m_there.coordinates.reset();
        table.add(m_here);
        table.add(m_there);
        for (const TravelTime& time : m_times)
            table.add(time);
        return table;
    }

    TravelTime& way(TravelMode mode, int length)
    {
        TravelTime time = blank(m_ids.next<TravelTime>());
        time.from = m_here.id;
        time.to = m_there.id;
        time.mode = mode;
        time.length = minutes{length};
        m_times.push_back(time);
        return m_times.back();
    }

    [[nodiscard]] Trip there(const char* ready = "10:00", Pace pace = Pace::Normal) const
    {
        return {.from = m_here.id, .to = m_there.id, .day = thursday, .ready = clock(ready), .pace = pace};
    }
    [[nodiscard]] Trip back() const { return {.from = m_there.id, .to = m_here.id, .day = thursday}; }

private:
    IdSource m_ids{1};
    Venue m_here = blank(m_ids.next<Venue>());
    Venue m_there = blank(m_ids.next<Venue>());
    std::vector<TravelTime> m_times;
};

Journey onFoot(int length, TravelSource source)
{
    return {.mode = TravelMode::Walk, .source = source, .length = minutes{length}};
}

} // namespace

TEST_CASE("A way nobody typed in is estimated along the great circle, rounded up", "[travel]")
{
    Town town;
    const TravelTable table = town.table();

    // 0.01 degrees are 1.112 km, with the detour 1.4455 km.
    CHECK(*table.kilometres(town.there().from, town.there().to) == Approx(1.4455).epsilon(1e-4));
    CHECK(table.quickest(town.there()) == onFoot(22, TravelSource::Estimated));
    CHECK(table.quickest(town.there("10:00", Pace::Slow)) == onFoot(29, TravelSource::Estimated));
    CHECK(table.quickest(town.there("10:00", Pace::Brisk)) == onFoot(20, TravelSource::Estimated));
    CHECK(table.quickest(town.back()) == onFoot(22, TravelSource::Estimated));
}

TEST_CASE("A missing pair is missing, and takes no time only from a venue to itself", "[travel]")
{
    Town town;
    const TravelTable table = town.table(false);

    CHECK_FALSE(table.quickest(town.there()));
    CHECK_FALSE(table.always(town.there()));
    CHECK_FALSE(table.kilometres(town.there().from, town.there().to));
    Trip nowhere = town.there();
    nowhere.to = nowhere.from;
    CHECK(table.quickest(nowhere)->total() == minutes{0});
    CHECK_FALSE(TravelTable(0.0).quickest(town.there()));
}

TEST_CASE("What was typed in holds in its direction, at the pace of who walks", "[travel]")
{
    Town town;
    town.way(TravelMode::Walk, 15);
    const TravelTable table = town.table();

    CHECK(table.quickest(town.there()) == onFoot(15, TravelSource::Typed));
    CHECK(table.quickest(town.there("10:00", Pace::Slow)) == onFoot(20, TravelSource::Typed));
    CHECK(table.quickest(town.back()) == onFoot(22, TravelSource::Estimated));
}

TEST_CASE("A shuttle is waited for, and after the last one people walk", "[travel]")
{
    Town town;
    town.way(TravelMode::Shuttle, 5).departures
        = {*LocalTime::fromText(u"10:30"), *LocalTime::fromText(u"10:10")};
    const TravelTable table = town.table();

    const Journey ride{.mode = TravelMode::Shuttle, .wait = minutes{8}, .length = minutes{5}};
    CHECK(table.quickest(town.there("10:02")) == ride);
    CHECK(table.quickest(town.there("10:11")) == onFoot(22, TravelSource::Estimated));
    CHECK_FALSE(table.by(TravelMode::Shuttle, town.there("10:31")));
    CHECK(table.by(TravelMode::Shuttle, town.there("10:30"))->total() == minutes{5});
    CHECK(table.always(town.there()) == minutes{22});
    CHECK(town.table(false).always(town.there()) == minutes{25});
    CHECK_FALSE(town.table(false).quickest(town.there("10:31")));
}

TEST_CASE("A day with a time of its own has only that", "[travel]")
{
    Town town;
    town.way(TravelMode::Bus, 6);
    town.way(TravelMode::Bus, 12).day = thursday;
    const TravelTable table = town.table();
    Trip tomorrow = town.there();
    tomorrow.day = thursday.plus(1);

    CHECK(table.quickest(town.there())->length == minutes{12});
    CHECK(table.quickest(tomorrow)->length == minutes{6});
}

TEST_CASE("A travel time that is taken away leaves the estimate", "[travel]")
{
    Town town;
    const TravelTime time = town.way(TravelMode::Metro, 4);
    TravelTable table = town.table();
    REQUIRE(table.quickest(town.there())->mode == TravelMode::Metro);

    table.remove(time);
    CHECK(table.quickest(town.there()) == onFoot(22, TravelSource::Estimated));
}
