// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/planning/aftermath_words.h"
#include "core/planning/cures.h"
#include "core/planning/other_slots.h"
#include "core/planning/route_optimiser.h"
#include "core/planning/tour_mending.h"
#include "core/planning/tour_question.h"
#include "core/tours/course.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

constexpr int mostSlots = 12; ///< Tried for one stop.
constexpr int mostMoves = 2; ///< Offered for one stop.
constexpr qsizetype mostLines = 2; ///< Told of one itinerary.
constexpr std::int64_t rounds = 300; ///< Of the optimiser, for one group.
constexpr minutes shortestLunch{20};

template <class T>
Change putting(T row)
{
    Change change;
    change.put(std::move(row));
    return change;
}

QString timeOf(const Cures& cures, LocalTime time)
{
    return timeText(time, cures.words().language());
}

QString titleOf(const Cures& cures, const std::optional<Id<Session>>& id)
{
    const Session* session = cures.festival().sessions().find(id);
    return session ? cures.title(*session) : cures.words().translate("Planning", "a session that is gone");
}

/// `effect`, with the name of the itinerary before it where the finding is about several.
QString inItinerary(const Cures& cures, const Itinerary& itinerary, const QString& effect)
{
    if (cures.subjects<Itinerary>().size() < 2)
        return effect;
    return cures.words()
        .translate("Planning", "%1: %2", "itinerary, what is done to it")
        .arg(nameOf(cures.festival(), itinerary, cures.words()), effect.left(1).toLower() + effect.mid(1));
}

/// The stop that the finding is about.
std::optional<size_t> stopOf(const Cures& cures, const Itinerary& itinerary)
{
    const auto session = cures.subject<Session>();
    const std::vector<Venue> way = cures.subjects<Venue>();
    const Course course = courseOf(cures.festival(), cures.trial().view().timetable.travel(), itinerary);
    for (size_t i = 0; i < course.stops.size(); ++i) {
        const CourseStop& stop = course.stops[i];
        const bool isOver = way.size() == 2
            ? stop.leg && stop.leg->from == way[0].id && stop.leg->to == way[1].id
            : session && cures.finding().span && stop.stop.begin == cures.finding().span->begin();
        if (isOver && (!session || stop.stop.session == session->id))
            return i;
    }
    return std::nullopt;
}

/// Its stop to another slot, or out.
void changeStop(Cures& cures)
{
    const auto itinerary = cures.subject<Itinerary>();
    const auto index = itinerary ? stopOf(cures, *itinerary) : std::nullopt;
    if (index)
        offerOtherStops(cures, *itinerary, *index);
}

/// As little as can be in the whole itinerary, told stop by stop.
void mend(Cures& cures)
{
    const auto itinerary = cures.subject<Itinerary>();
    const auto better = itinerary ? mended(cures.trial(), itinerary->id, {cures.finding()}) : std::nullopt;
    if (!better)
        return;
    QStringList lines
        = remedyTexts(cures.festival(), {*itinerary, *itinerary, {}, {}, better}, cures.words());
    const auto more = static_cast<int>(lines.size() - mostLines);
    lines = lines.mid(0, mostLines);
    if (more > 0)
        lines += cures.words().translate("Planning", "%n more", nullptr, more);
    cures.offer(cures.words()
                    .translate("Planning", "Rearrange: %1", "changed stops")
                    .arg(lines.join(QStringLiteral(", "))),
        putting(*better));
}

/// By the quickest way instead of the one that was said.
void goQuicker(Cures& cures)
{
    auto itinerary = cures.subject<Itinerary>();
    const auto index = itinerary ? stopOf(cures, *itinerary) : std::nullopt;
    if (!index || !itinerary->stops[*index].by)
        return;
    itinerary->stops[*index].by.reset();
    cures.offer(cures.words().translate("Planning", "Take the quickest route"), putting(*itinerary));
}

