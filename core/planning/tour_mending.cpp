// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/tour_mending.h"

#include "core/planning/other_slots.h"
#include "core/tours/course.h"
#include "core/tours/seats.h"
#include "core/tours/welcome.h"

#include <algorithm>

namespace planner {

namespace {

constexpr int mostRounds = 12;
constexpr size_t mostSlots = 12; ///< Tried for one stop.
constexpr size_t mostNewcomers = 40; ///< Slots tried to fill a gap.
constexpr minutes lunchStep{15};

bool isVisit(const Stop& stop)
{
    return stop.kind == StopKind::Visit && stop.session;
}

int visits(const Itinerary& itinerary)
{
    return static_cast<int>(std::ranges::count_if(itinerary.stops, isVisit));
}

bool isAbout(const Finding& finding, const QUuid& id)
{
    return std::ranges::count(finding.subjects, id, &Subject::id) > 0;
}

bool isOf(const Finding& finding, const char* rule)
{
    return std::strcmp(finding.rule, rule) == 0;
}

/// How good an itinerary is against the one it was; less is better.
struct Rank {
    int errors = 0;
    int warnings = 0;
    int fewer = 0; ///< Visits less than before.
    int missed = 0; ///< Start-ups of before that are not seen any more.
    int changed = 0; ///< Stops that are not as they were.
    std::int64_t moved = 0; ///< Minutes, all stops together.

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

/// Goes from one itinerary to the best of those one move away, for as long as that helps.
class Mending {
public:
    Mending(Trial& trial, const Itinerary& itinerary, const Findings& problems)
        : m_trial(trial),
          m_festival(trial.festival()),
          m_travel(travelTable(m_festival)),
          m_group(m_festival.groups().find(itinerary.group)),
          m_before(itinerary),
          m_problems(problems),
          m_best(itinerary),
          m_left(problems)
    {
        m_rank = rankOf(itinerary, problems);
    }

    std::optional<Itinerary> run()
    {
        bool helps = true;
        for (int round = 0; helps && round < mostRounds && !isWhole(); ++round) {
            const Rank rank = m_rank;
            const Itinerary from = m_best;
            const Findings left = m_left;
            tryMoves(from, left);
            helps = m_rank < rank;
        }
        return m_best == m_before ? std::nullopt : std::optional(m_best);
    }

private:
    [[nodiscard]] bool isWhole() const
    {
        return m_rank.errors == 0 && m_rank.warnings == 0 && m_rank.fewer == 0 && m_rank.missed == 0;
    }

    /// What of the problems is left with `itinerary`, and what new ones it brings.
    Findings leftWith(const Itinerary& itinerary)
    {
        Change change;
        change.put(itinerary);
        const Verdict verdict = m_trial.verdict(change);
        const auto isMine
            = [this](const Finding& finding) { return std::ranges::count(m_problems, finding) > 0; };
        Findings left;
        for (const Finding& problem : m_problems) {
            if (std::ranges::count(verdict.removed, problem) == 0)
                left.push_back(problem);
        }
        for (const Finding& added : verdict.added) {
            const auto isOld = [&](const Finding& removed) {
                return isSameProblem(added, removed) && removed.severity <= added.severity
                    && !isMine(removed);
            };
            if (std::ranges::none_of(verdict.removed, isOld))
                left.push_back(added);
        }
        return left;
    }

    [[nodiscard]] Rank rankOf(const Itinerary& itinerary, const Findings& left) const
    {
        Rank rank{.errors = count(left, Severity::Error),
            .warnings = count(left, Severity::Warning),
            .fewer = std::max(visits(m_before) - visits(itinerary), 0)};
        for (const Stop& old : m_before.stops) {
            if (std::ranges::count(itinerary.stops, old) > 0)
                continue;
            ++rank.changed;
            const auto same
                = std::ranges::find_if(itinerary.stops, [&](const Stop& stop) { return isSame(stop, old); });
            if (same == itinerary.stops.end())
                ++rank.missed;
            else
                rank.moved += std::abs((same->begin - old.begin).count());
        }
        return rank;
    }

    /// Whether both show the same.
    [[nodiscard]] bool isSame(const Stop& a, const Stop& b) const
    {
        if (a.kind != b.kind)
            return false;
        const Session* first = m_festival.sessions().find(a.session);
        const Session* second = m_festival.sessions().find(b.session);
        if (first == second || !first || !second)
            return first == second;
        return !first->startups.empty() && !second->startups.empty()
            && first->startups.front() == second->startups.front();
    }

