// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/startup_report.h"

#include "core/festival/labels.h"
#include "core/importing/field_texts.h"
#include "core/importing/field_titles.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace planner::app {

namespace {

QJsonArray rejectedRows(const ImportPlan& plan)
{
    QJsonArray list;
    for (const RejectedRow& row : plan.rejected)
        list.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("column"), row.column},
            {QStringLiteral("reason"), row.reason}});
    return list;
}

QJsonArray repairedCells(const ImportPlan& plan)
{
    QJsonArray list;
    for (const RepairedCell& cell : plan.repaired)
        list.append(QJsonObject{{QStringLiteral("line"), cell.line},
            {QStringLiteral("column"), cell.remark.column}, {QStringLiteral("from"), cell.remark.from},
            {QStringLiteral("to"), cell.remark.to}, {QStringLiteral("reason"), cell.remark.reason}});
    return list;
}

QJsonArray doubtfulRows(const ImportPlan& plan)
{
    QJsonArray list;
    for (const DoubtfulRow& row : plan.doubtful)
        list.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("name"), row.name},
            {QStringLiteral("other"), row.otherName}, {QStringLiteral("id"), row.other.text()},
            {QStringLiteral("reason"), row.reason}});
    return list;
}

QJsonArray conflictingCells(const ImportPlan& plan)
{
    QJsonArray list;
    for (const ConflictingCell& cell : plan.conflicts)
        list.append(QJsonObject{{QStringLiteral("line"), cell.line}, {QStringLiteral("name"), cell.name},
            {QStringLiteral("column"), cell.column}, {QStringLiteral("kept"), cell.conflict.kept},
            {QStringLiteral("offered"), cell.conflict.offered}});
    return list;
}

QJsonArray malformedRows(const ImportPlan& plan)
{
    QJsonArray list;
    for (const CsvProblem& problem : plan.malformed)
        list.append(QJsonObject{{QStringLiteral("line"), problem.line},
            {QStringLiteral("column"), problem.column}, {QStringLiteral("kind"), nameOf(problem.kind)},
            {QStringLiteral("message"), sentence(problem)}});
    return list;
}

QJsonArray unusedColumns(const ImportPlan& plan)
{
    QJsonArray list;
    for (const UnusedColumn& column : plan.unused)
        list.append(
            QJsonObject{{QStringLiteral("column"), column.column}, {QStringLiteral("cells"), column.filled}});
    return list;
}

QString place(int line, const QString& column)
{
    return column.isEmpty() ? QCoreApplication::translate("Commands", "line %1").arg(line)
                            : QCoreApplication::translate("Commands", "line %1, %2").arg(line).arg(column);
}

QString told(const RepairedCell& cell)
{
    const QString where = place(cell.line, cell.remark.column);
    if (cell.remark.to.isEmpty())
        return QCoreApplication::translate("Commands", "  to note, %1: \"%2\". %3")
            .arg(where, cell.remark.from, cell.remark.reason);
    const QString repaired = QCoreApplication::translate("Commands", "  repaired, %1: \"%2\" became \"%3\"")
                                 .arg(where, cell.remark.from, cell.remark.to);
    return cell.remark.reason.isEmpty() ? repaired : repaired + QStringLiteral(". ") + cell.remark.reason;
}

/// What is in a field, in one line; where nothing is, that.
QString said(const QString& text, const Words& words)
{
    return text.isEmpty() ? label(Tri::Unknown, words) : text.simplified();
}

/// Of a field in conflict the merged profile has what stays.
void sayConflicts(const ImportPlan& plan, const Festival& before, const Console& console)
{
    Festival festival = before;
    for (const Sector& sector : plan.sectors)
        festival.table<Sector>().put(sector);
    const Words& words = console.words();
    for (const ConflictingCell& cell : plan.conflicts) {
        const auto row = std::ranges::find(plan.rows, cell.line, &PlannedRow::line);
        const QString& field = cell.conflict.field;
        const QString column = cell.column == field ? fieldTitle(field, words) : cell.column;
        console.say(QCoreApplication::translate(
            "Commands", "  changed on both sides, %1: %2 keeps \"%3\", the list says \"%4\"")
                        .arg(place(cell.line, column), cell.name,
                            said(fieldText(field, row->profile->merged, festival, words), words),
                            said(fieldText(field, row->profile->offered, festival, words), words)));
    }
}

} // namespace

QJsonObject toJson(const ImportPlan& plan)
{
    return {{QStringLiteral("encoding"), nameOf(plan.encoding)},
        {QStringLiteral("encodingReason"), plan.encodingReason},
        {QStringLiteral("delimiter"), QString(QLatin1Char(plan.delimiter))},
        {QStringLiteral("delimiterReason"), plan.delimiterReason},
        {QStringLiteral("quoteReason"), plan.quoteReason},
        {QStringLiteral("headerReason"), plan.headerReason},
        {QStringLiteral("rows"), static_cast<int>(plan.rows.size())},
        {QStringLiteral("blankRows"), plan.blankRows},
        {QStringLiteral("added"), plan.count(RowOutcome::Added)},
        {QStringLiteral("updated"), plan.count(RowOutcome::Updated)},
        {QStringLiteral("unchanged"), plan.count(RowOutcome::Unchanged)},
        {QStringLiteral("rejected"), rejectedRows(plan)}, {QStringLiteral("repaired"), repairedCells(plan)},
        {QStringLiteral("doubtful"), doubtfulRows(plan)},
        {QStringLiteral("conflicts"), conflictingCells(plan)},
        {QStringLiteral("malformed"), malformedRows(plan)},
        {QStringLiteral("mapping"), mappingToJson(plan.mapping)},
        {QStringLiteral("unused"), unusedColumns(plan)}};
}

void say(const ImportPlan& plan, const Festival& festival, const Console& console)
{
    console.say(plan.encodingReason);
    console.say(plan.delimiterReason);
    console.say(plan.headerReason);
    for (const UnusedColumn& column : plan.unused)
        console.say(
            QCoreApplication::translate("Commands", "  not used: %1 (%n cell(s))", nullptr, column.filled)
                .arg(column.column));
    for (const CsvProblem& problem : plan.malformed)
        console.say(QStringLiteral("  ") + sentence(problem));
    for (const RepairedCell& cell : plan.repaired)
        console.say(told(cell));
    for (const DoubtfulRow& row : plan.doubtful)
        console.say(QCoreApplication::translate("Commands", "  to look at, %1: %2 or %3? %4")
                        .arg(place(row.line, {}), row.name, row.otherName, row.reason));
    sayConflicts(plan, festival, console);
    for (const RejectedRow& row : plan.rejected)
        console.say(QCoreApplication::translate("Commands", "  rejected, %1: %2")
                        .arg(place(row.line, row.column), row.reason));
    console.say(inWords(plan));
}

} // namespace planner::app
