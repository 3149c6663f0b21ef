// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/typed_places.h"

#include "core/base/text.h"
#include "core/base/typed_time.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TypedPlaces", source);
}

bool saysClosed(const QString& typed)
{
    const QString word = folded(typed);
    return word.isEmpty() || word == QLatin1String("closed") || word == QLatin1String("ferme");
}

std::optional<TimeSpan> typedSpan(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral(R"(\s*[-–—→]\s*|\s+(?:à|a|to|until|jusqu.à)\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList ends = typed.split(between, Qt::SkipEmptyParts);
    if (ends.size() != 2)
        return std::nullopt;
    const auto begin = typedTime(ends.front());
    const auto end = typedTime(ends.back());
    if (!begin || !end)
        return std::nullopt;
    const auto span = TimeSpan::create(*begin, *end);
    return span ? std::optional(*span) : std::nullopt;
}

/// The two numbers of `typed`, wherever they stand in it.
std::optional<Coordinates> twoNumbers(const QString& typed)
{
    static const QRegularExpression shapes[]{
        // The pin of an address before the corner it shows.
        QRegularExpression(QStringLiteral(R"(mlat=(-?\d+\.\d+)&mlon=(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(!3d(-?\d+\.\d+)!4d(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(map=\d+(?:\.\d+)?/(-?\d+\.\d+)/(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(@(-?\d+\.\d+),(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?))")),
        QRegularExpression(QStringLiteral(R"(^(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)$)")),
        QRegularExpression(QStringLiteral(R"(^(-?\d+,\d+)\s*[;\s]\s*(-?\d+,\d+)$)")),
        QRegularExpression(QStringLiteral(R"(^(-?\d+,\d+)\s*,\s*(-?\d+,\d+)$)")),
    };
    for (const QRegularExpression& shape : shapes) {
        const auto match = shape.match(typed);
        if (match.hasMatch())
            return Coordinates{match.captured(1).replace(u',', u'.').toDouble(),
                match.captured(2).replace(u',', u'.').toDouble()};
    }
    return std::nullopt;
}

} // namespace

QString hoursText(const std::vector<TimeSpan>& hours, Language language)
{
    QStringList texts;
    for (const TimeSpan& span : hours)
        texts.append(spanText(span, language));
    return texts.join(QStringLiteral(", "));
}

Result<std::vector<TimeSpan>> typedHours(const QString& typed)
{
    std::vector<TimeSpan> hours;
    if (saysClosed(typed))
        return hours;
    static const QRegularExpression separators(
        QStringLiteral(R"(\s*[,;/]\s*|\s+(?:et|and)\s+)"), QRegularExpression::CaseInsensitiveOption);
    for (const QString& part : typed.split(separators, Qt::SkipEmptyParts)) {
        const auto span = typedSpan(part.trimmed());
        if (!span)
            return failure(ProblemKind::Refused,
                said(QT_TRANSLATE_NOOP(
                         "TypedPlaces", "“%1” is not a time of opening. Try 10:00–12:30, 14:00–18:00."))
                    .arg(part.trimmed()));
        hours.push_back(*span);
    }
    std::sort(hours.begin(), hours.end());
    for (size_t index = 1; index < hours.size(); ++index) {
        if (hours[index - 1].overlaps(hours[index]))
            return failure(ProblemKind::Refused,
                said(QT_TRANSLATE_NOOP("TypedPlaces", "Two of these times overlap: “%1”."))
                    .arg(typed.trimmed()));
    }
    return hours;
}

QString coordinatesText(const Coordinates& point)
{
    return QStringLiteral("%1, %2").arg(point.latitude, 0, 'f', 5).arg(point.longitude, 0, 'f', 5);
}

Result<Coordinates> typedCoordinates(const QString& typed)
{
    const auto point = twoNumbers(typed.trimmed());
    if (!point)
        return failure(ProblemKind::Refused,
            said(QT_TRANSLATE_NOOP("TypedPlaces",
                     "“%1” is not a point. Type latitude and longitude, such as 43.6035, 1.4525, or paste "
                     "the address "
                     "of a map."))
                .arg(typed.trimmed()));
    const bool onEarth = std::abs(point->latitude) <= 90 && std::abs(point->longitude) <= 180;
    const bool nowhere = point->latitude == 0.0 && point->longitude == 0.0;
    if (!onEarth || nowhere)
        return failure(ProblemKind::Refused,
            said(QT_TRANSLATE_NOOP("TypedPlaces", "“%1” lies nowhere on Earth.")).arg(typed.trimmed()));
    return *point;
}

} // namespace planner::ui
