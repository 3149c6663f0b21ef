// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/startup_csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner {

namespace {

/// Enough rows to guess by.
constexpr size_t sampleRows = 200;

QStringList textsOf(const CsvRow& row)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const QUtf8StringView cell : row.cells)
        texts << cell.toString();
    return texts;
}

QString columnNumber(qsizetype number)
{
    return QCoreApplication::translate("Import", "Column %1").arg(number);
}

/// Columns without a header are called by their number.
QStringList allNamed(QStringList header, qsizetype columns)
{
    for (qsizetype i = 0; i < columns; ++i) {
        if (i >= header.size())
            header << columnNumber(i + 1);
        else if (header[i].trimmed().isEmpty())
            header[i] = columnNumber(i + 1);
        else
            header[i] = header[i].trimmed();
    }
    return header;
}

StartupList listOf(const CsvTable& table, bool hasHeader)
{
    StartupList list;
    qsizetype columns = 0;
    for (const CsvRow& row : table.rows) {
        columns = std::max(columns, static_cast<qsizetype>(row.cells.size()));
        if (hasHeader && &row == &table.rows.front())
            list.header = textsOf(row);
        else
            list.rows.push_back({row.line, textsOf(row)});
    }
    list.header = allNamed(std::move(list.header), columns);
    return list;
}

std::vector<QStringList> sampleOf(const StartupList& list)
{
    std::vector<QStringList> sample;
    for (size_t i = 0; i < std::min(list.rows.size(), sampleRows); ++i)
        sample.push_back(list.rows[i].cells);
    return sample;
}

Failure empty()
{
    return failure(ProblemKind::Unreadable, QCoreApplication::translate("Import", "This file has no rows."));
}

} // namespace

Result<ImportPlan> planStartupImport(const QByteArray& bytes, const QString& listName,
    const Festival& festival, const ImportOptions& options, IdSource& ids)
{
    const auto text = decoded(bytes, options.encoding);
    if (!text)
        return failed(text);
    const CsvGuess guess = guessed(text->text);
    const CsvDialect dialect{options.delimiter.value_or(guess.dialect.delimiter)};
    const auto table = readCsv(text->text, dialect);
    if (!table)
        return failed(table);
    if (table->rows.empty())
        return empty();
    const QStringList first = textsOf(table->rows.front());
    const bool hasHeader = guess.hasHeader || guessedMapping(first, {}).has(ListField::Name);
    StartupList list = listOf(*table, hasHeader);
    list.name = listName;
    if (list.rows.empty())
        return empty();
    const Mapping mapping = options.mapping ? fitted(*options.mapping, list.header)
                                            : guessedMapping(list.header, sampleOf(list));
    auto plan = plannedImport(list, mapping, festival, ids);
    if (!plan)
        return plan;
    plan->encoding = text->encoding;
    plan->encodingReason = text->reason;
    plan->delimiter = dialect.delimiter;
    plan->delimiterReason
        = options.delimiter ? QCoreApplication::translate("Import", "It was chosen.") : guess.dialectReason;
    plan->headerReason = guess.headerReason;
    plan->malformed = table->problems;
    plan->blankRows = table->blankRows;
    return plan;
}

} // namespace planner
