// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace planner {

namespace {

constexpr qsizetype lookedAt = qsizetype{64} * 1024;

/// The whole lines at the beginning of `text`, as many as a guess needs.
QByteArray beginningOf(const QByteArray& text)
{
    if (text.size() <= lookedAt)
        return text;
    const qsizetype lastBreak = std::max(text.lastIndexOf('\n', lookedAt), text.lastIndexOf('\r', lookedAt));
    return text.left(lastBreak > 0 ? lastBreak + 1 : lookedAt);
}

QString spoken(char delimiter)
{
    return delimiter == '\t' ? QCoreApplication::translate("Csv", "the tab")
                             : QCoreApplication::translate("Csv", "\"%1\"").arg(QLatin1Char(delimiter));
}

/// How well a delimiter fits.
struct Fit {
    double score = 0.0;
    size_t columns = 1; ///< That most rows have.
    int evenRows = 0; ///< That have them.
    int rows = 0;
};

/// How many rows of a single cell come first.
size_t linesAbove(const std::vector<CsvRow>& rows)
{
    const auto first = std::ranges::find_if(rows, [](const CsvRow& row) { return row.cells.size() > 1; });
    return static_cast<size_t>(first - rows.begin());
}

Fit fitOf(const QByteArray& text, char delimiter)
{
    const auto table = readCsv(text, {.delimiter = delimiter});
    if (!table || table->rows.empty())
        return {};
    std::map<size_t, int> rowsByColumns;
    for (const CsvRow& row : table->rows)
        ++rowsByColumns[row.cells.size()];
    const auto usual = std::max_element(rowsByColumns.begin(), rowsByColumns.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto wrongQuotes = std::count_if(table->problems.begin(), table->problems.end(),
        [](const CsvProblem& problem) { return problem.kind == CsvProblemKind::InvalidQuotes; });
    const auto above = static_cast<int>(linesAbove(table->rows));
    Fit fit{.columns = usual->first,
        .evenRows = usual->second,
        .rows = static_cast<int>(table->rows.size()) - above};
    if (fit.columns == 1)
        return fit;
    const double evenness = static_cast<double>(fit.evenRows) / fit.rows;
    const double soundness = 1.0 - std::min(1.0, static_cast<double>(wrongQuotes) / fit.rows);
    const double weight = 1.0 + 0.1 * static_cast<double>(std::min<size_t>(fit.columns, 10));
    // A title above the list; or else the delimiter of texts, not of the list.
    constexpr size_t fewestUnderTitle = 3;
    if (above > 0 && (fit.columns < fewestUnderTitle || fit.evenRows < fit.rows || fit.rows < 2))
        return fit;
    const bool firstRowAgrees = table->rows.front().cells.size() == fit.columns;
    fit.score = evenness * soundness * weight * (firstRowAgrees ? 1.0 : 0.5);
    return fit;
}

void guessDelimiter(const QByteArray& text, CsvGuess& guess)
{
    if (const SeparatorLine line = separatorLineOf(text); line.size > 0) {
        guess.dialect.delimiter = line.delimiter;
        guess.dialectReason = QCoreApplication::translate("Csv", "The first line names %1 as the delimiter.")
                                  .arg(spoken(line.delimiter));
        return;
    }
    Fit best;
    for (const char delimiter : csvDelimiters) {
        const Fit fit = fitOf(text, delimiter);
        if (fit.score <= best.score)
            continue;
        best = fit;
        guess.dialect.delimiter = delimiter;
    }
    if (best.columns == 1)
        guess.dialectReason = QCoreApplication::translate("Csv", "No delimiter makes more than one column.");
    else
        guess.dialectReason = QCoreApplication::translate(
            "Csv", "With %1 as the delimiter, %2 of the first %3 rows have %4 columns.")
                                  .arg(spoken(guess.dialect.delimiter))
                                  .arg(best.evenRows)
                                  .arg(best.rows)
                                  .arg(best.columns);
}

/// Whether a cell of `text` begins with the usual quotation mark.
bool hasQuotedCells(const QByteArray& text, char delimiter)
{
    return text.startsWith('"') || text.contains(QByteArray{1, delimiter} + '"') || text.contains("\n\"");
}

void explainQuote(const QByteArray& text, CsvGuess& guess)
{
    guess.quoteReason = hasQuotedCells(text, guess.dialect.delimiter)
        ? QCoreApplication::translate("Csv", "Cells of the list are enclosed in it.")
        : QCoreApplication::translate("Csv", "No cell is in quotes, so the usual sign is taken.");
}

/// Whether `cell` is a value that no column is named after: a number, an address, a date.
bool looksLikeValue(QUtf8StringView cell)
{
    const QString text = cell.toString().trimmed();
    if (text.contains(u'@') || text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("www.")))
        return true;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && 2 * digits >= text.size();
}

/// Columns whose first cell is no value while most of the cells under it are.
int columnsNamedByFirstRow(const CsvTable& table)
{
    const auto& header = table.rows.front().cells;
    int named = 0;
    for (size_t column = 0; column < header.size(); ++column) {
        int values = 0;
        int filled = 0;
        for (size_t i = 1; i < std::min<size_t>(table.rows.size(), 100); ++i) {
            const auto& cells = table.rows[i].cells;
            if (column >= cells.size() || cells[column].isEmpty())
                continue;
            ++filled;
            values += looksLikeValue(cells[column]) ? 1 : 0;
        }
        named += 2 * values > filled && !looksLikeValue(header[column]) ? 1 : 0;
    }
    return named;
}

/// Whether two cells that are not empty say the same.
bool hasTwice(std::span<const QUtf8StringView> cells)
{
    QSet<QString> seen;
    return std::any_of(cells.begin(), cells.end(), [&seen](QUtf8StringView cell) {
        const QString text = cell.toString().trimmed().toLower();
        const bool known = seen.contains(text);
        seen.insert(text);
        return known && !text.isEmpty();
    });
}

void guessHeader(const QByteArray& text, CsvGuess& guess)
{
    const auto table = readCsv(text, guess.dialect);
    if (!table || table->rows.empty()) {
        guess.headerReason = QCoreApplication::translate("Csv", "There are no rows to tell by.");
        return;
    }
    const auto& first = table->rows.front().cells;
    if (std::any_of(first.begin(), first.end(), looksLikeValue)) {
        guess.hasHeader = false;
        guess.headerReason = QCoreApplication::translate(
            "Csv", "A cell of the first row is a number, an address or a date.");
    } else if (const int named = columnsNamedByFirstRow(*table); named > 0) {
        guess.headerReason = QCoreApplication::translate(
            "Csv", "The first row names %n column(s) that hold numbers, addresses or dates.", nullptr, named);
    } else if (hasTwice(first)) {
        guess.hasHeader = false;
        guess.hasTwins = true;
        guess.headerReason = QCoreApplication::translate("Csv", "Two cells of the first row are alike.");
    } else {
        guess.headerReason = QCoreApplication::translate(
            "Csv", "The cells of the first row all differ and none is a number, an address or a date.");
    }
}

} // namespace

CsvGuess guessed(const QByteArray& text)
{
    const QByteArray beginning = beginningOf(text);
    CsvGuess guess;
    guessDelimiter(beginning, guess);
    explainQuote(beginning, guess);
    guessHeader(beginning, guess);
    return guess;
}

CsvGuess guessed(const QByteArray& text, const CsvDialect& dialect)
{
    const QByteArray beginning = beginningOf(text);
    CsvGuess guess{.dialect = dialect};
    explainQuote(beginning, guess);
    guessHeader(beginning, guess);
    return guess;
}

} // namespace planner
