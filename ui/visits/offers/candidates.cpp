// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/offers/candidates.h"

#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/tours/seats.h"
#include "core/tours/welcome.h"
#include "ui/sessions/session_filter.h"
#include "ui/visits/tour_words.h"

#include <set>

namespace planner::ui {
namespace {

/// Where the group is, and from when on.
struct Standing {
    std::optional<Id<Venue>> venue;
    minutes ready{0};
};

/// Looks at what a day offers beside one itinerary.
class Search {
public:
    Search(const Outing& outing, const CandidateFilter& filter, const CandidateSource& source)
        : m_outing(outing), m_filter(filter), m_source(source), m_words(words(filter.text))
    {
        for (const CourseStop& stop : outing.course.stops) {
            if (const Session* session = source.festival.sessions().find(stop.stop.session)) {
                m_seen.insert(session->id.uuid());
                for (const Id<Startup>& startup : session->startups)
                    m_seen.insert(startup.uuid());
            }
        }
    }

    std::vector<Candidate> found()
    {
        for (const Session& session : m_source.festival.sessions()) {
            if (session.day == m_outing.itinerary.day && isWanted(session))
                look(session);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) {
            return std::pair(!a.fits, a.begin) < std::pair(!b.fits, b.begin);
        });
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isWanted(const Session& session) const
    {
        const bool isSeen = m_seen.contains(session.id.uuid())
            || std::any_of(session.startups.begin(), session.startups.end(),
                [this](const Id<Startup>& startup) { return m_seen.contains(startup.uuid()); });
        if (isSeen || !isPublic(session))
            return false;
        if (m_filter.stepFree && accessTo(m_source.festival, AccessNeed::StepFree, session) != Tri::Yes)
            return false;
        if (m_words.isEmpty())
            return true;
        const QString searched = searchText(m_source.festival, session);
        return std::all_of(m_words.begin(), m_words.end(),
            [&searched](const QString& word) { return searched.contains(word); });
    }

    void look(const Session& session)
    {
        const Room* room = m_source.festival.rooms().find(session.room);
        if (room == nullptr)
            return;
        for (const VisitSlot& slot : slotsOf(m_source.festival, session)) {
            if (const auto candidate = bestIn(slot, room->venue))
                m_found.push_back(*candidate);
        }
    }

    /// Where people come and go, in the first time that is free for it.
    [[nodiscard]] std::optional<Candidate> bestIn(const VisitSlot& slot, const Id<Venue>& venue) const
    {
        if (m_filter.within)
            return candidateIn(slot, venue, *m_filter.within);
        const FreeTime first = timeAround(slot.span.begin());
        const auto candidate = candidateIn(slot, venue, first);
        for (size_t before = first.before + 1; slot.dropIn && before <= m_outing.course.stops.size();
             ++before) {
            if (candidate && candidate->fits)
                break;
            if (const auto later = candidateIn(slot, venue, timeBefore(before)); later && later->fits)
                return later;
        }
        return candidate;
    }

    [[nodiscard]] std::optional<Candidate> candidateIn(
        const VisitSlot& slot, const Id<Venue>& venue, const FreeTime& within) const
    {
        const Standing from = standingBefore(within.before);
        Candidate candidate{.slot = slot, .way = wayBetween(from.venue, venue, from.ready)};
        if (m_filter.longestWay && (!candidate.way || *candidate.way > *m_filter.longestWay))
            return std::nullopt;
        const minutes arrival = from.ready + candidate.way.value_or(minutes{0});
        const minutes begin = slot.dropIn
            ? std::clamp(arrival, slot.span.begin().sinceMidnight(), slot.lastEntry.sinceMidnight())
            : slot.span.begin().sinceMidnight();
        candidate.begin = clockTime(begin);
        candidate.end = clockTime(begin + slot.stay);
        if (m_filter.span && !m_filter.span->contains(candidate.begin))
            return std::nullopt;
        candidate.fits = arrival <= begin && candidate.way && leadsOn(candidate, venue, within);
        if (m_filter.within && !candidate.fits)
            return std::nullopt;
        if (!slot.dropIn)
            candidate.left = loadOf(m_source.festival, m_source.book, slot).left();
        const int size = m_outing.group != nullptr ? headCount(m_outing.group->size) : 1;
        const auto seats = slot.dropIn ? slot.seats : candidate.left;
        if (m_filter.withSeats && seats && *seats < size)
            return std::nullopt;
        return candidate;
    }

