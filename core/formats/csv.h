// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

#include <span>
#include <vector>

/// Separated values: from text to cells and back. Texts are UTF-8 throughout, as decoded() gives them
/// (core/formats/text_decoding.h).
namespace planner {

/// What is too much for one list.
struct CsvLimits {
    static constexpr int rows = 50'000; ///< And one more that can name the columns.
    static constexpr int columns = 200;
    static constexpr qsizetype rowBytes = 100'000;
    static constexpr qsizetype cellBytes = 10'000;
};

/// A first line that names the delimiter, such as "sep=;", in whatever case; delimiters may follow.
struct SeparatorLine {
    char delimiter = ';'; ///< One of csvDelimiters.
    qsizetype size = 0; ///< Bytes, the line break included; 0: there is none.
};
[[nodiscard]] SeparatorLine separatorLineOf(QByteArrayView text);

/// The four delimiters that lists come with.
inline constexpr char csvDelimiters[] = {';', ',', '\t', '|'};

/// The marks that cells are enclosed in; '\0' where none are.
inline constexpr char csvQuotes[] = {'"', '\'', '\0'};

struct CsvDialect {
    char delimiter = ';'; ///< One of csvDelimiters.
    char quote = '"'; ///< One of csvQuotes.

    friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

enum class CsvProblemKind {
    MissingQuotes, ///< A quoted cell has no end; it took in all that follows.
    InvalidQuotes, ///< A quoted cell goes on after its closing quote.
    TooFewFields, ///< Fewer cells than the first row.
    TooManyFields, ///< More cells than the first row.
};

constexpr auto names(CsvProblemKind /*of*/)
{
    return Names<CsvProblemKind, 4>{{{CsvProblemKind::MissingQuotes, "MissingQuotes"},
        {CsvProblemKind::InvalidQuotes, "InvalidQuotes"}, {CsvProblemKind::TooFewFields, "TooFewFields"},
        {CsvProblemKind::TooManyFields, "TooManyFields"}}};
}

/// Something malformed that was read all the same.
struct CsvProblem {
    CsvProblemKind kind = CsvProblemKind::MissingQuotes;
    int line = 0; ///< Where its row begins.
    int column = 0; ///< The cell, from 1; for ragged rows the first that is missing or too many.

    friend bool operator==(const CsvProblem&, const CsvProblem&) = default;
};

/// `problem` in one translated sentence that names line and column.
[[nodiscard]] QString sentence(const CsvProblem& problem);

struct CsvRow {
    int line = 0; ///< The line of the text where the row begins, from 1. Quoted line breaks count.
    std::span<const QUtf8StringView> cells; ///< At least one. They live as long as the table.
};

/// The rows of a list. Its cells point into the text, which the table shares.
struct CsvTable {
    std::vector<CsvRow> rows;
    std::vector<CsvProblem> problems; ///< By line.
    int blankRows = 0; ///< Rows left out because all their cells were blank.

    CsvTable() = default;
    CsvTable(CsvTable&&) = default;
    CsvTable& operator=(CsvTable&&) = default;
    CsvTable(const CsvTable&) = delete;
    CsvTable& operator=(const CsvTable&) = delete;
    ~CsvTable() = default;

private:
    friend class CsvReader;

    QByteArray m_text;
    std::vector<char> m_unquoted; ///< Cells that do not stand in the text as they read; never reallocated.
    std::vector<QUtf8StringView> m_cells;
};

enum class BlankRows {
    Skip, ///< Rows whose cells are all blank are counted and left out.
    Keep, ///< An empty line is a row with one empty cell.
};

/// The rows of `text`. Rows end with LF, CR or CRLF; a first line "sep=;" is passed over. Malformed rows are
/// kept as lenient readers keep them (a quote inside an unquoted cell is a letter; after a closing quote the
/// cell goes on) and reported. Fails with ProblemKind::Unreadable, naming the line, at what CsvLimits forbids
/// and at control characters other than tabs and line breaks.
[[nodiscard]] Result<CsvTable> readCsv(
    const QByteArray& text, const CsvDialect& dialect, BlankRows blankRows = BlankRows::Skip);

/// What a list looks like, each guess with its reason in one translated sentence.
struct CsvGuess {
    CsvDialect dialect;
    QString dialectReason;
    QString quoteReason;
    bool hasHeader = true;
    QString headerReason;
    bool hasTwins = false; ///< Only that two cells of the first row are alike speaks against a header.
};

/// Guesses from the beginning of `text`: the delimiter from a "sep=" line, else as the one that gives the
/// most even rows; the header from how the first row differs from the rest. The quotation mark is the usual
/// one; its reason says whether cells are enclosed in it.
[[nodiscard]] CsvGuess guessed(const QByteArray& text);
/// The same for a list whose dialect is known.
[[nodiscard]] CsvGuess guessed(const QByteArray& text, const CsvDialect& dialect);

/// How lists are written. Lines end with CRLF.
struct CsvFlavour {
    char delimiter = ',';
    bool byteOrderMark = false;
};

inline constexpr CsvFlavour rfc4180{.delimiter = ',', .byteOrderMark = false};
/// What Excel opens by double click on a French computer.
inline constexpr CsvFlavour excelFrench{.delimiter = ';', .byteOrderMark = true};

/// `rows` as UTF-8; readCsv() gives them back. Cells are written as they are: see guarded().
[[nodiscard]] QByteArray writeCsv(const std::vector<std::vector<QString>>& rows, const CsvFlavour& flavour);

/// `cell` so that no spreadsheet takes it for a formula: one that begins with = + - @, their full-width
/// forms, a tab or a line break gets an apostrophe in front. For text columns; numbers and phone numbers go
/// as such.
[[nodiscard]] QString guarded(const QString& cell);
/// Undoes guarded(): `unguarded(guarded(x)) == x` for every x. Takes ="09000" for the text in it, too.
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace planner
