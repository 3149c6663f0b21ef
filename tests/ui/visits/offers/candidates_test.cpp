// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/visits/tours_support.h"
#include "ui/visits/offers/candidate_model.h"
#include "ui/visits/stop_view.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

/// The class has seen the robots until eleven; drones fly at TIC Valley, lasers shine where the robots are.
Festival afterRobots()
{
    FestivalBuilder builder = twoVenues();
    builder.session("Lasers", "2014-06-12", "10:00/13:00").by("Rayon").last<Session>([](Session& session) {
        session.openingMode = OpeningMode::DropIn;
    });
    builder.session("Demain", "2014-06-13", "10:00/13:00");
    TourBuilder tours(builder);
    tours.way("La Cantine", "TIC Valley", 15).way("TIC Valley", "La Cantine", 15);
    tours.group("5e B", 6).last<Group>([](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"10:00/13:05")}};
    });
    return tours.booking("Drones", "12:30", 4).itinerary("Jeudi").visit("Robots", "10:30").build();
}

/// "Drones 12:00 15 min 8 seats"
QStringList found(const Festival& festival, const CandidateFilter& filter = {})
{
    const TravelTable travel = travelTable(festival);
    const VisitBook book(festival);
    const Outing outing = outingOf(festival, travel, *festival.itineraries().begin());
    QStringList lines;
    for (const Candidate& candidate : candidatesFor(outing, filter, {festival, travel, book})) {
        lines += QStringLiteral("%1 %2 %3 min %4")
                     .arg(festival.sessions().find(candidate.slot.key.session)->title, candidate.begin.text(),
                         candidate.way ? QString::number(candidate.way->count()) : QStringLiteral("?"),
                         candidate.left ? QString::number(*candidate.left) : QStringLiteral("-"));
    }
    return lines;
}

} // namespace

TEST_CASE("What is on offer leaves out what is seen already and what is on other days", "[visits]")
{
    CHECK(found(afterRobots())
        == QStringList{QStringLiteral("Lasers 11:15 15 min -"), QStringLiteral("Drones 12:00 15 min 8"),
            QStringLiteral("Drones 12:30 15 min 4"), QStringLiteral("Drones 13:00 15 min 8"),
            QStringLiteral("Drones 13:30 15 min 8")});
}

TEST_CASE("What is on offer is narrowed by time, way, seats and words", "[visits]")
{
    const Festival festival = afterRobots();
    CHECK(found(festival, {.span = TimeSpan::fromText(u"12:00/13:00"), .withSeats = true})
        == QStringList{QStringLiteral("Drones 12:00 15 min 8")});
    CHECK(
        found(festival, {.longestWay = minutes{10}}) == QStringList{QStringLiteral("Lasers 10:00 0 min -")});
    CHECK(found(festival, {.text = QStringLiteral("rayon")})
        == QStringList{QStringLiteral("Lasers 11:15 15 min -")});
    CHECK(found(festival, {.stepFree = true}).isEmpty());
}

TEST_CASE("In a free time only what fits between the ways is on offer", "[visits]")
{
    const Festival festival = afterRobots();
    const Outing outing = outingOf(festival, travelTable(festival), *festival.itineraries().begin());
    const std::vector<FreeTime> free = freeTimes(outing, minutes{20});
    REQUIRE(free.size() == 2);
    CHECK(free[0] == FreeTime{0, minutes{600}, minutes{630}});
    CHECK(free[1] == FreeTime{1, minutes{660}, minutes{785}});
    const QStringList fitting = found(festival, {.within = free[1]});
    CHECK(fitting.contains(QStringLiteral("Drones 12:30 15 min 4")));
    CHECK_FALSE(fitting.contains(QStringLiteral("Drones 13:00 15 min 8")));
}

TEST_CASE("Visits for which there is no time come last, and say so", "[visits]")
{
    Festival festival = afterRobots();
    Itinerary itinerary = *festival.itineraries().begin();
    itinerary.stops.front().begin = *LocalTime::fromText(u"12:00");
    itinerary.stops.front().length = minutes{30};
    festival.table<Itinerary>().put(itinerary);
    Group group = *festival.groups().begin();
    group.hours.front().span = *TimeSpan::fromText(u"10:00/15:00");
    festival.table<Group>().put(group);
    CHECK(found(festival)
        == QStringList{QStringLiteral("Lasers 10:00 0 min -"), QStringLiteral("Drones 13:00 15 min 8"),
            QStringLiteral("Drones 13:30 15 min 8"), QStringLiteral("Drones 12:00 15 min 8"),
            QStringLiteral("Drones 12:30 15 min 4")});
    const TravelTable travel = travelTable(festival);
    const VisitBook book(festival);
    CandidateModel model;
    model.present(candidatesFor(outingOf(festival, travel, itinerary), {}, {festival, travel, book}),
        festival, Language::English);
    CHECK(model.index(2, CandidateModel::Way).data().toString() == QStringLiteral("15 min"));
    CHECK(model.index(3, CandidateModel::Way).data().toString() == QStringLiteral("no time"));
}

TEST_CASE("A candidate is dragged out as the slot and the time that it stands for", "[visits]")
{
    const Festival festival = afterRobots();
    const TravelTable travel = travelTable(festival);
    const VisitBook book(festival);
    const Outing outing = outingOf(festival, travel, *festival.itineraries().begin());
    CandidateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.present(candidatesFor(outing, {}, {festival, travel, book}), festival, Language::English);
    REQUIRE(model.rowCount() == 5);
    CHECK(model.index(1, CandidateModel::What).data().toString() == QStringLiteral("Drones · Nébuleuse"));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1, 0), model.index(1, 1)}));
    const auto key = SlotKey::fromText(QString::fromLatin1(data->data(QLatin1String(slotMimeType))));
    REQUIRE(key);
    CHECK(key->begin == *LocalTime::fromText(u"12:00"));
}