void shortenLunch(Cures& cures)
{
    auto group = cures.subject<Group>();
    const minutes there{cures.finding().actual};
    if (!group || there < shortestLunch)
        return;
    group->lunchBreak = there;
    cures.offer(cures.words()
                    .translate("Planning", "Shorten the lunch of %1 to %2 min", "group, minutes")
                    .arg(group->name, QString::number(there.count())),
        putting(*group));
}

/// From when to when the itinerary needs the group, with what it has already.
std::optional<TimeSpan> hoursNeeded(const Cures& cures, const Itinerary& itinerary)
{
    const Course course = courseOf(cures.festival(), cures.trial().view().timetable.travel(), itinerary);
    if (course.stops.empty())
        return std::nullopt;
    minutes begin = course.stops.front().begin;
    minutes end = course.stops.back().end;
    if (course.home && course.home->journey)
        end += course.home->journey->total();
    if (course.hours) {
        begin = std::min(begin, course.hours->begin().sinceMidnight());
        end = std::max(end, course.hours->end().sinceMidnight());
    }
    const auto from = LocalTime::fromMinutes(begin);
    const auto to = LocalTime::fromMinutes(end);
    const auto span = from && to ? TimeSpan::create(*from, *to) : failure(ProblemKind::Refused, {});
    return span ? std::optional(*span) : std::nullopt;
}

void goOutLonger(Cures& cures)
{
    const auto itinerary = cures.subject<Itinerary>();
    auto group = cures.subject<Group>();
    const auto hours = itinerary && group ? hoursNeeded(cures, *itinerary) : std::nullopt;
    if (!hours)
        return;
    std::erase_if(group->hours, [&](const OpeningHours& old) { return old.day == itinerary->day; });
    group->hours.push_back({itinerary->day, *hours});
    std::ranges::sort(group->hours, {}, [](const OpeningHours& of) { return std::pair(of.day, of.span); });
    const Language language = cures.words().language();
    cures.offer(
        cures.words()
            .translate("Planning", "Extend the outing of %1 on %2: %3", "group, day, hours")
            .arg(group->name, dayText(itinerary->day, language, DayStyle::Brief), spanText(*hours, language)),
        putting(*group));
}

bool shows(const Festival& festival, const Session& session, const Cures& cures)
{
    const auto startup = cures.subject<Startup>();
    const auto sector = cures.subject<Sector>();
    return std::ranges::any_of(session.startups, [&](const Id<Startup>& id) {
        const Startup* row = festival.startups().find(id);
        return startup ? startup->id == id : row && sector && row->sector == sector->id;
    });
}

/// A visit to what must be seen, in a gap of an itinerary of the group.
void addMustSee(Cures& cures)
{
    const auto group = cures.subject<Group>();
    if (!group)
        return;
    const Festival& festival = cures.festival();
    int offered = 0;
    int tried = 0;
    for (const Id<Itinerary>& id : cures.trial().view().timetable.visits().itinerariesOf(group->id)) {
        const Itinerary itinerary = *festival.itineraries().find(id);
        for (const Session& session : festival.sessions()) {
            if (session.day != itinerary.day || !shows(festival, session, cures))
                continue;
            for (const VisitSlot& slot : slotsOf(festival, session)) {
                const bool goesOn = offered < mostMoves && tried < 2 * mostSlots;
                if (!goesOn || !isWelcome(cures.trial().view(), itinerary, slot))
                    continue;
                ++tried;
                const Stop stop = movedTo(Stop{.begin = slot.key.begin}, slot);
                const QString effect
                    = cures.words()
                          .translate("Planning", "Visit %1: %2, %3", "session, day, time")
                          .arg(cures.title(session),
                              dayText(itinerary.day, cures.words().language(), DayStyle::Brief),
                              timeOf(cures, stop.begin));
                offered += cures.offer(effect, putting(withStop(itinerary, stop))) ? 1 : 0;
            }
        }
    }
}

