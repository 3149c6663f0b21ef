// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"
#include "core/tours/seats.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

SlotLoad loadOf(const View& view, const VisitSlot& slot)
{
    return loadOf(view.festival, view.timetable.visits(), slot);
}

bool hasVisitors(const View& view, const Session& session)
{
    const VisitBook& book = view.timetable.visits();
    return !book.bookingsOf(session.id).empty() || !book.itinerariesTo(session.id).empty();
}

/// What is promised in a slot has to fit. The plain count of a session without bookings is the business of
/// another rule, as it was.
void lookForOverbooked(const View& view, const Session& session, Report& report)
{
    if (!hasVisitors(view, session))
        return;
    for (const VisitSlot& slot : slotsOf(view.festival, session)) {
        const SlotLoad load = loadOf(view, slot);
        if (load.seats && load.booked > 0 && load.promised() > *load.seats)
            report.add({.subjects = {subject(session.id)},
                .day = slot.key.day,
                .span = slot.span,
                .wanted = load.promised(),
                .actual = *load.seats});
    }
}

/// Itineraries each of which fits into what the bookings left, but not all together.
void lookForShared(const View& view, const Session& session, Report& report)
{
    if (view.timetable.visits().itinerariesTo(session.id).size() < 2)
        return;
    for (const VisitSlot& slot : slotsOf(view.festival, session)) {
        const SlotLoad load = loadOf(view, slot);
        Finding finding{.subjects = {subject(session.id)}, .day = slot.key.day, .span = slot.span};
        finding.actual = load.seats.value_or(0) - load.promised();
        for (const Touring& tour : load.tours) {
            if (tour.people > finding.actual)
                continue;
            finding.wanted = headCount(finding.wanted + tour.people);
            finding.subjects.push_back(subject(tour.itinerary));
        }
        if (load.seats && finding.wanted > finding.actual)
            report.add(std::move(finding));
    }
}

void lookForLostSlot(const View& view, const Booking& booking, Report& report)
{
    if (slotAt(view.festival, booking.slot()))
        return;
    Finding finding{.subjects = {subject(booking.id), subject(booking.session)}, .day = booking.day};
    const minutes begin = absolute(booking.day, booking.begin);
    finding.span = spanOn(booking.day, begin, begin + minutes{1});
    finding.wanted = booking.seats;
    if (booking.group)
        finding.subjects.push_back(subject(*booking.group));
    report.add(std::move(finding));
}

bool answers(const View& view, const VisitWish& wish, const Session& session)
{
    return std::ranges::any_of(session.startups, [&](const Id<Startup>& id) {
        const Startup* startup = view.festival.startups().find(id);
        return wish.startup ? *wish.startup == id : startup && wish.sector && startup->sector == wish.sector;
    });
}

bool isVisited(const View& view, const Group& group, const VisitWish& wish)
{
    for (const Id<Itinerary>& id : view.timetable.visits().itinerariesOf(group.id)) {
        for (const Stop& stop : view.festival.itineraries().find(id)->stops) {
            const Session* session = view.festival.sessions().find(stop.session);
            if (session && stop.kind == StopKind::Visit && answers(view, wish, *session))
                return true;
        }
    }
    return false;
}

/// Once there is an itinerary, it has to hold what must be seen.
void lookForMustSee(const View& view, const Group& group, Report& report)
{
    if (view.timetable.visits().itinerariesOf(group.id).empty())
        return;
    for (const VisitWish& wish : group.wishes) {
        const bool isThere = view.festival.startups().find(wish.startup)
            || (!wish.startup && view.festival.sectors().find(wish.sector));
        if (wish.strength != WishStrength::MustSee || !isThere || isVisited(view, group, wish))
            continue;
        Finding finding{.subjects = {subject(group.id)}};
        finding.subjects.push_back(wish.startup ? subject(*wish.startup) : subject(*wish.sector));
        report.add(std::move(finding));
    }
}

void lookForUnplanned(const View& view, const Group& group, Report& report)
{
    if (view.timetable.visits().itinerariesOf(group.id).empty())
        report.add({.subjects = {subject(group.id)}, .wanted = headCount(group.size)});
}

Period periodOf(const Stop& stop)
{
    const minutes begin = stop.begin.sinceMidnight();
    return {begin, begin + std::max(stop.length, minutes{1})};
}

/// Whether a stop of one takes place during a stop of the other.
bool collide(const Itinerary& a, const Itinerary& b)
{
    return std::ranges::any_of(a.stops, [&b](const Stop& ofA) {
        return std::ranges::any_of(b.stops, [one = periodOf(ofA)](const Stop& ofB) {
            const Period other = periodOf(ofB);
            return one.begin < other.end && other.begin < one.end;
        });
    });
}

