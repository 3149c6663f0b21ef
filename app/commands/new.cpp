// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/files.h"
#include "app/commands/verbs.h"
#include "core/base/text.h"
#include "core/festival/founding.h"
#include "core/samples/sample.h"

#include <QCoreApplication>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"sample", nullptr, QT_TRANSLATE_NOOP("Commands", "fill it with the invented sample festival")},
    Option{"name", "NAME", QT_TRANSLATE_NOOP("Commands", "name of the festival (Start-up Assembly)")},
    Option{"first-day", "DAY", QT_TRANSLATE_NOOP("Commands", "first day, as 2014-06-12")},
    Option{"last-day", "DAY", QT_TRANSLATE_NOOP("Commands", "last day (two days after the first)")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace FILE when it is already there")},
};

Result<Day> dayFrom(const Arguments& arguments, const char* option, Day otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const auto day = Day::fromText(arguments.value(option));
    if (!day)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 takes a day such as 2014-06-12, not \"%2\".")
                .arg(QLatin1String(option), arguments.value(option)));
    return *day;
}

Result<Festival> emptyFestival(const Arguments& arguments)
{
    const auto first = dayFrom(arguments, "first-day", provisionalDays().first);
    if (!first)
        return failed(first);
    const auto last = dayFrom(arguments, "last-day", first->plus(2));
    if (!last)
        return failed(last);
    About about = blank(IdSource::fromSystem().next<About>());
    about.name = arguments.has("name") ? cleaned(arguments.value("name")) : provisionalName();
    about.firstDay = *first;
    about.lastDay = *last;
    // The door's own check speaks when the days make no sense.
    Change change;
    change.put(about);
    return applied(Festival(about), change);
}

Result<Festival> sample(const Arguments& arguments)
{
    if (arguments.has("name") || arguments.has("first-day") || arguments.has("last-day"))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Commands", "--sample brings its own name and days: leave the others out."));
    return sampleFestival();
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto festival = arguments.has("sample") ? sample(arguments) : emptyFestival(arguments);
    if (!festival)
        return failedWith(festival.error(), console);
    const Status made = makeFile(*path, *festival, existingFrom(arguments));
    if (!made)
        return failedWith(made.error(), console);
    console.say(QCoreApplication::translate("Commands", "%1 is ready: %2, %3 to %4.")
                    .arg(*path, festival->about().name, festival->about().firstDay.text(),
                        festival->about().lastDay.text()));
    console.report({{QStringLiteral("file"), *path}, {QStringLiteral("name"), festival->about().name}});
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {"new", "FILE", QT_TRANSLATE_NOOP("Commands", "Make a festival file, empty or with the sample."),
        options, run};
}

} // namespace planner::app
