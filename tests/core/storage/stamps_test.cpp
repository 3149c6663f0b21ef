// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/festival_file.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// The stamps of one thing: "name 1.2" is act 2 of the first editor; nothing before the blank stands for all
/// other fields.
QStringList stampsOf(const QString& path, const QString& row)
{
    const auto database = Database::open(path, Database::Access::Read);
    REQUIRE(database);
    QStringList lines;
    REQUIRE((*database)->each(
        QStringLiteral(
            "SELECT field || ' ' || (SELECT count(*) FROM editor e WHERE e.first <= m.first) || '.' "
            "|| seq FROM stamp JOIN editor m ON m.id = editor WHERE row = ? ORDER BY field"),
        {row}, [&lines](const QSqlQuery& found) {
            lines << found.value(0).toString();
            return Status();
        }));
    return lines;
}

int count(const QString& path, const char* what)
{
    const auto database = Database::open(path, Database::Access::Read);
    REQUIRE(database);
    const auto value = (*database)->value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what));
    REQUIRE(value);
    return value->toInt();
}

} // namespace

TEST_CASE("Every edit leaves a stamp of who made it, undoing too", "[storage]")
{
    const FestivalFolder folder;
    const QString row = named<Startup>(june(), "Violette Games").id.text();
    auto document = created(folder.path(), june());
    CHECK(stampsOf(folder.path(), row) == QStringList{QStringLiteral(" 1.1")});

    REQUIRE(document->submit(renamed(june(), "Violette Games", "V"), QStringLiteral("Rename")));
    const QStringList renamedOnce{QStringLiteral(" 1.1"), QStringLiteral("name 2.1")};
    CHECK(stampsOf(folder.path(), row) == renamedOnce);

    REQUIRE(document->undo());
    const QStringList undone{QStringLiteral(" 1.1"), QStringLiteral("name 2.2")};
    CHECK(stampsOf(folder.path(), row) == undone);

    document.reset();
    document = opened(folder.path());
    CHECK(count(folder.path(), "editor") == 2);
    REQUIRE(document->redo());
    const QStringList redone{QStringLiteral(" 1.1"), QStringLiteral("name 3.1")};
    CHECK(stampsOf(folder.path(), row) == redone);
    CHECK(count(folder.path(), "editor") == 3);
    CHECK(count(folder.path(), "seen") == 3);
}

TEST_CASE("The stamps of a thing go and come with it", "[storage]")
{
    const FestivalFolder folder;
    const Festival festival = FestivalBuilder().startup("Autan").build();
    const Id<Startup> id = named<Startup>(festival, "Autan").id;
    const auto document = created(folder.path(), festival);
    REQUIRE(document->submit(renamed(festival, "Autan", "Vent"), QStringLiteral("Rename")));
    Change change;
    change.remove(id);

    REQUIRE(document->submit(change, QStringLiteral("Remove")));
    CHECK(stampsOf(folder.path(), id.text()).isEmpty());
    REQUIRE(document->undo());
    CHECK(stampsOf(folder.path(), id.text()) == QStringList{QStringLiteral(" 2.3")});
}

TEST_CASE("A step keeps only the fields that changed", "[storage]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), storable(5));
    Startup startup = *document->festival().startups().begin();
    startup.floor = QStringLiteral("2e étage");
    Change change;
    change.put(startup);
    REQUIRE(document->submit(change, QStringLiteral("Floor")));

    const auto database = Database::open(folder.path(), Database::Access::Read);
    REQUIRE(database);
    const auto after = (*database)->value(QStringLiteral("SELECT \"after\" FROM step_edit"));
    REQUIRE(after);
    CHECK(after->toString() == QStringLiteral("{\"floor\":\"2e étage\"}"));
    CHECK(count(folder.path(), "step_edit") == 1);
}

TEST_CASE("A step keeps the fields of what came with it once it is taken back", "[storage]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    Startup startup = blank(IdSource(5).next<Startup>());
    startup.name = QStringLiteral("Autan");
    Change change;
    change.put(startup);
    const char* const kept = R"(step_edit WHERE "after" = '{"name":"Autan"}')";

    REQUIRE(document->submit(change, QStringLiteral("Add")));
    CHECK(count(folder.path(), kept) == 0);
    CHECK(count(folder.path(), "step_edit") == 1);
    REQUIRE(document->undo());
    CHECK(count(folder.path(), kept) == 1);
    REQUIRE(document->redo());
    CHECK(count(folder.path(), kept) == 1);
    CHECK(*document->festival().startups().find(startup.id) == startup);
}

TEST_CASE("A step that lost what it did is not redone, and says so", "[storage]")
{
    const FestivalFolder folder;
    auto document = created(folder.path(), june());
    REQUIRE(document->submit(newStartups(3, 1), QStringLiteral("Import")));
    REQUIRE(document->undo());
    document.reset();
    const char* damage = nullptr;
    SECTION("the fields of what came")
    {
        damage = "UPDATE step_edit SET \"after\" = NULL WHERE \"position\" = 1";
    }
    SECTION("one of the things")
    {
        damage = "DELETE FROM step_edit WHERE \"position\" = 1";
    }
    REQUIRE((*Database::open(folder.path(), Database::Access::Write))->run(QLatin1String(damage)));

    document = opened(folder.path());
    const Status redone = document->redo();

    REQUIRE_FALSE(redone);
    CHECK(redone.error().kind == ProblemKind::Unreadable);
    CHECK(redone.error().message.contains(QStringLiteral("Use a backup copy.")));
    CHECK(document->festival() == june());
}
