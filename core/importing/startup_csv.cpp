// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/startup_csv.h"

#include "core/importing/cell_looks.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

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

int lineBreaksIn(const QString& text)
{
    return static_cast<int>(text.count(u'\n') + text.count(u'\r') - text.count(QLatin1String("\r\n")));
}

/// By line, which cells have come to hold more than they should.
std::map<int, StartupList::Swallowed> swallowedIn(const CsvTable& table)
{
    std::map<int, StartupList::Swallowed> swallowed;
    for (const CsvProblem& problem : table.problems) {
        if (problem.kind != CsvProblemKind::MissingQuotes && problem.kind != CsvProblemKind::InvalidQuotes)
            continue;
        const auto row = std::ranges::lower_bound(table.rows, problem.line, {}, &CsvRow::line);
        if (row == table.rows.end())
            continue;
        const QStringList cells = textsOf(*row).mid(0, problem.column);
        if (lineBreaksIn(cells.last().trimmed()) > 0)
            swallowed.insert({problem.line,
                {problem.column - 1, problem.line + lineBreaksIn(cells.join(QString()).trimmed())}});
    }
    return swallowed;
}

/// A header that has swallowed rows is the first of the rows, too.
StartupList listOf(const CsvTable& table, bool hasHeader)
{
    const auto swallowed = swallowedIn(table);
    StartupList list;
    qsizetype columns = 0;
    for (const CsvRow& row : table.rows) {
        columns = std::max(columns, static_cast<qsizetype>(row.cells.size()));
        const bool isHeader = hasHeader && &row == &table.rows.front();
        if (isHeader)
            list.header = textsOf(row);
        const auto found = swallowed.find(row.line);
        if (found != swallowed.end())
            list.rows.push_back({row.line, textsOf(row), found->second});
        else if (!isHeader)
            list.rows.push_back({row.line, textsOf(row), std::nullopt});
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

Failure onlyHeader(const QStringList& header)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Import", "This file has no start-ups: its only row is the header, %1.")
            .arg(header.join(QStringLiteral(", "))));
}

/// What `text` is when it is plainly no list; empty for all that may be one.
QString otherThanList(const QByteArray& text)
{
    constexpr qsizetype lookedAt = 200;
    const QByteArray begin = text.left(lookedAt).trimmed().toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html"))
        return QCoreApplication::translate(
            "Import", "This is a web page, not a list of start-ups. Save the list itself, as CSV.");
    if (begin.startsWith("<?xml"))
        return QCoreApplication::translate(
            "Import", "This is an XML file, not a list of start-ups. Save the list as CSV.");
    if (begin.startsWith("%pdf-") || begin.startsWith("{\\rtf"))
        return QCoreApplication::translate(
            "Import", "This is a document, not a list of start-ups. Save the list as CSV.");
    const bool isJson = begin.startsWith('{') || begin.startsWith("[{") || begin.startsWith("[\n");
    return isJson && !QJsonDocument::fromJson(text).isNull() ? QCoreApplication::translate(
               "Import", "This is a JSON file, not a list of start-ups. Save the list as CSV.")
                                                             : QString();
}

/// Which of the first rows names the columns, where titles or groups of columns stand above it: one that
/// names the start-up and twice as many fields as the first row does.
size_t headerPlace(const CsvTable& table, const ImportOptions& options)
{
    constexpr size_t lookedAt = 10;
    const auto fieldsNamed = [](const Mapping& mapping) {
        return std::ranges::count_if(
            mapping.columns, [](const MappedColumn& column) { return column.field.has_value(); });
    };
    const auto first = fieldsNamed(guessedMapping(textsOf(table.rows.front()), {}));
    for (size_t i = 0; i < std::min(table.rows.size(), lookedAt); ++i) {
        const QStringList texts = textsOf(table.rows[i]);
        if (options.mapping && checkColumns(*options.mapping, texts))
            return i;
        if (options.mapping || i == 0 || texts.size() < 2 * first)
            continue;
        const Mapping mapping = guessedMapping(texts, {});
        const auto named = fieldsNamed(mapping);
        if (mapping.has(ListField::Name) && named >= 2 && named >= 2 * first)
            return i;
    }
    return 0;
}

/// Takes the rows above `header` out, and says what they were. Rows are even or ragged as against the header.
QString withoutRowsAbove(CsvTable& table, size_t header)
{
    QStringList above;
    for (size_t i = 0; i < header; ++i)
        above << textsOf(table.rows[i]).join(u' ').simplified();
    const int line = table.rows[header].line;
    table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(header));
    std::erase_if(table.problems, [line](const CsvProblem& problem) {
        return problem.line < line || problem.kind == CsvProblemKind::TooFewFields
            || problem.kind == CsvProblemKind::TooManyFields;
    });
    const auto columns = static_cast<int>(table.rows.front().cells.size());
    for (const CsvRow& row : table.rows) {
        const auto cells = static_cast<int>(row.cells.size());
        if (cells != columns)
            table.problems.push_back(
                {cells < columns ? CsvProblemKind::TooFewFields : CsvProblemKind::TooManyFields, row.line,
                    std::min(cells, columns) + 1});
    }
    std::ranges::stable_sort(table.problems, {}, &CsvProblem::line);
    return QCoreApplication::translate(
        "Import", "Line %1 names the columns. What stands above it is left out: %2")
        .arg(line)
        .arg(above.join(QStringLiteral(" / ")));
}

QString chosen()
{
    return QCoreApplication::translate("Import", "It was chosen.");
}

