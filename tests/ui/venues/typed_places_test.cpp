// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/venues/typed_places.h"

using namespace planner;
using namespace planner::ui;

namespace {

/// The hours as files spell them, or the sentence that refuses them.
QString read(const char* typed)
{
    const auto hours = typedHours(QString::fromUtf8(typed));
    if (!hours)
        return hours.error().message;
    QStringList texts;
    for (const TimeSpan& span : *hours)
        texts.append(span.text());
    return texts.join(QStringLiteral(" "));
}

QString point(const char* typed)
{
    const auto point = typedCoordinates(QString::fromUtf8(typed));
    return point ? coordinatesText(*point) : point.error().message;
}

} // namespace

TEST_CASE("Opening hours are read as people type them", "[venues]")
{
    const QString twoSpans = QStringLiteral("10:00/12:30 14:00/18:00");
    CHECK(read("10h-12h30, 14h-18h") == twoSpans);
    CHECK(read("14:00–18:00 ; 10:00–12:30") == twoSpans);
    CHECK(read("10 h à 12 h 30 et 14 h à 18 h") == twoSpans);
    CHECK(read("fermé") == QString());
    CHECK(read("") == QString());
}

TEST_CASE("Hours that are shown are read back", "[venues]")
{
    const std::vector hours{*TimeSpan::fromText(u"09:00/12:30"), *TimeSpan::fromText(u"14:00/18:00")};
    for (const Language language : {Language::French, Language::English})
        CHECK(typedHours(hoursText(hours, language)) == hours);
}

TEST_CASE("Hours that overlap or make no sense are refused in a sentence that quotes them", "[venues]")
{
    CHECK(read("10h-12h, 11h-13h") == QStringLiteral("Two of these times overlap: “10h-12h, 11h-13h”."));
    CHECK(read("matin").contains(QStringLiteral("“matin”")));
    CHECK(read("18h-10h").contains(QStringLiteral("“18h-10h”")));
}

TEST_CASE("A point is read from numbers and from the addresses of maps", "[venues]")
{
    const QString cantine = QStringLiteral("43.60350, 1.45250");
    CHECK(point("43,6035 1,4525") == cantine);
    CHECK(point("43,6035, 1,4525") == cantine);
    CHECK(point("43.6035, 1.4525") == cantine);
    CHECK(point("geo:43.6035,1.4525?z=19") == cantine);
    CHECK(point("https://www.openstreetmap.org/#map=18/43.6035/1.4525") == cantine);
    CHECK(point("https://www.openstreetmap.org/?mlat=43.6035&mlon=1.4525#map=5/10.0/20.0") == cantine);
}

TEST_CASE("What is no point is refused in a sentence that quotes it", "[venues]")
{
    CHECK(point("rue d'Aubuisson").contains(QStringLiteral("“rue d'Aubuisson”")));
    CHECK(point("143.6, 1.45") == QStringLiteral("“143.6, 1.45” lies nowhere on Earth."));
    CHECK(point("0, 0") == QStringLiteral("“0, 0” lies nowhere on Earth."));
}
