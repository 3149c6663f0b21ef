// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"

namespace planner::tests {

namespace {

template <class T>
const T* withName(const Table<T>& table, const QString& name)
{
    for (const T& row : table) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

} // namespace

About juneAbout()
{
    About about = blank(*Id<About>::fromText(u"00000000-0000-4000-8000-000000000001"));
    about.name = QStringLiteral("Start-up Assembly");
    about.city = QStringLiteral("Toulouse");
    about.firstDay = *Day::fromText(u"2014-06-12");
    about.lastDay = *Day::fromText(u"2014-06-14");
    return about;
}

FestivalBuilder::FestivalBuilder() : m_festival(juneAbout()) { }

FestivalBuilder& FestivalBuilder::venue(const char* name)
{
    Venue venue = blank(m_ids.next<Venue>());
    venue.name = QString::fromUtf8(name);
    venue.position = ++m_order;
    m_venue = venue.id;
    m_festival.table<Venue>().put(std::move(venue));
    return *this;
}

FestivalBuilder& FestivalBuilder::open(const char* day, const char* span)
{
    return last<Venue>([&](Venue& venue) {
        venue.openingHours.push_back(
            {*Day::fromText(QString::fromUtf8(day)), *TimeSpan::fromText(QString::fromUtf8(span))});
    });
}

FestivalBuilder& FestivalBuilder::room(const char* name, std::optional<int> seats)
{
    Q_ASSERT_X(m_venue, "room", "a room comes after its venue");
    Room room{.id = m_ids.next<Room>(), .venue = *m_venue};
    room.name = QString::fromUtf8(name);
    room.seats = seats;
    room.position = ++m_order;
    m_room = room.id;
    m_festival.table<Room>().put(std::move(room));
    return *this;
}

FestivalBuilder& FestivalBuilder::session(const char* title, const char* day, const char* span)
{
    unplaced(title);
    return last<Session>([&](Session& session) {
        session.room = m_room;
        session.day = Day::fromText(QString::fromUtf8(day));
        session.span = TimeSpan::fromText(QString::fromUtf8(span));
    });
}

FestivalBuilder& FestivalBuilder::unplaced(const char* title)
{
    Session session = blank(m_ids.next<Session>());
    session.title = QString::fromUtf8(title);
    m_session = session.id;
    m_festival.table<Session>().put(std::move(session));
    return *this;
}

FestivalBuilder& FestivalBuilder::startup(const char* name)
{
    Startup startup = blank(m_ids.next<Startup>());
    startup.name = QString::fromUtf8(name);
    m_startup = startup.id;
    m_festival.table<Startup>().put(std::move(startup));
    return *this;
}

FestivalBuilder& FestivalBuilder::by(const char* startupName)
{
    const QString name = QString::fromUtf8(startupName);
    if (!withName(m_festival.startups(), name))
        startup(startupName);
    const Id<Startup> id = withName(m_festival.startups(), name)->id;
    m_startup = id;
    return last<Session>([&](Session& session) { session.startups.push_back(id); });
}

FestivalBuilder& FestivalBuilder::with(const char* personName)
{
    const QString name = QString::fromUtf8(personName);
    if (!withName(m_festival.people(), name)) {
        Person person = blank(m_ids.next<Person>());
        person.name = name;
        m_festival.table<Person>().put(std::move(person));
    }
    const Id<Person> id = withName(m_festival.people(), name)->id;
    return last<Session>([&](Session& session) { session.people.push_back(id); });
}

QStringList texts(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* text : list)
        result += QString::fromUtf8(text);
    return result;
}

} // namespace planner::tests
