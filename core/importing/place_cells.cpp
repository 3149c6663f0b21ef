// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/place_cells.h"

#include "core/base/text.h"
#include "core/importing/cell_looks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
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
    constexpr QStringView atBegin = u",.;:-–)";
    constexpr QStringView atEnd = u",.;:-–(";
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && (text[from].isSpace() || atBegin.contains(text[from])))
        ++from;
    while (to > from && (text[to - 1].isSpace() || atEnd.contains(text[to - 1])))
        --to;
    return text.sliced(from, to - from);
}

QString withoutCountry(const QString& city)
{
    static const QRegularExpression country(
        QStringLiteral(R"(\bfrance\)?$)"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = country.match(city);
    return match.hasMatch() ? withoutEdges(city.left(match.capturedStart())) : city;
}

QString withoutBrackets(const QString& text)
{
    const bool isBracketed = text.startsWith(u'(') && text.endsWith(u')');
    return isBracketed ? text.sliced(1, text.size() - 2) : text;
}

/// "31O00" and "3 1000": five figures, with a letter in place of one, or blanks in the wrong place.
std::optional<QString> mistyped(const QString& typed)
{
    static const QRegularExpression five(QStringLiteral(R"(^(?=(?:\D*\d){3})[\dOoIl]{5}$)"));
    static const QRegularExpression scattered(QStringLiteral(R"(^\d[\d\s]*\d$)"));
    QString figures = typed;
    figures.removeIf([](QChar c) { return c.isSpace(); });
    if (five.match(typed).hasMatch())
        return figures.replace(u'O', u'0').replace(u'o', u'0').replace(u'I', u'1').replace(u'l', u'1');
    return scattered.match(typed).hasMatch() && figures.size() == 5 ? std::optional(figures) : std::nullopt;
}

/// A postcode as spreadsheets and typewriters leave it: blanks of any width between its figures, ".0" behind.
QString tidiedPostcode(const QString& typed)
{
    static const QRegularExpression grouped(
        QStringLiteral(R"((?<!\d)(\d{2})[ \x{A0}\x{2009}\x{202F}](\d{3})(?!\d))"));
    static const QRegularExpression asNumber(QStringLiteral(R"(^(\d{4,5})[.,]0+$)"));
    static const QRegularExpression pointed(QStringLiteral(R"(^(\d{2})[.,](\d{3})$)"));
    QString tidy = typed.trimmed();
    if (const auto match = asNumber.match(tidy); match.hasMatch())
        return match.captured(1);
    if (const auto match = pointed.match(tidy); match.hasMatch())
        return match.captured(1) + match.captured(2);
    if (const auto match = grouped.match(tidy); match.hasMatch() && match.capturedStart() == 0)
        tidy.replace(match.capturedStart(), match.capturedLength(), match.captured(1) + match.captured(2));
    return mistyped(tidy).value_or(tidy);
}

constexpr qsizetype longestBox = 20; ///< Letters of "Boîte postale n° ".

/// The last postcode of an address, and what stands before and behind it. The number of a post-office box is
/// none.
std::optional<PostalPlace> split(const QString& whole)
{
    static const QRegularExpression code(QStringLiteral(
        R"((?<![\d\w])(?:FR?-?\s?)?(\d{2}[\s\x{A0}\x{2009}\x{202F}]\d{3}(?=\D*$)|\d{5})(?!\d))"));
    static const QRegularExpression box(
        QStringLiteral(R"(\b(?:BP|B\.P\.|CS|C\.S\.|TSA|bo[iî]te postale)\s*(?:n°\s*)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch last;
    for (auto it = code.globalMatch(whole); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        const qsizetype before = std::max<qsizetype>(0, found.capturedStart() - longestBox);
        if (!box.match(whole.sliced(before, found.capturedStart() - before)).hasMatch())
            last = found;
    }
    if (!last.hasMatch())
        return std::nullopt;
    QString postcode = last.captured(1);
    postcode.removeIf([](QChar c) { return c.isSpace(); });
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

/// "Toulouse cedex" and "Cedex 4" give "Toulouse Cedex 4".
QString withCedex(const QString& city, const QString& cedex)
{
    static const QRegularExpression own(
        QStringLiteral(R"(\s*\bcedex(?:\s*\d+)?\s*$)"), QRegularExpression::CaseInsensitiveOption);
    if (folded(city).contains(folded(cedex)))
        return city;
    return (QString(city).remove(own) + u' ' + cedex).trimmed();
}

/// Whether `text` may be the name of a city rather than a street, a building or an estate.
bool mayBeCity(const QString& text)
{
    static const QStringList others{QStringLiteral("allee"), QStringLiteral("allees"), QStringLiteral("av"),
        QStringLiteral("avenue"), QStringLiteral("bat"), QStringLiteral("batiment"), QStringLiteral("bd"),
        QStringLiteral("boulevard"), QStringLiteral("bp"), QStringLiteral("chemin"), QStringLiteral("chez"),
        QStringLiteral("cours"), QStringLiteral("cs"), QStringLiteral("entree"), QStringLiteral("espace"),
        QStringLiteral("etage"), QStringLiteral("hall"), QStringLiteral("immeuble"),
        QStringLiteral("impasse"), QStringLiteral("lieu"), QStringLiteral("parc"), QStringLiteral("place"),
        QStringLiteral("porte"), QStringLiteral("quai"), QStringLiteral("residence"), QStringLiteral("route"),
        QStringLiteral("rue"), QStringLiteral("square"), QStringLiteral("tour"), QStringLiteral("za"),
        QStringLiteral("zac"), QStringLiteral("zi"), QStringLiteral("zone")};
    const QStringList named = words(text);
    return !named.isEmpty() && !others.contains(named.front()) && !text.contains(u',')
        && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

/// "12 rue Bayard, Toulouse" in front of a postcode ends with the city where none stands behind it.
PostalPlace withCityInFront(const PostalPlace& place)
{
    const qsizetype comma = place.address.lastIndexOf(u',');
    const QString last = place.address.mid(comma + 1).trimmed();
    if (!place.city.isEmpty() || comma < 0 || !mayBeCity(last))
        return place;
    return {withoutEdges(place.address.left(comma)), place.postcode, last};
}

/// The cell of the city holds a postcode: behind the city, in the place of the city, or in a whole address.
PostalPlace sortedByCity(const PostalPlace& typed, const PostalPlace& inCity)
{
    const bool isBare = inCity.address.isEmpty() && inCity.city.isEmpty();
    if (isBare && mayBeCity(typed.postcode))
        return {typed.address, inCity.postcode, withoutCountry(typed.postcode)};
    const QString address = joined(typed.address, typed.postcode);
    if (inCity.city.isEmpty() && mayBeCity(inCity.address))
        return {address, inCity.postcode, inCity.address};
    return withCityInFront({joined(address, inCity.address), inCity.postcode, inCity.city});
}

/// The postcode cell holds more than a postcode, or the city cell holds one.
std::optional<PostalPlace> sortedWhole(const PostalPlace& typed)
{
    const auto inPostcode = split(typed.postcode);
    if (inPostcode && isCedex(inPostcode->city))
        return PostalPlace{joined(typed.address, inPostcode->address), inPostcode->postcode,
            withCedex(typed.city, inPostcode->city)};
    if (inPostcode) {
        PostalPlace place{
            joined(typed.address, inPostcode->address), inPostcode->postcode, withoutCountry(typed.city)};
        const QString rest = withoutBrackets(inPostcode->city);
        if (!place.city.isEmpty() && folded(place.city).contains(folded(rest)))
            return place;
        if (folded(rest).startsWith(folded(place.city)))
            place.city = rest;
        else
            place.address = joined(place.address, rest);
        return place;
    }
    if (const auto inCity = split(typed.city))
        return sortedByCity(typed, *inCity);
    return std::nullopt;
}

} // namespace

PostalPlace sortedPlace(const PostalPlace& asTyped)
{
    PostalPlace typed{asTyped.address, tidiedPostcode(asTyped.postcode), asTyped.city};
    if (looksLikePostcode(typed.postcode))
        return typed;
    if (const auto whole = sortedWhole(typed))
        return *whole;
    if (!typed.postcode.isEmpty() && isOtherCode(typed.postcode))
        return {typed.address, withLeadingZero(typed.postcode), typed.city};
    const QString other = withoutCountry(typed.postcode);
    const bool isCity = mayBeCity(other) && (typed.city.isEmpty() || folded(typed.city) == folded(other));
    PostalPlace place{joined(typed.address, isCity ? QString() : other), {}, isCity ? other : typed.city};
    if (const auto inAddress = split(place.address)) {
        if (place.city.isEmpty())
            return withCityInFront(*inAddress);
        place.postcode = inAddress->city.isEmpty() ? inAddress->postcode : QString();
        if (!place.postcode.isEmpty())
            place.address = inAddress->address;
    }
    return place;
}

bool isOddPostcode(const QString& postcode)
{
    const auto isFigure = [](QChar c) { return c.isDigit() || c.isSpace(); };
    return !postcode.isEmpty() && std::ranges::all_of(postcode, isFigure) && !looksLikePostcode(postcode);
}

QString reasonForMove(const QString& typed, const PostalPlace& sorted)
{
    if (sorted.address.contains(typed))
        return QCoreApplication::translate("Cells", "It was moved to the address.");
    if (sorted.city.contains(typed))
        return QCoreApplication::translate("Cells", "It was moved to the city.");
    return QCoreApplication::translate("Cells", "It was moved to the other parts of the address.");
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
