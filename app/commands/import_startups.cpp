// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/importing/startup_csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"into", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file")},
    Option{"mapping", "MAPPING.json", QT_TRANSLATE_NOOP("Commands", "which column is what (guessed)")},
    Option{
        "save-mapping", "MAPPING.json", QT_TRANSLATE_NOOP("Commands", "keep the mapping for the next time")},
    Option{"encoding", "ENCODING",
        QT_TRANSLATE_NOOP("Commands", "utf-8, utf-16le, utf-16be, windows-1252, mac-roman, cp850 (guessed)")},
    Option{
        "delimiter", "CHARACTER", QT_TRANSLATE_NOOP("Commands", "\";\", \",\", \"|\" or \"tab\" (guessed)")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace the file of --save-mapping")},
};

Result<std::optional<Encoding>> encodingFrom(const Arguments& arguments)
{
    if (!arguments.has("encoding"))
        return std::optional<Encoding>();
    QStringList known;
    for (const auto& [encoding, name] : names(Encoding{})) {
        known += QLatin1String(name);
        if (arguments.value("encoding").compare(known.last(), Qt::CaseInsensitive) == 0)
            return std::optional(encoding);
    }
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "--encoding takes %1, not \"%2\".")
            .arg(known.join(QStringLiteral(", ")), arguments.value("encoding")));
}

Result<std::optional<char>> delimiterFrom(const Arguments& arguments)
{
    if (!arguments.has("delimiter"))
        return std::optional<char>();
    QByteArray given = arguments.value("delimiter").toUtf8();
    if (given == "tab" || given == "\\t")
        given = "\t";
    const bool known = given.size() == 1 && std::ranges::count(csvDelimiters, given.front()) > 0;
    if (!known)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Commands", "--delimiter takes \";\", \",\", \"|\" or \"tab\", not \"%1\".")
                .arg(arguments.value("delimiter")));
    return std::optional(given.front());
}

Result<ImportOptions> optionsFrom(const Arguments& arguments)
{
    const auto encoding = encodingFrom(arguments);
    if (!encoding)
        return failed(encoding);
    const auto delimiter = delimiterFrom(arguments);
    if (!delimiter)
        return failed(delimiter);
    ImportOptions wanted{.encoding = *encoding, .delimiter = *delimiter};
    if (!arguments.has("mapping"))
        return wanted;
    const auto bytes = contents(arguments.value("mapping"));
    if (!bytes)
        return failed(bytes);
    auto mapping = mappingFromJson(*bytes);
    if (!mapping)
        return failed(mapping);
    wanted.mapping = std::move(*mapping);
    return wanted;
}

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

QJsonObject report(const ImportPlan& plan)
{
    return {{QStringLiteral("encoding"), nameOf(plan.encoding)},
        {QStringLiteral("encodingReason"), plan.encodingReason},
        {QStringLiteral("delimiter"), QString(QLatin1Char(plan.delimiter))},
        {QStringLiteral("delimiterReason"), plan.delimiterReason},
        {QStringLiteral("rows"), static_cast<int>(plan.rows.size())},
        {QStringLiteral("blankRows"), plan.blankRows},
        {QStringLiteral("added"), plan.count(RowOutcome::Added)},
        {QStringLiteral("updated"), plan.count(RowOutcome::Updated)},
        {QStringLiteral("unchanged"), plan.count(RowOutcome::Unchanged)},
        {QStringLiteral("rejected"), rejectedRows(plan)}, {QStringLiteral("repaired"), repairedCells(plan)},
        {QStringLiteral("doubtful"), doubtfulRows(plan)},
        {QStringLiteral("conflicts"), conflictingCells(plan)},
        {QStringLiteral("malformed"), malformedRows(plan)},
        {QStringLiteral("mapping"), mappingToJson(plan.mapping)}};
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
        return QCoreApplication::translate("Commands", "  to look at, %1: \"%2\". %3")
            .arg(where, cell.remark.from, cell.remark.reason);
    return QCoreApplication::translate("Commands", "  repaired, %1: \"%2\" became \"%3\"")
        .arg(where, cell.remark.from, cell.remark.to);
}

void tell(const ImportPlan& plan, const Console& console)
{
    console.say(plan.encodingReason);
    console.say(plan.delimiterReason);
    for (const CsvProblem& problem : plan.malformed)
        console.say(QStringLiteral("  ") + sentence(problem));
    for (const RepairedCell& cell : plan.repaired)
        console.say(told(cell));
    for (const DoubtfulRow& row : plan.doubtful)
        console.say(QCoreApplication::translate("Commands", "  to look at, %1: %2 or %3? %4")
                        .arg(place(row.line, {}), row.name, row.otherName, row.reason));
    for (const ConflictingCell& cell : plan.conflicts)
        console.say(
            QCoreApplication::translate(
                "Commands", "  changed on both sides, %1: %2 keeps \"%3\", the list says \"%4\"")
                .arg(place(cell.line, cell.column), cell.name, cell.conflict.kept, cell.conflict.offered));
    for (const RejectedRow& row : plan.rejected)
        console.say(QCoreApplication::translate("Commands", "  rejected, %1: %2")
                        .arg(place(row.line, row.column), row.reason));
    console.say(inWords(plan));
}

Status keepMapping(const Arguments& arguments, const ImportPlan& plan)
{
    if (!arguments.has("save-mapping"))
        return {};
    return write(arguments.value("save-mapping"), QJsonDocument(mappingToJson(plan.mapping)).toJson(),
        existingFrom(arguments));
}

/// Reads, plans and, unless it is a dry run, stores: one step, which undo takes back whole.
Result<ImportPlan> imported(const Arguments& arguments, const QString& list)
{
    const auto wanted = optionsFrom(arguments);
    if (!wanted)
        return failed(wanted);
    const auto bytes = contents(list);
    if (!bytes)
        return failed(bytes);
    const bool dry = arguments.has("dry-run");
    const auto document
        = opened(arguments, "into", dry ? Document::Mode::ReadOnly : Document::Mode::ReadWrite);
    if (!document)
        return failed(document);
    IdSource ids = IdSource::fromSystem();
    const QString name = QFileInfo(list).fileName();
    auto plan = planStartupImport(*bytes, name, (*document)->festival(), *wanted, ids);
    if (!plan || dry)
        return plan;
    const QString label = QCoreApplication::translate(
        "Commands", "Import of %1 (%n row(s))", nullptr, static_cast<int>(plan->rows.size()))
                              .arg(name);
    if (const Status stored = (*document)->submit(plan->change, label); !stored)
        return failed(stored);
    if (const Status kept = keepMapping(arguments, *plan); !kept)
        return failed(kept);
    return plan;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto list = onlyOperand(arguments, QStringLiteral("LIST"));
    if (!list)
        return failedWith(list.error(), console);
    const auto plan = imported(arguments, *list);
    if (!plan)
        return failedWith(plan.error(), console);
    tell(*plan, console);
    console.report(report(*plan));
    return plan->rejected.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command importStartupsCommand()
{
    return {"import startups", "LIST --into FILE",
        QT_TRANSLATE_NOOP("Commands", "Take in a list of start-ups (CSV), as one step that can be undone."),
        options, run};
}

} // namespace planner::app
