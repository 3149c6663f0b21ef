// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace planner::tests;

namespace {

const QStringList& verbs()
{
    static const QStringList all{QStringLiteral("new"), QStringLiteral("import startups"),
        QStringLiteral("import schedule"), QStringLiteral("import travel"), QStringLiteral("check"),
        QStringLiteral("slots"), QStringLiteral("book"), QStringLiteral("print"), QStringLiteral("export"),
        QStringLiteral("load"), QStringLiteral("history"), QStringLiteral("undo"), QStringLiteral("redo"),
        QStringLiteral("diff"), QStringLiteral("generate")};
    return all;
}

} // namespace

TEST_CASE("Every verb explains itself in English and in French", "[commands]")
{
    for (const QString& verb : verbs()) {
        const QStringList line = verb.split(u' ') + QStringList{QStringLiteral("--help")};
        const Ran english = run(line);
        const Ran french = run(line, "fr_FR.UTF-8");
        INFO(verb.toStdString());
        CHECK(english.code == 0);
        CHECK(french.code == 0);
        CHECK(english.out.contains(QStringLiteral("Exit codes: 0 done")));
        CHECK(french.out.contains(QStringLiteral("Codes de sortie")));
        CHECK(english.err.isEmpty());
    }
}

TEST_CASE("Wrong usage is named and ends with 2", "[commands]")
{
    const QStringList lines{QStringLiteral("dance"), QStringLiteral("import"), QStringLiteral("check"),
        QStringLiteral("check a.festival b.festival"), QStringLiteral("check a.festival --colour red"),
        QStringLiteral("undo a.festival --steps none"), QStringLiteral("diff a.festival"),
        QStringLiteral("new a.festival --first-day 31/06/2014"),
        QStringLiteral("new a.festival --first-day 2014-06-14 --last-day 2014-06-12"),
        QStringLiteral("print all --from a.festival"),
        QStringLiteral("print all --from a.festival --out a.pdf"),
        QStringLiteral("export pdf --from a.festival --out a.pdf")};
    for (const QString& line : lines) {
        const Ran ran = run(line.split(u' '));
        INFO(line.toStdString());
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(ran.out.isEmpty());
    }
}

TEST_CASE("The first word of a verb explains itself, too", "[commands]")
{
    const Ran ran = run({QStringLiteral("import"), QStringLiteral("--help")});
    CHECK(ran.code == 0);
    CHECK(ran.out.contains(QStringLiteral("import startups")));
    CHECK(run({QStringLiteral("dance"), QStringLiteral("--help")}).code == 2);
}

TEST_CASE("The ending of a file says how to print it", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString out = desk.path("poster.svg");
    CHECK(run({QStringLiteral("print"), QStringLiteral("poster-grid"), QStringLiteral("--from"), sample,
                  QStringLiteral("--out"), out, QStringLiteral("--day"), QStringLiteral("2014-06-12")})
              .code
        == 0);
    CHECK(bytesOf(out).contains("<svg"));
}

TEST_CASE("A new festival is empty and an existing file is kept", "[commands]")
{
    const Desk desk;
    const QString file = desk.path("f.festival");
    CHECK(run({QStringLiteral("new"), file, QStringLiteral("--name"), QStringLiteral("Portes ouvertes"),
                  QStringLiteral("--first-day"), QStringLiteral("2015-05-01"), QStringLiteral("--last-day"),
                  QStringLiteral("2015-05-02")})
              .code
        == 0);
    const QByteArray before = bytesOf(file);

    const Ran again = run({QStringLiteral("new"), file});
    CHECK(again.code == 4);
    CHECK(again.err.contains(QStringLiteral("f.festival")));
    CHECK(again.err.contains(QStringLiteral("--force replaces it")));
    CHECK(bytesOf(file) == before);

    CHECK(
        run({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("--force")}).code == 0);
    CHECK_FALSE(bytesOf(file) == before);
    CHECK(QDir(QFileInfo(file).path()).entryList(QDir::Files) == QStringList{QStringLiteral("f.festival")});
}

