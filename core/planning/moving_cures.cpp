// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/planning/act_words.h"
#include "core/planning/cures.h"
#include "core/planning/moves.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

constexpr minutes shiftStep{5};
/// A cure with problems of its own is taken when none better begins within that time of it.
constexpr minutes patience{60};
constexpr size_t mostSessions = 3;
/// Where nothing helps, a search ends: each time it weighs costs a look at all that the session touches.
constexpr int mostWeighed = 72;

QString timeOf(const Session& session, const Cures& cures)
{
    return timeText(session.span->begin(), cures.words().language());
}

QString roomOf(const Session& session, const Cures& cures)
{
    return roomName(cures.festival(), session.room, cures.words());
}

QString spanOf(const Session& session, const Cures& cures)
{
    return spanText(*session.span, cures.words().language());
}

/// The best of the spots that one search comes across.
class Best {
public:
    explicit Best(const Cures& cures) : m_cures(cures) { }

    /// Returns whether there is nothing better to look for.
    bool weigh(const Session& session)
    {
        Verdict verdict = m_cures.trial().verdict(changeTo(session));
        const auto price = m_cures.price(verdict);
        if (price && (!m_spot || *price < m_price)) {
            m_spot = Spot{session, std::move(verdict)};
            m_price = *price;
        }
        return m_spot && m_price == 0;
    }

    [[nodiscard]] const std::optional<Spot>& spot() const { return m_spot; }

private:
    const Cures& m_cures;
    std::optional<Spot> m_spot;
    int m_price = 0;
};

/// The nearest time at which `session` cures, `direction` 1 later or -1 earlier.
std::optional<Spot> nearestTime(const Cures& cures, const Session& session, int direction)
{
    const TimeSpan hours = hoursToTry(cures.festival(), *session.day);
    Best best(cures);
    minutes last = LocalTime::latest;
    int left = mostWeighed;
    for (minutes by = shiftStep; by <= last; by += shiftStep) {
        const auto span = session.span->shifted(direction * by);
        if (!span || (direction > 0 ? span->end() > hours.end() : span->begin() < hours.begin()))
            break;
        const Session moved = at(session, *span);
        const bool stands = canStand(cures.trial().view(), moved);
        if (stands && (best.weigh(moved) || --left == 0))
            break;
        if (best.spot() && last == LocalTime::latest)
            last = by + patience;
    }
    return best.spot();
}

/// Each session that may move: another day at the same time and place, the nearest first.
void changeDays(Cures& cures)
{
    for (const Session& session : cures.movable()) {
        std::vector<Day> candidates = days(cures.festival());
        std::ranges::stable_sort(
            candidates, {}, [&session](const Day& day) { return std::abs(session.day->daysTo(day)); });
        Best best(cures);
        for (const Day& day : candidates) {
            Session moved = session;
            moved.day = day;
            if (canStand(cures.trial().view(), moved) && best.weigh(moved))
                break;
        }
        if (const auto& spot = best.spot())
            cures.offer(cures.words()
                            .translate("Planning", "Move %1 to %2, same time")
                            .arg(cures.title(session),
                                dayText(*spot->session.day, cures.words().language(), DayStyle::Brief)),
                *spot);
    }
}

void offerSpan(Cures& cures, const Session& session, const TimeSpan& span)
{
    if (span == *session.span || span.length() < shortestSession)
        return;
    const Session shortened = at(session, span);
    cures.offer(cures.words()
                    .translate("Planning", "Shorten %1 to %2")
                    .arg(cures.title(session), spanOf(shortened, cures)),
        changeTo(shortened));
}

void offerSpan(Cures& cures, const Session& session, LocalTime begin, LocalTime end)
{
    if (const auto span = TimeSpan::create(begin, end))
        offerSpan(cures, session, *span);
}

/// Keeps what lies within the hours of its venue.
void cropToHours(Cures& cures)
{
    const auto venue = cures.subject<Venue>();
    for (const Session& session : cures.movable()) {
        const auto hours = venue ? hoursOn(*venue, *session.day) : std::nullopt;
        for (const TimeSpan& open : hours.value_or(std::vector<TimeSpan>())) {
            if (const auto kept = intersection(open, *session.span))
                offerSpan(cures, session, *kept);
        }
    }
}

/// Keeps what lies before or after the break.
void cropToBreak(Cures& cures)
{
    const auto rest = cures.subject<Break>();
    for (const Session& session : cures.movable()) {
        if (!rest || *session.day != rest->day)
            continue;
        offerSpan(cures, session, session.span->begin(), rest->span.begin());
        offerSpan(cures, session, rest->span.end(), session.span->end());
    }
}

/// The session before ends, or the one after begins, so that there is time in between.
void shortenForTurnaround(Cures& cures)
{
    const std::vector<Session> pair = cures.subjects<Session>();
    if (pair.size() != 2 || !pair[0].isPlaced() || !pair[1].isPlaced() || *pair[0].day != *pair[1].day)
        return;
    const Session& after = pair[0];
    const Session& before = pair[1];
    const minutes lacking{cures.finding().wanted - cures.finding().actual};
    const auto end = LocalTime::fromMinutes(before.span->end().sinceMidnight() - lacking);
    const auto begin = LocalTime::fromMinutes(after.span->begin().sinceMidnight() + lacking);
    if (end && !before.locked)
        offerSpan(cures, before, before.span->begin(), *end);
    if (begin && !after.locked)
        offerSpan(cures, after, *begin, after.span->end());
}

