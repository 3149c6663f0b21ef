// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/item_merge.h"
#include "core/importing/three_way.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace planner;
using namespace planner::tests;

namespace {

std::vector<QString> items(const char* text)
{
    const QStringList list = QString::fromUtf8(text).split(u',', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

std::string asText(const std::vector<QString>& items)
{
    return QStringList(items.begin(), items.end()).join(u',').toStdString();
}

std::string mergedKeywords(const char* before, const char* now, const char* local)
{
    return asText(mergedItems({items(before), items(now), items(local)}, wordKey));
}

/// A list of one column besides the name, imported as `first`, changed here by `act`, imported as `second`;
/// a third import must change nothing.
template <class Act>
Startup twice(const char* column, const char* first, const char* second, Act act)
{
    const QByteArray header = QByteArray("Nom;") + column + "\nAutan;\"";
    Festival festival = imported(none(), planFor(none(), header + first + "\"\n"));
    Startup startup = named<Startup>(festival, "Autan");
    act(startup);
    festival.table<Startup>().put(std::move(startup));
    const ImportPlan plan = planFor(festival, header + second + "\"\n");
    CHECK(plan.conflicts.empty());
    festival = imported(festival, plan);
    CHECK(planFor(festival, header + second + "\"\n").change.isEmpty());
    return named<Startup>(festival, "Autan");
}

} // namespace

TEST_CASE("Keywords are merged one by one", "[importing]")
{
    CHECK(mergedKeywords("a,b", "a,b,c", "a") == "a,c");
    CHECK(mergedKeywords("a,b", "a", "a,b,c") == "a,c");
    CHECK(mergedKeywords("a,b", "", "a,b,c") == "c");
    CHECK(mergedKeywords("a,b", "b,a", "b,c") == "b,c");
    CHECK(mergedKeywords("", "a,b", "b,c") == "b,c,a");
    CHECK(mergedKeywords("a", "a,c", "a,c,d") == "a,c,d");
}

TEST_CASE("Whatever three sides hold, each item goes by who changed it", "[importing]")
{
    std::mt19937 random(14);
    const auto some = [&random] {
        std::vector<QString> chosen;
        for (const char16_t letter : u"abcdef") {
            if (letter != 0 && random() % 2 == 0)
                chosen.push_back(QString(QChar(letter)));
        }
        return chosen;
    };
    const auto has = [](const std::vector<QString>& items, const QString& item) {
        return std::ranges::find(items, item) != items.end();
    };
    for (int i = 0; i < 2'000; ++i) {
        const ItemSides sides{some(), some(), some()};
        const auto merged = mergedItems(sides, exactKey);
        INFO(asText(sides.before) << " | " << asText(sides.now) << " | " << asText(sides.local));
        for (const QString& item : items("a,b,c,d,e,f")) {
            const bool isChangedByList = has(sides.before, item) != has(sides.now, item);
            CHECK(has(merged, item) == has(isChangedByList ? sides.now : sides.local, item));
        }
        CHECK(mergedItems({sides.now, sides.now, merged}, exactKey) == merged);
    }
}

TEST_CASE("A keyword in another spelling is the same keyword", "[importing]")
{
    CHECK(mergedKeywords("energie", "Énergie", "energie,c") == "Énergie,c");
    CHECK(mergedKeywords("energie", "Énergie", "c") == "c");
    CHECK(mergedKeywords("energie", "Énergie", "ENERGIE,c") == "ENERGIE,c");
}

TEST_CASE("A keyword that was removed here stays out when the list adds another", "[importing]")
{
    const Startup startup
        = twice("Tags", "a, b", "a, b, c", [](Startup& here) { here.keywords = {QStringLiteral("a")}; });
    CHECK(asText(startup.keywords) == "a,c");
}

TEST_CASE("A keyword that the list removes goes, and one that was added here stays", "[importing]")
{
    const Startup startup
        = twice("Tags", "a, b", "a", [](Startup& here) { here.keywords.push_back(QStringLiteral("c")); });
    CHECK(asText(startup.keywords) == "a,c");
}

TEST_CASE("A link that the list corrects takes the place of the wrong one", "[importing]")
{
    const Startup startup = twice("Facebook", "faux", "juste",
        [](Startup& here) { here.links.push_back(QStringLiteral("http://blog.autan.fr")); });
    CHECK(asText(startup.links) == "http://blog.autan.fr,https://www.facebook.com/juste");
}

TEST_CASE("A link that was removed here does not come back with another", "[importing]")
{
    const QByteArray header = "Nom;Facebook;Twitter\n";
    Festival festival = imported(none(), planFor(none(), header + "Autan;autan;\n"));
    Startup startup = named<Startup>(festival, "Autan");
    startup.links.clear();
    festival.table<Startup>().put(std::move(startup));
    festival = imported(festival, planFor(festival, header + "Autan;autan;autan31\n"));
    CHECK(asText(named<Startup>(festival, "Autan").links) == "https://twitter.com/autan31");
}

TEST_CASE("Languages are merged one by one", "[importing]")
{
    const Startup startup = twice("Langues", "français, anglais", "français, espagnol",
        [](Startup& here) { here.languages.push_back(QStringLiteral("oc")); });
    CHECK(asText(startup.languages) == "fr,oc,es");
}

TEST_CASE("The lines of a note are merged one by one", "[importing]")
{
    const auto note = [](const char* first, const char* second, const char* here) {
        return twice("Remarques", first, second,
            [here](Startup& startup) { startup.note = Internal(QString::fromUtf8(here)); })
            .note.forInsiders()
            .toStdString();
    };
    CHECK(note("Sonner\nAttendre", "Sonner\nAttendre\nEntrer", "Sonner") == "Sonner\nEntrer");
    CHECK(note("Sonner", "Frapper", "Sonner\n\nÀ rappeler") == "\nÀ rappeler\nFrapper");
    CHECK(note("Sonner", "Frapper", "Sonner deux fois") == "Sonner deux fois\nFrapper");
}

TEST_CASE("What was kept in the note goes when the list says something that can be read", "[importing]")
{
    const Startup startup = twice("Téléphone", "à demander", "0561000001", [](Startup& here) {
        here.note = Internal(here.note.forInsiders() + QStringLiteral("\nÀ rappeler"));
    });
    CHECK(startup.note.forInsiders() == QStringLiteral("À rappeler"));
    CHECK(startup.referent.forInsiders().phone == QStringLiteral("05 61 00 00 01"));
}
