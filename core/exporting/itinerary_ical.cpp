// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exporting/itinerary_export.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <libical/ical.h>
#include <map>
#include <memory>

namespace planner {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// What libical may escape and fold: no control characters.
QByteArray harmless(const QString& text, Lines lines = Lines::One)
{
    return cleaned(text, lines).toUtf8();
}

icaltimetype utc(const QDateTime& time)
{
    return icaltime_from_timet_with_zone(time.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

/// Where a stop is, on one line.
QString locationOf(const ToldPoint& point)
{
    QStringList parts{placeText(point)};
    if (point.venue)
        parts << point.venue->address << point.venue->city;
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

/// Builds the calendar event by event.
class Calendar {
public:
    Calendar(const Edition& edition, const Words& words)
        : m_edition(edition),
          m_words(words),
          m_zone(edition.festival.about().timeZone.toLatin1()),
          m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free)
    {
        add(m_calendar.get(), icalproperty_new_version("2.0"));
        add(m_calendar.get(), icalproperty_new_prodid("-//festival-planner//itineraries//EN"));
    }

    void setName(const QString& name)
    {
        icalproperty* property = icalproperty_new_x(harmless(name).constData());
        icalproperty_set_x_name(property, "X-WR-CALNAME");
        add(m_calendar.get(), property);
    }

    void add(const ToldItinerary& told)
    {
        std::map<QString, int> seen;
        for (const ToldPoint& point : told.points) {
            if (point.number == 0)
                continue;
            const QString what = identityOf(*point.stop);
            addEvent(told, point, QStringLiteral("%1 %2").arg(what).arg(++seen[what]));
        }
    }

    [[nodiscard]] QByteArray written() const
    {
        char* text = icalcomponent_as_ical_string_r(m_calendar.get());
        QByteArray bytes(text);
        icalmemory_free_buffer(text);
        return bytes;
    }

private:
    static void add(icalcomponent* component, icalproperty* property)
    {
        icalcomponent_add_property(component, property);
    }

    /// What makes a stop the one it is, wherever it stands in its itinerary.
    static QString identityOf(const Stop& stop)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(nameOf(stop.kind), stop.session ? stop.session->text() : QString(),
                stop.venue ? stop.venue->text() : QString());
    }

    [[nodiscard]] icaltimetype moment(Day day, LocalTime time) const
    {
        const qint64 count = time.sinceMidnight().count();
        const QDate date = day.date().addDays(count / (24 * 60));
        const int minute = static_cast<int>(count % (24 * 60));
        const QTime clock(minute / 60, minute % 60);
        return utc(m_zone.isValid() ? QDateTime(date, clock, m_zone) : QDateTime(date, clock, Qt::UTC));
    }

    void addEvent(const ToldItinerary& told, const ToldPoint& point, const QString& identity)
    {
        icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        icalcomponent_add_component(m_calendar.get(), event); // which frees it
        const Itinerary& itinerary = told.itinerary;
        const QUuid uid = QUuid::createUuidV5(itinerary.id.uuid(), identity);
        add(event, icalproperty_new_uid(uid.toByteArray(QUuid::WithoutBraces).constData()));
        const QDateTime& changed = m_edition.revision.changed;
        add(event, icalproperty_new_dtstamp(changed.isValid() ? utc(changed) : moment(itinerary.day, {})));
        add(event, icalproperty_new_sequence(m_edition.revision.number));
        add(event, icalproperty_new_dtstart(moment(itinerary.day, point.begin)));
        if (point.end > point.begin)
            add(event, icalproperty_new_dtend(moment(itinerary.day, point.end)));
        add(event, icalproperty_new_summary(harmless(point.title).constData()));
        addPlace(point, event);
        addDescription(told, point, event);
        add(event, icalproperty_new_status(point.isOffered ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE));
    }

    static void addPlace(const ToldPoint& point, icalcomponent* event)
    {
        if (const QByteArray location = harmless(locationOf(point)); !location.isEmpty())
            add(event, icalproperty_new_location(location.constData()));
        if (const auto coordinates = point.coordinates())
            add(event, icalproperty_new_geo({coordinates->latitude, coordinates->longitude}));
    }

    void addDescription(const ToldItinerary& told, const ToldPoint& point, icalcomponent* event)
    {
        QStringList lines{m_words.translate("Itineraries", "Stop %1 of %2")
                              .arg(point.number)
                              .arg(told.itinerary.stops.size())};
        if (!told.itinerary.title.isEmpty())
            lines.front() += QStringLiteral(" · ") + told.itinerary.title;
        lines += stopNotes(m_edition, point, m_words);
        add(event, icalproperty_new_description(harmless(lines.join(u'\n'), Lines::Many).constData()));
        const QByteArray website = harmless(m_edition.festival.about().website);
        if (!website.isEmpty())
            add(event, icalproperty_new_url(website.constData()));
    }

    const Edition& m_edition;
    const Words& m_words;
    QTimeZone m_zone;
    Component m_calendar;
};

} // namespace

Result<QByteArray> itinerariesIcal(const Edition& edition, const Words& words)
{
    const TravelTable travel = travelTable(edition.festival);
    const std::vector<const Itinerary*> found = itinerariesIn(edition);
    Calendar calendar(edition, words);
    calendar.setName(found.size() == 1 ? found.front()->title : edition.festival.about().name);
    for (const Itinerary* each : found)
        calendar.add(toldItinerary(edition.festival, travel, *each, words));
    return calendar.written();
}

} // namespace planner