TEST_CASE("A list imported twice changes nothing the second time, and one undo takes it back", "[commands]")
{
    const Desk desk;
    const QString festival = desk.path("f.festival");
    REQUIRE(run({QStringLiteral("new"), festival}).code == 0);
    const QString list = desk.file("liste.csv",
        "Nom;Téléphone;CP;Ville;Site web\r\n"
        "Brume Logicielle;536490011;31000;Toulouse;brume.example\r\n"
        "Atelier Nébuleuse;05 36 49 00 12;9100;Pamiers;http://nebuleuse.example\r\n");
    const QStringList line{QStringLiteral("import"), QStringLiteral("startups"), list,
        QStringLiteral("--into"), festival, QStringLiteral("--json")};

    const QJsonObject first = run(line).report();
    CHECK(first[QStringLiteral("rows")].toInt() == 2);
    CHECK(first[QStringLiteral("added")].toInt() == 2);
    CHECK(first[QStringLiteral("delimiter")].toString() == QStringLiteral(";"));
    CHECK(first[QStringLiteral("encoding")].toString() == QStringLiteral("utf-8"));
    CHECK_FALSE(first[QStringLiteral("repaired")].toArray().isEmpty());

    const QJsonObject second = run(line).report();
    CHECK(second[QStringLiteral("added")].toInt() == 0);
    CHECK(second[QStringLiteral("updated")].toInt() == 0);
    CHECK(second[QStringLiteral("unchanged")].toInt() == 2);

    const QJsonArray steps = run({QStringLiteral("history"), festival, QStringLiteral("--json")})
                                 .report()[QStringLiteral("steps")]
                                 .toArray();
    REQUIRE(steps.size() == 1);
    CHECK(run({QStringLiteral("undo"), festival}).code == 0);
    const QString empty = desk.path("empty.json");
    CHECK(run({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), festival,
                  QStringLiteral("--out"), empty})
              .code
        == 0);
    CHECK_FALSE(bytesOf(empty).contains("Brume"));
    CHECK(run({QStringLiteral("redo"), festival}).code == 0);
}

TEST_CASE("A dry run leaves the file as it was", "[commands]")
{
    const Desk desk;
    const QString festival = desk.path("f.festival");
    REQUIRE(run({QStringLiteral("new"), festival}).code == 0);
    const QByteArray before = bytesOf(festival);
    const QString list = desk.file("liste.csv", "Nom,Ville\nBrume Logicielle,Toulouse\n");

    const Ran ran = run({QStringLiteral("import"), QStringLiteral("startups"), list, QStringLiteral("--into"),
        festival, QStringLiteral("--dry-run")});

    CHECK(ran.code == 0);
    CHECK(ran.out.contains(QStringLiteral("1 profile added")));
    CHECK(bytesOf(festival) == before);
}

TEST_CASE("Export, load and export again give the same bytes", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString copy = desk.path("copy.festival");
    const QString one = desk.path("one.json");
    const QString two = desk.path("two.json");

    CHECK(run({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), sample,
                  QStringLiteral("--out"), one})
              .code
        == 0);
    CHECK(run({QStringLiteral("load"), one, QStringLiteral("--into"), copy}).code == 0);
    CHECK(run({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), copy,
                  QStringLiteral("--out"), two})
              .code
        == 0);

    CHECK(bytesOf(one) == bytesOf(two));
    CHECK(run({QStringLiteral("diff"), sample, copy}).code == 0);
}

TEST_CASE("A festival loaded over another is one step, and undo brings the other back", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString other = desk.path("other.festival");
    const QString json = desk.path("sample.json");
    REQUIRE(run({QStringLiteral("new"), other, QStringLiteral("--name"), QStringLiteral("Autre")}).code == 0);
    REQUIRE(run({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), sample,
                    QStringLiteral("--out"), json})
                .code
        == 0);

    CHECK(run({QStringLiteral("load"), json, QStringLiteral("--into"), other}).code == 0);
    CHECK(run({QStringLiteral("diff"), sample, other}).code == 0);
    CHECK(run({QStringLiteral("undo"), other}).code == 0);
    CHECK(run({QStringLiteral("diff"), sample, other}).code == 1);
}

TEST_CASE("The check reports findings as JSON that adds up", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();

    const Ran ran = run({QStringLiteral("check"), sample, QStringLiteral("--json")}, "fr_FR.UTF-8");
    const QJsonObject report = ran.report();
    const QJsonArray findings = report[QStringLiteral("findings")].toArray();

    CHECK(ran.code == 1);
    CHECK(findings.size()
        == report[QStringLiteral("errors")].toInt() + report[QStringLiteral("warnings")].toInt()
            + report[QStringLiteral("notes")].toInt());
    for (const auto& finding : findings) {
        CHECK_FALSE(finding[QStringLiteral("message")].toString().isEmpty());
        CHECK_FALSE(finding[QStringLiteral("rule")].toString().isEmpty());
    }
    const Ran errors = run({QStringLiteral("check"), sample, QStringLiteral("--json"),
        QStringLiteral("--min-severity"), QStringLiteral("error")});
    CHECK(errors.report()[QStringLiteral("warnings")].toInt() == 0);
    CHECK(errors.report()[QStringLiteral("errors")] == report[QStringLiteral("errors")]);
    const Ran odd
        = run({QStringLiteral("check"), sample, QStringLiteral("--rule"), QStringLiteral("odd-items")});
    CHECK(odd.code == 0);
    CHECK(odd.out.contains(QStringLiteral("No problem of the kind asked for")));
}

