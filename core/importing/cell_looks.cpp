// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/cell_looks.h"

#include "core/importing/cell_values.h"
#include "core/importing/degrees.h"
#include "core/importing/phone_numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace planner {

namespace {

bool hasThreeDecimals(const QString& cell)
{
    const qsizetype point = std::max(cell.lastIndexOf(u'.'), cell.lastIndexOf(u','));
    return point >= 0 && cell.size() - point > 3;
}

} // namespace

bool looksLikeEmail(const QString& cell)
{
    const TextFound found = emailIn(cell);
    return !found.value.isEmpty() && found.isWhole;
}

bool looksLikeWebAddress(const QString& cell)
{
    return cell.contains(u'.') && !cell.contains(u'@') && webAddressIn(cell).isWhole;
}

bool looksLikePhone(const QString& cell)
{
    const TextFound found = phoneIn(cell);
    return !found.value.isEmpty() && found.isWhole;
}

bool looksLikePostcode(const QString& cell)
{
    return cell.size() == 5 && std::ranges::all_of(cell, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isFrenchLatitude(double degrees)
{
    return degrees >= 41.0 && degrees <= 51.5;
}

bool isFrenchLongitude(double degrees)
{
    return degrees >= -5.5 && degrees <= 10.0;
}

bool looksLikeLatitude(const QString& cell)
{
    const auto degrees = degreesIn(cell);
    return degrees && hasThreeDecimals(cell) && isFrenchLatitude(*degrees);
}

bool looksLikeLongitude(const QString& cell)
{
    const auto degrees = degreesIn(cell);
    return degrees && hasThreeDecimals(cell) && isFrenchLongitude(*degrees);
}

bool countsHours(const QString& header)
{
    static const QRegularExpression hours(
        QStringLiteral(
            R"(\b(?:en|in) (?:heures?|hours?)\b|[(\[]\s*(?:en |in )?(?:h|hrs?|heures?|hours?)\.?\s*[)\]])"),
        QRegularExpression::CaseInsensitiveOption);
    return hours.match(header).hasMatch();
}

} // namespace planner
