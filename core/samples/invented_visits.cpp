// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/invented_visits.h"

#include "core/festival/questions.h"
#include "core/samples/invented_names.h"
#include "core/tours/visit_slots.h"

#include <QRandomGenerator>

#include <array>

namespace planner {

namespace {

constexpr int bookingsOfGroup = 10;

Contact inventedContact(int number)
{
    return {.name = inventedPersonName(number + 7000),
        .email = QStringLiteral("groupe-%1@example.org").arg(number + 1),
        .phone = QStringLiteral("06 39 98 %1 %2")
                     .arg(number / 100 % 100, 2, 10, QLatin1Char('0'))
                     .arg(number % 100, 2, 10, QLatin1Char('0'))};
}

class Visiting {
public:
    Visiting(Festival& festival, IdSource& ids, QRandomGenerator& random)
        : m_festival(festival), m_ids(ids), m_random(random), m_venues(venuesInWalkingOrder(festival))
    {
        for (const Startup& startup : festival.startups())
            m_startups.push_back(startup.id);
        for (const Sector& sector : festival.sectors())
            m_sectors.push_back(sector.id);
    }

    /// The metro links every tenth venue, each way; a shuttle leaves the first one every half hour.
    void addTravelTimes()
    {
        for (size_t from = 0; from < m_venues.size(); from += 10) {
            for (size_t to = 0; to < m_venues.size(); to += 10) {
                if (from != to)
                    addTravelTime(from, to, TravelMode::Metro);
            }
        }
        if (m_venues.size() > 1)
            addTravelTime(0, m_venues.size() - 1, TravelMode::Shuttle);
    }

    void addGroup(int number)
    {
        constexpr std::array kinds{"Classe", "Famille", "Association", "Club"};
        Group group = blank(m_ids.next<Group>());
        group.name = QStringLiteral("%1 %2")
                         .arg(QLatin1String(kinds[static_cast<size_t>(number) % kinds.size()]))
                         .arg(number + 1);
        group.size = 2 + below(7);
        if (happens(10))
            group.languages = {QStringLiteral("en")};
        if (happens(10))
            group.needs = {AccessNeed::StepFree};
        if (happens(20))
            group.pace = Pace::Slow;
        for (const Day& day : days(m_festival)) {
            if (group.hours.empty() || happens(30))
                group.hours.push_back({day, *TimeSpan::fromText(u"09:30/17:30")});
        }
        if (!m_venues.empty() && happens(60))
            group.start = group.end = m_venues[someIndex(m_venues)]->id;
        group.lunch = TimeSpan::fromText(u"12:00/14:00");
        addWishes(group);
        group.contact = Internal(inventedContact(number));
        m_festival.table<Group>().put(std::move(group));
    }

    void addBookings(int count)
    {
        const std::vector<VisitSlot> slots = visitSlots(m_festival);
        for (int number = 0; number < count && !slots.empty(); ++number) {
            const VisitSlot& slot = slots[someIndex(slots)];
            Booking booking = blank(m_ids.next<Booking>());
            booking.session = slot.key.session;
            booking.day = slot.key.day;
            booking.begin = slot.key.begin;
            booking.seats = 1 + below(5);
            booking.waiting = happens(5);
            booking.position = number;
            booking.contact = Internal(inventedContact(number));
            m_festival.table<Booking>().put(std::move(booking));
        }
    }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    [[nodiscard]] bool happens(int timesInAHundred) { return below(100) < timesInAHundred; }
    template <class T>
    [[nodiscard]] size_t someIndex(const std::vector<T>& rows)
    {
        return static_cast<size_t>(below(static_cast<int>(rows.size())));
    }

    void addTravelTime(size_t from, size_t to, TravelMode mode)
    {
        TravelTime time = blank(m_ids.next<TravelTime>());
        time.from = m_venues[from]->id;
        time.to = m_venues[to]->id;
        time.mode = mode;
        time.length = minutes{8 + below(10)};
        for (int begin = 9 * 60; mode == TravelMode::Shuttle && begin <= 18 * 60; begin += 30)
            time.departures.push_back(*LocalTime::fromMinutes(minutes{begin}));
        m_festival.table<TravelTime>().put(std::move(time));
    }

    void addWishes(Group& group)
    {
        for (int wish = 0; wish < 8 && !m_startups.empty(); ++wish)
            group.wishes.push_back({.startup = m_startups[someIndex(m_startups)],
                .strength = wish < 2 ? WishStrength::MustSee : WishStrength::Wished,
                .weight = 1 + below(5)});
        if (!m_sectors.empty())
            group.wishes.push_back({.sector = m_sectors[someIndex(m_sectors)]});
    }

    Festival& m_festival;
    IdSource& m_ids;
    QRandomGenerator& m_random;
    std::vector<const Venue*> m_venues;
    std::vector<Id<Startup>> m_startups;
    std::vector<Id<Sector>> m_sectors;
};

} // namespace

void addVisits(Festival& festival, IdSource& ids, QRandomGenerator& random, int groups)
{
    Visiting visiting(festival, ids, random);
    visiting.addTravelTimes();
    for (int number = 0; number < groups; ++number)
        visiting.addGroup(number);
    visiting.addBookings(groups * bookingsOfGroup);
}

} // namespace planner
