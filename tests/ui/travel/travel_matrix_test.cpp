// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"
#include "ui/travel/travel_matrix.h"

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

/// A and B are on the map, C is not; the way from A to C is typed.
Festival threeVenues()
{
    FestivalBuilder builder;
    builder.venue("A").last<Venue>([](Venue& venue) { venue.coordinates = Coordinates{43.6, 1.44}; });
    builder.venue("B").last<Venue>([](Venue& venue) { venue.coordinates = Coordinates{43.61, 1.44}; });
    builder.venue("C");
    return TourBuilder(builder).way("A", "C", 30).build();
}

TravelWay way(const Festival& festival, const char* from, const char* to)
{
    return {named<Venue>(festival, from).id, named<Venue>(festival, to).id};
}

/// "12", "~12", "-", "?", "." for a venue and itself, row after row.
QString cells(const Festival& festival, const TravelLens& lens)
{
    QStringList texts;
    for (const TravelCell& cell : travelMatrix(festival, lens).cells) {
        const QString length = cell.length ? QString::number(cell.length->count()) : QString();
        texts += cell.knowledge == TravelKnowledge::Here     ? QStringLiteral(".")
            : cell.knowledge == TravelKnowledge::Estimated   ? QStringLiteral("~") + length
            : cell.knowledge == TravelKnowledge::TypedForAll ? length + QStringLiteral("*")
            : cell.knowledge == TravelKnowledge::OtherMeans  ? QStringLiteral("-")
            : cell.knowledge == TravelKnowledge::Unknown     ? QStringLiteral("?")
                                                             : length;
    }
    return texts.join(u' ');
}

Festival after(
    const Festival& festival, const TravelWay& way, const TravelLens& lens, std::optional<minutes> length)
{
    IdSource ids(5);
    Change change;
    setLength(festival, way, lens, length, ids, change);
    return unchecked(festival, change);
}

const TravelLens onFoot;
const TravelLens byMetro{TravelMode::Metro, std::nullopt};
const TravelLens thursday{TravelMode::Walk, Day(QDate(2014, 6, 12))};

} // namespace

TEST_CASE("The table tells typed, estimated and unknown ways apart", "[travel]")
{
    const Festival festival = threeVenues();
    CHECK(cells(festival, onFoot) == QStringLiteral(". ~22 30 ~22 . ? ? ? ."));
    CHECK(travelMatrix(festival, onFoot).unknown == 3);
    CHECK(cells(festival, byMetro) == QStringLiteral(". - - - . ? ? ? ."));
    CHECK(cells(festival, thursday) == QStringLiteral(". ~22 30* ~22 . ? ? ? ."));
}

TEST_CASE("A typed time counts in its direction, and clearing it returns to the estimate", "[travel]")
{
    const Festival festival = threeVenues();
    const Festival typed = after(festival, way(festival, "A", "B"), onFoot, minutes{15});
    CHECK(cells(typed, onFoot) == QStringLiteral(". 15 30 ~22 . ? ? ? ."));
    CHECK(after(typed, way(festival, "A", "B"), onFoot, std::nullopt) == festival);
}

TEST_CASE("A time of one day stands beside that of every day", "[travel]")
{
    const Festival festival = threeVenues();
    const Festival typed = after(festival, way(festival, "A", "C"), thursday, minutes{45});
    CHECK(cells(typed, thursday) == QStringLiteral(". ~22 45 ~22 . ? ? ? ."));
    CHECK(cells(typed, onFoot) == QStringLiteral(". ~22 30 ~22 . ? ? ? ."));
    CHECK(after(typed, way(festival, "A", "C"), thursday, std::nullopt) == festival);
}

TEST_CASE("The same time both ways is written for what somebody typed, and once", "[travel]")
{
    const Festival festival = threeVenues();
    IdSource ids(5);
    const std::vector<TravelWay> ways{way(festival, "A", "B"), way(festival, "A", "C")};
    const Festival both = unchecked(festival, sameBothWays(festival, ways, onFoot, ids));
    CHECK(cells(both, onFoot) == QStringLiteral(". ~22 30 ~22 . ? 30 ? ."));
    CHECK(sameBothWays(both, ways, onFoot, ids).isEmpty());
}
