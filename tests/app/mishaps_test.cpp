// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace planner::tests;

namespace {

QStringList words(std::initializer_list<const char*> list)
{
    QStringList words;
    for (const char* word : list)
        words += QString::fromUtf8(word);
    return words;
}

/// A session of the sample that lets four people in every twenty minutes, from ten to noon.
const QString visited = QStringLiteral("cent lunettes sans bouger de sa chaise");

QString slotAt(const QString& file, int number)
{
    const Ran ran = run(
        words({"slots"}) + QStringList{file, QStringLiteral("--session"), visited, QStringLiteral("--json")});
    return ran.report()[QStringLiteral("slots")]
        .toArray()
        .at(number)
        .toObject()[QStringLiteral("slot")]
        .toString();
}

} // namespace

TEST_CASE("A closed venue tells by name who loses what, and its repairs are undone with it", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString slot = slotAt(file, 0);
    REQUIRE(run(words({"book"})
                + QStringList{file, QStringLiteral("--slot"), slot, QStringLiteral("--name"),
                    QStringLiteral("Roux"), QStringLiteral("--seats"), QStringLiteral("3")})
                .code
        == 0);
    const QString day = slot.section(QLatin1Char('@'), 1).section(QLatin1Char('T'), 0, 0);
    QString venue;
    for (const char* name : {"La Cantine", "TIC Valley", "Le studio Violette Games",
             "Le hangar d'Autan Drones", "Les bureaux de Pastel Santé", "L'école Brique & Code"}) {
        const Ran ran
            = run(words({"close"}) + QStringList{file, QStringLiteral("--venue"), QString::fromUtf8(name)}
                + QStringList{QStringLiteral("--day"), day}
                + words({"--from", "09:00", "--to", "10:10", "--dry-run", "--json"}));
        if (ran.report()[QStringLiteral("lost")].toInt() == 1)
            venue = QString::fromUtf8(name);
    }
    REQUIRE_FALSE(venue.isEmpty());
    const QStringList close = words({"close"})
        + QStringList{file, QStringLiteral("--venue"), venue, QStringLiteral("--day"), day}
        + words({"--from", "09:00", "--to", "10:10"});
    const Ran told = run(close + words({"--dry-run"}));
    CHECK(told.code == 1);
    CHECK(told.out.contains(QStringLiteral("Roux (3 seats)")));

    const Ran done = run(close + words({"--repair", "--json"}));
    CHECK(done.code == 1);
    CHECK(done.report()[QStringLiteral("repaired")].toBool());
    CHECK(run(words({"slots"}) + QStringList{file}).code == 0);
    CHECK(run(words({"undo"}) + QStringList{file}).code == 0);
    CHECK(slotAt(file, 0) == slot);
}

TEST_CASE("A delay needs a venue that is there and a number of minutes", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QStringList cantine
        = words({"delay"}) + QStringList{file} + words({"--venue", "la cantine", "--day", "2014-06-12"});
    CHECK(run(cantine).code == 2);
    CHECK(run(cantine + words({"--minutes", "beaucoup"})).code == 2);
    CHECK(run(words({"delay"}) + QStringList{file}
        + words({"--venue", "Nulle part", "--day", "2014-06-12", "--minutes", "10"}))
              .err.contains(QStringLiteral("La Cantine")));
    const Ran ran = run(cantine + words({"--minutes", "10", "--from", "14:00", "--json"}));
    CHECK_FALSE(ran.report()[QStringLiteral("late")].toArray().isEmpty());
    CHECK(run(words({"undo"}) + QStringList{file}).code == 0);
}
