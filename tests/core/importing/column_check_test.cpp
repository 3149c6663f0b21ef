// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/column_check.h"
#include "core/importing/field_titles.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace planner;
using namespace planner::tests;

namespace {

StartupList list()
{
    return {.name = QStringLiteral("liste.csv"),
        .header = {QStringLiteral("Nom"), QStringLiteral("Tél"), QStringLiteral("Groupe max"),
            QStringLiteral("Divers")},
        .rows = {{2, {QStringLiteral("Autan"), QStringLiteral("561000000"), QStringLiteral("beaucoup"), {}}},
            {3, {QStringLiteral("Violette"), QStringLiteral("05 61 00 00 01"), {}, QStringLiteral("x")}},
            {4, {QStringLiteral("Canal")}}}};
}

QString printed(const ColumnCheck& check)
{
    const auto cell = [](const std::optional<RepairedCell>& found) {
        return found ? QStringLiteral(" (line %1: %2 -> %3)")
                           .arg(found->line)
                           .arg(found->remark.from, found->remark.to)
                     : QString();
    };
    return QStringLiteral("%1 filled, %2 empty, %3 repaired%4, %5 unread%6")
        .arg(check.filled)
        .arg(check.empty)
        .arg(check.repaired)
        .arg(cell(check.firstRepaired))
        .arg(check.unread)
        .arg(cell(check.firstUnread));
}

} // namespace

TEST_CASE("Each column says what becomes of its cells", "[importing]")
{
    QStringList lines;
    for (const ColumnCheck& check : checkedColumns(list(), guessedMapping(list().header, {})))
        lines << printed(check);
    CHECK(lines
        == QStringList{QStringLiteral("3 filled, 0 empty, 0 repaired, 0 unread"),
            QStringLiteral("2 filled, 1 empty, 1 repaired (line 2: 561000000 -> 05 61 00 00 00), 0 unread"),
            QStringLiteral("1 filled, 2 empty, 0 repaired, 1 unread (line 2: beaucoup -> )"),
            QStringLiteral("1 filled, 2 empty, 0 repaired, 0 unread")});
}

TEST_CASE("Names that occur twice are counted however they are spelled", "[importing]")
{
    const StartupList twice{.name = QStringLiteral("liste.csv"),
        .header = {QStringLiteral("Nom"), QStringLiteral("Ville")},
        .rows = {{2, {QStringLiteral("Café Autan"), QStringLiteral("Albi")}},
            {3, {QStringLiteral("CAFE-AUTAN"), QStringLiteral("Albi")}}, {4, {}}, {5, {}}}};
    const auto checks = checkedColumns(twice, guessedMapping(twice.header, {}));
    CHECK(checks[0].repeated == 1);
    CHECK(checks[1].repeated == 0);
}

TEST_CASE("Every field of lists and profiles has a title of its own in both languages", "[importing]")
{
    for (const Language language : {Language::French, Language::English}) {
        const Words words(language);
        QSet<QString> titles;
        for (const ListFieldEntry& entry : listFields()) {
            INFO(entry.key);
            CHECK_FALSE(fieldTitle(entry.field, words).isEmpty());
            titles.insert(fieldTitle(entry.field, words));
        }
        CHECK(titles.size() == static_cast<qsizetype>(listFields().size()));
        for (const QString& key : profileFields()) {
            INFO(key.toStdString());
            CHECK_FALSE(fieldTitle(key, words).isEmpty());
        }
    }
}

TEST_CASE("Two columns for a field that takes one are found", "[importing]")
{
    Mapping mapping;
    mapping.columns = {{QStringLiteral("Nom"), ListField::Name, {}},
        {QStringLiteral("Mot"), ListField::Keywords, {}}, {QStringLiteral("Tag"), ListField::Keywords, {}}};
    CHECK_FALSE(doubleUse(mapping));
    mapping.columns[2].field = ListField::Name;
    const auto twice = doubleUse(mapping);
    REQUIRE(twice);
    CHECK(twice->first == 0);
    CHECK(twice->second == 2);
}
