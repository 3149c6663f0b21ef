// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/samples/generator.h"

#include <QCoreApplication>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"startups", "N", QT_TRANSLATE_NOOP("Commands", "how many start-ups (600)")},
    Option{"venues", "N", QT_TRANSLATE_NOOP("Commands", "how many venues (40)")},
    Option{"rooms", "N", QT_TRANSLATE_NOOP("Commands", "how many rooms (120)")},
    Option{"sessions", "N", QT_TRANSLATE_NOOP("Commands", "how many sessions (1500)")},
    Option{"groups", "N", QT_TRANSLATE_NOOP("Commands", "how many groups of visitors (100)")},
    Option{"seed", "N", QT_TRANSLATE_NOOP("Commands", "the same seed gives the same festival (1)")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace FILE when it is already there")},
};

/// How many of something are asked for; what lies past `most` would fill the memory before the file.
struct Amount {
    const char* option;
    int otherwise;
    int least;
    int most;
};

Result<int> amountFrom(const Arguments& arguments, const Amount& amount)
{
    auto number = numberFrom(arguments, amount.option, amount.otherwise, amount.least);
    if (!number || *number <= amount.most)
        return number;
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "--%1 takes %2 at most, not %3.")
            .arg(QLatin1String(amount.option))
            .arg(amount.most)
            .arg(*number));
}

Result<GeneratorOptions> optionsFrom(const Arguments& arguments)
{
    GeneratorOptions wanted;
    const auto startups = amountFrom(arguments, {"startups", wanted.startups, 0, 20'000});
    const auto venues = amountFrom(arguments, {"venues", wanted.venues, 1, 2'000});
    const auto rooms = amountFrom(arguments, {"rooms", wanted.rooms, 1, 5'000});
    const auto sessions = amountFrom(arguments, {"sessions", wanted.sessions, 0, 20'000});
    const auto groups = amountFrom(arguments, {"groups", wanted.groups, 0, 2'000});
    const auto seed = numberFrom(arguments, "seed", 1, 0);
    for (const auto* number : {&startups, &venues, &rooms, &sessions, &groups, &seed}) {
        if (!*number)
            return failed(*number);
    }
    return GeneratorOptions{.startups = *startups,
        .venues = *venues,
        .rooms = *rooms,
        .sessions = *sessions,
        .groups = *groups,
        .seed = static_cast<quint64>(*seed)};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto wanted = optionsFrom(arguments);
    if (!wanted)
        return failedWith(wanted.error(), console);
    const Festival festival = generated(*wanted);
    if (const Status made = makeFile(*path, festival, existingFrom(arguments)); !made)
        return failedWith(made.error(), console);
    console.say(QCoreApplication::translate("Commands", "%1 is ready: an invented festival of %n session(s).",
        nullptr, festival.sessions().size())
                    .arg(*path));
    console.report({{QStringLiteral("file"), *path}, {QStringLiteral("startups"), festival.startups().size()},
        {QStringLiteral("venues"), festival.venues().size()},
        {QStringLiteral("rooms"), festival.rooms().size()},
        {QStringLiteral("sessions"), festival.sessions().size()},
        {QStringLiteral("groups"), festival.groups().size()}});
    return ExitCode::Done;
}

} // namespace

Command generateCommand()
{
    return {"generate", "FILE",
        QT_TRANSLATE_NOOP("Commands", "Make a large invented festival to try things on."), options, run};
}

} // namespace planner::app
