// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"

#include "core/formats/csv_marks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace planner {

namespace {

bool isBlank(QByteArrayView cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == '\t'; });
}

QString tooLarge(CsvProblemKind cause, int line, int column)
{
    const QString text = cause == CsvProblemKind::MissingQuotes
        ? QCoreApplication::translate("Csv",
            "Line %1, column %2: the cell is larger than %3 KB; its closing quotation mark is probably "
            "missing.")
        : QCoreApplication::translate("Csv", "Line %1, column %2: the cell is larger than %3 KB.");
    return text.arg(line).arg(column).arg(CsvLimits::cellBytes / 1'000);
}

} // namespace

SeparatorLine separatorLineOf(QByteArrayView text)
{
    constexpr qsizetype longest = 20;
    qsizetype end = 0;
    while (end < std::min(text.size(), longest) && text[end] != '\n' && text[end] != '\r')
        ++end;
    const QByteArray line = text.first(end).toByteArray();
    const bool names = line.size() >= 5 && line.first(4).toLower() == "sep="
        && std::ranges::find(csvDelimiters, line[4]) != std::end(csvDelimiters);
    const QByteArray rest = line.mid(5).replace(line.mid(4, 1), QByteArray()).trimmed();
    if (!names || !rest.isEmpty() || end == longest)
        return {};
    const bool isPair = text.sliced(end).startsWith("\r\n");
    return {line[4], std::min(text.size(), end + (isPair ? 2 : 1))};
}

/// Goes through a text from mark to mark and collects cells, rows and problems.
class CsvReader {
public:
    CsvReader(const QByteArray& text, const CsvDialect& dialect, BlankRows blankRows)
        : m_bytes(text),
          m_marks(m_bytes, dialect.delimiter, dialect.quote),
          m_delimiter(dialect.delimiter),
          m_quote(dialect.quote),
          m_blankRows(blankRows)
    {
        m_table.m_text = text;
    }

    Result<CsvTable> read()
    {
        passSeparatorLine();
        while (m_at < m_bytes.size() && !m_failure)
            readRow();
        if (m_failure)
            return Failure(*m_failure);
        layOutRows();
        return std::move(m_table);
    }

private:
    enum class CellEnd { Delimiter, Row };

    struct RowStart {
        int line;
        size_t firstCell;
    };

    void passSeparatorLine()
    {
        const qsizetype length = separatorLineOf(m_bytes).size;
        while (m_at < length)
            m_at = nextMark() + 1;
        m_at = length;
        m_line += length > 0 ? 1 : 0;
    }

    qsizetype nextMark()
    {
        m_mark = m_marks.next();
        return m_mark;
    }

    [[nodiscard]] bool isQuote(char byte) const { return byte == m_quote && m_quote != '\0'; }
    [[nodiscard]] char byteAt(qsizetype i) const { return i < m_bytes.size() ? m_bytes[i] : '\0'; }
    [[nodiscard]] int column() const { return static_cast<int>(m_table.m_cells.size() - m_firstCell) + 1; }

