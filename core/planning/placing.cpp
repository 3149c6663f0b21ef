// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/placing.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/planning/act_words.h"
#include "core/planning/spots.h"
#include "core/programme/wish.h"

#include <algorithm>
#include <tuple>

namespace planner {

namespace {

QString partOfDay(LocalTime begin, const Words& words)
{
    if (begin.sinceMidnight() < std::chrono::hours{12})
        return words.translate("Planning", "in the morning");
    if (begin.sinceMidnight() < std::chrono::hours{18})
        return words.translate("Planning", "in the afternoon");
    return words.translate("Planning", "in the evening");
}

/// The days and times that the session asks for, or else its start-ups.
QStringList wishes(const Festival& festival, const Session& session)
{
    QStringList texts{session.wish.forInsiders()};
    for (const Id<Startup>& id : session.startups) {
        const Startup* startup = texts.front().isEmpty() ? festival.startups().find(id) : nullptr;
        if (startup)
            texts += {startup->wishedDays.forInsiders(), startup->wishedTimes.forInsiders()};
    }
    texts.removeAll(QString());
    return texts;
}

/// Whether somebody asked for a time of day.
bool asksForTime(const Festival& festival, const Session& session)
{
    return std::ranges::any_of(wishes(festival, session), [&](const QString& text) {
        const auto wish = readWish(text, days(festival));
        return wish
            && std::ranges::any_of(wish->wanted, [](const WishedTime& time) { return time.span || time.at; });
    });
}

QString reason(const Festival& festival, const Session& session, const Words& words)
{
    const int needed = seatsNeeded(festival, session);
    const QString first = needed > 0
        ? words.translate("Planning", "first free slot for %n people", nullptr, needed)
        : words.translate("Planning", "first free slot");
    if (!asksForTime(festival, session))
        return first;
    return words.translate("Planning", "%1 %2", "first free slot, in the morning")
        .arg(first, partOfDay(session.span->begin(), words));
}

/// What stays to be solved after placing.
QString rest(const Verdict& verdict, const Festival& after, const Words& words)
{
    const Findings problems = newProblems(verdict);
    const int warnings = count(problems, Severity::Warning);
    if (warnings == 0)
        return {};
    return words.translate("Planning", "; %n new problem(s): %1", nullptr, warnings)
        .arg(sentence(problems.front(), after, words));
}

QString placedSentence(const Spot& spot, const Festival& festival, const Words& words)
{
    const Session& session = spot.session;
    const Language language = words.language();
    return words.translate("Planning", "Placed: %1, %2, %3 (%4)%5")
        .arg(dayText(*session.day, language, DayStyle::Brief), timeText(session.span->begin(), language),
            roomName(festival, session.room, words), reason(festival, session, words),
            rest(spot.verdict, unchecked(festival, changeTo(session)), words));
}

/// Whether some venue is open long enough at a stretch on one of the days that `session` may be on.
bool someVenueIsOpenFor(const Festival& festival, const Session& session)
{
    const auto candidates = session.day ? std::vector<Day>{*session.day} : days(festival);
    return std::ranges::any_of(festival.venues(), [&](const Venue& venue) {
        return std::ranges::any_of(candidates, [&](const Day& day) {
            const auto hours = hoursOn(venue, day);
            const auto isLongEnough
                = [&](const TimeSpan& span) { return span.length() >= session.duration(); };
            return !hours || std::ranges::any_of(*hours, isLongEnough);
        });
    });
}

QString whyNot(const Festival& festival, const Session& session, const Words& words)
{
    const int needed = seatsNeeded(festival, session);
    const auto isLargeEnough = [needed](const Room& room) { return hasSeats(room, needed); };
    if (festival.rooms().isEmpty())
        return words.translate("Planning", "there is no room yet");
    if (std::ranges::none_of(festival.rooms(), isLargeEnough))
        return words.translate("Planning", "no room has %n seats", nullptr, needed);
    const auto length = static_cast<int>(session.duration().count());
    if (!someVenueIsOpenFor(festival, session))
        return words.translate("Planning", "no venue is open for %n minutes at a stretch", nullptr, length);
    return words.translate(
        "Planning", "at no time is a room free that is large enough while all who take part are free, too");
}

/// Those to place, in the order in which they are placed.
SessionIds toPlace(const Festival& festival)
{
    std::vector<const Session*> sessions;
    for (const Session& session : festival.sessions()) {
        const bool open = !session.isPlaced() && !session.locked;
        if (open && session.status != SessionStatus::Cancelled)
            sessions.push_back(&session);
    }
    std::ranges::sort(sessions, {}, [&festival](const Session* session) {
        return std::tuple(wishes(festival, *session).isEmpty(), -seatsNeeded(festival, *session),
            -session->duration().count(), session->title, session->id);
    });
    SessionIds ids;
    for (const Session* session : sessions)
        ids.push_back(session->id);
    return ids;
}

} // namespace

Placing placed(Trial& trial, const Id<Session>& id, const Words& words)
{
    Placing placing{.session = id};
    const Session* found = trial.festival().sessions().find(id);
    if (!found)
        return placing;
    const Session session = *found;
    placing.label = actLabel(Verb::Place, trial.festival(), {id}, words);
    auto spot = firstSpot(trial, {.session = session});
    if (!spot) {
        placing.sentence = words.translate("Planning", "%1 cannot be placed: %2.")
                               .arg(quotedTitle(session, words), whyNot(trial.festival(), session, words));
        return placing;
    }
    placing.sentence = placedSentence(*spot, trial.festival(), words);
    placing.change = changeTo(spot->session);
    placing.verdict = std::move(spot->verdict);
    return placing;
}

std::vector<Placing> allPlaced(Trial trial, const Words& words, const PlacingProgress& goesOn)
{
    const SessionIds sessions = toPlace(trial.festival());
    std::vector<Placing> placings;
    for (const Id<Session>& session : sessions) {
        placings.push_back(placed(trial, session, words));
        trial.follow(placings.back().change);
        if (goesOn && !goesOn(static_cast<int>(placings.size()), static_cast<int>(sessions.size())))
            break;
    }
    return placings;
}

Change together(const std::vector<Placing>& placings)
{
    Change change;
    for (const Placing& placing : placings)
        change.edits.insert(change.edits.end(), placing.change.edits.begin(), placing.change.edits.end());
    return change;
}

} // namespace planner
