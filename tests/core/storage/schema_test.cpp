// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/row_json.h"
#include "core/storage/columns.h"
#include "core/storage/schema.h"
#include "tests/support/festival_file.h"

using namespace planner;
using namespace planner::tests;

namespace {

std::unique_ptr<Database> inMemory()
{
    auto database = Database::inMemory();
    REQUIRE(database);
    return std::move(*database);
}

QStringList answers(Database& database, const QString& sql)
{
    QStringList lines;
    REQUIRE(database.each(sql, {}, [&lines](const QSqlQuery& row) {
        lines << row.value(0).toString();
        return Status();
    }));
    return lines;
}

const char* nameOfType(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return "TEXT";
    case ColumnType::Integer:
        return "INTEGER";
    case ColumnType::Real:
        return "REAL";
    }
    return "";
}

/// What the column of a field of this type must be like: "TEXT required", and what it refers to.
template <class V>
struct Wanted {
    static QString reference() { return {}; }
};
template <class T>
struct Wanted<Id<T>> {
    static QString reference() { return QStringLiteral(" of ") + QLatin1String(kindName<T>()); }
};
template <class T>
struct Wanted<std::optional<Id<T>>> : Wanted<Id<T>> {
};

template <class T>
QStringList columnsByFields()
{
    QStringList lines{QStringLiteral("id TEXT required")};
    forEachField<T>([&lines]<class F>(const F& field) {
        using Value = ValueOf<T, F>;
        if constexpr (!Link<Value>::value)
            lines << QLatin1String(field.key) + QLatin1Char(' ')
                    + QLatin1String(nameOfType(Column<Value>::type))
                    + (Column<Value>::optional ? QStringLiteral(" optional") : QStringLiteral(" required"))
                    + Wanted<Value>::reference();
    });
    lines.sort();
    return lines;
}

QStringList columnsInSchema(Database& database, const QString& table)
{
    QStringList lines = answers(database,
        QStringLiteral("SELECT c.name || ' ' || c.type || iif(c.\"notnull\", ' required', ' optional') || "
                       "coalesce((SELECT ' of ' || f.\"table\" FROM pragma_foreign_key_list('%1') f "
                       "WHERE f.\"from\" = c.name), '') FROM pragma_table_info('%1') c")
            .arg(table));
    lines.sort();
    return lines;
}

const std::vector<SchemaVersion> parentAndChild{{.number = 1,
    .statements = {QStringLiteral("CREATE TABLE parent (id INTEGER NOT NULL PRIMARY KEY) STRICT"),
        QStringLiteral("CREATE TABLE child (of INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE) "
                       "STRICT"),
        QStringLiteral("INSERT INTO parent (id) VALUES (1), (2)"),
        QStringLiteral("INSERT INTO child (of) VALUES (1), (2)")}}};

std::vector<SchemaVersion> withNext(const QStringList& statements)
{
    std::vector<SchemaVersion> versions = parentAndChild;
    versions.push_back({.number = 2, .statements = statements});
    return versions;
}

std::unique_ptr<Database> familyAt(const QString& path)
{
    auto database = Database::open(path, Database::Access::Create);
    REQUIRE(database);
    REQUIRE(migrate(**database, parentAndChild, {}));
    return std::move(*database);
}

} // namespace

TEST_CASE("The columns of the file are the fields of the things in it", "[storage]")
{
    const auto database = inMemory();
    REQUIRE(migrate(*database, schemaVersions(), {}));

    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        const QString kind = QLatin1String(kindName<T>());
        CHECK(columnsInSchema(*database, kind) == columnsByFields<T>());
        forEachField<T>([&]<class F>(const F& field) {
            if constexpr (Link<ValueOf<T, F>>::value) {
                using Target = typename Link<ValueOf<T, F>>::Target;
                const QStringList wanted{QStringLiteral("owner TEXT required of ") + kind,
                    QStringLiteral("position INTEGER required"),
                    QStringLiteral("target TEXT required of ") + QLatin1String(kindName<Target>())};
                CHECK(
                    columnsInSchema(*database, kind + QLatin1Char('_') + QLatin1String(field.key)) == wanted);
            }
        });
    });
}

TEST_CASE("Statements end at a line of two semicolons and nowhere else", "[storage]")
{
    const QStringList wanted{QStringLiteral("A 'x;\n;y'"), QStringLiteral("B;; C")};
    CHECK(statementsIn(QStringLiteral("A 'x;\n;y'\n;;\nB;; C")) == wanted);
}

TEST_CASE("A file of an older version is brought to the newest, after a backup", "[storage]")
{
    const FestivalFolder folder;
    const auto database = familyAt(folder.path());
    const auto versions
        = withNext({QStringLiteral("CREATE TABLE new (id INTEGER NOT NULL PRIMARY KEY) STRICT"),
            QStringLiteral("INSERT INTO new (id) SELECT id FROM parent"), QStringLiteral("DROP TABLE parent"),
            QStringLiteral("ALTER TABLE new RENAME TO parent")});

    REQUIRE(migrate(*database, versions, folder.file("backup")));

    CHECK(answers(*database, QStringLiteral("PRAGMA user_version")) == QStringList{QStringLiteral("2")});
    CHECK(
        answers(*database, QStringLiteral("SELECT count(*) FROM child")) == QStringList{QStringLiteral("2")});
    CHECK(answers(*database, QStringLiteral("PRAGMA foreign_keys")) == QStringList{QStringLiteral("1")});
    const auto backup = Database::open(folder.file("backup"), Database::Access::Read);
    REQUIRE(backup);
    CHECK(answers(**backup, QStringLiteral("PRAGMA user_version")) == QStringList{QStringLiteral("1")});
    CHECK(answers(**backup, QStringLiteral("SELECT id FROM parent")).size() == 2);
}

TEST_CASE("A migration that would lose rows or cannot be backed up is not done", "[storage]")
{
    const FestivalFolder folder;
    const auto database = familyAt(folder.path());
    const QString everything = QStringLiteral("SELECT count(*) FROM parent, child");

    SECTION("when rows would refer to nothing")
    {
        const auto versions = withNext({QStringLiteral("DELETE FROM parent")});
        CHECK_FALSE(migrate(*database, versions, folder.file("backup")));
    }
    SECTION("when a statement fails halfway")
    {
        const auto versions
            = withNext({QStringLiteral("DELETE FROM child"), QStringLiteral("DELETE FROM nowhere")});
        CHECK_FALSE(migrate(*database, versions, folder.file("backup")));
    }
    SECTION("when there is no place for the backup")
    {
        const auto versions = withNext({QStringLiteral("DELETE FROM child")});
        const Status status = migrate(*database, versions, folder.file("nowhere/backup"));
        CHECK(status.error().kind == ProblemKind::Unwritable);
        CHECK(status.error().message.contains(
            QStringLiteral("june.festival\" was made by an earlier version")));
        CHECK(status.error().message.contains(QStringLiteral("nowhere\". Free some space")));
    }

    CHECK(answers(*database, everything) == QStringList{QStringLiteral("4")});
    CHECK(answers(*database, QStringLiteral("PRAGMA user_version")) == QStringList{QStringLiteral("1")});
    CHECK(answers(*database, QStringLiteral("PRAGMA foreign_keys")) == QStringList{QStringLiteral("1")});
}

TEST_CASE("A statement that takes too long is stopped", "[storage]")
{
    const auto database = inMemory();
    database->limitTime(std::chrono::milliseconds(20));

    const auto endless = database->value(QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));

    REQUIRE_FALSE(endless);
    CHECK(endless.error().message.contains(QStringLiteral("takes longer than any festival needs")));
}
