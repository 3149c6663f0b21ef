// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

using namespace planner::tests;

TEST_CASE("A new festival is not spoilt by what a crash left at its place", "[commands]")
{
    const Desk desk;
    const QString file = desk.path("f.festival");
    const QString journal = desk.file("f.festival-journal", "half a change");
    const QStringList line{QStringLiteral("new"), file, QStringLiteral("--sample")};

    const Ran refused = run(line);
    CHECK(refused.code == 4);
    CHECK(refused.err.contains(QStringLiteral("f.festival-journal")));
    CHECK_FALSE(QFileInfo::exists(file));

    for (const bool isThere : {false, true}) {
        REQUIRE(desk.file("f.festival-journal", "half a change") == journal);
        if (isThere)
            REQUIRE(desk.file("f.festival", "letters") == file);
        CHECK(run(line + QStringList{QStringLiteral("--force")}).code == 0);
        CHECK(run({QStringLiteral("check"), file}).code == 1);
        CHECK_FALSE(QFileInfo::exists(journal));
    }
}

TEST_CASE("An export never takes the place of a festival", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString other = desk.path("other.festival");
    REQUIRE(run({QStringLiteral("new"), other}).code == 0);
    const QString list = desk.file("liste.csv", "Nom;Ville\r\nBrume Logicielle;Toulouse\r\n");
    const QByteArray before = bytesOf(sample);
    const QByteArray otherBefore = bytesOf(other);
    const auto forced = [](QStringList line) { return run(line << QStringLiteral("--force")); };
    const auto exported = [&](const QString& out) {
        return forced({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), sample,
            QStringLiteral("--out"), out});
    };

    CHECK(exported(other).code == 4);
    CHECK(exported(other).err.contains(QStringLiteral("a festival is in it")));
    CHECK(exported(sample).code == 2);
    CHECK(exported(desk.path("../") + QFileInfo(QFileInfo(sample).path()).fileName()
              + QStringLiteral("/sample.festival"))
              .code
        == 2);
    CHECK(forced({QStringLiteral("import"), QStringLiteral("startups"), list, QStringLiteral("--into"),
                     sample, QStringLiteral("--save-mapping"), list})
              .code
        == 2);
    CHECK(bytesOf(sample) == before);
    CHECK(bytesOf(list).startsWith("Nom"));
    CHECK(bytesOf(other) == otherBefore);
}

TEST_CASE("JSON that no file can take is named and ends with 3", "[commands]")
{
    const Desk desk;
    const QString good = desk.path("good.json");
    REQUIRE(run({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), desk.sample(),
                    QStringLiteral("--out"), good})
                .code
        == 0);
    const QString into = desk.path("into.festival");
    const auto loaded = [&](const char* pattern, const char* replacement) {
        QString text = QString::fromUtf8(bytesOf(good));
        text.replace(QRegularExpression(QLatin1String(pattern)), QLatin1String(replacement));
        return run(
            {QStringLiteral("load"), desk.file("bad.json", text.toUtf8()), QStringLiteral("--into"), into});
    };

    for (const auto& [pattern, replacement] : {std::pair{R"("seats": \d+)", R"("seats": 2000000)"},
             std::pair{R"("length": \d+)", R"("length": -5)"},
             std::pair{R"("walking_speed": [\d.]+)", R"("walking_speed": 0)"}}) {
        const Ran ran = loaded(pattern, replacement);
        INFO(replacement);
        CHECK(ran.code == 3);
        CHECK(ran.err.contains(QStringLiteral("bad.json: ")));
        CHECK_FALSE(QFileInfo::exists(into));
    }
    REQUIRE(run({QStringLiteral("new"), into}).code == 0);
    const QByteArray before = bytesOf(into);
    CHECK(loaded(R"("seats": \d+)", R"("seats": 2000000)").code == 3);
    CHECK(bytesOf(into) == before);
}

TEST_CASE(
    "A festival that cannot be made leaves nothing behind and is called by the name typed", "[commands]")
{
    const Desk desk;
    const QString sealed = desk.path("sealed");
    REQUIRE(QDir().mkpath(sealed));
    const QString name = QString(246, u'n') + QStringLiteral(".festival");

    const Ran tooLong = run({QStringLiteral("new"), sealed + u'/' + name});
    CHECK(tooLong.code == 4);
    CHECK(tooLong.err.contains(QStringLiteral("its name is too long")));
    CHECK(QDir(sealed).entryList(QDir::Files | QDir::Hidden).isEmpty());

    const QString folder = sealed + QStringLiteral("/f.festival");
    REQUIRE(QDir().mkpath(folder));
    const Ran replaced = run({QStringLiteral("new"), folder, QStringLiteral("--force")});
    CHECK(replaced.code == 4);
    CHECK(replaced.err.contains(QStringLiteral("f.festival\"")));
    CHECK(QDir(sealed).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
