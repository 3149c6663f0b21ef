// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/importing/schedule_xml.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"into", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
};

Result<SchedulePlan> imported(const Arguments& arguments, const QString& source)
{
    const auto bytes = contents(source);
    if (!bytes)
        return failed(bytes);
    const bool dry = arguments.has("dry-run");
    const auto document
        = opened(arguments, "into", dry ? Document::Mode::ReadOnly : Document::Mode::ReadWrite);
    if (!document)
        return failed(document);
    IdSource ids = IdSource::fromSystem();
    const QString name = QFileInfo(source).fileName();
    auto plan = planScheduleImport(*bytes, name, (*document)->festival(), ids);
    if (!plan || dry)
        return plan;
    const QString label
        = QCoreApplication::translate("Commands", "Import of %1 (%n session(s))", nullptr, plan->sessions)
              .arg(name);
    if (const Status stored = (*document)->submit(plan->change, label); !stored)
        return failed(stored);
    return plan;
}

QJsonObject report(const SchedulePlan& plan)
{
    QJsonArray rejected;
    for (const ScheduleRemark& remark : plan.rejected)
        rejected.append(QJsonObject{{QStringLiteral("line"), remark.line},
            {QStringLiteral("column"), remark.column}, {QStringLiteral("reason"), remark.reason}});
    QJsonArray remarks;
    for (const ScheduleRemark& remark : plan.remarks)
        remarks.append(QJsonObject{{QStringLiteral("line"), remark.line},
            {QStringLiteral("column"), remark.column}, {QStringLiteral("reason"), remark.reason}});
    return {{QStringLiteral("sessions"), plan.sessions}, {QStringLiteral("venues"), plan.venues},
        {QStringLiteral("rooms"), plan.rooms}, {QStringLiteral("tracks"), plan.tracks},
        {QStringLiteral("people"), plan.people}, {QStringLiteral("added"), plan.added},
        {QStringLiteral("updated"), plan.updated}, {QStringLiteral("unchanged"), plan.unchanged},
        {QStringLiteral("rejected"), rejected}, {QStringLiteral("remarks"), remarks}};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto source = onlyOperand(arguments, QStringLiteral("S.xml"));
    if (!source)
        return failedWith(source.error(), console);
    const auto plan = imported(arguments, *source);
    if (!plan)
        return failedWith(plan.error(), console);
    for (const ScheduleRemark& remark : plan->remarks)
        console.say(QCoreApplication::translate("Commands", "  to look at, line %1: %2")
                        .arg(remark.line)
                        .arg(remark.reason));
    for (const ScheduleRemark& remark : plan->rejected)
        console.say(QCoreApplication::translate("Commands", "  rejected, line %1: %2")
                        .arg(remark.line)
                        .arg(remark.reason));
    console.say(QCoreApplication::translate("Commands", "%n session(s) read.", nullptr, plan->sessions) + u' '
        + QCoreApplication::translate("Commands", "%1 added, %2 updated, %3 unchanged, %4 rejected.")
              .arg(plan->added)
              .arg(plan->updated)
              .arg(plan->unchanged)
              .arg(plan->rejected.size()));
    console.report(report(*plan));
    return plan->rejected.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command importScheduleCommand()
{
    return {"import schedule", "S.xml --into FILE",
        QT_TRANSLATE_NOOP("Commands", "Take in a programme (schedule.xml), as one step that can be undone."),
        options, run};
}

} // namespace planner::app
