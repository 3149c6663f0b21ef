// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visits/timetable.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

/// The departures as files spell them, or "?" for what is no timetable.
QString read(const char* typed)
{
    const auto departures = typedDepartures(QString::fromUtf8(typed));
    if (!departures)
        return QStringLiteral("?");
    QStringList texts;
    for (const LocalTime time : *departures)
        texts += time.text();
    return texts.join(u' ');
}

} // namespace

TEST_CASE("Departures are read as people type them", "[timetable]")
{
    const QString three = QStringLiteral("09:00 14:30 15:00");
    CHECK(read("9h, 14h30, 15h") == three);
    CHECK(read("9 h 14 h 30 15 h") == three);
    CHECK(read("0900 1430 1500") == three);
    CHECK(read("14:30; 15:00; 9:00; 9:00") == three);
    CHECK(read("9 h, 14 h 30 et 15 h") == three);
    CHECK(read("09:00:00 14:30:00 15:00:00") == three);
    CHECK(read("") == QString());
}

TEST_CASE("A rhythm stands for all its departures", "[timetable]")
{
    const QString rhythm = QStringLiteral("09:00 09:20 09:40 10:00");
    CHECK(read("toutes les 20 min de 9 h à 10 h") == rhythm);
    CHECK(read("Toutes les 20 minutes, de 9h00 à 10h10") == rhythm);
    CHECK(read("every 20 min from 9:00 to 10:00") == rhythm);
    CHECK(read("toutes les heures entre 9h et 11h, 12h30") == QStringLiteral("09:00 10:00 11:00 12:30"));
    CHECK(read("8h15 puis toutes les 30 min de 9h à 10h") == QStringLiteral("08:15 09:00 09:30 10:00"));
}

TEST_CASE("After an evening departure the small hours are those of the same night", "[timetable]")
{
    CHECK(read("23 h 30, 0 h 30") == QStringLiteral("23:30 24:30"));
    CHECK(read("toutes les 60 min de 22h à 1h") == QStringLiteral("22:00 23:00 24:00 25:00"));
    CHECK(read("0 h 30") == QStringLiteral("00:30"));
}

TEST_CASE("What is no timetable is not read at all", "[timetable]")
{
    for (const char* typed : {"matin", "9h, demain", "99h", "9h75", "toutes les 0 min de 9h à 10h",
             "toutes les 5 min de 9h", "14:"})
        CHECK(read(typed) == QStringLiteral("?"));
}

TEST_CASE("Departures that are shown are read back", "[timetable]")
{
    for (const char* typed : {"9h", "9h 9h20 9h45", "toutes les 20 min de 9h à 18h", "23h 24h30 25h", "24h10",
             "toutes les 45 min de 22h à 2h", ""}) {
        const auto departures = typedDepartures(QString::fromUtf8(typed));
        REQUIRE(departures);
        for (const Language language : {Language::French, Language::English})
            CHECK(typedDepartures(departuresText(*departures, language)) == departures);
    }
    CHECK(departuresText(*typedDepartures(QStringLiteral("9h 9h20 9h40 10h")), Language::English)
        == QStringLiteral("every 20 min from 9:00 to 10:00"));
}
