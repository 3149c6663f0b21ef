// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/tour_report.h"
#include "app/commands/verbs.h"
#include "app/commands/visit_options.h"
#include "core/base/side_by_side.h"
#include "core/festival/labels.h"
#include "core/planning/why_not.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <vector>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"group", "NAME", QT_TRANSLATE_NOOP("Commands", "plan for this group; may be repeated (all)")},
    Option{"day", "DAY", QT_TRANSLATE_NOOP("Commands", "plan this day; may be repeated (all)")},
    Option{"seed", "N", QT_TRANSLATE_NOOP("Commands", "another seed may find another plan (1)")},
    Option{"rounds", "N", QT_TRANSLATE_NOOP("Commands", "how much work to spend at most (up to 20000)")},
    Option{"seconds", "S", QT_TRANSLATE_NOOP("Commands", "stop after so many seconds with the best so far")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
};

/// Says when the time is up.
Result<std::function<bool()>> stopFrom(const Arguments& arguments)
{
    if (!arguments.has("seconds"))
        return std::function<bool()>();
    bool isNumber = false;
    const double seconds = arguments.value("seconds").toDouble(&isNumber);
    if (!isNumber || !(seconds > 0))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--seconds takes a number above 0, not \"%1\".")
                .arg(arguments.value("seconds")));
    QElapsedTimer timer;
    timer.start();
    constexpr double nanoseconds = 1e9;
    return std::function<bool()>(
        [timer, seconds] { return static_cast<double>(timer.nsecsElapsed()) > seconds * nanoseconds; });
}

Result<TourTerms> termsFrom(const Arguments& arguments, const Festival& festival)
{
    TourTerms terms;
    const auto groups = groupsFrom(arguments, "group", festival);
    if (!groups)
        return failed(groups);
    const auto days = daysFrom(arguments, "day");
    if (!days)
        return failed(days);
    const auto seed = numberFrom(arguments, "seed", static_cast<int>(terms.seed));
    if (!seed)
        return failed(seed);
    const auto rounds = numberFrom(arguments, "rounds", 0);
    if (!rounds)
        return failed(rounds);
    const auto stop = stopFrom(arguments);
    if (!stop)
        return failed(stop);
    terms.groups = *groups;
    terms.days = *days;
    terms.seed = static_cast<std::uint64_t>(*seed);
    if (arguments.has("rounds"))
        terms.rounds = *rounds;
    terms.stop = *stop;
    return terms;
}

/// One word for programs; "in_place_of" and "possible" when only the plan stands in the way.
QString reasonName(const WhyNot& why)
{
    if (!why.reasons.empty())
        return nameOf(why.reasons.front().obstacle);
    return why.givenUp.empty() ? QStringLiteral("possible") : QStringLiteral("in_place_of");
}

/// What was asked for: the start-up, or the sector.
QString wishedName(const Festival& festival, const VisitWish& wish)
{
    if (const Startup* startup = festival.startups().find(wish.startup))
        return startup->name;
    const Sector* sector = festival.sectors().find(wish.sector);
    return sector ? sector->name : QString();
}

QJsonArray tellMissed(const Festival& after, const TourPlan& plan, const Console& console)
{
    std::vector<WhyNot> reasons(plan.missed.size());
    sideBySide(reasons.size(), [&](size_t number) {
        reasons[number] = whyNot(after, plan.missed[number].group, plan.missed[number].wish);
    });
    QJsonArray missed;
    for (size_t i = 0; i < reasons.size(); ++i) {
        const MissedWish& miss = plan.missed[i];
        const WhyNot& why = reasons[i];
        const QString message = sentence(why, after, console.words());
        const Group* group = after.groups().find(miss.group);
        console.say(QCoreApplication::translate("Commands", "%1 misses: %2").arg(group->name, message));
        missed.append(QJsonObject{{QStringLiteral("group"), group->name},
            {QStringLiteral("startup"), wishedName(after, miss.wish)},
            {QStringLiteral("mustSee"), miss.wish.strength == WishStrength::MustSee},
            {QStringLiteral("reason"), reasonName(why)}, {QStringLiteral("message"), message}});
    }
    return missed;
}

/// Held stops that cannot be made: all that route_check finds wrong with a plan.
QJsonArray tellClashes(const Festival& after, const TourPlan& plan, const Console& console)
{
    QJsonArray faults;
    for (const HeldClash& clash : plan.clashes) {
        const Session* session = after.sessions().find(clash.stop.session);
        const Group* group = after.groups().find(clash.tour.group);
        const QString title = session ? session->title : label(clash.stop.kind, console.words());
        console.say(QCoreApplication::translate(
            "Commands", "%1: \"%2\" is pinned at %3 and clashes with what else is pinned")
                        .arg(group->name, title, clash.stop.begin.text()));
        faults.append(QJsonObject{{QStringLiteral("fault"), QStringLiteral("pin_missed")},
            {QStringLiteral("group"), group->name}, {QStringLiteral("day"), clash.tour.day.text()},
            {QStringLiteral("session"), title}, {QStringLiteral("begin"), clash.stop.begin.text()}});
    }
    return faults;
}

QString praise(const TourPlan& plan)
{
    if (plan.proved)
        return QCoreApplication::translate("Commands", "No plan is better: proved.");
    return QCoreApplication::translate("Commands", "Interest %1 of %2 at most.")
        .arg(plan.score)
        .arg(plan.bound);
}

ExitCode tell(const Festival& after, const TourPlan& plan, const Console& console)
{
    QJsonArray itineraries;
    for (const PlannedTour& planned : plan.tours) {
        if (!planned.itinerary)
            continue;
        say(after, planned, console);
        itineraries.append(toJson(after, planned));
    }
    const QJsonArray missed = tellMissed(after, plan, console);
    const QJsonArray faults = tellClashes(after, plan, console);
    console.say(praise(plan));
    console.report(
        {{QStringLiteral("score"), qint64{plan.score}}, {QStringLiteral("bound"), qint64{plan.bound}},
            {QStringLiteral("proved"), plan.proved}, {QStringLiteral("rounds"), qint64{plan.rounds}},
            {QStringLiteral("itineraries"), itineraries}, {QStringLiteral("missed"), missed},
            {QStringLiteral("check"), QJsonObject{{QStringLiteral("faults"), faults}}}});
    return missed.isEmpty() && faults.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto mode = arguments.has("dry-run") ? Document::Mode::ReadOnly : Document::Mode::ReadWrite;
    const auto document = Document::open(*path, mode);
    if (!document)
        return failedWith(document.error(), console);
    const Festival& festival = (*document)->festival();
    const auto terms = termsFrom(arguments, festival);
    if (!terms)
        return failedWith(terms.error(), console);
    IdSource ids = IdSource::fromSystem();
    const auto plan = plannedDaysOut(festival, *terms, ids);
    if (!plan)
        return failedWith(plan.error(), console);
    const Festival after = unchecked(festival, plan->change);
    if (!plan->change.isEmpty() && !arguments.has("dry-run")) {
        const QString step = planLabel(festival, *plan, console.words());
        if (const Status done = (*document)->submit(plan->change, step); !done)
            return failedWith(done.error(), console);
    }
    return tell(after, *plan, console);
}

} // namespace

Command routeCommand()
{
    return {"route", "FILE",
        QT_TRANSLATE_NOOP(
            "Commands", "Plan the best itineraries for groups, and say what they miss and why."),
        options, run};
}

} // namespace planner::app
