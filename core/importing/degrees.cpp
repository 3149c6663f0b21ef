// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/degrees.h"

#include <QRegularExpression>

#include <cmath>

namespace planner {

namespace {

constexpr qsizetype longestPoint = 200; ///< Letters beyond which a cell holds something else.

enum class Axis { Unknown, NorthSouth, EastWest };

struct Angle {
    double degrees = 0.0;
    Axis axis = Axis::Unknown;
    bool isExact = false; ///< It has decimals, or minutes.
    qsizetype end = 0; ///< Where it ends in its cell.
};

double numberOf(QString figures)
{
    return figures.replace(u',', u'.').toDouble();
}

/// The angle that begins at `from`.
std::optional<Angle> angleAt(const QString& cell, qsizetype from)
{
    static const QRegularExpression angle(
        QStringLiteral(R"(\s*([NSEWO])?\s*([-+\x{2212}])?\s*(\d{1,3}(?:\s?[.,]\d+)?)\s*)"
                       R"((?:[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)"
                       R"((?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’|′′)\s*)?)?)?(?(1)|([NSEWO])?))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = angle.match(
        cell, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    const QString letter = (match.captured(1) + match.captured(6)).toUpper();
    const double past = numberOf(match.captured(4));
    const double seconds = numberOf(match.captured(5));
    if (letter.size() > 1 || past >= 60.0 || seconds >= 60.0)
        return std::nullopt;
    QString figures = match.captured(3);
    figures.remove(u' ');
    Angle found{numberOf(figures) + past / 60.0 + seconds / 3600.0, Axis::Unknown,
        figures.size() > 3 || !match.captured(4).isEmpty(), match.capturedEnd()};
    if (!letter.isEmpty())
        found.axis = letter == u"N" || letter == u"S" ? Axis::NorthSouth : Axis::EastWest;
    const bool isMinus = !match.captured(2).isEmpty() && match.captured(2) != u"+";
    if (isMinus != (letter == u"S" || letter == u"W" || letter == u"O"))
        found.degrees = -found.degrees;
    return found;
}

/// What a map's address says of the point in its middle; any other cell as it is.
QString withoutAddress(const QString& cell)
{
    static const QRegularExpression named(
        QStringLiteral(R"(^(?:https?://\S*?(?:/@|[?&](?:q|ll|query|center)=(?:loc:)?)|geo:))"
                       R"((-?\d{1,3}\.\d+)(?:,|%2C)\s*(-?\d{1,3}\.\d+))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(cell);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : cell;
}

} // namespace

std::optional<double> degreesIn(const QString& cell)
{
    bool isPlain = false;
    const double plain = QString(cell).replace(u',', u'.').toDouble(&isPlain);
    if (isPlain && std::abs(plain) < 1000.0)
        return plain;
    const auto angle = cell.size() > longestPoint ? std::nullopt : angleAt(cell, 0);
    const bool isWhole = angle && QStringView(cell).sliced(angle->end).trimmed().isEmpty();
    return isWhole ? std::optional(angle->degrees) : std::nullopt;
}

std::optional<std::pair<double, double>> degreesOfPoint(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral(R"([\s,;/]+)"));
    if (cell.size() > longestPoint)
        return std::nullopt;
    QString text = withoutAddress(cell).trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    const auto first = angleAt(text, 0);
    if (!first)
        return std::nullopt;
    const auto gap = between.match(
        text, first->end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const auto second = angleAt(text, gap.hasMatch() ? gap.capturedEnd() : first->end);
    const bool isWhole = second && QStringView(text).sliced(second->end).trimmed().isEmpty();
    if (!isWhole || !first->isExact || !second->isExact)
        return std::nullopt;
    if (first->axis != Axis::Unknown && first->axis == second->axis)
        return std::nullopt;
    if (first->axis == Axis::EastWest || second->axis == Axis::NorthSouth)
        return std::pair(second->degrees, first->degrees);
    return std::pair(first->degrees, second->degrees);
}

} // namespace planner
