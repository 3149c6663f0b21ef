// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/exporting/festival_json.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"into", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file; made when it is not there")},
};

/// What is wrong with what `source` says.
Problem unreadable(const QString& source, Problem problem)
{
    problem.kind = ProblemKind::Unreadable;
    problem.message = QStringLiteral("%1: %2").arg(source, problem.message);
    return problem;
}

Status loadInto(const QString& path, const Festival& festival, const QString& label)
{
    if (!QFileInfo::exists(path))
        return makeFile(path, festival, Existing::Keep);
    const auto document = Document::open(path, Document::Mode::ReadWrite);
    if (!document)
        return failed(document);
    return (*document)->submit(difference((*document)->festival(), festival), label);
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto source = onlyOperand(arguments, QStringLiteral("FESTIVAL.json"));
    if (!source)
        return failedWith(source.error(), console);
    const auto into = required(arguments, "into");
    if (!into)
        return failedWith(into.error(), console);
    const auto bytes = contents(*source);
    if (!bytes)
        return failedWith(bytes.error(), console);
    const auto festival = festivalFromJson(*bytes);
    if (!festival)
        return failedWith(unreadable(*source, festival.error()), console);
    const QString label
        = QCoreApplication::translate("Commands", "Load %1").arg(QFileInfo(*source).fileName());
    if (const Status done = loadInto(*into, *festival, label); !done) {
        // Only what the source says can be refused.
        const bool refused = done.error().kind == ProblemKind::Refused;
        return failedWith(refused ? unreadable(*source, done.error()) : done.error(), console);
    }
    console.say(QCoreApplication::translate("Commands", "%1 now holds what %2 says.").arg(*into, *source));
    console.report(
        {{QStringLiteral("file"), *into}, {QStringLiteral("sessions"), festival->sessions().size()},
            {QStringLiteral("startups"), festival->startups().size()}});
    return ExitCode::Done;
}

} // namespace

Command loadCommand()
{
    return {"load", "FESTIVAL.json --into FILE",
        QT_TRANSLATE_NOOP("Commands", "Take in a whole festival from JSON, as one step that can be undone."),
        options, run};
}

} // namespace planner::app
