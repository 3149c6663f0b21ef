// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/festival_file.h"
#include "tests/support/watch.h"

using namespace planner;
using namespace planner::tests;

namespace {

constexpr auto reading = Document::Mode::ReadOnly;
constexpr auto writing = Document::Mode::ReadWrite;

/// Makes the file in `folder` one of a version to come, which differs by what `sql` does.
void makeNewer(const FestivalFolder& folder, const QStringList& sql)
{
    (void)created(folder.path(), june());
    const auto database = Database::open(folder.path(), Database::Access::Write);
    REQUIRE(database);
    for (const QString& statement : sql)
        REQUIRE((*database)->run(statement));
    REQUIRE((*database)->run(QStringLiteral("PRAGMA user_version = 99")));
}

const QStringList additions{
    QStringLiteral("CREATE TABLE \"tour\" (\"id\" TEXT NOT NULL PRIMARY KEY, \"name\" TEXT NOT NULL) STRICT"),
    QStringLiteral("INSERT INTO \"tour\" (\"id\", \"name\") VALUES ('1', 'Le tour')"),
    QStringLiteral("ALTER TABLE \"session\" ADD COLUMN \"weather\" TEXT NOT NULL DEFAULT 'sun'")};

} // namespace

TEST_CASE("A file of a newer version can be read, but not changed", "[document]")
{
    const FestivalFolder folder;
    makeNewer(folder, additions);
    const QByteArray bytes = bytesOf(folder.path());

    const auto refused = Document::open(folder.path(), writing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ProblemKind::Newer);
    CHECK(refused.error().message.contains(QStringLiteral("until then it can only be read")));

    const auto document = Document::openAtLeastToRead(folder.path());
    REQUIRE(document);
    CHECK((*document)->mode() == reading);
    CHECK((*document)->whyReadOnly()
        == QStringLiteral("This file was made by a newer version. It opens read-only."));
    CHECK((*document)->festival() == june());
    const Status status
        = (*document)->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename"));
    CHECK(status.error().message == (*document)->whyReadOnly());
    CHECK(opened(folder.path(), reading)->whyReadOnly() == (*document)->whyReadOnly());
    CHECK(bytesOf(folder.path()) == bytes);
}

TEST_CASE("A copy of a newer file loses nothing of what we do not know", "[document]")
{
    const FestivalFolder folder;
    makeNewer(folder, additions);

    REQUIRE(opened(folder.path(), reading)->saveCopy(folder.file("copy.festival"), Document::Existing::Keep));

    const auto copy = Database::open(folder.file("copy.festival"), Database::Access::Read);
    REQUIRE(copy);
    CHECK((*copy)->value(QStringLiteral("PRAGMA user_version"))->toInt() == 99);
    CHECK((*copy)->value(QStringLiteral("SELECT \"name\" FROM \"tour\""))->toString()
        == QStringLiteral("Le tour"));
}

TEST_CASE("A newer file that cannot be understood is refused in words", "[document]")
{
    const FestivalFolder folder;
    makeNewer(folder, {QStringLiteral("ALTER TABLE \"session\" RENAME COLUMN \"title\" TO \"heading\"")});

    const auto read = Document::open(folder.path(), reading);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ProblemKind::Newer);
    CHECK(read.error().message.contains(QStringLiteral("this one cannot read it. Update the program")));
    const auto opened = Document::openAtLeastToRead(folder.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == read.error());
}

TEST_CASE("A file that can be changed is opened for changes, and a damaged one not at all", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    {
        const auto document = Document::openAtLeastToRead(folder.path());
        REQUIRE(document);
        CHECK((*document)->mode() == writing);
        CHECK((*document)->whyReadOnly().isEmpty());
    }
    writeBytes(folder.path(), "letters");
    CHECK(Document::openAtLeastToRead(folder.path()).error().kind == ProblemKind::Unreadable);
}

TEST_CASE("The document says when its last change was stored and by whom", "[document]")
{
    const FestivalFolder folder;
    qputenv("USER", "camille");
    Watch watch;
    auto document = std::move(*Document::create(folder.path(), june(), watch.clock()));
    watch.wait(std::chrono::minutes{5});
    REQUIRE(document->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename")));
    CHECK(document->lastStored() == watch.now());

    document.reset();
    qputenv("USER", "sam");
    document = opened(folder.path());
    CHECK(document->lastStored() == watch.now());
    CHECK(document->lastEditor() == QStringLiteral("camille"));
    REQUIRE(document->undo());
    CHECK(document->lastEditor() == QStringLiteral("sam"));
    CHECK(document->lastStored() > watch.now());
}