    void readRow()
    {
        m_firstCell = m_table.m_cells.size();
        m_rowLine = m_line;
        const qsizetype begin = m_at;
        while (readCell() == CellEnd::Delimiter) {
            if (column() > CsvLimits::columns)
                return fail(QCoreApplication::translate("Csv", "Line %1: the row has more than %2 columns.")
                                .arg(m_rowLine)
                                .arg(CsvLimits::columns));
        }
        if (m_at - begin > CsvLimits::rowBytes)
            return fail(QCoreApplication::translate("Csv", "Line %1: the row is larger than %2 KB.")
                            .arg(m_rowLine)
                            .arg(CsvLimits::rowBytes / 1'000));
        if (!m_failure)
            keepRow();
    }

    void keepRow()
    {
        const auto first = m_table.m_cells.begin() + static_cast<qptrdiff>(m_firstCell);
        const bool blank = std::all_of(first, m_table.m_cells.end(), [](QUtf8StringView cell) {
            return isBlank({cell.data(), cell.size()});
        });
        if (blank && m_blankRows == BlankRows::Skip) {
            m_table.m_cells.resize(m_firstCell);
            ++m_table.blankRows;
            return;
        }
        if (m_starts.size() == CsvLimits::rows + 1)
            return fail(QCoreApplication::translate("Csv", "Line %1: the list has more than %2 rows.")
                            .arg(m_rowLine)
                            .arg(QLocale().toString(CsvLimits::rows)));
        const int columns = column() - 1;
        if (m_starts.empty())
            m_columns = columns;
        if (columns < m_columns)
            report(CsvProblemKind::TooFewFields, columns + 1);
        if (columns > m_columns)
            report(CsvProblemKind::TooManyFields, m_columns + 1);
        m_starts.push_back({m_rowLine, m_firstCell});
    }

    /// Reads the cell at m_at and leaves m_at behind what ended it.
    CellEnd readCell()
    {
        if (isQuote(byteAt(m_at)))
            return readQuotedCell();
        passPlain();
        addCell(m_bytes.sliced(m_at, m_mark - m_at), CsvProblemKind::InvalidQuotes);
        return passEnd();
    }

    /// Goes on to the next delimiter, line break or the end of the text: m_mark.
    void passPlain()
    {
        while (nextMark() < m_bytes.size()) {
            const char mark = m_bytes[m_mark];
            if (mark == m_delimiter || mark == '\n' || mark == '\r')
                return;
            if (!isQuote(mark) && mark != '\t')
                return failAtControl(mark);
        }
    }

    /// Steps over the delimiter or line break at m_mark.
    CellEnd passEnd()
    {
        const char mark = byteAt(m_mark);
        m_at = std::min(m_mark + 1, m_bytes.size());
        if (m_failure)
            return CellEnd::Row;
        if (mark == m_delimiter && m_mark < m_bytes.size())
            return CellEnd::Delimiter;
        if (mark == '\r' && byteAt(m_at) == '\n')
            m_at = nextMark() + 1;
        ++m_line;
        return CellEnd::Row;
    }

    CellEnd readQuotedCell()
    {
        nextMark(); // the opening one
        const qsizetype begin = m_at + 1;
        const bool doubled = passQuoted();
        const QByteArrayView quoted = m_bytes.sliced(begin, m_mark - begin);
        if (m_failure)
            return CellEnd::Row;
        if (m_mark == m_bytes.size()) {
            report(CsvProblemKind::MissingQuotes, column());
            addCell(doubled ? undoubled(quoted, {}) : quoted, CsvProblemKind::MissingQuotes);
            return passEnd();
        }
        const qsizetype afterQuote = m_mark + 1;
        passPlain();
        const QByteArrayView rest = m_bytes.sliced(afterQuote, m_mark - afterQuote);
        if (!isBlank(rest))
            report(CsvProblemKind::InvalidQuotes, column());
        const bool asItStands = !doubled && rest.isEmpty();
        addCell(asItStands ? quoted : undoubled(quoted, rest), CsvProblemKind::MissingQuotes);
        return passEnd();
    }

    /// Goes on to the closing quotation mark or the end of the text: m_mark. Whether there were doubled ones.
    bool passQuoted()
    {
        bool doubled = false;
        while (nextMark() < m_bytes.size()) {
            const char mark = m_bytes[m_mark];
            if (isQuote(mark) && !isQuote(byteAt(m_mark + 1)))
                return doubled;
            if (isQuote(mark)) {
                nextMark();
                doubled = true;
            } else if (mark == '\n' || (mark == '\r' && byteAt(m_mark + 1) != '\n')) {
                ++m_line;
            } else if (mark != '\r' && mark != '\t' && mark != m_delimiter) {
                failAtControl(mark);
                return doubled;
            }
        }
        return doubled;
    }

    /// `quoted` with its doubled quotation marks made single, then `rest`; lives as long as the table.
    QByteArrayView undoubled(QByteArrayView quoted, QByteArrayView rest)
    {
        std::vector<char>& store = m_table.m_unquoted;
        store.reserve(static_cast<size_t>(m_bytes.size())); // all cells together are no longer than the text
        const size_t begin = store.size();
        for (qsizetype i = 0; i < quoted.size(); ++i) {
            store.push_back(quoted[i]);
            i += isQuote(quoted[i]) ? 1 : 0;
        }
        store.insert(store.end(), rest.begin(), rest.end());
        return {store.data() + begin, static_cast<qsizetype>(store.size() - begin)};
    }

    void addCell(QByteArrayView cell, CsvProblemKind likelyCause)
    {
        if (cell.size() > CsvLimits::cellBytes)
            fail(tooLarge(likelyCause, m_rowLine, column()));
        m_table.m_cells.emplace_back(cell.data(), cell.size());
    }

    void report(CsvProblemKind kind, int column)
    {
        m_table.problems.push_back({.kind = kind, .line = m_rowLine, .column = column});
    }

    void failAtControl(char byte)
    {
        fail(QCoreApplication::translate("Csv",
            "Line %1: a control character (number %2) has no place in a list. Is this really a text file?")
                 .arg(m_line)
                 .arg(static_cast<int>(byte)));
    }

    void fail(const QString& message)
    {
        if (!m_failure)
            m_failure = Problem{ProblemKind::Unreadable, message, {}};
    }

    void layOutRows()
    {
        m_table.rows.reserve(m_starts.size());
        const std::span<const QUtf8StringView> cells(m_table.m_cells);
        for (size_t i = 0; i < m_starts.size(); ++i) {
            const size_t end = i + 1 < m_starts.size() ? m_starts[i + 1].firstCell : cells.size();
            m_table.rows.push_back(
                {m_starts[i].line, cells.subspan(m_starts[i].firstCell, end - m_starts[i].firstCell)});
        }
    }

    QByteArrayView m_bytes;
    CsvMarks m_marks;
    char m_delimiter;
    char m_quote;
    BlankRows m_blankRows;
    qsizetype m_at = 0; ///< What has not been read yet.
    qsizetype m_mark = 0; ///< The last mark met.
    int m_line = 1;
    int m_rowLine = 1;
    size_t m_firstCell = 0;
    int m_columns = 0; ///< Of the first row.
    std::vector<RowStart> m_starts;
    CsvTable m_table;
    std::optional<Problem> m_failure;
};

Result<CsvTable> readCsv(const QByteArray& text, const CsvDialect& dialect, BlankRows blankRows)
{
    return CsvReader(text, dialect, blankRows).read();
}

QString sentence(const CsvProblem& problem)
{
    const QString text = [kind = problem.kind] {
        switch (kind) {
        case CsvProblemKind::MissingQuotes:
            return QCoreApplication::translate(
                "Csv", "Line %1, column %2: the quotation mark that opens the cell is never closed.");
        case CsvProblemKind::InvalidQuotes:
            return QCoreApplication::translate(
                "Csv", "Line %1, column %2: the cell goes on after its closing quotation mark.");
        case CsvProblemKind::TooFewFields:
            return QCoreApplication::translate("Csv",
                "Line %1: the row has fewer cells than the first row; the first that is missing is %2.");
        case CsvProblemKind::TooManyFields:
            return QCoreApplication::translate(
                "Csv", "Line %1: the row has more cells than the first row, from column %2 on.");
        }
        return QString();
    }();
    return text.arg(problem.line).arg(problem.column);
}

} // namespace planner
