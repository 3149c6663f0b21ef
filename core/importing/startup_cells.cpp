// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/startup_cells.h"

#include "core/base/text.h"
#include "core/formats/csv.h"
#include "core/importing/cell_values.h"
#include "core/importing/degrees.h"
#include "core/importing/field_readers.h"
#include "core/importing/phone_numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace planner {

namespace {

QString withKept(const QString& note, QStringList kept)
{
    if (!note.isEmpty())
        kept.prepend(note);
    return kept.join(u'\n');
}

/// "nc" and "NA" say nothing, unless they are a name.
bool isSilent(ListField field, const QString& text)
{
    if (field == ListField::Note || !saysNothing(text))
        return false;
    return field != ListField::Name || text.contains(u'/') || text.contains(u'.')
        || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })
        || folded(text) == QLatin1String("neant");
}

/// "7,52541E+13": the digits that the spreadsheet did not show are lost.
bool isShortened(const QString& text)
{
    static const QRegularExpression shortened(QStringLiteral(R"(^\d([.,]\d+)?E\+\d+$)"));
    return shortened.match(text).hasMatch();
}

/// The phone number that a cell would take the place of; empty for none and for other cells.
QString phoneBefore(const Row& row, ListField field)
{
    const Startup& profile = row.reading.profile;
    if (field == ListField::ReferentPhone)
        return profile.referent.forInsiders().phone;
    return field == ListField::OnSitePhone ? profile.onSite.forInsiders().phone : QString();
}

/// Keeps a further phone number in the note, unless it is the one there is.
void keepPhone(Row& row, const ListCell& cell, const QString& text)
{
    if (phoneIn(text).value == phoneBefore(row, *cell.field))
        return;
    row.kept << QStringLiteral("%1: %2").arg(cell.column, text);
    row.reading.remarks.push_back({cell.column, cell.text, {},
        QCoreApplication::translate("Cells", "There is a phone number already. It is kept in the note.")});
}

/// Whether a cell holds what comes first in the name of a person, whose name is in more than one column.
bool isFirstName(const ListCell& cell)
{
    if (cell.field != ListField::ReferentName && cell.field != ListField::OnSiteName)
        return false;
    const QStringList header = words(cell.column);
    const QString whole = header.join(u' ');
    const bool isFirst = header.contains(QLatin1String("prenom"))
        || whole.contains(QLatin1String("first name")) || whole.contains(QLatin1String("given name"));
    return isFirst && !header.contains(QLatin1String("nom"));
}

void readCell(Row& row, const ListCell& cell)
{
    const QString text = cleaned(unguarded(cell.text));
    if (!cell.field || text.isEmpty() || isSilent(*cell.field, text))
        return;
    if (isSpreadsheetError(text)) {
        row.reading.remarks.push_back({cell.column, cell.text, {},
            QCoreApplication::translate(
                "Cells", "It is an error of the spreadsheet, so the field stays empty.")});
        return;
    }
    if (*cell.field == ListField::Key && isShortened(text)) {
        row.reading.remarks.push_back({cell.column, cell.text, {},
            QCoreApplication::translate(
                "Cells", "The spreadsheet has shortened the number, so it identifies nothing.")});
        return;
    }
    if (!phoneBefore(row, *cell.field).isEmpty())
        return keepPhone(row, cell, text);
    readField(row, cell, text);
}

using PlaceParts = std::array<QString, 3>; ///< In the order of Row::placeCells.

/// Which cell a part of the address was typed in: its own, unless that is empty; else the one that holds it.
size_t cellOfPart(size_t part, const QString& value, const PlaceParts& typed)
{
    if (!typed[part].isEmpty())
        return part;
    const auto holder
        = std::ranges::find_if(typed, [&value](const QString& text) { return text.contains(value); });
    const auto filled = holder != typed.end()
        ? holder
        : std::ranges::find_if(typed, [](const QString& text) { return !text.isEmpty(); });
    return static_cast<size_t>(filled - typed.begin());
}

void remarkPlace(Row& row, const PostalPlace& sorted)
{
    const PlaceParts typed{row.place.address, row.place.postcode, row.place.city};
    const PlaceParts now{sorted.address, sorted.postcode, sorted.city};
    for (size_t part = 0; part < typed.size(); ++part) {
        if (typed[part] == now[part])
            continue;
        const size_t from = cellOfPart(part, now[part], typed);
        row.reading.remarks.push_back({row.placeCells[from]->column, typed[from], now[part],
            now[part].isEmpty() ? reasonForMove(typed[from], sorted) : QString()});
    }
}

void finishPlace(Row& row)
{
    const PostalPlace sorted = sortedPlace(row.place);
    row.reading.profile.address = sorted.address;
    row.reading.profile.postcode = sorted.postcode;
    row.reading.profile.city = sorted.city;
    if (row.placeCells[1] && isOddPostcode(sorted.postcode))
        row.reading.remarks.push_back({row.placeCells[1]->column, row.placeCells[1]->text, {},
            QCoreApplication::translate("Cells", "It is no French postcode. It is kept as it is.")});
    remarkPlace(row, sorted);
}

/// Shows the degrees that one of two cells stands for, unless it says just that.
void remarkDegrees(Row& row, const ListCell& cell, double degrees, bool isSwapped)
{
    bool isPlain = false;
    const double typed = cell.text.trimmed().toDouble(&isPlain);
    if (isPlain && typed == degrees)
        return;
    row.reading.remarks.push_back({cell.column, cell.text, QString::number(degrees, 'g', degreeFigures),
        isSwapped ? QCoreApplication::translate("Cells", "Latitude and longitude were the other way round.")
                  : QString()});
}

void finishCoordinates(Row& row)
{
    const auto& [latitude, longitude] = row.degreeCells;
    if (!latitude && !longitude)
        return;
    if (!latitude || !longitude)
        return remarkUnread(row, latitude ? *latitude : *longitude);
    const auto north = degreesIn(cleaned(unguarded(latitude->text)));
    const auto east = degreesIn(cleaned(unguarded(longitude->text)));
    const auto point = north && east ? located(*north, *east) : Located{};
    if (!point.point) {
        remarkUnread(row, *latitude);
        return remarkUnread(row, *longitude);
    }
    row.reading.profile.coordinates = point.point;
    remarkDegrees(row, *latitude, point.point->latitude, point.isSwapped);
    remarkDegrees(row, *longitude, point.point->longitude, point.isSwapped);
}

} // namespace

RowReading readRow(const std::vector<ListCell>& cells, const Id<Startup>& id)
{
    Row row{.reading = {.profile = {.id = id}}};
    for (const ListCell& cell : cells) {
        if (isFirstName(cell))
            readCell(row, cell);
    }
    for (const ListCell& cell : cells) {
        if (!isFirstName(cell))
            readCell(row, cell);
    }
    finishPlace(row);
    finishCoordinates(row);
    if (!row.kept.isEmpty())
        row.reading.profile.note = Internal(withKept(row.reading.profile.note.forInsiders(), row.kept));
    return std::move(row.reading);
}

} // namespace planner
