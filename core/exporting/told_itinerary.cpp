// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/told_itinerary.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"

#include <QLocale>

#include <algorithm>

namespace planner {

namespace {

LocalTime onTheClock(minutes time)
{
    return *LocalTime::fromMinutes(std::clamp(time, minutes{0}, LocalTime::latest));
}

QString lengthText(minutes length, const Words& words)
{
    const auto count = static_cast<int>(length.count());
    if (count < 60)
        return words.translate("Itineraries", "%n min", nullptr, count);
    return words.translate("Itineraries", "%1 h %2 min").arg(count / 60).arg(count % 60);
}

QString journeyText(const Journey& journey, const Words& words)
{
    QString text = QStringLiteral("%1 %2").arg(lengthText(journey.length, words), label(journey.mode, words));
    if (journey.source == TravelSource::Estimated)
        text = words.translate("Itineraries", "about %1").arg(text);
    if (journey.wait > minutes{0})
        text = words.translate("Itineraries", "%1 after a wait of %2")
                   .arg(text, lengthText(journey.wait, words));
    return text;
}

bool isOnFoot(const CourseLeg& leg)
{
    return leg.journey && leg.journey->mode == TravelMode::Walk;
}

bool isOnTheSpot(const CourseLeg& leg)
{
    return leg.from == leg.to;
}

QString otherTitle(const Stop& stop, const Words& words)
{
    switch (stop.kind) {
    case StopKind::Visit:
        return words.translate("Itineraries", "Visit");
    case StopKind::Lunch:
        return words.translate("Itineraries", "Lunch");
    case StopKind::Meeting:
        return words.translate("Itineraries", "Meeting point");
    }
    return {};
}

/// Tells one itinerary, point by point.
class Telling {
public:
    Telling(const Festival& festival, const Itinerary& itinerary, const Words& words)
        : m_festival(festival),
          m_words(words),
          m_told{.itinerary = itinerary, .group = festival.groups().find(itinerary.group), .points = {}}
    {
    }

    ToldItinerary told(const Course& course)
    {
        if (!course.stops.empty() && course.stops.front().leg)
            addStart(*course.stops.front().leg);
        for (const CourseStop& stop : course.stops)
            addStop(stop);
        if (course.home && !isOnTheSpot(*course.home))
            addEnd(*course.home);
        m_told.kilometres = course.kilometres();
        m_told.isMeasured = isMeasured(course);
        return std::move(m_told);
    }

private:
    void addStart(const CourseLeg& leg)
    {
        if (isOnTheSpot(leg))
            return;
        const LocalTime begin = onTheClock(leg.ready);
        m_told.points.push_back({.begin = begin,
            .end = begin,
            .title = m_words.translate("Itineraries", "Departure"),
            .venue = m_festival.venues().find(leg.from)});
    }

    void addEnd(const CourseLeg& leg)
    {
        const LocalTime begin = onTheClock(leg.due);
        m_told.points.push_back({.begin = begin,
            .end = begin,
            .title = m_words.translate("Itineraries", "Return"),
            .venue = m_festival.venues().find(leg.to),
            .leg = leg});
    }

    void addStop(const CourseStop& stop)
    {
        const std::size_t index = static_cast<std::size_t>(m_number);
        ToldPoint point{.number = ++m_number,
            .stop = &m_told.itinerary.stops.at(index),
            .begin = onTheClock(stop.begin),
            .end = onTheClock(stop.end),
            .title = otherTitle(stop.stop, m_words),
            .venue = m_festival.venues().find(stop.venue),
            .leg = stop.leg};
        if (stop.stop.kind == StopKind::Visit) {
            point.session = m_festival.sessions().find(stop.stop.session);
            point.room = point.session ? m_festival.rooms().find(point.session->room) : nullptr;
            point.isOffered = stop.slot.has_value();
        }
        if (point.session && !point.session->title.isEmpty())
            point.title = point.session->title;
        if (point.number == 1 && point.leg && isOnTheSpot(*point.leg))
            point.leg.reset();
        m_told.points.push_back(std::move(point));
    }

    /// Whether each point but the first has a way to it that is known.
    [[nodiscard]] bool isMeasured(const Course& course) const
    {
        const bool isKnown = std::ranges::all_of(m_told.points, [this](const ToldPoint& point) {
            return &point == &m_told.points.front() || (point.leg && point.leg->journey);
        });
        const auto hasLength = [](const std::optional<CourseLeg>& leg) {
            return !leg || !isOnFoot(*leg) || isOnTheSpot(*leg) || leg->kilometres.has_value();
        };
        return isKnown && hasLength(course.home)
            && std::ranges::all_of(course.stops, [&](const CourseStop& stop) { return hasLength(stop.leg); });
    }

    const Festival& m_festival;
    const Words& m_words;
    ToldItinerary m_told;
    int m_number = 0;
};

bool goesTo(const Edition& edition, const Itinerary& itinerary, const Id<Venue>& venue)
{
    return std::ranges::any_of(itinerary.stops, [&](const Stop& stop) {
        const Session* session = edition.festival.sessions().find(stop.session);
        const Room* room = session ? edition.festival.rooms().find(session->room) : nullptr;
        return stop.venue == venue || (room && room->venue == venue);
    });
}

} // namespace

ToldItinerary toldItinerary(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary, const Words& words)
{
    return Telling(festival, itinerary, words).told(courseOf(festival, travel, itinerary));
}

std::vector<const Itinerary*> itinerariesIn(const Edition& edition)
{
    std::vector<const Itinerary*> found;
    for (const Itinerary& itinerary : edition.festival.itineraries()) {
        const bool isMeant = (!edition.itinerary || itinerary.id == *edition.itinerary)
            && (!edition.day || itinerary.day == *edition.day)
            && (!edition.venue || goesTo(edition, itinerary, *edition.venue));
        if (isMeant)
            found.push_back(&itinerary);
    }
    std::ranges::sort(found, [](const Itinerary* a, const Itinerary* b) {
        return std::tie(a->day, a->position, a->title, a->id)
            < std::tie(b->day, b->position, b->title, b->id);
    });
    return found;
}

QString placeText(const ToldPoint& point)
{
    QStringList parts;
    const bool isRepeated = point.room && point.venue && point.room->name == point.venue->name;
    if (point.room && !isRepeated)
        parts += point.room->name;
    if (point.venue)
        parts += point.venue->name;
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString legText(const CourseLeg& leg, const Words& words)
{
    if (isOnTheSpot(leg))
        return words.translate("Itineraries", "same place");
    if (!leg.journey)
        return words.translate("Itineraries", "travel time not known");
    QString text = journeyText(*leg.journey, words);
    if (isOnFoot(leg) && leg.kilometres) {
        const QLocale locale(words.language() == Language::French ? QLocale::French : QLocale::English);
        text += words.translate("Itineraries", " · %1 km").arg(locale.toString(*leg.kilometres, 'f', 1));
    }
    return text;
}

std::vector<Contact> contactsAt(const Festival& festival, const ToldPoint& point)
{
    std::vector<Contact> found;
    for (const Id<Startup>& id : point.session ? point.session->startups : std::vector<Id<Startup>>()) {
        const Startup* startup = festival.startups().find(id);
        if (startup && !startup->onSite.forInsiders().phone.isEmpty())
            found.push_back(startup->onSite.forInsiders());
    }
    const bool hasVenue = point.venue && !point.venue->contact.forInsiders().phone.isEmpty();
    if (found.empty() && hasVenue)
        found.push_back(point.venue->contact.forInsiders());
    return found;
}

} // namespace planner
