// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace planner::tests;

namespace {

/// The slots of a session of the sample that lets four people in every twenty minutes.
Ran slotsOf(const QString& file)
{
    return run({QStringLiteral("slots"), file, QStringLiteral("--session"),
        QStringLiteral("cent lunettes sans bouger de sa chaise"), QStringLiteral("--json")});
}

QJsonObject slotAt(const QString& file, int number)
{
    return slotsOf(file).report()[QStringLiteral("slots")].toArray().at(number).toObject();
}

} // namespace

TEST_CASE("The slots of a session are listed with the seats left", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const Ran ran = slotsOf(file);
    const QJsonArray slots = ran.report()[QStringLiteral("slots")].toArray();

    CHECK(ran.code == 0);
    REQUIRE(slots.size() == 7);
    CHECK(slotAt(file, 0)[QStringLiteral("from")].toString() == QStringLiteral("10:00"));
    CHECK(slotAt(file, 0)[QStringLiteral("left")].toInt() == 4);
    CHECK(slotAt(file, 6)[QStringLiteral("from")].toString() == QStringLiteral("12:00"));
    CHECK(
        run({QStringLiteral("slots"), file, QStringLiteral("--session"), QStringLiteral("Rien")}).code == 2);
    CHECK(run({QStringLiteral("slots"), file, QStringLiteral("--day"), QStringLiteral("jeudi")}).code == 2);
    CHECK(run({QStringLiteral("slots"), file}).out.contains(QStringLiteral("of 4 seats left")));
}

TEST_CASE("A pasted list is booked in order, and whoever does not fit waits", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString slot = slotAt(file, 1)[QStringLiteral("slot")].toString();
    const QString list = desk.file("liste.txt", "Nom;Nombre\nRoux;3\nune dizaine;beaucoup\nBlanc;2\nNoir\n");
    const QStringList line{QStringLiteral("book"), file, QStringLiteral("--slot"), slot,
        QStringLiteral("--list"), list, QStringLiteral("--json")};

    CHECK(run(line + QStringList{QStringLiteral("--dry-run")}).code == 1);
    CHECK(slotAt(file, 1)[QStringLiteral("left")].toInt() == 4);
    const Ran ran = run(line);
    CHECK(ran.code == 1);
    CHECK(ran.report()[QStringLiteral("unread")].toArray() == QJsonArray{3});
    CHECK(ran.report()[QStringLiteral("bookings")].toArray().size() == 3);
    CHECK(slotAt(file, 1)[QStringLiteral("left")].toInt() == 0);
    CHECK(slotAt(file, 1)[QStringLiteral("waiting")].toInt() == 2);
    CHECK(run({QStringLiteral("undo"), file}).code == 0);
    CHECK(slotAt(file, 1)[QStringLiteral("left")].toInt() == 4);
}

TEST_CASE("Names are erased on demand, and the numbers stay", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString slot = slotAt(file, 0)[QStringLiteral("slot")].toString();
    REQUIRE(run({QStringLiteral("book"), file, QStringLiteral("--slot"), slot, QStringLiteral("--name"),
                    QStringLiteral("Zéphyrine Roux-Labège"), QStringLiteral("--seats"), QStringLiteral("3")})
                .code
        == 0);

    CHECK(run({QStringLiteral("book"), file, QStringLiteral("--erase-names")}).code == 0);
    const QString json = desk.path("f.json");
    REQUIRE(run({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), file,
                    QStringLiteral("--out"), json})
                .code
        == 0);
    CHECK_FALSE(bytesOf(json).contains("Roux-Lab"));
    CHECK(slotAt(file, 0)[QStringLiteral("taken")].toInt() == 3);
}

TEST_CASE("A slot that is not there is refused in words", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const Ran ran = run({QStringLiteral("book"), file, QStringLiteral("--slot"), QStringLiteral("demain"),
        QStringLiteral("--name"), QStringLiteral("Zéphyrine Roux-Labège")});

    CHECK(ran.code == 2);
    CHECK(ran.err.contains(QStringLiteral("demain")));
    CHECK(run({QStringLiteral("book"), file}).code == 2);
}

TEST_CASE("Travel times go out as a list and come in again as one step", "[commands]")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString list = desk.file(
        "minutes.csv", "Depart;Arrivee;Minutes\nLa Cantine;TIC Valley;35\nLa Cantine;Nulle part;5\n");
    const QStringList line{QStringLiteral("import"), QStringLiteral("travel"), list, QStringLiteral("--into"),
        file, QStringLiteral("--json")};

    const Ran ran = run(line);
    CHECK(ran.code == 1);
    CHECK(
        ran.report()[QStringLiteral("added")].toInt() + ran.report()[QStringLiteral("updated")].toInt() == 1);
    CHECK(ran.report()[QStringLiteral("rejected")].toInt() == 1);
    CHECK(run(line).report()[QStringLiteral("unchanged")].toInt() == 1);
    const QString out = desk.path("out.csv");
    REQUIRE(run({QStringLiteral("export"), QStringLiteral("travel-csv"), QStringLiteral("--from"), file,
                    QStringLiteral("--out"), out})
                .code
        == 0);
    CHECK(bytesOf(out).contains("La Cantine;TIC Valley"));
    CHECK(run({QStringLiteral("undo"), file}).code == 0);
}
