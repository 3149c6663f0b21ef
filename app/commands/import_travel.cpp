// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/importing/travel_csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"into", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file")},
    Option{"encoding", "ENCODING",
        QT_TRANSLATE_NOOP("Commands", "utf-8, utf-16le, utf-16be, windows-1252, mac-roman, cp850 (guessed)")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
};

Result<TravelPlan> imported(const Arguments& arguments, const QString& list)
{
    const auto encoding = encodingFrom(arguments);
    if (!encoding)
        return failed(encoding);
    const auto bytes = contents(list);
    if (!bytes)
        return failed(bytes);
    const bool dry = arguments.has("dry-run");
    const auto document
        = opened(arguments, "into", dry ? Document::Mode::ReadOnly : Document::Mode::ReadWrite);
    if (!document)
        return failed(document);
    IdSource ids = IdSource::fromSystem();
    auto plan = planTravelImport(*bytes, (*document)->festival(), ids, *encoding);
    if (!plan || dry || plan->change.isEmpty())
        return plan;
    const QString label = QCoreApplication::translate("Commands", "Import of travel times (%1)")
                              .arg(QFileInfo(list).fileName());
    if (const Status stored = (*document)->submit(plan->change, label); !stored)
        return failed(stored);
    return plan;
}

QJsonObject report(const TravelPlan& plan)
{
    QJsonArray rows;
    for (const TravelRow& row : plan.rows)
        rows.append(QJsonObject{{QStringLiteral("line"), row.line},
            {QStringLiteral("outcome"), nameOf(row.outcome)}, {QStringLiteral("reason"), row.reason}});
    return {{QStringLiteral("added"), plan.count(RowOutcome::Added)},
        {QStringLiteral("updated"), plan.count(RowOutcome::Updated)},
        {QStringLiteral("unchanged"), plan.count(RowOutcome::Unchanged)},
        {QStringLiteral("rejected"), plan.count(RowOutcome::Rejected)}, {QStringLiteral("rows"), rows},
        {QStringLiteral("blankRows"), plan.blankRows}};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto list = onlyOperand(arguments, QStringLiteral("LIST"));
    if (!list)
        return failedWith(list.error(), console);
    const auto plan = imported(arguments, *list);
    if (!plan)
        return failedWith(plan.error(), console);
    for (const CsvProblem& problem : plan->malformed)
        console.say(QStringLiteral("  ") + sentence(problem));
    for (const TravelRow& row : plan->rows) {
        if (row.outcome == RowOutcome::Rejected)
            console.say(QCoreApplication::translate("Commands", "  rejected, line %1: %2")
                            .arg(row.line)
                            .arg(row.reason));
    }
    console.say(inWords(*plan));
    console.report(report(*plan));
    return plan->count(RowOutcome::Rejected) == 0 ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command importTravelCommand()
{
    return {"import travel", "LIST --into FILE",
        QT_TRANSLATE_NOOP("Commands", "Take in travel times (CSV), as one step that can be undone."), options,
        run};
}

} // namespace planner::app
