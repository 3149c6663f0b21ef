// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace planner::tests;

TEST_CASE("A format that is not named is asked for with all there are", "[commands]")
{
    const Ran ran = run({QStringLiteral("export"), QStringLiteral("--from"), QStringLiteral("a.festival"),
        QStringLiteral("--out"), QStringLiteral("b")});

    CHECK(ran.code == 2);
    CHECK(ran.err.contains(QStringLiteral("The format is missing: name one of json, csv, csv-rfc4180,")));
}

TEST_CASE("An empty name of a file is a missing one, and nobody else complains", "[commands]")
{
    const Ran ran = run({QStringLiteral("new"), QString()});

    CHECK(ran.code == 2);
    CHECK(ran.err.trimmed() == QStringLiteral("FILE is missing. --help shows what to type."));
}

TEST_CASE("An option without its value is named", "[commands]")
{
    const Ran ran
        = run({QStringLiteral("new"), QStringLiteral("a.festival"), QStringLiteral("--name")}, "fr_FR.UTF-8");

    CHECK(ran.code == 2);
    CHECK(ran.err.contains(QStringLiteral("--name")));
    CHECK_FALSE(ran.err.contains(u'"'));
}

TEST_CASE("More than a festival can hold is not generated", "[commands]")
{
    const Desk desk;
    const QString file = desk.path("f.festival");

    const Ran ran
        = run({QStringLiteral("generate"), file, QStringLiteral("--startups"), QStringLiteral("99999999")});

    CHECK(ran.code == 2);
    CHECK(ran.err.contains(QStringLiteral("--startups takes 20000 at most, not 99999999.")));
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("A programme leaves a name that was typed, and adds the days it needs", "[commands]")
{
    const Desk desk;
    const QString festival = desk.path("f.festival");
    REQUIRE(run({QStringLiteral("new"), festival, QStringLiteral("--name"), QStringLiteral("Libre"),
                    QStringLiteral("--first-day"), QStringLiteral("2013-11-24"), QStringLiteral("--last-day"),
                    QStringLiteral("2013-11-25")})
                .code
        == 0);
    const QString programme = desk.file("p.xml",
        "<schedule><conference><title>Capitole du Libre</title></conference><day date='2013-11-23'>"
        "<room name='A'><event id='1'><title>B</title><start>10:00</start><duration>01:00</duration></event>"
        "</room></day></schedule>");
    const QStringList words{
        QStringLiteral("import"), QStringLiteral("schedule"), programme, QStringLiteral("--into"), festival};

    const Ran first = run(words);
    const Ran second = run(words);

    CHECK(first.code == 0);
    CHECK(first.out.contains(QStringLiteral("The festival now lasts from 2013-11-23 to 2013-11-25")));
    CHECK_FALSE(first.out.contains(QStringLiteral("is now called")));
    CHECK(second.out.contains(QStringLiteral("0 added, 0 updated, 1 unchanged, 0 rejected.")));
    CHECK_FALSE(second.out.contains(QStringLiteral("to look at")));
}
