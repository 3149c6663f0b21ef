// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/tour_report.h"
#include "app/commands/verbs.h"
#include "app/commands/visit_options.h"
#include "core/planning/rotation_question.h"

#include <QCoreApplication>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"group", "NAME", QT_TRANSLATE_NOOP("Commands", "this group takes turns; may be repeated (all)")},
    Option{"at", "NAME", QT_TRANSLATE_NOOP("Commands", "at this start-up or session; may be repeated")},
    Option{"day", "DAY", QT_TRANSLATE_NOOP("Commands", "on this day, as 2014-06-12")},
    Option{"from", "TIME", QT_TRANSLATE_NOOP("Commands", "the first round begins, as 14:00")},
    Option{"minutes", "N", QT_TRANSLATE_NOOP("Commands", "how long a round takes (20)")},
    Option{"pause", "N", QT_TRANSLATE_NOOP("Commands", "minutes between two rounds, to walk (10)")},
    Option{"rounds", "N", QT_TRANSLATE_NOOP("Commands", "how many rounds (as few as will do)")},
    Option{"rest", "TIMES", QT_TRANSLATE_NOOP("Commands", "no round lies in it, as 12:00/13:00")},
    Option{"at-once", "N", QT_TRANSLATE_NOOP("Commands", "how many groups a stop sees at once (1)")},
    Option{"seed", "N", QT_TRANSLATE_NOOP("Commands", "another seed may find another rotation (1)")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
};

/// Who, where and when.
Status readFrame(const Arguments& arguments, const Festival& festival, RotaTerms& terms)
{
    for (const char* option : {"at", "day", "from"}) {
        if (const auto value = required(arguments, option); !value)
            return failed(value);
    }
    const auto groups = groupsFrom(arguments, "group", festival);
    if (!groups)
        return failed(groups);
    const auto sessions = sessionsFrom(arguments, "at", festival);
    if (!sessions)
        return failed(sessions);
    const auto day = dayFrom(arguments, "day");
    if (!day)
        return failed(day);
    const auto from = timeFrom(arguments, "from");
    if (!from)
        return failed(from);
    terms.groups = *groups;
    for (const Group& group : festival.groups()) {
        if (!arguments.has("group"))
            terms.groups.push_back(group.id);
    }
    terms.sessions = *sessions;
    terms.day = **day;
    terms.from = **from;
    return {};
}

Status readRounds(const Arguments& arguments, RotaTerms& terms)
{
    const auto length = numberFrom(arguments, "minutes", static_cast<int>(terms.length.count()));
    const auto pause = numberFrom(arguments, "pause", static_cast<int>(terms.pause.count()), 0);
    const auto rounds = numberFrom(arguments, "rounds", 1);
    const auto atOnce = numberFrom(arguments, "at-once", terms.atOnce);
    const auto seed = numberFrom(arguments, "seed", static_cast<int>(terms.seed));
    for (const auto* number : {&length, &pause, &rounds, &atOnce, &seed}) {
        if (!*number)
            return failed(*number);
    }
    terms.rest = TimeSpan::fromText(arguments.value("rest"));
    if (arguments.has("rest") && !terms.rest)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--rest takes times such as 12:00/13:00, not \"%1\".")
                .arg(arguments.value("rest")));
    terms.length = minutes{*length};
    terms.pause = minutes{*pause};
    if (arguments.has("rounds"))
        terms.rounds = *rounds;
    terms.atOnce = *atOnce;
    terms.seed = static_cast<std::uint64_t>(*seed);
    return {};
}

QString wordFor(RotationOutcome outcome)
{
    switch (outcome) {
    case RotationOutcome::Found:
        return QStringLiteral("found");
    case RotationOutcome::Impossible:
        return QStringLiteral("impossible");
    case RotationOutcome::Open:
        break;
    }
    return QStringLiteral("open");
}

ExitCode tell(const Festival& festival, const Rota& rota, const Console& console)
{
    const Festival after = unchecked(festival, rota.change);
    QJsonArray itineraries;
    for (const PlannedTour& planned : rota.tours) {
        say(after, planned, console);
        itineraries.append(toJson(after, planned));
    }
    const QString why = sentence(rota, festival, console.words());
    if (!why.isEmpty())
        console.say(why);
    console.report(
        {{QStringLiteral("outcome"), wordFor(rota.outcome)}, {QStringLiteral("rounds"), rota.rounds},
            {QStringLiteral("itineraries"), itineraries}, {QStringLiteral("message"), why}});
    return rota.outcome == RotationOutcome::Found ? ExitCode::Done : ExitCode::Findings;
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
    const Festival festival = (*document)->festival();
    RotaTerms terms{.day = festival.about().firstDay};
    if (const Status read = readFrame(arguments, festival, terms); !read)
        return failedWith(read.error(), console);
    if (const Status read = readRounds(arguments, terms); !read)
        return failedWith(read.error(), console);
    IdSource ids = IdSource::fromSystem();
    const auto rota = rotaOf(festival, terms, ids);
    if (!rota)
        return failedWith(rota.error(), console);
    if (!rota->change.isEmpty() && !arguments.has("dry-run")) {
        const QString step = rotaLabel(*rota, console.words());
        if (const Status done = (*document)->submit(rota->change, step); !done)
            return failedWith(done.error(), console);
    }
    return tell(festival, *rota, console);
}

} // namespace

Command rotateCommand()
{
    return {"rotate", "FILE --at NAME --day DAY --from TIME",
        QT_TRANSLATE_NOOP("Commands", "Let groups take turns at start-ups, or prove that they cannot."),
        options, run};
}

} // namespace planner::app
