// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/importing/startup_csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

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

Result<std::optional<char16_t>> delimiterFrom(const Arguments& arguments)
{
    if (!arguments.has("delimiter"))
        return std::optional<char16_t>();
    const QString given = arguments.value("delimiter");
    if (given == QStringLiteral("tab") || given == QStringLiteral("\\t"))
        return std::optional(u'\t');
    const bool known = given.size() == 1 && QStringLiteral(";,|\t").contains(given);
    if (!known)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Commands", "--delimiter takes \";\", \",\", \"|\" or \"tab\", not \"%1\".")
                .arg(given));
    return std::optional(given.front().unicode());
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

QJsonArray toJson(const std::vector<RowRemark>& remarks)
{
    QJsonArray list;
    for (const RowRemark& remark : remarks)
        list.append(QJsonObject{{QStringLiteral("line"), remark.line},
            {QStringLiteral("column"), remark.column}, {QStringLiteral("reason"), remark.reason}});
    return list;
}

QJsonObject report(const ImportPlan& plan)
{
    QJsonArray repaired;
    for (const Repair& repair : plan.repaired)
        repaired.append(
            QJsonObject{{QStringLiteral("line"), repair.line}, {QStringLiteral("column"), repair.column},
                {QStringLiteral("from"), repair.from}, {QStringLiteral("to"), repair.to}});
    return {{QStringLiteral("encoding"), nameOf(plan.encoding)},
        {QStringLiteral("delimiter"), QString(QChar(plan.delimiter))}, {QStringLiteral("rows"), plan.rows},
        {QStringLiteral("added"), plan.added}, {QStringLiteral("updated"), plan.updated},
        {QStringLiteral("unchanged"), plan.unchanged}, {QStringLiteral("rejected"), toJson(plan.rejected)},
        {QStringLiteral("repaired"), repaired}, {QStringLiteral("doubtful"), toJson(plan.doubtful)},
        {QStringLiteral("mapping"), QJsonDocument::fromJson(mappingToJson(plan.mapping)).object()}};
}

QString place(int line, const QString& column)
{
    return column.isEmpty() ? QCoreApplication::translate("Commands", "line %1").arg(line)
                            : QCoreApplication::translate("Commands", "line %1, %2").arg(line).arg(column);
}

void tell(const ImportPlan& plan, const Console& console)
{
    for (const Repair& repair : plan.repaired)
        console.say(QCoreApplication::translate("Commands", "  repaired, %1: \"%2\" became \"%3\"")
                        .arg(place(repair.line, repair.column), repair.from, repair.to));
    for (const RowRemark& remark : plan.doubtful)
        console.say(QCoreApplication::translate("Commands", "  to look at, %1: %2")
                        .arg(place(remark.line, remark.column), remark.reason));
    for (const RowRemark& remark : plan.rejected)
        console.say(QCoreApplication::translate("Commands", "  rejected, %1: %2")
                        .arg(place(remark.line, remark.column), remark.reason));
    console.say(QCoreApplication::translate("Commands", "%n row(s) read.", nullptr, plan.rows) + u' '
        + QCoreApplication::translate("Commands", "%1 added, %2 updated, %3 unchanged, %4 rejected.")
              .arg(plan.added)
              .arg(plan.updated)
              .arg(plan.unchanged)
              .arg(plan.rejected.size()));
}

Status keepMapping(const Arguments& arguments, const ImportPlan& plan)
{
    if (!arguments.has("save-mapping"))
        return {};
    return write(arguments.value("save-mapping"), mappingToJson(plan.mapping), existingFrom(arguments));
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
    const QString label
        = QCoreApplication::translate("Commands", "Import of %1 (%n row(s))", nullptr, plan->rows).arg(name);
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
