// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/aftermath_words.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/planning/act_words.h"

#include <algorithm>
#include <cstring>

namespace planner {

namespace {

QString nameOrNone(const QString& name, const Words& words)
{
    return name.isEmpty() ? words.translate("Planning", "without a name") : name;
}

/// Whom to tell.
QString whose(const Festival& festival, const Booking& booking, const Words& words)
{
    const Group* group = festival.groups().find(booking.group);
    const QString& name = booking.contact.forInsiders().name;
    if (!name.isEmpty())
        return name;
    return group ? nameOrNone(group->name, words) : words.translate("Planning", "Somebody without a name");
}

QString sessionTitle(const Festival& festival, const std::optional<Id<Session>>& id, const Words& words)
{
    const Session* session = festival.sessions().find(id);
    return session ? quotedTitle(*session, words) : words.translate("Planning", "a session that is gone");
}

/// "“Robots”", "lunch".
QString stopName(const Festival& festival, const Stop& stop, const Words& words)
{
    if (stop.kind == StopKind::Visit)
        return sessionTitle(festival, stop.session, words);
    return label(stop.kind, words);
}

QString clock(LocalTime time, const Words& words)
{
    return timeText(time, words.language());
}

bool isSameStop(const Stop& a, const Stop& b)
{
    return a.kind == b.kind && a.session == b.session && a.venue == b.venue;
}

/// The stops of `before` and what became of each; then those that are new.
struct Pairs {
    std::vector<std::pair<Stop, std::optional<Stop>>> old;
    std::vector<Stop> come;
};

Pairs paired(const Itinerary& before, const Itinerary& after)
{
    Pairs pairs{.come = after.stops};
    for (const Stop& stop : before.stops) {
        const auto same
            = std::ranges::find_if(pairs.come, [&](const Stop& other) { return isSameStop(stop, other); });
        pairs.old.emplace_back(stop, same == pairs.come.end() ? std::nullopt : std::optional(*same));
        if (same != pairs.come.end())
            pairs.come.erase(same);
    }
    return pairs;
}

/// "9:30 Robots": no quotes, as in a timetable.
QString stopHead(const Festival& festival, const Stop& stop, const Words& words)
{
    const Session* session = festival.sessions().find(stop.session);
    const bool hasTitle = session && !session->title.isEmpty();
    return QStringLiteral("%1 %2").arg(
        clock(stop.begin, words), hasTitle ? session->title : stopName(festival, stop, words));
}

bool isRule(const Finding& finding, const char* rule)
{
    return std::strcmp(finding.rule, rule) == 0;
}

/// Whether `problem` is told in the line of the stop.
bool isAtStop(const Finding& problem, const Stop& stop)
{
    if (!stop.session || std::ranges::count(problem.subjects, subject(*stop.session)) == 0)
        return false;
    const bool isClosed = isRule(problem, "itinerary-closed");
    return (isClosed && problem.span && problem.span->begin() == stop.begin)
        || isRule(problem, "itinerary-too-tight");
}

/// "closed", "20 min too late to get there".
QString briefly(const Finding& problem, const Words& words)
{
    if (isRule(problem, "itinerary-closed"))
        return words.translate("Planning", "closed", "a venue");
    if (problem.wanted > problem.actual)
        return words.translate("Planning", "%1 min late", "people at a stop")
            .arg(problem.wanted - problem.actual);
    return words.translate("Planning", "begins before the stop before it is over");
}

/// What happens to `now`, which was at `before`.
QStringList stopTexts(const ItineraryFate& fate, const Stop& before, const Stop& now, const Words& words)
{
    QStringList texts;
    if (!(before.begin == now.begin))
        texts
            += words.translate("Planning", "instead of %1", "time of a stop").arg(clock(before.begin, words));
    if (std::ranges::count(fate.shutOut, now) > 0)
        texts += words.translate("Planning", "closed", "a venue");
    for (const Finding& problem : fate.problems) {
        if (isAtStop(problem, now))
            texts += briefly(problem, words);
    }
    texts.removeDuplicates();
    return texts;
}

/// What is wrong with the whole itinerary.
QString wholeText(const Finding& problem, const Festival& festival, const Words& words)
{
    if (isRule(problem, "itinerary-hours") && problem.actual > 0)
        return words.translate("Planning", "Back %1 min late").arg(problem.actual);
    if (isRule(problem, "itinerary-lunch"))
        return words.translate("Planning", "Lunch: %1 min instead of %2")
            .arg(QString::number(problem.actual), QString::number(problem.wanted));
    return sentence(problem, festival, words);
}

} // namespace

QString nameOf(const Festival& festival, const Itinerary& itinerary, const Words& words)
{
    const Group* group = festival.groups().find(itinerary.group);
    const QString name = itinerary.title.isEmpty() && group ? group->name : itinerary.title;
    return nameOrNone(name, words);
}

QString label(const Festival& festival, const Mishap& mishap, const Words& words)
{
    const Venue* venue = festival.venues().find(venueOf(mishap));
    const QString name = nameOrNone(venue ? venue->name : QString(), words);
    const QString day = dayText(dayOf(mishap), words.language(), DayStyle::Brief);
    if (const auto* closure = std::get_if<Closure>(&mishap))
        return words.translate("Planning", "%1 closed on %2, %3", "venue, day, hours")
            .arg(name, day, spanText(closure->span, words.language()));
    const Delay& delay = std::get<Delay>(mishap);
    return words.translate("Planning", "%1 %2 min late on %3 from %4", "venue, minutes, day, time")
        .arg(name, QString::number(delay.by.count()), day, clock(delay.from, words));
}

QString summary(const Aftermath& aftermath, const Words& words)
{
    const int lost = aftermath.lostBookings();
    const auto later = static_cast<int>(aftermath.bookings.size()) - lost;
    const auto itineraries = static_cast<int>(aftermath.itineraries.size());
    const auto late = static_cast<int>(aftermath.late.size());
    const auto problems = static_cast<int>(aftermath.programme.size());
    QStringList parts;
    const auto add = [&](const char* source, int count) {
        if (count > 0)
            parts += words.translate("Planning", source, nullptr, count);
    };
    add(QT_TRANSLATE_N_NOOP("Planning", "%n booking(s) lost"), lost);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n booking(s) later"), later);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n itineraries touched"), itineraries);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n session(s) later"), late);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n new problem(s) in the programme"), problems);
    return parts.isEmpty() ? words.translate("Planning", "This touches nobody.")
                           : parts.join(QStringLiteral(", "));
}