TEST_CASE("Files that are no festivals are each named in a sentence and end with 3", "[commands]")
{
    const Desk desk;
    const QString good = desk.sample();
    const QByteArray bytes = bytesOf(good);
    const QStringList bad{desk.file("empty.festival", {}),
        desk.file("photo.festival", "\xFF\xD8\xFF\xE0 JFIF"),
        desk.file("cut.festival", bytes.left(bytes.size() / 2)),
        desk.file("archive.festival", QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x')),
        desk.path("absent.festival")};
    QStringList sentences;
    for (const QString& file : bad) {
        const Ran ran = run({QStringLiteral("check"), file});
        INFO(file.toStdString());
        CHECK(ran.code == 3);
        CHECK(ran.err.contains(QFileInfo(file).fileName()));
        QString sentence = ran.err;
        sentence.remove(QFileInfo(file).fileName());
        CHECK_FALSE(sentences.contains(sentence));
        sentences += sentence;
    }
}

TEST_CASE("A file of a newer version is read, which is mentioned, but not written", "[commands]")
{
    const Desk desk;
    constexpr qsizetype versionOffset = 63;
    QByteArray bytes = bytesOf(desk.sample());
    bytes[versionOffset] = 99;
    const QString path = desk.file("newer.festival", bytes);

    const Ran read = run({QStringLiteral("history"), path});
    CHECK(read.code == 0);
    CHECK(read.err.contains(QStringLiteral("was made by a newer version")));
    const Ran written = run({QStringLiteral("undo"), path});
    CHECK(written.code == 3);
    CHECK(written.err.contains(QStringLiteral("until then it can only be read")));
}

TEST_CASE("An existing output is replaced only by force", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString out = desk.file("out.json", "precious");
    const QStringList line{QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--from"), sample,
        QStringLiteral("--out"), out};

    CHECK(run(line).code == 4);
    CHECK(bytesOf(out) == QByteArray("precious"));
    CHECK(run(line + QStringList{QStringLiteral("--force")}).code == 0);
    CHECK_FALSE(bytesOf(out) == QByteArray("precious"));
}

TEST_CASE("Printing everything gives the same bytes twice", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const auto print = [&](const char* folder) {
        return run({QStringLiteral("print"), QStringLiteral("all"), QStringLiteral("--from"), sample,
            QStringLiteral("--out"), desk.path(folder)});
    };

    CHECK(print("one").code == 0);
    CHECK(print("two").code == 0);

    const QDir one(desk.path("one"));
    const QDir two(desk.path("two"));
    const QStringList files = one.entryList(QDir::Files);
    CHECK(files.size() >= 12);
    CHECK(files == two.entryList(QDir::Files));
    for (const QString& file : files)
        CHECK(bytesOf(one.filePath(file)) == bytesOf(two.filePath(file)));
}

TEST_CASE("A product can be printed as pictures, in English, for one venue and day", "[commands]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString out = desk.path("poster.svg");

    const Ran ran = run({QStringLiteral("print"), QStringLiteral("poster-grid"), QStringLiteral("--from"),
        sample, QStringLiteral("--out"), out, QStringLiteral("--format"), QStringLiteral("svg"),
        QStringLiteral("--day"), QStringLiteral("2014-06-12"), QStringLiteral("--venue"),
        QStringLiteral("la cantine"), QStringLiteral("--language"), QStringLiteral("en")});

    CHECK(ran.code == 0);
    CHECK(bytesOf(out).contains("<svg"));
    CHECK(run({QStringLiteral("print"), QStringLiteral("poster-grid"), QStringLiteral("--from"), sample,
                  QStringLiteral("--out"), desk.path("x.pdf"), QStringLiteral("--day"),
                  QStringLiteral("2014-06-20")})
              .code
        == 2);
}