/// How `text` is to be taken apart, as far as that is not told: guessed, with reasons.
CsvGuess dialectOf(const QByteArray& text, const ImportOptions& options)
{
    CsvGuess guess = guessed(text);
    if (!options.delimiter && !options.quote)
        return guess;
    const QString reason = options.delimiter ? chosen() : guess.dialectReason;
    guess = guessed(text,
        {.delimiter = options.delimiter.value_or(guess.dialect.delimiter),
            .quote = options.quote.value_or(guess.dialect.quote)});
    guess.dialectReason = reason;
    if (options.quote)
        guess.quoteReason = chosen();
    return guess;
}

/// Whether `first` names columns all the same although it holds a value. Where that value is an e-mail
/// address, a page or a phone number, one word that could be a heading is not enough.
bool namesColumns(const QStringList& first)
{
    const Mapping mapping = guessedMapping(first, {});
    const auto named = std::ranges::count_if(
        mapping.columns, [](const MappedColumn& column) { return column.field.has_value(); });
    const bool reachesSomebody = std::ranges::any_of(first, [](const QString& cell) {
        return looksLikeEmail(cell) || looksLikeWebAddress(cell) || looksLikePhone(cell);
    });
    return mapping.has(ListField::Name) && (named >= 2 || !reachesSomebody);
}

/// Whether one of the cells is surely what a column is called: "Ville". "Start-up", "mobile" and "assurance"
/// may as well describe somebody.
bool namesField(const QStringList& first)
{
    using enum ListField;
    constexpr std::array telling{Address, Postcode, City, Latitude, Longitude};
    const Mapping mapping = guessedMapping(first, {});
    return std::ranges::any_of(mapping.columns, [&telling](const MappedColumn& column) {
        return column.field && std::ranges::find(telling, *column.field) != telling.end();
    });
}

/// Whether the first row is the header, where that is not told; with the reason.
std::pair<bool, QString> headerIn(const QStringList& first, const CsvGuess& guess)
{
    if (guess.hasHeader)
        return {true, guess.headerReason};
    const bool hasValue = !guess.hasTwins;
    if (!namesColumns(first) && (hasValue || !namesField(first)))
        return {false, guess.headerReason};
    return {true, QCoreApplication::translate("Import", "The first row names columns that are known.")};
}

/// Shows the first cell whose accents were damaged, and says how many there are.
void remarkDamage(const StartupList& list, ImportPlan& plan)
{
    int damaged = 0;
    RepairedCell first;
    const auto look = [&](int line, const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (hasDamagedAccents(cells[i].toUtf8()) && damaged++ == 0)
                first = {line, {list.header.value(i), cells[i], {}, {}}};
        }
    };
    look(1, list.header);
    for (const StartupList::Row& row : list.rows)
        look(row.line, row.cells);
    first.remark.reason = QCoreApplication::translate("Import",
        "The accents of %n cell(s) were damaged before this file was saved (“Ã©” in place of “é”). Ask for "
        "it again, saved as UTF-8.",
        nullptr, damaged);
    if (damaged > 0)
        plan.repaired.insert(plan.repaired.begin(), std::move(first));
}

} // namespace

Result<ReadList> readStartupList(
    const QByteArray& bytes, const QString& listName, const ImportOptions& options)
{
    const auto text = decoded(bytes, options.encoding);
    if (!text)
        return failed(text);
    if (const QString other = otherThanList(text->text); !other.isEmpty())
        return failure(ProblemKind::Unreadable, other);
    CsvGuess guess = dialectOf(text->text, options);
    auto table = readCsv(text->text, guess.dialect);
    if (!table)
        return failed(table);
    if (table->rows.empty())
        return empty();
    if (const size_t header = options.hasHeader == false ? 0 : headerPlace(*table, options); header > 0) {
        guess.headerReason = withoutRowsAbove(*table, header);
        guess.hasHeader = true;
    }
    ReadList read{.encoding = text->encoding,
        .encodingReason = text->reason,
        .dialect = guess.dialect,
        .delimiterReason = guess.dialectReason,
        .quoteReason = guess.quoteReason,
        .malformed = table->problems,
        .blankRows = table->blankRows,
        .hasDamagedAccents = hasDamagedAccents(text->text)};
    const QStringList first = textsOf(table->rows.front());
    std::tie(read.hasHeader, read.headerReason)
        = options.hasHeader ? std::pair(*options.hasHeader, chosen()) : headerIn(first, guess);
    read.list = listOf(*table, read.hasHeader);
    read.list.name = listName;
    if (read.list.rows.empty())
        return onlyHeader(read.list.header);
    if (options.mapping) {
        if (const Status known = checkColumns(*options.mapping, read.list.header); !known)
            return failed(known);
    }
    read.mapping = options.mapping ? fitted(*options.mapping, read.list.header)
                                   : guessedMapping(read.list.header, sampleOf(read.list));
    return read;
}

Result<ImportPlan> planStartupImport(const ReadList& read, const Festival& festival, IdSource& ids)
{
    auto plan = plannedImport(read.list, read.mapping, festival, ids);
    if (!plan)
        return plan;
    plan->encoding = read.encoding;
    plan->encodingReason = read.encodingReason;
    plan->delimiter = read.dialect.delimiter;
    plan->delimiterReason = read.delimiterReason;
    plan->quoteReason = read.quoteReason;
    plan->headerReason = read.headerReason;
    plan->malformed = read.malformed;
    plan->blankRows = read.blankRows;
    if (read.hasDamagedAccents)
        remarkDamage(read.list, *plan);
    return plan;
}

Result<ImportPlan> planStartupImport(const QByteArray& bytes, const QString& listName,
    const Festival& festival, const ImportOptions& options, IdSource& ids)
{
    const auto read = readStartupList(bytes, listName, options);
    if (!read)
        return failed(read);
    return planStartupImport(*read, festival, ids);
}

} // namespace planner