QString repaired(const Aftermath& aftermath, const Words& words)
{
    const auto moved = static_cast<int>(std::ranges::count_if(aftermath.bookings,
        [](const BookingFate& fate) { return fate.remedy && fate.remedy->waiting == fate.now.waiting; }));
    const auto waiting = static_cast<int>(std::ranges::count_if(aftermath.bookings,
        [](const BookingFate& fate) { return fate.remedy && fate.remedy->waiting && !fate.now.waiting; }));
    const int left = aftermath.lostBookings() - moved - waiting;
    const auto mended = static_cast<int>(std::ranges::count_if(
        aftermath.itineraries, [](const ItineraryFate& fate) { return fate.remedy.has_value(); }));
    QStringList parts;
    const auto add = [&](const char* source, int count) {
        if (count > 0)
            parts += words.translate("Planning", source, nullptr, count);
    };
    add(QT_TRANSLATE_N_NOOP("Planning", "%n booking(s) moved"), moved);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n booking(s) on the waiting list"), waiting);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n booking(s) without another slot"), left);
    add(QT_TRANSLATE_N_NOOP("Planning", "%n itineraries mended"), mended);
    return parts.join(QStringLiteral(", "));
}

QString told(const LateSession& late, const Words& words)
{
    const QString text
        = words.translate("Planning", "%1: %2 instead of %3", "session, its new time, its old time")
              .arg(quotedTitle(late.before, words), spanText(*late.now.span, words.language()),
                  spanText(*late.before.span, words.language()));
    return late.before.locked ? words.translate("Planning", "%1 (locked, and late all the same)").arg(text)
                              : text;
}

QString told(const Festival& festival, const BookingFate& fate, const Words& words)
{
    const Booking& booking = fate.before;
    const QString name = whose(festival, booking, words);
    const QString title = sessionTitle(festival, booking.session, words);
    const QString begin = clock(booking.begin, words);
    const QString text = fate.isLost
        ? words
              .translate("Planning", "%1 (%n seat(s)): %2 at %3 is lost", "who, session, time", booking.seats)
              .arg(name, title, begin)
        : words
              .translate("Planning", "%1 (%n seat(s)): %2 at %3 instead of %4",
                  "who, session, its new time, its old time", booking.seats)
              .arg(name, title, clock(fate.now.begin, words), begin);
    const Contact& contact = booking.contact.forInsiders();
    const QString& reach = contact.phone.isEmpty() ? contact.email : contact.phone;
    return reach.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, reach);
}

