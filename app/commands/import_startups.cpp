// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/startup_report.h"
#include "app/commands/verbs.h"
#include "core/importing/startup_csv.h"

#include <QCoreApplication>
#include <QFileInfo>
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
    Option{"header", nullptr, QT_TRANSLATE_NOOP("Commands", "the first row names the columns (guessed)")},
    Option{"no-header", nullptr, QT_TRANSLATE_NOOP("Commands", "the first row is a start-up (guessed)")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace the file of --save-mapping")},
};

Result<std::optional<char>> delimiterFrom(const Arguments& arguments)
{
    if (!arguments.has("delimiter"))
        return std::optional<char>();
    QByteArray given = arguments.value("delimiter").toUtf8();
    if (given.toLower() == "tab" || given == "\\t")
        given = "\t";
    const bool known = given.size() == 1 && std::ranges::count(csvDelimiters, given.front()) > 0;
    if (!known)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Commands", "--delimiter takes \";\", \",\", \"|\" or \"tab\", not \"%1\".")
                .arg(arguments.value("delimiter")));
    return std::optional(given.front());
}

Result<std::optional<bool>> headerFrom(const Arguments& arguments)
{
    const bool has = arguments.has("header");
    if (has && arguments.has("no-header"))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--header and --no-header contradict each other."));
    return has || arguments.has("no-header") ? std::optional(has) : std::nullopt;
}

Result<ImportOptions> optionsFrom(const Arguments& arguments)
{
    const auto encoding = encodingFrom(arguments);
    if (!encoding)
        return failed(encoding);
    const auto delimiter = delimiterFrom(arguments);
    if (!delimiter)
        return failed(delimiter);
    const auto hasHeader = headerFrom(arguments);
    if (!hasHeader)
        return failed(hasHeader);
    ImportOptions wanted{.encoding = *encoding, .delimiter = *delimiter, .hasHeader = *hasHeader};
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

Status keepMapping(const Arguments& arguments, const Mapping& mapping)
{
    if (!arguments.has("save-mapping"))
        return {};
    return write(arguments.value("save-mapping"), QJsonDocument(mappingToJson(mapping)).toJson(),
        existingFrom(arguments));
}

Result<ReadList> listFrom(const Arguments& arguments, const QString& list)
{
    const auto wanted = optionsFrom(arguments);
    if (!wanted)
        return failed(wanted);
    const auto bytes = contents(list);
    if (!bytes)
        return failed(bytes);
    return readStartupList(*bytes, QFileInfo(list).fileName(), *wanted);
}

struct Imported {
    ImportPlan plan;
    Festival before;
};

/// Reads, keeps the mapping, plans and, unless it is a dry run, stores: one step, which undo takes back
/// whole.
Result<Imported> imported(const Arguments& arguments, const QString& path)
{
    const auto list = listFrom(arguments, path);
    if (!list)
        return failed(list);
    const bool dry = arguments.has("dry-run");
    const auto document
        = opened(arguments, "into", dry ? Document::Mode::ReadOnly : Document::Mode::ReadWrite);
    if (!document)
        return failed(document);
    if (const Status kept = keepMapping(arguments, list->mapping); !kept)
        return failed(kept);
    IdSource ids = IdSource::fromSystem();
    const Festival before = (*document)->festival();
    auto plan = planStartupImport(*list, before, ids);
    if (!plan)
        return failed(plan);
    if (dry)
        return Imported{std::move(*plan), before};
    const auto rows = static_cast<int>(plan->rows.size());
    const QString label = QCoreApplication::translate("Commands", "Import of %1 (%n row(s))", nullptr, rows)
                              .arg(list->list.name);
    if (const Status stored = (*document)->submit(plan->change, label); !stored)
        return failed(stored);
    return Imported{std::move(*plan), before};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto list = onlyOperand(arguments, QStringLiteral("LIST"));
    if (!list)
        return failedWith(list.error(), console);
    const auto done = imported(arguments, *list);
    if (!done)
        return failedWith(done.error(), console);
    say(done->plan, done->before, console);
    console.report(toJson(done->plan));
    return done->plan.rejected.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command importStartupsCommand()
{
    return {"import startups", "LIST --into FILE",
        QT_TRANSLATE_NOOP("Commands", "Take in a list of start-ups (CSV), as one step that can be undone."),
        options, run};
}

} // namespace planner::app
