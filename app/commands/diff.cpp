// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/festival/describe.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace planner::app {

namespace {

ExitCode run(const Arguments& arguments, Console& console)
{
    if (arguments.operands().size() != 2)
        return failedWith({ProblemKind::Refused,
                              QCoreApplication::translate("Commands", "diff compares two files: diff A B.")},
            console);
    const auto a = Document::open(arguments.operands()[0], Document::Mode::ReadOnly);
    if (!a)
        return failedWith(a.error(), console);
    const auto b = Document::open(arguments.operands()[1], Document::Mode::ReadOnly);
    if (!b)
        return failedWith(b.error(), console);
    mentionNewer(**a, console);
    mentionNewer(**b, console);
    const Festival& before = (*a)->festival();
    const Change change = difference(before, (*b)->festival());
    for (const QString& line : described(before, change, console.words()))
        console.say(line);
    if (change.isEmpty())
        console.say(QCoreApplication::translate("Commands", "Both files hold the same festival."));
    QJsonArray changes;
    for (const Difference& each : differences(before, change))
        changes.append(toJson(each));
    console.report({{QStringLiteral("changes"), changes}});
    return change.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command diffCommand()
{
    return {"diff", "A B", QT_TRANSLATE_NOOP("Commands", "Say in words what changed from file A to file B."),
        {}, run};
}

} // namespace planner::app