QStringList told(const Aftermath& aftermath, const ItineraryFate& fate, const Words& words)
{
    QStringList lines;
    for (size_t i = 0; i < fate.before.stops.size(); ++i) {
        const Stop& before = fate.before.stops[i];
        const Stop& now = fate.now.stops[i];
        if (!(before == now))
            lines
                += words.translate("Planning", "%1: %2 instead of %3", "session, its new time, its old time")
                       .arg(stopName(aftermath.now, now, words), clock(now.begin, words),
                           clock(before.begin, words));
    }
    for (const Stop& stop : fate.shutOut)
        lines += words.translate("Planning", "%1 at %2: the door is closed", "lunch or a meeting, time")
                     .arg(stopName(aftermath.now, stop, words), clock(stop.begin, words));
    for (const Finding& problem : fate.problems)
        lines += sentence(problem, aftermath.now, words);
    return lines;
}

QString remedyText(const Festival& festival, const BookingFate& fate, const Words& words)
{
    if (!fate.isLost)
        return {};
    if (!fate.remedy)
        return words.translate("Planning", "No other slot: to be told");
    const Booking& to = *fate.remedy;
    const QString day = dayText(to.day, words.language(), DayStyle::Brief);
    const bool isElsewhere = !(to.session == fate.before.session);
    const QString where
        = isElsewhere ? QStringLiteral("%1, ").arg(sessionTitle(festival, to.session, words)) : QString();
    const QString pattern = to.waiting
        ? words.translate("Planning", "On the waiting list: %1%2, %3", "session, day, time")
        : words.translate("Planning", "To %1%2, %3", "session, day, time");
    return pattern.arg(where, day, clock(to.begin, words));
}

QStringList remedyTexts(const Festival& festival, const ItineraryFate& fate, const Words& words)
{
    QStringList lines;
    if (!fate.remedy)
        return lines;
    const Pairs pairs = paired(fate.now, *fate.remedy);
    for (const auto& [old, now] : pairs.old) {
        const QString name = stopName(festival, old, words);
        if (!now)
            lines += words.translate("Planning", "%1 at %2 is left out").arg(name, clock(old.begin, words));
        else if (!(old.begin == now->begin))
            lines += words.translate("Planning", "%1 at %2 instead of %3")
                         .arg(name, clock(now->begin, words), clock(old.begin, words));
    }
    for (const Stop& stop : pairs.come)
        lines += words.translate("Planning", "%1 at %2 comes in")
                     .arg(stopName(festival, stop, words), clock(stop.begin, words));
    if (lines.isEmpty() && !(fate.now == *fate.remedy))
        lines += words.translate("Planning", "Another way to travel between the stops");
    return lines;
}

std::vector<StopFate> stopFates(const Aftermath& aftermath, const ItineraryFate& fate, const Words& words)
{
    const Festival& festival = aftermath.now;
    const Pairs pairs = paired(fate.now, fate.remedy.value_or(fate.now));
    std::vector<StopFate> lines;
    for (size_t i = 0; i < fate.now.stops.size(); ++i) {
        const Stop& now = fate.now.stops[i];
        const auto& after = pairs.old[i].second;
        StopFate line{stopHead(festival, now, words), {}};
        const QStringList texts = stopTexts(fate, fate.before.stops[i], now, words);
        if (!texts.isEmpty())
            line.what = words.translate("Planning", "%1: %2", "stop, what happens to it")
                            .arg(line.what, texts.join(QStringLiteral(", ")));
        if (!after)
            line.remedy = words.translate("Planning", "left out", "a stop");
        else if (!(after->begin == now.begin))
            line.remedy
                = words.translate("Planning", "at %1", "time of a stop").arg(clock(after->begin, words));
        if (!texts.isEmpty() || !line.remedy.isEmpty())
            lines.push_back(line);
    }
    for (const Stop& stop : pairs.come)
        lines.push_back({stopHead(festival, stop, words), words.translate("Planning", "comes in", "a stop")});
    for (const Finding& problem : fate.problems) {
        const auto isTold = [&problem](const Stop& stop) { return isAtStop(problem, stop); };
        if (std::ranges::none_of(fate.now.stops, isTold))
            lines.push_back({wholeText(problem, festival, words), {}});
    }
    const bool isOtherwise = fate.remedy && !(*fate.remedy == fate.now);
    if (isOtherwise && std::ranges::all_of(lines, [](const StopFate& line) { return line.remedy.isEmpty(); }))
        lines.push_back({{}, words.translate("Planning", "Another way to travel between the stops")});
    return lines;
}

} // namespace planner