    void weigh(const Itinerary& itinerary)
    {
        Findings left = leftWith(itinerary);
        const Rank rank = rankOf(itinerary, left);
        if (rank < m_rank) {
            m_rank = rank;
            m_best = itinerary;
            m_left = std::move(left);
        }
    }

    void tryMoves(const Itinerary& from, const Findings& left)
    {
        const Course course = courseOf(m_festival, m_travel, from);
        bool anyTrouble = false;
        for (size_t i = 0; i < from.stops.size(); ++i) {
            if (!isInTrouble(course, i, left))
                continue;
            anyTrouble = true;
            tryStop(from, course, i);
        }
        if (!anyTrouble && !left.empty()) {
            for (size_t i = 0; i < from.stops.size(); ++i)
                tryStop(from, course, i);
        }
        if (visits(from) < visits(m_before))
            tryNewcomers(from);
    }

    [[nodiscard]] static bool isLate(const Course& course, size_t index)
    {
        const CourseStop& stop = course.stops[index];
        return (stop.leg && stop.leg->slack() < minutes{0})
            || (index > 0 && stop.begin < course.stops[index - 1].end);
    }

    [[nodiscard]] bool isInTrouble(const Course& course, size_t index, const Findings& left) const
    {
        const CourseStop& stop = course.stops[index];
        const bool isLast = index + 1 == course.stops.size();
        if ((isVisit(stop.stop) && !stop.slot) || isLate(course, index)
            || (!isLast && isLate(course, index + 1)))
            return true;
        return std::ranges::any_of(left, [&](const Finding& finding) {
            if (isOf(finding, "itinerary-hours"))
                return isLast || index == 0;
            if (isOf(finding, "itinerary-lunch"))
                return m_group->lunch->begin().sinceMidnight() < stop.end
                    && stop.begin < m_group->lunch->end().sinceMidnight();
            return stop.stop.session && isAbout(finding, stop.stop.session->uuid());
        });
    }

    void tryStop(const Itinerary& from, const Course& course, size_t index)
    {
        const Stop& stop = from.stops[index];
        tryPuttingOff(from, index);
        if (stop.by) {
            Stop quicker = stop;
            quicker.by.reset();
            weigh(withStop(from, index, quicker));
        }
        if (stop.kind == StopKind::Lunch)
            tryLunch(from, index);
        if (!isVisit(stop) || (stop.pinned && course.stops[index].slot))
            return;
        weigh(withoutStop(from, index));
        size_t tried = 0;
        for (const VisitSlot& slot : otherSlots(m_festival, {*stop.session, from.day, stop.begin})) {
            if (slot.key.day != from.day || !isWelcome(m_trial.view(), from, slot))
                continue;
            if (tried++ == mostSlots)
                break;
            weigh(withStop(from, index, movedTo(stop, slot)));
        }
    }

    void tryLunch(const Itinerary& from, size_t index)
    {
        if (!m_group || !m_group->lunch || from.stops[index].pinned)
            return;
        for (minutes begin = m_group->lunch->begin().sinceMidnight();
             begin < m_group->lunch->end().sinceMidnight(); begin += lunchStep) {
            Stop stop = from.stops[index];
            stop.begin = *LocalTime::fromMinutes(begin);
            weigh(withStop(from, index, stop));
        }
    }

    /// From number `index` on, each stop as soon as can be and not before its time.
    void tryPuttingOff(const Itinerary& from, size_t index)
    {
        Itinerary later = from;
        later.stops.resize(index);
        for (size_t i = index; i < from.stops.size(); ++i) {
            if (const auto stop = putOff(later, from.stops[i]))
                later.stops.push_back(*stop);
        }
        weigh(later);
    }

    [[nodiscard]] std::optional<Stop> putOff(const Itinerary& so, const Stop& stop) const
    {
        if (stop.pinned || !isVisit(stop))
            return waited(so, stop);
        if (slotAt(m_festival, {*stop.session, so.day, stop.begin}) && isInTime(so, stop))
            return stop;
        std::vector<VisitSlot> slots = otherSlots(m_festival, {*stop.session, so.day, stop.begin});
        std::ranges::stable_sort(
            slots, {}, [&stop](const VisitSlot& slot) { return entryNear(slot, stop.begin); });
        for (const VisitSlot& slot : slots) {
            const Stop moved = movedTo(stop, slot);
            const bool isLater = slot.key.day == so.day && stop.begin < moved.begin;
            if (isLater && isWelcome(m_trial.view(), so, slot) && isInTime(so, moved))
                return moved;
        }
        return std::nullopt;
    }

