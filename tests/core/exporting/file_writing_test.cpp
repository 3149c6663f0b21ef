// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/file_writing.h"
#include "tests/support/festival_file.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace planner;
using namespace planner::tests;

TEST_CASE("What is written takes the place of any file but a festival", "[exporting]")
{
    const FestivalFolder folder;
    const QString letter = folder.file("letter.pdf");
    writeBytes(letter, "Dear Camille");
    REQUIRE(writeFile(letter, "paper"));
    CHECK(bytesOf(letter) == QByteArray("paper"));

    (void)created(folder.path(), june());
    const QByteArray festival = bytesOf(folder.path());
    REQUIRE(QFile::copy(folder.path(), folder.file("disguised.pdf")));
    for (const QString& path : {folder.path(), folder.file("disguised.pdf")}) {
        const Status status = writeFile(path, "paper");
        REQUIRE_FALSE(status);
        CHECK(status.error().kind == ProblemKind::Unwritable);
        CHECK(status.error().message.contains(QStringLiteral("a festival is in it")));
        CHECK(bytesOf(path) == festival);
    }
}

TEST_CASE("A festival that a link leads to is not written over", "[exporting]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    REQUIRE(QFile::link(folder.path(), folder.file("link.pdf")));

    CHECK_FALSE(writeFile(folder.file("link.pdf"), "paper"));

    CHECK(opened(folder.path())->festival() == june());
}

TEST_CASE("A document never takes the place of what is no file", "[exporting]")
{
    const FestivalFolder folder;
    const QString pipe = folder.file("pipe.json");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Status status = writeFile(pipe, "paper");
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::Unwritable);
    CHECK(status.error().message.contains(QStringLiteral("it is not a file")));
    CHECK_FALSE(QFileInfo(pipe).isFile());
}
