// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/pango_metrics.h"
#include "core/print/print_job.h"
#include "core/print/sheets/itinerary_sheet.h"
#include "core/print/sheets/route_map.h"
#include "tests/core/print/page_words.h"
#include "tests/core/print/sheet_festivals.h"
#include "tests/core/print/sheet_rules.h"
#include "tests/core/print/tour_festivals.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"

#include <QFile>

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

const SheetOptions french{.paper = Paper::A5};
const SheetOptions english{.paper = Paper::A5, .language = Language::English};

QString stored(const char* name)
{
    QFile file(inSourceTree(QStringLiteral("tests/data/sheets/%1.txt").arg(QLatin1String(name))));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList messages(const Pages& pages)
{
    QStringList found;
    for (const PreflightNote& note : pages.notes)
        found += note.message;
    return found;
}

} // namespace

TEST_CASE("The pages of itineraries stay as they were", "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    const Festival festival = classOnThursday();
    CHECK(dump(itinerarySheets(publicEdition(festival), english, metrics)) == stored("itinerary-en"));
    CHECK(dump(itinerarySheets(internalEdition(festival), french, metrics)) == stored("itinerary-guide-fr"));
}

TEST_CASE("Itineraries of any festival are whole and nothing collides", "[print][sheets][tours]")
{
    const FixedMetrics fixed;
    const PangoMetrics pango;
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const Festival festival = monsterTours(seed, 15);
        const Metrics& metrics = seed <= 2 ? static_cast<const Metrics&>(pango) : fixed;
        const SheetOptions& options = seed % 2 == 0 ? french : english;
        CAPTURE(seed);
        for (const Edition& edition : {publicEdition(festival), internalEdition(festival)}) {
            const Pages pages = itinerarySheets(edition, options, metrics);
            CHECK(overlaps(pages, metrics) == QStringList());
            CHECK(outsiders(pages, 8_mm) == QStringList());
            CHECK(smallPrint(pages, 7.5_pt) == QStringList());
            CHECK(std::ranges::count_if(pages.pages, &Page::beginsBooklet) == 2);
            CHECK(std::ranges::none_of(
                pages.notes, [](const PreflightNote& note) { return note.remark == Remark::DoesNotFit; }));
        }
    }
}

TEST_CASE("The public sheet of an itinerary holds no telephone number and nothing internal",
    "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    for (const Festival& festival : {classOnThursday(), monsterTours(3, 6)}) {
        const Pages open = itinerarySheets(publicEdition(festival), french, metrics);
        const Pages inner = itinerarySheets(internalEdition(festival), french, metrics);
        CHECK_FALSE(dump(open).contains(QLatin1String("CANARY")));
        CHECK_FALSE(dump(open).contains(QStringLiteral("06\u202F39")));
        CHECK(dump(inner).contains(QLatin1String("CANARY")));
    }
    Festival told = classOnThursday();
    const Table<Startup> startups = told.startups();
    for (Startup startup : startups) {
        startup.mayPrintPhone = Tri::Yes; // on its own door, not on the sheets of strangers
        startup.onSite
            = Internal(Contact{.name = QStringLiteral("Sacha"), .phone = QStringLiteral("0639980009")});
        told.table<Startup>().put(startup);
    }
    CHECK_FALSE(
        dump(itinerarySheets(publicEdition(told), french, metrics)).contains(QStringLiteral("39\u202F98")));
    CHECK(dump(itinerarySheets(internalEdition(told), french, metrics)).contains(QLatin1String("Sacha")));
}

TEST_CASE("A long itinerary goes on on the next page, and an empty one says so", "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    const Pages longer = itinerarySheets(internalEdition(monsterTours(5, 15)), french, metrics);
    REQUIRE(longer.pages.size() > 2);
    CHECK(wordsOf(longer.pages[1]).at(1).endsWith(QLatin1String(", suite")));
    CHECK(wordsOf(longer.pages[1]).back().startsWith(QLatin1String("2/")));

    TourBuilder builder(twoVenues());
    const Festival empty = builder.itinerary("Rien encore").build();
    const Pages pages = itinerarySheets(publicEdition(empty), french, metrics);
    REQUIRE(pages.pages.size() == 1);
    CHECK(wordsOf(pages.pages.front()).contains(QString::fromUtf8("Cet itinéraire n’a pas encore d’étape.")));
    CHECK(messages(pages).size() == 2); // no stop, no guide
}

TEST_CASE("What nobody knows of an itinerary is said in words", "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    TourBuilder builder(twoVenues());
    builder.itinerary("Matin").visit("Robots", "10:00").visit("Drones", "12:00").visit("Robots", "11:10");
    const Pages pages = itinerarySheets(publicEdition(builder.build()), french, metrics);
    const QStringList words = wordsOf(pages.pages.front());

    CHECK(words.filter(QString::fromUtf8("trajet non renseigné")).size() == 2);
    CHECK(words.filter(QString::fromUtf8("N’est plus au programme à cette heure")).size() == 1);
    CHECK(
        words.filter(QStringLiteral("Pas de plan")).join(u' ').contains(QStringLiteral("La Cantine (1, 3)")));
    CHECK(messages(pages).filter(QString::fromUtf8("coordonnées")).size() == 2);
}

TEST_CASE("The map of an itinerary knows each place once, and no way through places unknown",
    "[print][sheets][tours]")
{
    Festival festival = classOnThursday();
    const Words words(Language::French);
    const Itinerary& itinerary = *festival.itineraries().begin();
    const Route route = routeOf(toldItinerary(festival, travelTable(festival), itinerary, words));

    REQUIRE(route.places.size() == 2);
    CHECK(route.places.front().numbers == std::vector<int>{1, 2, 3});
    CHECK(route.places.back().numbers == std::vector<int>{4});
    CHECK(route.path == std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}});
    REQUIRE(route.missing.size() == 1);
    CHECK(route.missing.front().venue->name == QStringLiteral("Onde Claire"));
}

TEST_CASE(
    "Days without itineraries make no pages, and a document without pages says so", "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    const Sheet& sheet
        = *std::ranges::find_if(sheets(), [](const Sheet& each) { return each.lay == itinerarySheets; });
    const PrintTerms terms{.edition = publicEdition(classOnThursday())};
    const Day thursday = *Day::fromText(u"2014-06-12");
    PrintJob job{.sheet = &sheet, .paper = Paper::A5, .days = {thursday, thursday.plus(1)}};

    const Pages both = laidOut(job, terms, metrics);
    CHECK(both.pages == itinerarySheets(terms.edition, french, metrics).pages);
    CHECK_FALSE(both.isBlank);
    job.days = {thursday.plus(1)};
    const Pages none = laidOut(job, terms, metrics);
    CHECK(none.isBlank);
    CHECK(wordsOf(none.pages.front()).size() == 1);
}