    /// Lunch and meetings begin when the people are there.
    [[nodiscard]] Stop waited(const Itinerary& so, Stop stop) const
    {
        if (stop.pinned || isVisit(stop))
            return stop;
        Itinerary tried = so;
        tried.stops.push_back(stop);
        const Course course = courseOf(m_festival, m_travel, tried);
        const CourseStop& last = course.stops.back();
        minutes begin = last.begin;
        if (last.leg)
            begin -= std::min(last.leg->slack(), minutes{0});
        else if (course.stops.size() > 1)
            begin = std::max(begin, course.stops[course.stops.size() - 2].end);
        stop.begin = LocalTime::fromMinutes(begin).value_or(stop.begin);
        return stop;
    }

    [[nodiscard]] bool isInTime(const Itinerary& so, const Stop& stop) const
    {
        Itinerary tried = so;
        tried.stops.push_back(stop);
        const Course course = courseOf(m_festival, m_travel, tried);
        return !isLate(course, course.stops.size() - 1);
    }

    /// What the group wishes and does not see yet, the most wanted first.
    void tryNewcomers(const Itinerary& from)
    {
        if (!m_group)
            return;
        std::vector<VisitWish> wishes = m_group->wishes;
        std::erase_if(wishes,
            [](const VisitWish& wish) { return wish.strength == WishStrength::Avoided || !wish.startup; });
        std::ranges::stable_sort(wishes, [](const VisitWish& a, const VisitWish& b) {
            return std::pair(a.strength != WishStrength::MustSee, -a.weight)
                < std::pair(b.strength != WishStrength::MustSee, -b.weight);
        });
        size_t tried = 0;
        for (const VisitWish& wish : wishes) {
            for (const Session& session : m_festival.sessions()) {
                const bool answers = session.day == from.day && !session.startups.empty()
                    && session.startups.front() == *wish.startup && !isSeen(session);
                for (const VisitSlot& slot :
                    answers ? slotsOf(m_festival, session) : std::vector<VisitSlot>()) {
                    if (isWelcome(m_trial.view(), from, slot) && tried++ < mostNewcomers)
                        weigh(withStop(from, movedTo(Stop{.begin = slot.key.begin}, slot)));
                }
            }
        }
    }

    /// Whether the group sees it on this day or another.
    [[nodiscard]] bool isSeen(const Session& session) const
    {
        const Stop visit{.session = session.id};
        return std::ranges::any_of(m_festival.itineraries(), [&](const Itinerary& itinerary) {
            return itinerary.group == m_before.group
                && std::ranges::any_of(
                    itinerary.stops, [&](const Stop& stop) { return isVisit(stop) && isSame(stop, visit); });
        });
    }

    Trial& m_trial;
    const Festival& m_festival;
    TravelTable m_travel;
    const Group* m_group;
    Itinerary m_before;
    const Findings& m_problems;
    Itinerary m_best;
    Findings m_left;
    Rank m_rank;
};

} // namespace

std::optional<Itinerary> mended(Trial& trial, const Id<Itinerary>& id, const Findings& problems)
{
    const Itinerary* itinerary = trial.festival().itineraries().find(id);
    return itinerary ? Mending(trial, Itinerary(*itinerary), problems).run() : std::nullopt;
}

bool isWelcome(const View& view, const Itinerary& itinerary, const VisitSlot& slot)
{
    const Group* group = view.festival.groups().find(itinerary.group);
    const Session* session = view.festival.sessions().find(slot.key.session);
    if (!group || !session)
        return session != nullptr;
    const auto isShutOut
        = [&](AccessNeed need) { return accessTo(view.festival, need, *session) != Tri::Yes; };
    const int size = headCount(group->size);
    return isUnderstood(*session, *group) && std::ranges::none_of(group->needs, isShutOut)
        && loadOf(view.festival, view.timetable.visits(), slot).left().value_or(size) >= size;
}

} // namespace planner
