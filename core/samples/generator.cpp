// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/generator.h"

#include "core/samples/invented_names.h"
#include "core/samples/invented_visits.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace planner {

namespace {

/// A place and a time in which one session fits.
struct Slot {
    Id<Room> room;
    Day day;
    TimeSpan span;
};

About inventedAbout(IdSource& ids, quint64 seed)
{
    About about = blank(ids.next<About>());
    about.name = QStringLiteral("Festival d'essai");
    about.motto = QStringLiteral("Tout est inventé, sauf la taille");
    about.city = QStringLiteral("Toulouse");
    about.firstDay = Day(QDate(2014, 6, 12));
    about.lastDay = about.firstDay.plus(2);
    about.organiser = QStringLiteral("Organisateurs inventés");
    about.admission = QStringLiteral("entrée libre et gratuite");
    about.website = QStringLiteral("https://festival-essai.example");
    about.remark
        = QStringLiteral("Festival fabriqué par le programme (graine %1). Lieux, start-up, personnes et "
                         "séances sont inventés.")
              .arg(seed);
    return about;
}

/// Builds one festival, kind by kind; the draws of one kind do not depend on those of the next.
class Generator {
public:
    explicit Generator(const GeneratorOptions& options)
        : m_options(options),
          m_random(static_cast<quint32>(options.seed ^ (options.seed >> 32U))),
          m_ids(options.seed),
          m_festival(inventedAbout(m_ids, options.seed))
    {
    }

    Festival festival()
    {
        addSectors();
        addVenues();
        addRooms();
        addStartups();
        addBreaks();
        for (int number = 0; number < m_options.sessions; ++number)
            addSession(number);
        addVisits(m_festival, m_ids, m_random, m_options.groups);
        return m_festival;
    }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    [[nodiscard]] bool happens(int timesInAHundred) { return below(100) < timesInAHundred; }
    [[nodiscard]] Day day(int number) const { return m_festival.about().firstDay.plus(number); }

    void addSectors();
    void addVenues();
    void addRooms();
    void addSlots(const Room& room, const Venue& venue);
    void addStartups();
    void addBreaks();
    void addSession(int number);
    static void chooseOpening(Session& session, int number);
    void place(Session& session, int venue, int startup);
    void collide(Session& session);
    void overbook(Session& session);
    [[nodiscard]] bool isBusy(int startup, const Slot& slot) const;

