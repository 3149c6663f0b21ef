// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"

#include <QStringView>

#include <algorithm>

namespace planner {

namespace {

/// What a cell must not begin with in a spreadsheet, the full-width forms of = + - @ included.
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

/// Whether `cell` is a formula behind any number of apostrophes.
bool isFormulaBehindApostrophes(QStringView cell)
{
    const auto* const first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first != cell.end() && formulaStarts.contains(*first);
}

bool needsQuotes(const QString& cell, char delimiter)
{
    const auto special = [delimiter](QChar c) {
        return c == QLatin1Char(delimiter) || c == u'"' || c == u'\n' || c == u'\r';
    };
    const bool outerBlank = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    const bool mistakable = cell.startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
    return outerBlank || mistakable || std::any_of(cell.begin(), cell.end(), special);
}

void append(QByteArray& text, const QString& cell, char delimiter)
{
    if (!needsQuotes(cell, delimiter)) {
        text += cell.toUtf8();
        return;
    }
    text += '"' + cell.toUtf8().replace("\"", "\"\"") + '"';
}

} // namespace

QByteArray writeCsv(const std::vector<std::vector<QString>>& rows, const CsvFlavour& flavour)
{
    QByteArray text = flavour.byteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    for (const std::vector<QString>& row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += flavour.delimiter;
            append(text, row[i], flavour.delimiter);
        }
        text += "\r\n";
    }
    return text;
}

QString guarded(const QString& cell)
{
    return isFormulaBehindApostrophes(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString& cell)
{
    // ="09000": how spreadsheets are told that figures are a text.
    constexpr qsizetype around = 3;
    if (cell.size() >= around && cell.startsWith(QLatin1String("=\"")) && cell.endsWith(u'"'))
        return cell.sliced(2, cell.size() - around).replace(QLatin1String("\"\""), QLatin1String("\""));
    return cell.startsWith(u'\'') && isFormulaBehindApostrophes(cell) ? cell.mid(1) : cell;
}

} // namespace planner
