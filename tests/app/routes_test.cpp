// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace planner::tests;

namespace {

QJsonArray itinerariesIn(const Ran& ran)
{
    return ran.report()[QStringLiteral("itineraries")].toArray();
}

} // namespace

TEST_CASE("Itineraries of the sample are planned, stored as one step, and what is missed gets its reason",
    "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QStringList line{QStringLiteral("route"), file, QStringLiteral("--rounds"), QStringLiteral("2000"),
        QStringLiteral("--json")};
    const Ran dry = run(line + QStringList{QStringLiteral("--dry-run")});
    const Ran ran = run(line);
    const QJsonObject report = ran.report();

    CHECK(ran.code == 1);
    CHECK(dry.out == ran.out);
    CHECK(report[QStringLiteral("check")].toObject()[QStringLiteral("faults")].toArray().isEmpty());
    REQUIRE(itinerariesIn(ran).size() >= 2);
    const QJsonObject first = itinerariesIn(ran).first().toObject();
    CHECK(first[QStringLiteral("stops")].toArray().size() > 1);
    CHECK(first[QStringLiteral("legs")].toArray().size() >= first[QStringLiteral("stops")].toArray().size());
    const QJsonObject missed = report[QStringLiteral("missed")].toArray().first().toObject();
    CHECK_FALSE(missed[QStringLiteral("reason")].toString().isEmpty());
    CHECK(
        missed[QStringLiteral("message")].toString().contains(missed[QStringLiteral("startup")].toString()));
    CHECK(run({QStringLiteral("undo"), file}).code == 0);
    CHECK(run(line).out == ran.out);
}

TEST_CASE("Planning is for the groups and days named, and says so in words", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QStringList line{QStringLiteral("route"), file, QStringLiteral("--rounds"), QStringLiteral("500")};
    const Ran ran = run(line
            + QStringList{QStringLiteral("--group"), QStringLiteral("les voisins de la rue haute"),
                QStringLiteral("--day"), QStringLiteral("2014-06-14")},
        "fr_FR.UTF-8");
    CHECK(ran.out.startsWith(QStringLiteral("Les voisins de la rue Haute, sam. 14 juin")));
    CHECK_FALSE(ran.out.contains(QStringLiteral("ven. 13 juin : ")));
    CHECK(run({QStringLiteral("history"), file}, "fr_FR.UTF-8")
              .out.contains(QStringLiteral("Planifier l’itinéraire de Les voisins de la rue Haute")));
    CHECK(run(line + QStringList{QStringLiteral("--group"), QStringLiteral("Personne")}).code == 2);
    CHECK(run(line + QStringList{QStringLiteral("--seconds"), QStringLiteral("-1")}).code == 2);
    CHECK(run(line + QStringList{QStringLiteral("--day"), QStringLiteral("2014-06-20")}).code == 2);
}

TEST_CASE("Groups take turns, or hear why they cannot", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto rotate = [&](const char* group, const char* day, const QStringList& at) {
        QStringList line{QStringLiteral("rotate"), file, QStringLiteral("--json"), QStringLiteral("--from"),
            QStringLiteral("10:00"), QStringLiteral("--minutes"), QStringLiteral("60"),
            QStringLiteral("--pause"), QStringLiteral("60"), QStringLiteral("--day"),
            QString::fromLatin1(day), QStringLiteral("--group"), QString::fromUtf8(group)};
        for (const QString& name : at)
            line << QStringLiteral("--at") << name;
        return run(line);
    };
    const Ran found = rotate("Les voisins de la rue Haute", "2014-06-14",
        {QStringLiteral("Aile Douze"), QStringLiteral("Tuile Rose")});
    CHECK(found.code == 0);
    REQUIRE(itinerariesIn(found).size() == 1);
    CHECK(itinerariesIn(found).first().toObject()[QStringLiteral("stops")].toArray().size() == 2);
    const Ran none = rotate("Classe de 5e du collège des Mûriers", "2014-06-12",
        {QStringLiteral("Le plateau ouvert"), QStringLiteral("Brique & Code")});
    CHECK(none.code == 1);
    CHECK(none.report()[QStringLiteral("outcome")].toString() == QStringLiteral("impossible"));
    CHECK(none.report()[QStringLiteral("message")].toString().contains(QStringLiteral("too large")));
    CHECK(run({QStringLiteral("rotate"), file}).code == 2);
}

TEST_CASE("What can still be seen from a venue is listed", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QStringList line{QStringLiteral("near"), file, QStringLiteral("--venue"),
        QStringLiteral("la cantine"), QStringLiteral("--day"), QStringLiteral("2014-06-13"),
        QStringLiteral("--at"), QStringLiteral("14 h"), QStringLiteral("--minutes"), QStringLiteral("60")};
    const QJsonArray visits
        = run(line + QStringList{QStringLiteral("--json")}).report()[QStringLiteral("visits")].toArray();
    REQUIRE_FALSE(visits.isEmpty());
    for (const QJsonValue& visit : visits)
        CHECK(visit.toObject()[QStringLiteral("end")].toString() <= QStringLiteral("15:00"));
    CHECK(run(line).out.contains(QStringLiteral("La Cantine")));
    CHECK(run({QStringLiteral("near"), file, QStringLiteral("--venue"), QStringLiteral("Nulle part")}).code
        == 2);
}
