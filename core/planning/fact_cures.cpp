// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/planning/act_words.h"
#include "core/planning/cures.h"
#include "core/planning/profile_merge.h"
#include "core/startups/completeness.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

template <class T>
Change putting(T row)
{
    Change change;
    change.put(std::move(row));
    return change;
}

/// Of `hours`, which are those of one day, the one that needs the least to hold `span`.
TimeSpan widened(const std::vector<TimeSpan>& hours, const TimeSpan& span)
{
    std::optional<TimeSpan> best;
    std::optional<minutes> least;
    for (const TimeSpan& open : hours) {
        const auto wide
            = *TimeSpan::create(std::min(open.begin(), span.begin()), std::max(open.end(), span.end()));
        const minutes more = wide.length() - open.length();
        if (!least || more < *least) {
            best = wide;
            least = more;
        }
    }
    return best.value_or(span);
}

/// When `venue` is to open on a day on which it is closed, so that `span` fits: as on another day, if it
/// does.
TimeSpan asOnOtherDays(const Venue& venue, const TimeSpan& span)
{
    const auto usual = std::ranges::find_if(
        venue.openingHours, [&span](const OpeningHours& hours) { return hours.span.contains(span); });
    return usual == venue.openingHours.end() ? span : usual->span;
}

void openLonger(Cures& cures)
{
    auto venue = cures.subject<Venue>();
    const auto session = cures.subject<Session>();
    if (!venue || !session || !session->isPlaced())
        return;
    const Day day = *session->day;
    const auto hours = hoursOn(*venue, day).value_or(std::vector<TimeSpan>());
    const TimeSpan open
        = hours.empty() ? asOnOtherDays(*venue, *session->span) : widened(hours, *session->span);
    std::erase_if(venue->openingHours,
        [&](const OpeningHours& old) { return old.day == day && old.span.overlaps(open); });
    venue->openingHours.push_back({day, open});
    std::ranges::sort(
        venue->openingHours, {}, [](const OpeningHours& of) { return std::pair(of.day, of.span); });
    const Language language = cures.words().language();
    const QString effect
        = cures.words()
              .translate("Planning", "Open %1 on %2: %3", "venue, day, hours")
              .arg(venue->name, dayText(day, language, DayStyle::Brief), spanText(open, language));
    cures.offer(effect, putting(std::move(*venue)));
}

void unlock(Cures& cures)
{
    for (Session session : cures.subjects<Session>()) {
        session.locked = false;
        cures.offer(
            cures.words().translate("Planning", "Unlock %1").arg(cures.title(session)), changeTo(session));
    }
}

void offerSeats(Cures& cures, Session session, int seats)
{
    session.seats = seats;
    cures.offer(cures.words().translate("Planning", "Offer %n seat(s)", nullptr, seats), changeTo(session));
}

/// As many as the room has, or as have registered.
void changeSeats(Cures& cures)
{
    const auto session = cures.subject<Session>();
    if (!session)
        return;
    const Room* room = cures.festival().rooms().find(session->room);
    if (session->seats && room && room->seats && *room->seats < *session->seats)
        offerSeats(cures, *session, *room->seats);
    const bool fits = session->registered && (!room || hasSeats(*room, *session->registered));
    if (session->seats && fits && *session->registered > *session->seats)
        offerSeats(cures, *session, *session->registered);
}

/// As many as the start-up takes at a time.
void seatsOfGroup(Cures& cures)
{
    const auto session = cures.subject<Session>();
    if (!session)
        return;
    for (const Id<Startup>& id : session->startups) {
        const Startup* startup = cures.festival().startups().find(id);
        if (startup && startup->groupMax && *startup->groupMax > 0)
            offerSeats(cures, *session, *startup->groupMax);
    }
}

void lowerGroup(Cures& cures)
{
    auto startup = cures.subject<Startup>();
    if (!startup)
        return;
    startup->groupMax = startup->safetyCapacity;
    const int most = startup->safetyCapacity.value_or(0);
    const QString effect = cures.words().translate("Planning", "Groups of %n at most", nullptr, most);
    cures.offer(effect, putting(std::move(*startup)));
}

void sayAccess(Cures& cures)
{
    auto venue = cures.subject<Venue>();
    if (!venue)
        return;
    venue->access.wheelchair = Tri::Yes;
    cures.offer(cures.words().translate("Planning", "Wheelchair access: yes"), putting(*venue));
    venue->access.wheelchair = Tri::No;
    cures.offer(cures.words().translate("Planning", "Wheelchair access: no"), putting(*venue));
}

void callReferent(Cures& cures)
{
    auto startup = cures.subject<Startup>();
    if (!startup || startup->referent.forInsiders().isEmpty())
        return;
    startup->onSite = startup->referent;
    const Contact& contact = startup->onSite.forInsiders();
    const QString name = contact.name.isEmpty() ? contact.email + contact.phone : contact.name;
    const QString effect = cures.words().translate("Planning", "On-site contact: %1, the referent").arg(name);
    cures.offer(effect, putting(std::move(*startup)));
}

/// A visit as `startup` offers it.
Session visitOf(const Startup& startup, const Id<Session>& id, const Words& words)
{
    Session session = blank(id);
    session.title = words.translate("Planning", "Visit: %1").arg(startup.name);
    session.openingMode = startup.openingMode.value_or(OpeningMode::FixedTime);
    if (session.openingMode == OpeningMode::DropIn)
        session.kind = SessionKind::OpenDoors;
    session.length = startup.visitLength.value_or(session.length);
    session.seats = startup.groupMax;
    session.setUp = startup.setUp.value_or(minutes{0});
    session.clearUp = startup.clearUp.value_or(minutes{0});
    session.languages = startup.languages;
    session.audience = startup.audience;
    session.startups = {startup.id};
    return session;
}