/// What the participant of the finding has on its day, as far as it may move.
void shiftMeals(Cures& cures)
{
    const View view = cures.trial().view();
    const Subject& who = cures.finding().subjects.front();
    const bool isPerson = std::strcmp(who.kind, kindName<Person>()) == 0;
    const Slots slots = isPerson ? view.timetable.of(Id<Person>(who.id)).slots
                                 : view.timetable.of(Id<Startup>(who.id)).slots;
    size_t tried = 0;
    for (const Slot& slot : slots) {
        const Session* session = cures.festival().sessions().find(slot.session);
        const bool isThen = session && slot.day == *cures.finding().day
            && session->span->overlaps(cures.festival().about().lunch);
        if (!isThen || session->locked || tried++ == mostSessions)
            continue;
        offerShifts(cures, Session(*session));
    }
}

void place(Cures& cures)
{
    const auto session = cures.subject<Session>();
    if (!session || session->locked)
        return;
    const auto spot = firstSpot(cures.trial(), {.session = *session, .tries = mostTries});
    if (!spot)
        return;
    cures.offer(cures.words()
                    .translate("Planning", "Place: %1, %2, %3", "day, time, room")
                    .arg(dayText(*spot->session.day, cures.words().language(), DayStyle::Brief),
                        timeOf(spot->session, cures), roomOf(spot->session, cures)),
        *spot);
}

/// The first place at which the wish is met, wherever that is.
void placeAsWished(Cures& cures)
{
    for (const Session& session : cures.movable()) {
        const auto accepts = [&](const Verdict& verdict) { return cures.price(verdict).has_value(); };
        const auto spot = firstSpot(
            cures.trial(), {.session = unplaced(session), .accepts = accepts, .tries = mostTries});
        if (!spot)
            continue;
        cures.offer(cures.words()
                        .translate("Planning", "Move %1 to %2, %3, %4", "day, time, room")
                        .arg(cures.title(session),
                            dayText(*spot->session.day, cures.words().language(), DayStyle::Brief),
                            timeOf(spot->session, cures), roomOf(spot->session, cures)),
            *spot);
    }
}

/// The cancelled session leaves the grid.
void unplaceCancelled(Cures& cures)
{
    const auto cancelled = cures.subject<Session>();
    if (cancelled && !cancelled->locked)
        cures.offer(cures.words().translate("Planning", "Take %1 off the grid").arg(cures.title(*cancelled)),
            changeTo(unplaced(*cancelled)));
}

} // namespace

void offerShifts(Cures& cures, const Session& session)
{
    for (const int direction : {1, -1}) {
        const auto spot = nearestTime(cures, session, direction);
        if (!spot)
            continue;
        cures.offer(cures.words()
                        .translate("Planning", "Shift %1 to %2", "session, time")
                        .arg(cures.title(session), timeOf(spot->session, cures)),
            *spot);
    }
}

void shiftSessions(Cures& cures)
{
    std::vector<Session> sessions = cures.movable();
    std::ranges::stable_sort(sessions, [](const Session& a, const Session& b) {
        return std::tie(*b.day, *b.span) < std::tie(*a.day, *a.span);
    });
    if (sessions.size() > mostSessions)
        sessions.erase(sessions.begin() + mostSessions, sessions.end());
    for (const Session& session : sessions)
        offerShifts(cures, session);
}

void changeRooms(Cures& cures)
{
    for (const Session& session : cures.movable()) {
        const int needed = seatsNeeded(cures.festival(), session);
        Best best(cures);
        for (const Room* room : roomsByPreference(cures.trial().view(), session, needed)) {
            Session moved = session;
            moved.room = room->id;
            const bool stands = room->id != *session.room && hasSeats(*room, needed)
                && canStand(cures.trial().view(), moved);
            if (stands && best.weigh(moved))
                break;
        }
        if (const auto& spot = best.spot())
            cures.offer(cures.words()
                            .translate("Planning", "Move %1 to %2, same time")
                            .arg(cures.title(session), roomOf(spot->session, cures)),
                *spot);
    }
}

std::span<const Recipe> movingRecipes()
{
    static constexpr std::array<Cure, 2> apart{shiftSessions, changeRooms};
    static constexpr std::array<Cure, 1> shift{shiftSessions};
    static constexpr std::array<Cure, 3> intoHours{shiftSessions, cropToHours, changeRooms};
    static constexpr std::array<Cure, 2> otherDay{changeDays, changeRooms};
    static constexpr std::array<Cure, 1> intoFestival{changeDays};
    static constexpr std::array<Cure, 1> room{changeRooms};
    static constexpr std::array<Cure, 3> turnaround{shiftSessions, shortenForTurnaround, changeRooms};
    static constexpr std::array<Cure, 1> meals{shiftMeals};
    static constexpr std::array<Cure, 2> aroundBreak{shiftSessions, cropToBreak};
    static constexpr std::array<Cure, 1> placing{place};
    static constexpr std::array<Cure, 1> asWished{placeAsWished};
    static constexpr std::array<Cure, 2> cancelled{unplaceCancelled, changeRooms};
    static constexpr std::array recipes{Recipe{"room-overlap", apart}, Recipe{"startup-overlap", shift},
        Recipe{"person-overlap", shift}, Recipe{"cancelled-but-placed-over", cancelled},
        Recipe{"outside-opening", intoHours}, Recipe{"venue-closed-that-day", otherDay},
        Recipe{"outside-festival", intoFestival}, Recipe{"over-seats", room},
        Recipe{"travel-too-short", apart}, Recipe{"no-turnaround", turnaround}, Recipe{"no-lunch", meals},
        Recipe{"break-overlap", aroundBreak}, Recipe{"unplaced-session", placing},
        Recipe{"accessible-clash", shift}, Recipe{"wish-not-met", asWished}};
    return recipes;
}

} // namespace planner