    [[nodiscard]] Standing standingBefore(size_t stop) const
    {
        if (stop > 0 && stop <= m_outing.course.stops.size()) {
            const CourseStop& last = m_outing.course.stops[stop - 1];
            return {last.venue, last.end};
        }
        const minutes begin
            = m_outing.course.hours ? m_outing.course.hours->begin().sinceMidnight() : minutes{0};
        return {m_outing.group != nullptr ? m_outing.group->start : std::nullopt, begin};
    }

    /// The time up to a stop, or to the end of the day.
    [[nodiscard]] FreeTime timeBefore(size_t stop) const
    {
        const Course& course = m_outing.course;
        const minutes dayEnd = course.hours ? course.hours->end().sinceMidnight() : LocalTime::latest;
        return {
            stop, standingBefore(stop).ready, stop < course.stops.size() ? course.stops[stop].begin : dayEnd};
    }

    [[nodiscard]] FreeTime timeAround(LocalTime time) const
    {
        const auto& stops = m_outing.course.stops;
        const auto next = std::find_if(stops.begin(), stops.end(),
            [time](const CourseStop& stop) { return time.sinceMidnight() < stop.begin; });
        return timeBefore(static_cast<size_t>(next - stops.begin()));
    }

    [[nodiscard]] bool leadsOn(
        const Candidate& candidate, const Id<Venue>& venue, const FreeTime& within) const
    {
        const auto& stops = m_outing.course.stops;
        const size_t next = within.before;
        const minutes end = candidate.end.sinceMidnight();
        const auto to = next < stops.size() ? stops[next].venue
            : m_outing.group != nullptr     ? m_outing.group->end
                                            : std::nullopt;
        const auto way = to ? wayBetween(venue, *to, end) : std::optional(minutes{0});
        return way && end + *way <= within.end;
    }

    [[nodiscard]] std::optional<minutes> wayBetween(
        const std::optional<Id<Venue>>& from, const Id<Venue>& to, minutes ready) const
    {
        if (!from)
            return minutes{0};
        const auto journey = m_source.travel.quickest({.from = *from,
            .to = to,
            .day = m_outing.itinerary.day,
            .ready = ready,
            .pace = m_outing.group != nullptr ? m_outing.group->pace : Pace::Normal});
        return journey ? std::optional(journey->total()) : std::nullopt;
    }

    const Outing& m_outing;
    const CandidateFilter& m_filter;
    const CandidateSource& m_source;
    QStringList m_words;
    std::set<QUuid> m_seen; ///< Sessions and start-ups.
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<FreeTime> freeTimes(const Outing& outing, minutes shortest)
{
    const Course& course = outing.course;
    std::vector<FreeTime> found;
    std::optional<minutes> ready
        = course.hours ? std::optional(course.hours->begin().sinceMidnight()) : std::nullopt;
    for (size_t stop = 0; stop < course.stops.size(); ++stop) {
        if (ready && course.stops[stop].begin - *ready >= shortest)
            found.push_back({stop, *ready, course.stops[stop].begin});
        ready = std::max(ready.value_or(minutes{0}), course.stops[stop].end);
    }
    if (ready && course.hours && course.hours->end().sinceMidnight() - *ready >= shortest)
        found.push_back({course.stops.size(), *ready, course.hours->end().sinceMidnight()});
    return found;
}

std::vector<Candidate> candidatesFor(
    const Outing& outing, const CandidateFilter& filter, const CandidateSource& source)
{
    return Search(outing, filter, source).found();
}

} // namespace planner::ui
