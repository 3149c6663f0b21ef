// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"
#include "tests/core/rules/told.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QXmlStreamReader>

#include <map>

using namespace planner;
using namespace planner::tests;

namespace {

/// As much of a schedule.xml as the rules ask for.
class ScheduleReader {
public:
    Festival read(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                begin(xml);
            else if (xml.isEndElement() && xml.name() == u"event")
                end();
        }
        REQUIRE_FALSE(xml.hasError());
        return m_festival;
    }

private:
    void begin(QXmlStreamReader& xml)
    {
        if (xml.name() == u"day")
            beginDay(*Day::fromText(xml.attributes().value(QLatin1String("date"))));
        else if (xml.name() == u"event")
            m_session = blank(m_ids.next<Session>());
        else if (m_session && xml.name() == u"person")
            m_session->people.push_back(person(xml));
        else if (m_session && xml.name() == u"room")
            m_session->room = room(xml.readElementText());
        else if (m_session && xml.name() == u"title")
            m_session->title = xml.readElementText();
        else if (m_session && xml.name() == u"start")
            m_begin = LocalTime::fromText(xml.readElementText());
        else if (m_session && xml.name() == u"duration")
            m_length = LocalTime::fromText(xml.readElementText())->sinceMidnight();
    }

    void beginDay(Day day)
    {
        About about = m_festival.about();
        about.firstDay = m_day ? std::min(about.firstDay, day) : day;
        about.lastDay = day;
        m_festival.table<About>().put(about);
        m_day = day;
    }

    void end()
    {
        m_session->day = m_day;
        m_session->span
            = *TimeSpan::create(*m_begin, *LocalTime::fromMinutes(m_begin->sinceMidnight() + m_length));
        m_festival.table<Session>().put(*m_session);
        m_session.reset();
    }

    Id<Person> person(QXmlStreamReader& xml)
    {
        const QString key = xml.attributes().value(QLatin1String("id")).toString();
        const auto [found, isNew] = m_people.try_emplace(key, m_ids.next<Person>());
        if (isNew) {
            Person row = blank(found->second);
            row.name = xml.readElementText();
            m_festival.table<Person>().put(row);
        }
        return found->second;
    }

    Id<Room> room(const QString& name)
    {
        const auto [found, isNew] = m_rooms.try_emplace(name, m_ids.next<Room>());
        if (isNew) {
            Venue venue = blank(Id<Venue>(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)));
            m_festival.table<Venue>().put(venue);
            m_festival.table<Room>().put({.id = found->second, .venue = venue.id, .name = name});
        }
        return found->second;
    }

    IdSource m_ids{1};
    Festival m_festival{juneAbout()};
    std::optional<Day> m_day;
    std::optional<Session> m_session;
    std::optional<LocalTime> m_begin;
    minutes m_length{0};
    std::map<QString, Id<Person>> m_people;
    std::map<QString, Id<Room>> m_rooms;
};

} // namespace

TEST_CASE("The three double bookings of FOSDEM 2020 are found, and nothing else overlaps", "[rules]")
{
    const auto folder = sharedFolder("schedules/fosdem");
    if (!folder) {
        WARN("the shared schedules are not here");
        return;
    }
    const Festival festival = ScheduleReader().read(*folder + QStringLiteral("/fosdem-2020.xml"));
    CHECK(festival.sessions().size() == 872);
    CHECK(festival.rooms().size() == 35);
    CHECK(count("person-overlap", festival) == 3);
    CHECK(count("room-overlap", festival) == 0);
}

TEST_CASE("Nothing overlaps at FOSDEM 2007", "[rules]")
{
    const auto folder = sharedFolder("schedules/fosdem");
    if (!folder) {
        WARN("the shared schedules are not here");
        return;
    }
    const Festival festival = ScheduleReader().read(*folder + QStringLiteral("/fosdem-2007.xml"));
    CHECK(festival.sessions().size() == 215);
    CHECK(count("person-overlap", festival) == 0);
    CHECK(count("room-overlap", festival) == 0);
}