/// From the first stop to the end of the last.
std::optional<Period> reach(const Itinerary& itinerary)
{
    std::optional<Period> reach;
    for (const Stop& stop : itinerary.stops) {
        const Period period = periodOf(stop);
        reach
            = reach ? Period{std::min(reach->begin, period.begin), std::max(reach->end, period.end)} : period;
    }
    return reach;
}

/// Whether the group leaves one for the other and comes back.
bool interleave(const Itinerary& a, const Itinerary& b)
{
    const auto first = reach(a);
    const auto second = reach(b);
    return first && second && first->begin < second->end && second->begin < first->end;
}

void lookForTwoAtOnce(const View& view, const Group& group, Report& report)
{
    const std::vector<Id<Itinerary>>& ids = view.timetable.visits().itinerariesOf(group.id);
    for (size_t i = 0; i < ids.size(); ++i) {
        const Itinerary& a = *view.festival.itineraries().find(ids[i]);
        for (size_t j = i + 1; j < ids.size(); ++j) {
            const Itinerary& b = *view.festival.itineraries().find(ids[j]);
            if (a.day != b.day || !interleave(a, b))
                continue;
            const bool atOnce = collide(a, b);
            report.add(atOnce ? Severity::Error : Severity::Warning,
                {.subjects = {subject(group.id), subject(a.id), subject(b.id)},
                    .day = a.day,
                    .wanted = atOnce ? 1 : 0});
        }
    }
}

QString overbookedSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate("Rules", "%1 on %2 at %3: %n seat(s) booked, and there are %4", nullptr, finding.wanted)
        .arg(telling.name<Session>(finding), telling.day(finding), telling.begin(finding),
            QString::number(finding.actual));
}

QString sharedSentence(const Finding& finding, const Telling& telling)
{
    QStringList names;
    for (int nth = 0; telling.row<Itinerary>(finding, nth); ++nth)
        names += telling.name<Itinerary>(finding, nth);
    return telling.words
        .translate(
            "Rules", "%1 on %2 at %3: the itineraries %4 bring %5 people together, and %6 seats are left")
        .arg(telling.name<Session>(finding), telling.day(finding), telling.begin(finding),
            names.join(telling.words.translate("Rules", ", ", "between names")),
            QString::number(finding.wanted), QString::number(std::max(finding.actual, 0)));
}

QString lostSlotSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate("Rules",
            "The booking of %1 (%n seat(s)) has lost its slot: %2 lets nobody in on %3 at %4 any more",
            nullptr, finding.wanted)
        .arg(telling.name<Booking>(finding), telling.name<Session>(finding), telling.day(finding),
            telling.begin(finding));
}

QString mustSeeSentence(const Finding& finding, const Telling& telling)
{
    const bool isStartup = telling.row<Startup>(finding) != nullptr;
    return telling.words.translate("Rules", "%1 must see %2, and no itinerary of the group goes there")
        .arg(telling.name<Group>(finding),
            isStartup ? telling.name<Startup>(finding) : telling.name<Sector>(finding));
}

QString unplannedSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 (%n visitor(s)) has no itinerary", nullptr, finding.wanted)
        .arg(telling.name<Group>(finding));
}

QString twoAtOnceSentence(const Finding& finding, const Telling& telling)
{
    if (finding.wanted == 0)
        return telling.words
            .translate("Rules",
                "%1 goes from one itinerary to the other and back on %2, and these trips are not checked: %3 "
                "and "
                "%4")
            .arg(telling.name<Group>(finding), telling.day(finding), telling.name<Itinerary>(finding),
                telling.name<Itinerary>(finding, 1));
    return telling.words.translate("Rules", "%1 has two itineraries at the same time on %2: %3 and %4")
        .arg(telling.name<Group>(finding), telling.day(finding), telling.name<Itinerary>(finding),
            telling.name<Itinerary>(finding, 1));
}

} // namespace

std::span<const Rule> visitRules()
{
    static constexpr std::array rules{
        Rule{.id = "slot-overbooked",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "More bookings than seats"),
            .sentence = overbookedSentence,
            .session = lookForOverbooked},
        Rule{.id = "slot-shared-by-too-many",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many itineraries in one slot"),
            .sentence = sharedSentence,
            .session = lookForShared},
        Rule{.id = "booking-lost-slot",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Bookings that lost their slot"),
            .sentence = lostSlotSentence,
            .booking = lookForLostSlot},
        Rule{.id = "must-see-missing",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Must-see start-ups left out"),
            .sentence = mustSeeSentence,
            .group = lookForMustSee},
        Rule{.id = "group-in-two-places",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Groups with two itineraries at once"),
            .sentence = twoAtOnceSentence,
            .group = lookForTwoAtOnce},
        Rule{.id = "group-without-itinerary",
            .severity = Severity::Note,
            .title = QT_TRANSLATE_NOOP("Rules", "Groups without an itinerary"),
            .sentence = unplannedSentence,
            .group = lookForUnplanned},
    };
    return rules;
}

} // namespace planner