void createSession(Cures& cures)
{
    const auto startup = cures.subject<Startup>();
    if (!startup)
        return;
    const Session session = visitOf(*startup, cures.ids().next<Session>(), cures.words());
    const Language language = cures.words().language();
    if (const auto spot = firstSpot(cures.trial(), {.session = session, .tries = mostTries})) {
        cures.offer(cures.words()
                        .translate("Planning", "Create a session: %1, %2, %3", "day, time, room")
                        .arg(dayText(*spot->session.day, language, DayStyle::Brief),
                            timeText(spot->session.span->begin(), language),
                            roomName(cures.festival(), spot->session.room, cures.words())),
            *spot);
    }
    cures.offer(cures.words().translate("Planning", "Create a session to place"), changeTo(session));
}

/// The profile that says more is kept. Of profiles that only look alike somebody else is the judge.
void mergeProfiles(Cures& cures)
{
    const std::vector<Startup> pair = cures.subjects<Startup>();
    if (pair.size() != 2 || cures.finding().severity == Severity::Note)
        return;
    const bool swap = completeness(pair[0]).percent() < completeness(pair[1]).percent();
    const Startup& kept = pair[swap ? 1 : 0];
    const Startup& other = pair[swap ? 0 : 1];
    const Proposal proposal = mergedProfiles(cures.festival(), {kept.id, other.id}, {}, cures.words());
    cures.offer(
        cures.words().translate("Planning", "Merge into one profile: %1").arg(kept.name), proposal.change);
}

/// What is public already, or the desk; never an address that was given to the organisers.
void sayWhereToRegister(Cures& cures)
{
    auto startup = cures.subject<Startup>();
    if (!startup)
        return;
    if (startup->registration == Registration::Link && !startup->website.isEmpty()) {
        startup->registrationAddress = startup->website;
        cures.offer(
            cures.words().translate("Planning", "Register at %1").arg(startup->website), putting(*startup));
        startup->registrationAddress.clear();
    }
    startup->registration = Registration::AtReception;
    cures.offer(cures.words().translate("Planning", "Register at the reception"), putting(*startup));
}

template <class T>
void keepFirst(std::vector<T>& values)
{
    std::vector<T> kept;
    for (const T& value : values) {
        if (std::ranges::find(kept, value) == kept.end())
            kept.push_back(value);
    }
    values = std::move(kept);
}

void tidySession(Cures& cures)
{
    const auto odd = cures.subject<Session>();
    if (!odd)
        return;
    const auto offer
        = [&cures](const QString& effect, const Session& session) { cures.offer(effect, changeTo(session)); };
    const Words& words = cures.words();
    Session tidy = *odd;
    tidy.lastEntry.reset();
    offer(words.translate("Planning", "Without a last entry"), tidy);
    tidy = *odd;
    tidy.seats.reset();
    offer(words.translate("Planning", "As many seats as the room has"), tidy);
    tidy = *odd;
    tidy.registered.reset();
    offer(words.translate("Planning", "Without a number of people registered"), tidy);
    tidy = *odd;
    keepFirst(tidy.startups);
    keepFirst(tidy.people);
    offer(words.translate("Planning", "List everybody once"), tidy);
    tidy = *odd;
    const minutes none{0};
    tidy.setUp = std::max(tidy.setUp, none);
    tidy.clearUp = std::max(tidy.clearUp, none);
    tidy.length = std::max(tidy.length, none);
    offer(words.translate("Planning", "No minutes below 0"), tidy);
}

void tidyRest(Cures& cures)
{
    if (auto room = cures.subject<Room>()) {
        room->seats.reset();
        cures.offer(cures.words().translate("Planning", "Without a number of seats"), putting(*room));
    }
    if (const auto rest = cures.subject<Break>()) {
        Change change;
        change.remove(rest->id);
        cures.offer(cures.words().translate("Planning", "Remove the break"), change);
    }
}

} // namespace

std::span<const Recipe> factRecipes()
{
    static constexpr std::array<Cure, 1> hours{openLonger};
    static constexpr std::array<Cure, 1> locks{unlock};
    static constexpr std::array<Cure, 1> seats{changeSeats};
    static constexpr std::array<Cure, 1> groups{lowerGroup};
    static constexpr std::array<Cure, 1> seatsNamed{seatsOfGroup};
    static constexpr std::array<Cure, 1> access{sayAccess};
    static constexpr std::array<Cure, 1> contact{callReferent};
    static constexpr std::array<Cure, 1> sessions{createSession};
    static constexpr std::array<Cure, 1> profiles{mergeProfiles};
    static constexpr std::array<Cure, 1> registration{sayWhereToRegister};
    static constexpr std::array<Cure, 2> oddities{tidySession, tidyRest};
    static constexpr std::array recipes{Recipe{"outside-opening", hours},
        Recipe{"venue-closed-that-day", hours}, Recipe{"locked-in-conflict", locks},
        Recipe{"over-seats", seats}, Recipe{"group-over-safety-capacity", groups},
        Recipe{"booked-without-seats", seatsNamed}, Recipe{"access-unknown", access},
        Recipe{"no-onsite-contact", contact}, Recipe{"startup-without-session", sessions},
        Recipe{"possible-duplicate", profiles}, Recipe{"registration-without-address", registration},
        Recipe{"odd-items", oddities}};
    return recipes;
}

} // namespace planner
