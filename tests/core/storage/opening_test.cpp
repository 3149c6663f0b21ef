// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/crash.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace planner;
using namespace planner::tests;

namespace {

/// The bytes of a sound festival file.
QByteArray soundBytes()
{
    const FestivalFolder folder;
    (void)created(folder.path(), storable(3));
    return bytesOf(folder.path());
}

Problem problemOf(const QString& path)
{
    const auto document = Document::open(path, Document::Mode::ReadWrite);
    REQUIRE_FALSE(document);
    return document.error();
}

/// Why a file of these bytes is not opened; says so of its name, and leaves it as it was.
Problem refusal(const QByteArray& bytes)
{
    const FestivalFolder folder;
    writeBytes(folder.path(), bytes);
    const Problem problem = problemOf(folder.path());
    CHECK(problem.message.contains(QDir::toNativeSeparators(folder.path())));
    CHECK(bytesOf(folder.path()) == bytes);
    return problem;
}

/// Why a sound file is not opened once another program has executed `sql` on it.
Problem refusalAfter(const char* sql)
{
    const FestivalFolder folder;
    writeBytes(folder.path(), soundBytes());
    {
        const auto database = Database::open(folder.path(), Database::Access::Write);
        REQUIRE(database);
        REQUIRE((*database)->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        REQUIRE((*database)->run(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        REQUIRE((*database)->run(QString::fromLatin1(sql)));
    }
    return problemOf(folder.path());
}

bool says(const Problem& problem, const char* words)
{
    return problem.message.contains(QLatin1String(words));
}

} // namespace

TEST_CASE("Each kind of bad file is refused in its own words", "[storage]")
{
    const QByteArray sound = soundBytes();

    CHECK(says(refusal(QByteArray()), "is empty"));
    CHECK(says(refusal(QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11) + QByteArray(5000, 'x')),
        "is not a festival file"));
    CHECK(says(refusal(QByteArray("PK\x03\x04", 4) + QByteArray(5000, 'x')), "is a zip archive"));
    CHECK(says(refusal(sound.left(50)), "only its first bytes are there"));
    CHECK(says(refusal(sound.left(sound.size() / 2)), "is cut short: it should hold"));

    QByteArray foreign = sound;
    foreign.replace(68, 4, "GPKG");
    CHECK(says(refusal(foreign), "is a database of another program"));

    QByteArray newer = sound;
    newer[63] = 9;
    const Problem problem = refusal(newer);
    CHECK(problem.kind == ProblemKind::Newer);
    CHECK(says(problem, "file format 9, this one knows 5"));

    QByteArray garbled = sound;
    garbled.replace(sound.size() / 2, 20000, QByteArray(20000, '\x5a'));
    CHECK(says(refusal(garbled), "is damaged"));
    CHECK(refusal(garbled).kind == ProblemKind::Unreadable);
}

TEST_CASE("What is no file at all is refused without waiting", "[storage]")
{
    const FestivalFolder folder;
    CHECK(says(problemOf(folder.path()), "There is no file"));
    CHECK(says(problemOf(folder.folder()), "is a folder"));
    CHECK(says(problemOf(QStringLiteral("/dev/zero")), "is not a file but a device or a pipe"));
    REQUIRE(mkfifo(folder.path().toLocal8Bit().constData(), 0600) == 0);
    CHECK(says(problemOf(folder.path()), "is not a file but a device or a pipe"));
}

TEST_CASE("A file that another program has put something into is refused", "[storage]")
{
    CHECK(says(refusalAfter("CREATE TRIGGER evil AFTER UPDATE ON startup BEGIN DELETE FROM session; END"),
        "was altered by another program"));
    CHECK(says(refusalAfter("CREATE VIEW people AS SELECT 1"), "was altered by another program"));
    CHECK(says(refusalAfter("CREATE TABLE more (id)"), "was altered by another program"));
    CHECK(says(refusalAfter("DROP INDEX room_by_venue"), "was altered by another program"));
    CHECK(says(refusalAfter("PRAGMA journal_mode = WAL"), "was altered by another program"));
    CHECK(says(refusalAfter("DELETE FROM venue"), "is damaged"));
    CHECK(says(refusalAfter("DELETE FROM festival"), "does not describe one festival"));
    CHECK(says(refusalAfter("DELETE FROM meta"), "is damaged"));
    CHECK(says(refusalAfter("UPDATE room SET seats = 9223372036854775807"), "is damaged"));
    CHECK(says(refusalAfter("UPDATE break SET day = '2014-02-31'"), "the value \"day\" of break"));
    CHECK(says(
        refusalAfter("UPDATE startup SET keywords = '[not JSON]'"), "the value \"keywords\" of startup"));
    CHECK(says(refusalAfter("UPDATE track SET id = upper(id)"), "is damaged"));
}

TEST_CASE("A value that may be missing is not taken for missing when it cannot be read", "[storage]")
{
    CHECK(says(refusalAfter("UPDATE session SET day = '2014-02-30'"), "the value \"day\" of session"));
    CHECK(says(refusalAfter("UPDATE session SET span = '19:00/10:00'"), "the value \"span\" of session"));
    CHECK(says(
        refusalAfter("UPDATE venue SET coordinates = '{\"lat\":43}'"), "the value \"coordinates\" of venue"));
}

TEST_CASE("A festival that cannot be is refused with the name of its file and the reason", "[storage]")
{
    const Problem backwards
        = refusalAfter("UPDATE festival SET first_day = '2014-06-14', last_day = '2014-06-12'");
    CHECK(backwards.kind == ProblemKind::Unreadable);
    CHECK(says(backwards, "june.festival\" is damaged"));
    CHECK(says(backwards, "cannot end (2014-06-12) before it begins (2014-06-14)"));
    const Problem endless
        = refusalAfter("UPDATE festival SET first_day = '2014-06-14', last_day = '2024-06-12'");
    CHECK(endless.kind == ProblemKind::Unreadable);
    CHECK(says(endless, "june.festival\" is damaged"));
}

TEST_CASE("A journal that a crash left with nothing to put right is gone once the file is open", "[storage]")
{
    const FestivalFolder folder;
    writeBytes(folder.path(), soundBytes());
    const QString journal = folder.path() + QStringLiteral("-journal");
    for (const int size : {0, 512}) {
        writeBytes(journal, QByteArray(size, '\0'));
        CHECK(opened(folder.path(), Document::Mode::ReadWrite)->festival() == storable(3));
        CHECK_FALSE(QFile::exists(journal));
    }
}

TEST_CASE("What a crash left in the middle of a change is put right through a link, too", "[storage]")
{
    for (const auto mode : {Document::Mode::ReadOnly, Document::Mode::ReadWrite}) {
        const FestivalFolder folder;
        const FestivalFolder elsewhere;
        crashMidChange(elsewhere.path(), storable(3));
        REQUIRE(QFile::link(elsewhere.path(), folder.path()));

        CHECK(opened(folder.path(), mode)->festival() == storable(3));
        CHECK(QDir(elsewhere.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

TEST_CASE("Opening and reading a file writes nothing to it", "[storage]")
{
    const FestivalFolder folder;
    writeBytes(folder.path(), soundBytes());
    const QByteArray bytes = bytesOf(folder.path());
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1402567200);
    QFile file(folder.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();

    for (const auto mode : {Document::Mode::ReadOnly, Document::Mode::ReadWrite})
        CHECK(opened(folder.path(), mode)->festival() == storable(3));

    CHECK(bytesOf(folder.path()) == bytes);
    CHECK(QFileInfo(folder.path()).lastModified() == time);
    CHECK(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