/// Two itineraries become one, as far as their stops do not overlap.
void joinItineraries(Cures& cures)
{
    const std::vector<Itinerary> pair = cures.subjects<Itinerary>();
    if (pair.size() != 2)
        return;
    Itinerary joined = pair[0];
    for (const Stop& stop : pair[1].stops) {
        if (std::ranges::count(joined.stops, stop) == 0)
            joined = withStop(joined, stop);
    }
    Change change = putting(joined);
    change.remove(pair[1].id);
    cures.offer(cures.words().translate("Planning", "Make one itinerary of the two"), change);
    for (const Itinerary& itinerary : pair) {
        Change removal;
        removal.remove(itinerary.id);
        const QString name = nameOf(cures.festival(), itinerary, cures.words());
        cures.offer(cures.words().translate("Planning", "Take the itinerary %1 away").arg(name), removal);
    }
}

/// The best days out that a short search finds.
void planGroup(Cures& cures)
{
    const auto group = cures.subject<Group>();
    if (!group)
        return;
    const TourQuestion question = tourQuestion(cures.festival(), {.groups = {group->id}});
    const RouteAnswer answer = optimised(question.problem, {.rounds = rounds});
    const auto visits = [](const RoutePath& path) { return static_cast<int>(path.visits.size()); };
    int count = 0;
    for (const RoutePath& path : answer.plan.paths)
        count += visits(path);
    if (count > 0)
        cures.offer(cures.words().translate("Planning", "Plan its days out: %n visit(s)", nullptr, count),
            itinerariesOf(cures.festival(), question, answer.plan, cures.ids()));
}

} // namespace

void offerOtherStops(Cures& cures, const Itinerary& itinerary, size_t index)
{
    const Stop& stop = itinerary.stops[index];
    if (!stop.session)
        return;
    int offered = 0;
    int tried = 0;
    for (const VisitSlot& slot : otherSlots(cures.festival(), {*stop.session, itinerary.day, stop.begin})) {
        if (slot.key.day != itinerary.day || offered == mostMoves || tried == mostSlots
            || !isWelcome(cures.trial().view(), itinerary, slot))
            continue;
        ++tried;
        const Stop moved = movedTo(stop, slot);
        const QString effect = cures.words()
                                   .translate("Planning", "Visit %1 at %2", "session, time")
                                   .arg(titleOf(cures, moved.session), timeOf(cures, moved.begin));
        const QString label = inItinerary(cures, itinerary, effect);
        offered += cures.offer(label, putting(withStop(itinerary, index, moved))) ? 1 : 0;
    }
    const QString without
        = cures.words().translate("Planning", "Leave out %1").arg(titleOf(cures, stop.session));
    cures.offer(inItinerary(cures, itinerary, without), putting(withoutStop(itinerary, index)));
}

std::span<const Recipe> itineraryRecipes()
{
    static constexpr std::array<Cure, 2> stops{changeStop, mend};
    static constexpr std::array<Cure, 3> ways{goQuicker, changeStop, mend};
    static constexpr std::array<Cure, 2> hours{mend, goOutLonger};
    static constexpr std::array<Cure, 2> lunch{mend, shortenLunch};
    static constexpr std::array<Cure, 1> mustSee{addMustSee};
    static constexpr std::array<Cure, 1> twice{joinItineraries};
    static constexpr std::array<Cure, 1> unplanned{planGroup};
    static constexpr std::array recipes{Recipe{"itinerary-closed", stops}, Recipe{"itinerary-seats", stops},
        Recipe{"itinerary-access", stops}, Recipe{"itinerary-language", stops},
        Recipe{"itinerary-too-tight", ways}, Recipe{"itinerary-way-unknown", ways},
        Recipe{"itinerary-hours", hours}, Recipe{"itinerary-lunch", lunch},
        Recipe{"must-see-missing", mustSee}, Recipe{"group-in-two-places", twice},
        Recipe{"group-without-itinerary", unplanned}};
    return recipes;
}

} // namespace planner