    GeneratorOptions m_options;
    QRandomGenerator m_random;
    IdSource m_ids;
    Festival m_festival;
    std::vector<Id<Sector>> m_sectors;
    std::vector<Id<Venue>> m_venues;
    std::vector<Id<Startup>> m_startups;
    std::vector<Id<Person>> m_hosts; ///< One for each start-up, in the same order.
    std::map<int, std::vector<Slot>> m_free; ///< By venue, in the order in which they are to be taken.
    std::map<int, std::vector<Slot>> m_taken; ///< By start-up.
};

void Generator::addSectors()
{
    for (const QStringView name : {u"Données", u"Santé", u"Jeux et culture", u"Éducation", u"Ville",
             u"Objets", u"Alimentation", u"Services"}) {
        const Sector sector{.id = m_ids.next<Sector>(), .name = name.toString()};
        m_sectors.push_back(sector.id);
        m_festival.table<Sector>().put(sector);
    }
}

void Generator::addVenues()
{
    for (int number = 0; number < m_options.venues; ++number) {
        Venue venue = blank(m_ids.next<Venue>());
        venue.name = inventedVenueName(number);
        venue.address = QStringLiteral("%1 rue de l'Exemple").arg(number + 1);
        venue.postcode = QStringLiteral("31000");
        venue.city = QStringLiteral("Toulouse");
        venue.coordinates = Coordinates{43.57 + 0.01 * (number % 7), 1.40 + 0.01 * (number / 7 % 9)};
        venue.transport = QStringLiteral("métro, %1 min à pied").arg(3 + number % 9);
        venue.access.wheelchair = number % 6 == 5 ? Tri::Unknown : number % 4 == 3 ? Tri::No : Tri::Yes;
        for (int d = 0; d < (number % 8 == 7 ? 2 : 3); ++d)
            venue.openingHours.push_back({day(d), *TimeSpan::fromText(u"09:00/18:30")});
        venue.position = number;
        m_venues.push_back(venue.id);
        m_festival.table<Venue>().put(std::move(venue));
    }
}

void Generator::addRooms()
{
    for (int number = 0; number < m_options.rooms && !m_venues.empty(); ++number) {
        const int venue = number % static_cast<int>(m_venues.size());
        const Id<Venue>& home = m_venues[static_cast<size_t>(venue)];
        Room room{.id = m_ids.next<Room>(), .venue = home};
        room.name = inventedRoomName(number);
        room.seats = 12 + 4 * below(15);
        room.floor = number % 3 == 0 ? QStringLiteral("rez-de-chaussée") : QStringLiteral("1er étage");
        room.position = number;
        addSlots(room, *m_festival.venues().find(home));
        m_festival.table<Room>().put(std::move(room));
    }
    for (auto& [venue, places] : m_free) {
        for (int last = static_cast<int>(places.size()) - 1; last > 0; --last)
            std::swap(places[static_cast<size_t>(last)], places[static_cast<size_t>(below(last + 1))]);
    }
}

void Generator::addSlots(const Room& room, const Venue& venue)
{
    const int number = static_cast<int>(venue.position);
    for (const OpeningHours& hours : venue.openingHours) {
        for (const QStringView text : {u"09:30/10:15", u"10:30/11:15", u"11:30/12:30", u"14:00/15:00",
                 u"15:15/16:00", u"16:15/17:00", u"17:15/18:15"}) {
            m_free[number].push_back({room.id, hours.day, *TimeSpan::fromText(text)});
        }
    }
}

void Generator::addStartups()
{
    for (int number = 0; number < m_options.startups; ++number) {
        Startup startup = blank(m_ids.next<Startup>());
        startup.name = inventedStartupName(number);
        startup.pitch = inventedPitch(number);
        startup.description = inventedDescription(number);
        startup.sector = m_sectors[static_cast<size_t>(below(static_cast<int>(m_sectors.size())))];
        startup.website = QStringLiteral("https://start-up-%1.example").arg(number + 1);
        startup.city = QStringLiteral("Toulouse");
        startup.foundedYear = 2006 + below(8);
        startup.headcount = 1 + below(20);
        startup.mayPublish = Tri::Yes;
        Person host = blank(m_ids.next<Person>());
        host.name = inventedPersonName(number);
        host.roles = {PersonRole::Host};
        host.startup = startup.id;
        const Contact contact{.name = host.name,
            .email = QStringLiteral("contact-%1@example.org").arg(number + 1),
            .phone = QStringLiteral("06 39 98 %1 %2")
                         .arg(number / 100 % 100, 2, 10, QLatin1Char('0'))
                         .arg(number % 100, 2, 10, QLatin1Char('0'))};
        host.contact = Internal(contact);
        startup.referent = Internal(contact);
        if (!happens(4))
            startup.onSite = Internal(contact);
        m_startups.push_back(startup.id);
        m_hosts.push_back(host.id);
        m_festival.table<Startup>().put(std::move(startup));
        m_festival.table<Person>().put(std::move(host));
    }
}

void Generator::addBreaks()
{
    for (int d = 0; d < 3; ++d)
        m_festival.table<Break>().put({.id = m_ids.next<Break>(),
            .title = QStringLiteral("Pause déjeuner"),
            .day = day(d),
            .span = *TimeSpan::fromText(u"12:30/14:00")});
}

void Generator::addSession(int number)
{
    Session session = blank(m_ids.next<Session>());
    session.title = inventedTitle(number);
    session.summary = inventedPitch(number + 5) + u'.';
    const std::array kinds{SessionKind::Workshop, SessionKind::Talk, SessionKind::Visit};
    session.kind = kinds[static_cast<size_t>(number) % kinds.size()];
    chooseOpening(session, number);
    if (happens(8))
        session.languages = {QStringLiteral("en")};
    const int startup = m_startups.empty() ? 0 : number % static_cast<int>(m_startups.size());
    if (!m_startups.empty()) {
        session.startups = {m_startups[static_cast<size_t>(startup)]};
        session.people = {m_hosts[static_cast<size_t>(startup)]};
    }
    if (happens(3))
        session.wish = Internal(QStringLiteral("plutôt le matin"));
    else if (!m_venues.empty())
        place(session, startup % static_cast<int>(m_venues.size()), startup);
    if (session.isPlaced() && happens(2))
        collide(session);
    overbook(session);
    m_festival.table<Session>().put(std::move(session));
}

/// Groups depart every ten minutes, but for every other talk.
void Generator::chooseOpening(Session& session, int number)
{
    const bool isTalk = number % 6 == 1;
    session.openingMode = number % 3 == 0 ? OpeningMode::Booked
        : isTalk                          ? OpeningMode::FixedTime
                                          : OpeningMode::Interval;
    if (isTalk)
        return;
    session.interval = minutes{10};
    session.groupSize = 8;
}

bool Generator::isBusy(int startup, const Slot& slot) const
{
    const auto taken = m_taken.find(startup);
    return taken != m_taken.end() && std::ranges::any_of(taken->second, [&slot](const Slot& other) {
        return other.day == slot.day && other.span.overlaps(slot.span);
    });
}

/// Takes the first free slot of the venue at which the start-up is free, too.
void Generator::place(Session& session, int venue, int startup)
{
    std::vector<Slot>& free = m_free[venue];
    const auto slot
        = std::ranges::find_if(free, [&](const Slot& candidate) { return !isBusy(startup, candidate); });
    if (slot == free.end())
        return;
    session.room = slot->room;
    session.day = slot->day;
    session.span = slot->span;
    m_taken[startup].push_back(*slot);
    free.erase(slot);
}

/// Starts the session twenty minutes too early: into the one before it, or before the doors open.
void Generator::collide(Session& session)
{
    if (const auto earlier = session.span->shifted(minutes{-20}))
        session.span = earlier;
}

void Generator::overbook(Session& session)
{
    const Room* room = m_festival.rooms().find(session.room);
    if (!room || !room->seats)
        return;
    session.registered = below(*room->seats + 1);
    if (happens(2))
        session.registered = *room->seats + 1 + below(12);
}

} // namespace

Festival generated(const GeneratorOptions& options)
{
    return Generator(options).festival();
}

} // namespace planner
