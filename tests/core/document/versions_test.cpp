// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/festival_store.h"
#include "tests/support/festival_file.h"
#include "tests/support/watch.h"

using namespace planner;
using namespace planner::tests;

namespace {

QStringList told(const Document& document)
{
    QStringList lines;
    for (const Version& version : document.versions())
        lines += QStringLiteral("%1 %2 %3")
                     .arg(version.number)
                     .arg(version.name)
                     .arg(version.time.toString(Qt::ISODate));
    return lines;
}

Status rename(Document& document, const char* from, const char* to)
{
    return document.submit(renamed(document.festival(), from, to), QStringLiteral("Rename"));
}

Festival at(const Document& document, int version)
{
    const auto festival = document.festivalAt(version);
    REQUIRE(festival);
    return *festival;
}

} // namespace

TEST_CASE("A named version keeps the festival, whatever is done, undone and set aside later", "[document]")
{
    const FestivalFolder folder;
    const Festival start = storable(5);
    const Watch watch;
    auto document = std::move(*Document::create(folder.path(), start, watch.clock()));
    REQUIRE(document->submit(newStartups(3, 9), QStringLiteral("Import")));
    const Festival imported = document->festival();
    REQUIRE(document->saveVersion(QStringLiteral("Pour l’imprimeur")));
    REQUIRE(document->undo());
    REQUIRE(document->submit(newStartups(1, 10), QStringLiteral("Add")));
    REQUIRE(document->saveVersion(QString()));

    document.reset();
    document = opened(folder.path());

    CHECK(told(*document)
        == QStringList{QStringLiteral("1 Pour l’imprimeur 2014-06-02T16:05:00Z"),
            QStringLiteral("2  2014-06-02T16:05:00Z")});
    CHECK(document->versions().front().revision == 2);
    CHECK(at(*document, 1) == imported);
    CHECK(at(*document, 2) == document->festival());
    CHECK(document->history().steps.size() == 2);
}

TEST_CASE("Going back to a version is one step that can be undone", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    REQUIRE(document->saveVersion(QStringLiteral("Juin")));
    REQUIRE(document->submit(newStartups(30, 9), QStringLiteral("Import")));
    REQUIRE(rename(*document, "Violette Games", "Violette"));
    const Festival later = document->festival();

    REQUIRE(
        document->submit(difference(document->festival(), at(*document, 1)), QStringLiteral("Back to Juin")));
    CHECK(document->festival() == june());
    REQUIRE(document->undo());
    CHECK(document->festival() == later);
    CHECK(document->versions().size() == 1);
}

TEST_CASE("A version can be renamed and removed, and its number is not given again", "[document]")
{
    const FestivalFolder folder;
    auto document = created(folder.path(), june());
    for (const char* name : {"A", "B", "C"})
        REQUIRE(document->saveVersion(QLatin1String(name)));
    int told = 0;
    QObject::connect(document.get(), &Document::versionsChanged, document.get(), [&told] { ++told; });

    REQUIRE(document->renameVersion(1, QStringLiteral("Bouclage")));
    REQUIRE(document->removeVersion(3));
    REQUIRE(document->saveVersion(QStringLiteral("D")));

    CHECK(told == 3);
    const auto names = [&document] {
        QStringList list;
        for (const Version& version : document->versions())
            list += QString::number(version.number) + version.name;
        return list;
    };
    const QStringList wanted{QStringLiteral("1Bouclage"), QStringLiteral("2B"), QStringLiteral("4D")};
    CHECK(names() == wanted);
    document.reset();
    document = opened(folder.path());
    CHECK(names() == wanted);
    CHECK(document->renameVersion(3, QStringLiteral("E")).error().kind == ProblemKind::Refused);
    CHECK(document->removeVersion(3).error().message == QStringLiteral("There is no version 3 in the file."));
    CHECK(document->festivalAt(3).error().kind == ProblemKind::Refused);
}

TEST_CASE("A version can be given its own name again, and work goes on", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    REQUIRE(document->saveVersion(QStringLiteral("Juin")));
    int told = 0;
    QObject::connect(document.get(), &Document::versionsChanged, document.get(), [&told] { ++told; });

    REQUIRE(document->renameVersion(1, QStringLiteral("Juin")));

    CHECK(told == 0);
    REQUIRE(rename(*document, "Violette Games", "Violette"));
    REQUIRE(document->undo());
}

TEST_CASE("An act that changes nothing in the file is not taken for one of another program", "[document]")
{
    const FestivalFolder folder;
    REQUIRE(created(folder.path(), june())->saveVersion(QStringLiteral("Juin")));
    const auto store = FestivalStore::open(folder.path(), OpenMode::ReadWrite, {.id = 1});
    REQUIRE(store);
    REQUIRE((*store)->load());

    REQUIRE((*store)->renameVersion(1, QStringLiteral("Juin")));

    CHECK((*store)->renameVersion(1, QStringLiteral("Juillet")));
}

TEST_CASE("What is printed carries the number of its version or of the next one", "[document]")
{
    const FestivalFolder folder;
    auto document = created(folder.path(), june());
    const auto printed = [&document, &folder] {
        const int shown = document->revision().version;
        document.reset();
        document = opened(folder.path());
        CHECK(document->revision().version == shown);
        return shown;
    };

    CHECK(printed() == 1);
    REQUIRE(rename(*document, "Violette Games", "Violette"));
    CHECK(printed() == 1);
    REQUIRE(document->saveVersion(QStringLiteral("Un")));
    CHECK(printed() == 1);
    REQUIRE(document->undo());
    CHECK(printed() == 2);
    REQUIRE(document->saveVersion(QStringLiteral("Deux")));
    REQUIRE(document->removeVersion(2));
    CHECK(printed() == 3);
}

TEST_CASE("A file open for reading keeps its versions as they are", "[document]")
{
    const FestivalFolder folder;
    REQUIRE(created(folder.path(), june())->saveVersion(QStringLiteral("Juin")));
    const auto document = opened(folder.path(), Document::Mode::ReadOnly);

    CHECK(at(*document, 1) == june());
    CHECK_FALSE(document->saveVersion(QStringLiteral("Juillet")));
    CHECK_FALSE(document->renameVersion(1, QStringLiteral("Juillet")));
    CHECK_FALSE(document->removeVersion(1));
}
