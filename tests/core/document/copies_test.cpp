// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/crash.h"
#include "tests/support/faulty_disk.h"

#include <QDir>

using namespace planner;
using namespace planner::tests;

namespace {

constexpr auto keep = Document::Existing::Keep;
constexpr auto replace = Document::Existing::Replace;

QStringList filesIn(const FestivalFolder& folder)
{
    return QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("A copy is the whole file under another name, and the work goes on in the first", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    REQUIRE(document->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename")));

    REQUIRE(document->saveCopy(folder.file("copy.festival"), keep));

    REQUIRE(document->undo());
    const auto copy = opened(folder.file("copy.festival"));
    CHECK(copy->festival() == *applied(june(), renamed(june(), "Violette Games", "Violette")));
    REQUIRE(copy->undo());
    CHECK(copy->festival() == document->festival());
}

TEST_CASE("A copy takes the place of a file only when that is wished", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    const QString place = folder.file("copy.festival");
    writeBytes(place, "letters");

    CHECK(document->saveCopy(place, keep).error().kind == ProblemKind::Unwritable);
    CHECK(bytesOf(place) == QByteArray("letters"));
    REQUIRE(document->saveCopy(place, replace));
    CHECK(opened(place)->festival() == june());
    CHECK(filesIn(folder).filter(QStringLiteral(".new")).isEmpty());
}

TEST_CASE("A copy does not take the place of a file that is open", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());

    const Status itself = document->saveCopy(folder.path(), replace);
    CHECK(itself.error().kind == ProblemKind::Refused);
    CHECK(itself.error().message.contains(QStringLiteral("is the file that is open")));

    const auto other = created(folder.file("other.festival"), storable(2));
    CHECK(document->saveCopy(folder.file("other.festival"), replace).error().kind == ProblemKind::InUse);
    CHECK(opened(folder.file("other.festival"), Document::Mode::ReadOnly)->festival() == storable(2));
}

TEST_CASE("What a crash left at a place does not get into the copy that takes it", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    const QString place = folder.file("copy.festival");
    crashMidChange(place, storable(5));

    SECTION("when the file is still there")
    {
        REQUIRE(document->saveCopy(place, replace));
    }
    SECTION("when only its journal is there")
    {
        REQUIRE(QFile::remove(place));
        REQUIRE(document->saveCopy(place, replace));
    }

    CHECK(opened(place)->festival() == june());
    CHECK(filesIn(folder).filter(QStringLiteral("journal")).isEmpty());
}

TEST_CASE("Nothing is made where a journal would spoil it, and the journal stays", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    const QString place = folder.file("copy.festival");
    crashMidChange(place, storable(5));
    REQUIRE(QFile::rename(place, folder.file("aside")));

    for (const Status& status :
        {document->saveCopy(place, keep), Status(Document::create(place, june()).map([](const auto&) {}))}) {
        REQUIRE_FALSE(status);
        CHECK(status.error().kind == ProblemKind::Unwritable);
        CHECK(status.error().message.contains(QStringLiteral("copy.festival-journal")));
    }

    CHECK_FALSE(QFile::exists(place));
    REQUIRE(QFile::rename(folder.file("aside"), place));
    CHECK(opened(place)->festival() == storable(5));
}

TEST_CASE("A file that cannot be replaced keeps what a crash left next to it", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    const QString place = folder.file("folder");
    REQUIRE(QDir(folder.folder()).mkdir(QStringLiteral("folder")));
    writeBytes(place + QStringLiteral("-journal"), "half a change");

    CHECK(document->saveCopy(place, replace).error().kind == ProblemKind::Unwritable);

    CHECK(bytesOf(place + QStringLiteral("-journal")) == QByteArray("half a change"));
    CHECK(filesIn(folder).filter(QStringLiteral(".old")).isEmpty());
}

TEST_CASE("A file open for reading can be copied, too", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    const auto document = opened(folder.path(), Document::Mode::ReadOnly);

    REQUIRE(document->saveCopy(folder.file("copy.festival"), keep));

    CHECK(opened(folder.file("copy.festival"))->festival() == june());
}

TEST_CASE("Whenever the disk fails, a copy is whole or not there", "[document]")
{
    FaultyDisk disk;
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    const QString place = folder.file("copy.festival");
    for (const Fault fault : {Fault::WriteError, Fault::DiskFull}) {
        int call = 0;
        bool failed = true;
        while (failed) {
            disk.failAt(++call, fault, FaultyDisk::Lasting::ForEver);
            const Status status = document->saveCopy(place, keep);
            disk.heal();
            failed = disk.hasFailed();
            if (!status) {
                CHECK(status.error().message.contains(QStringLiteral("copy.festival")));
                CHECK(filesIn(folder).filter(QStringLiteral("copy")).isEmpty());
                CHECK(filesIn(folder).filter(QStringLiteral(".new")).isEmpty());
                continue;
            }
            CHECK(opened(place)->festival() == june());
            REQUIRE(QFile::remove(place));
        }
        CHECK(call > 5);
    }
    REQUIRE(document->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename")));
}
