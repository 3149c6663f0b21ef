// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/place_cells.h"

#include "core/importing/cell_looks.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace planner {

namespace {

/// Two texts as one, a comma between them unless the first is a house number waiting for its street.
QString joined(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    return a + (a.back().isDigit() ? QStringLiteral(" ") : QStringLiteral(", ")) + b;
}

QString withoutEdges(const QString& text)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[\s,.;:\-–)]+|[\s,.;:\-–(]+$)"));
    QString trimmed = text;
    return trimmed.remove(edges);
}

QString withoutCountry(const QString& city)
{
    static const QRegularExpression country(
        QStringLiteral(R"([\s,\-(]*\bfrance\)?$)"), QRegularExpression::CaseInsensitiveOption);
    QString kept = city;
    return kept.remove(country);
}

/// The last postcode of an address, and what stands before and behind it.
std::optional<PostalPlace> split(const QString& whole)
{
    static const QRegularExpression code(
        QStringLiteral(R"((?<![\d\w])(?:F-?\s?)?(\d{2}\s\d{3}(?=\D*$)|\d{5})(?!\d))"));
    QRegularExpressionMatch last;
    for (auto it = code.globalMatch(whole); it.hasNext();)
        last = it.next();
    if (!last.hasMatch())
        return std::nullopt;
    QString postcode = last.captured(1);
    postcode.remove(u' ');
    return PostalPlace{withoutEdges(whole.left(last.capturedStart())), postcode,
        withoutCountry(withoutEdges(whole.mid(last.capturedEnd())))};
}

/// "Cedex 14" belongs to the city.
bool isCedex(const QString& text)
{
    return text.startsWith(QLatin1String("cedex"), Qt::CaseInsensitive);
}

/// Four figures that lost their 0, and foreign codes: "6560", "SW1A 1AA".
bool isOtherCode(const QString& text)
{
    static const QRegularExpression other(QStringLiteral(R"(^(?=.*\d)[A-Z0-9][A-Z0-9 \-]{2,9}$)"));
    return other.match(text).hasMatch();
}

QString withLeadingZero(const QString& postcode)
{
    static const QRegularExpression four(QStringLiteral(R"(^[1-9]\d{3}$)"));
    return four.match(postcode).hasMatch() ? u'0' + postcode : postcode;
}

/// The postcode cell holds more than a postcode, or the city cell holds one.
std::optional<PostalPlace> sortedWhole(const PostalPlace& typed)
{
    const auto inPostcode = split(typed.postcode);
    if (inPostcode && isCedex(inPostcode->city)) {
        const QString city = typed.city.isEmpty() ? inPostcode->city : typed.city + u' ' + inPostcode->city;
        return PostalPlace{joined(typed.address, inPostcode->address), inPostcode->postcode, city};
    }
    if (inPostcode) {
        const QString city = withoutCountry(typed.city);
        return PostalPlace{joined(typed.address, inPostcode->address), inPostcode->postcode,
            inPostcode->city.isEmpty() ? city : inPostcode->city};
    }
    if (const auto inCity = split(typed.city))
        return PostalPlace{
            joined(joined(typed.address, typed.postcode), inCity->address), inCity->postcode, inCity->city};
    return std::nullopt;
}

} // namespace

PostalPlace sortedPlace(const PostalPlace& typed)
{
    if (looksLikePostcode(typed.postcode))
        return typed;
    if (const auto whole = sortedWhole(typed))
        return *whole;
    if (!typed.postcode.isEmpty() && isOtherCode(typed.postcode))
        return {typed.address, withLeadingZero(typed.postcode), typed.city};
    PostalPlace place{joined(typed.address, withoutCountry(typed.postcode)), {}, typed.city};
    if (const auto inAddress = split(place.address)) {
        if (place.city.isEmpty())
            return *inAddress;
        place.postcode = inAddress->city.isEmpty() ? inAddress->postcode : QString();
        if (!place.postcode.isEmpty())
            place.address = inAddress->address;
    }
    return place;
}

Located located(double latitude, double longitude)
{
    if (isFrenchLongitude(latitude) && isFrenchLatitude(longitude))
        return {Coordinates{longitude, latitude}, true};
    const bool inRange = std::abs(latitude) <= 90.0 && std::abs(longitude) <= 180.0;
    if (!inRange || (latitude == 0.0 && longitude == 0.0))
        return {};
    return {Coordinates{latitude, longitude}, false};
}

} // namespace planner
