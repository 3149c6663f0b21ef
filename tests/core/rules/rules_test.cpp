// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/told.h"

#include <set>

using namespace planner;
using namespace planner::tests;

namespace {

FestivalBuilder inTheHall()
{
    FestivalBuilder builder;
    builder.venue("La Cantine").open("2014-06-12", "09:00/18:00").room("Grande salle", 24);
    return builder;
}

/// A venue so many thousandths of a degree north of the Capitole.
FestivalBuilder& place(FestivalBuilder& builder, const char* venue, int north)
{
    builder.venue(venue);
    builder.last<Venue>([north](Venue& row) {
        row.coordinates = Coordinates{43.604 + north / 1000.0, 1.443};
    });
    return builder.room("Salle");
}

} // namespace

TEST_CASE("Every rule has an id and a title of its own, in both languages", "[rules]")
{
    std::set<QString> ids;
    std::set<QString> titles;
    const Words french(Language::French);
    for (const Rule& rule : rules()) {
        ids.insert(QString::fromLatin1(rule.id));
        titles.insert(titleOf(rule, french));
        CHECK(titleOf(rule, french) != titleOf(rule, Words(Language::English)));
        CHECK(ruleNamed(QString::fromLatin1(rule.id)) == &rule);
    }
    CHECK(ids.size() == rules().size());
    CHECK(titles.size() == rules().size());
    CHECK(ruleNamed(u"no-such-rule") == nullptr);
}

TEST_CASE("A session keeps to the hours of its venue", "[rules]")
{
    CHECK(told("outside-opening", inTheHall().session("Soirée", "2014-06-12", "17:00/19:00").build())
        == line("error outside-opening: \"Soirée\" (17:00 to 19:00) is outside the opening hours of La "
                "Cantine on "
                "Thu 12 June (9:00–18:00)"));
    CHECK(told("venue-closed-that-day", inTheHall().session("Atelier", "2014-06-13", "10:00/11:00").build())
        == line("error venue-closed-that-day: \"Atelier\" is at La Cantine on Fri 13 June, when that venue "
                "is closed"));
    CHECK(count("outside-opening", inTheHall().session("Journée", "2014-06-12", "09:00/18:00").build()) == 0);
    const Festival unsaid = FestivalBuilder()
                                .venue("Bureau")
                                .room("Salle")
                                .session("Visite", "2014-06-12", "03:00/04:00")
                                .build();
    CHECK(count("outside-opening", unsaid) == 0);
}

TEST_CASE("Hours that join, and hours past midnight, count as one opening", "[rules]")
{
    FestivalBuilder builder;
    builder.venue("Bar").open("2014-06-12", "18:00/24:00").open("2014-06-13", "00:00/03:00").room("Salle");
    builder.session("Concert", "2014-06-12", "23:00/26:00");
    CHECK(count("outside-opening", builder.build()) == 0);
    builder.session("Après", "2014-06-12", "26:00/28:00");
    CHECK(count("outside-opening", builder.build()) == 1);
}

TEST_CASE("A session that lacks a day or a time is told which", "[rules]")
{
    Festival festival = inTheHall().session("A", "2014-06-12", "10:00/11:00").build();
    Session session = named<Session>(festival, "A");
    session.span.reset();
    festival.table<Session>().put(session);
    CHECK(told("unplaced-session", festival) == line("warning unplaced-session: \"A\" has no time"));
    session.day.reset();
    festival.table<Session>().put(session);
    CHECK(
        told("unplaced-session", festival) == line("warning unplaced-session: \"A\" has no day and no time"));
    session.span = TimeSpan::fromText(u"10:00/11:00");
    festival.table<Session>().put(session);
    CHECK(told("unplaced-session", festival) == line("warning unplaced-session: \"A\" has no day"));
}

TEST_CASE("Nobody fits on no seats", "[rules]")
{
    Festival festival = inTheHall().session("A", "2014-06-12", "10:00/11:00").build();
    Session session = named<Session>(festival, "A");
    session.openingMode = OpeningMode::Booked;
    session.seats = 0;
    session.registered = 5;
    festival.table<Session>().put(session);
    CHECK(told("over-seats", festival) == line("warning over-seats: \"A\": 5 registered for 0 seats"));
}

TEST_CASE("A session outside the days of the festival is an error", "[rules]")
{
    const Festival festival = inTheHall().session("Veille", "2014-06-11", "10:00/11:00").build();
    CHECK(told("outside-festival", festival)
        == line("error outside-festival: \"Veille\" is on Wed 11 June, outside the festival (Thu 12 June to "
                "Sat 14 June)"));
}

TEST_CASE("Seats are compared with those registered and those there are", "[rules]")
{
    auto builder = inTheHall();
    builder.session("Atelier", "2014-06-12", "10:00/11:00");
    builder.last<Session>([](Session& session) { session.registered = 24; });
    CHECK(count("over-seats", builder.build()) == 0);
    builder.last<Session>([](Session& session) { session.registered = 32; });
    CHECK(told("over-seats", builder.build())
        == line("warning over-seats: \"Atelier\": 32 registered for 24 seats"));
    builder.last<Session>([](Session& session) { session.seats = 40; });
    CHECK(told("over-seats", builder.build(), Language::French)
        == line("warning over-seats: «\u202FAtelier\u202F» propose 40 places, et Grande salle (La Cantine) "
                "en a 24"));
}

TEST_CASE("Those registered for a day of departures share all its seats", "[rules]")
{
    auto builder = inTheHall();
    builder.session("Atelier", "2014-06-12", "10:00/12:00");
    builder.last<Session>([](Session& session) {
        session.openingMode = OpeningMode::Interval;
        session.interval = minutes{30};
        session.groupSize = 10;
        session.registered = 40;
    });
    CHECK(count("over-seats", builder.build()) == 0);
    builder.last<Session>([](Session& session) { session.registered = 41; });
    CHECK(told("over-seats", builder.build())
        == line("warning over-seats: \"Atelier\": 41 registered for 40 seats"));
    builder.last<Session>([](Session& session) { session.openingMode = OpeningMode::DropIn; });
    CHECK(count("over-seats", builder.build()) == 0);
}

TEST_CASE("A room needs its turnaround, or the set-up and clear-up when they take longer", "[rules]")
{
    auto builder = inTheHall();
    builder.session("Accueil", "2014-06-12", "09:00/10:00").session("Atelier", "2014-06-12", "10:10/11:00");
    CHECK(count("no-turnaround", builder.build()) == 0);
    builder.last<Session>([](Session& session) { session.setUp = minutes{30}; });
    CHECK(told("no-turnaround", builder.build())
        == line("warning no-turnaround: Short turnaround: Grande salle (La Cantine) has 10 min between "
                "\"Accueil\" and "
                "\"Atelier\" on Thu 12 June at 10:00, and 30 min are needed to make ready"));
    CHECK(count("room-overlap", builder.build()) == 0);
}

TEST_CASE("The way between two venues takes its time on foot", "[rules]")
{
    FestivalBuilder builder;
    place(builder, "Capitole", 0).session("Accueil", "2014-06-12", "09:00/10:00").by("Acme");
    place(builder, "Compans", 10).session("Atelier", "2014-06-12", "10:21/11:00").by("Acme");
    // 1.112 km, 1.446 km by the streets, 21.7 minutes at 4 km/h.
    CHECK(told("travel-too-short", builder.build())
        == line(
            "warning travel-too-short: Acme has 21 min to go from Capitole to Compans on Thu 12 June before "
            "\"Atelier\" at 10:21, and needs about 22 min on foot"));
    builder.last<Session>([](Session& session) { session.span = TimeSpan::fromText(u"10:22/11:00"); });
    CHECK(count("travel-too-short", builder.build()) == 0);
    builder.last<Venue>([](Venue& venue) { venue.coordinates.reset(); });
    CHECK(told("travel-unknown", builder.build())
        == line("note travel-unknown: Nobody has said where Compans lies on the map, so travel to and from "
                "it is not checked"));
}

TEST_CASE("Whoever is busy all through lunch is told of", "[rules]")
{
    auto builder = inTheHall();
    builder.session("Un", "2014-06-12", "11:00/13:00").with("Anne");
    builder.session("Deux", "2014-06-12", "13:29/16:00").with("Anne");
    CHECK(told("no-lunch", builder.build())
        == line("warning no-lunch: No lunch: Anne is busy on Thu 12 June from 11:00 to 16:00 without a break "
                "of 30 min"));
    builder.last<Session>([](Session& session) { session.span = TimeSpan::fromText(u"13:30/16:00"); });
    CHECK(count("no-lunch", builder.build()) == 0);
}

TEST_CASE("What is missing is told of", "[rules]")
{
    auto builder = inTheHall();
    builder.unplaced("Visite").by("Acme").startup("Seule");
    const Festival festival = builder.build();
    CHECK(told(check(festival), festival, Language::French)
        == QStringList{QStringLiteral("warning empty-programme-day: Aucune séance le jeudi 12 juin"),
            QStringLiteral("warning empty-programme-day: Aucune séance le vendredi 13 juin"),
            QStringLiteral("warning empty-programme-day: Aucune séance le samedi 14 juin"),
            QStringLiteral("warning no-onsite-contact: Aucun contact sur place pour Acme"),
            QStringLiteral("warning startup-without-session: Seule n’a aucune séance"),
            QStringLiteral("warning unplaced-session: «\u202FVisite\u202F» reste à placer")});
}

TEST_CASE("Access that nobody has told of is asked for where visitors come", "[rules]")
{
    auto builder = inTheHall();
    CHECK(count("access-unknown", builder.build()) == 0);
    builder.session("Visite", "2014-06-12", "10:00/11:00");
    CHECK(told("access-unknown", builder.build(), Language::French)
        == line("warning access-unknown: Accès en fauteuil non renseigné pour La Cantine"));
    builder.last<Room>([](Room& room) { room.wheelchair = Tri::No; });
    CHECK(count("access-unknown", builder.build()) == 0);
}

TEST_CASE("Accessible visits at one time leave no choice", "[rules]")
{
    FestivalBuilder builder;
    const auto stepFree = [](Room& room) { room.wheelchair = Tri::Yes; };
    builder.venue("La Cantine").room("A").last<Room>(stepFree).session("Une", "2014-06-12", "10:00/11:00");
    builder.room("B").last<Room>(stepFree).session("Deux", "2014-06-12", "10:30/11:30");
    CHECK(count("accessible-clash", builder.build()) == 0);
    builder.session("Montage", "2014-06-12", "08:00/09:00").last<Session>([](Session& session) {
        session.kind = SessionKind::Blocker;
    });
    CHECK(count("accessible-clash", builder.build()) == 0);
    builder.room("C").session("Trois", "2014-06-12", "15:00/16:00");
    CHECK(told("accessible-clash", builder.build(), Language::French)
        == line("warning accessible-clash: Toutes les visites accessibles du jeu. 12 juin ont lieu en même "
                "temps, à "
                "10\u202Fh\u202F30"));
}

TEST_CASE("Two profiles of one start-up are told of", "[rules]")
{
    const Festival festival = FestivalBuilder().startup("Café-Craft").startup("CAFE CRAFT SAS").build();
    CHECK(told("possible-duplicate", festival, Language::French)
        == line(
            "warning possible-duplicate: Deux fiches semblent être la même start-up\u202F: CAFE CRAFT SAS et "
            "Café-Craft"));
}

TEST_CASE("Odd items are told of one by one", "[rules]")
{
    auto builder = inTheHall();
    builder.session("Visite", "2014-06-12", "09:00/21:01").last<Session>([](Session& session) {
        session.lastEntry = LocalTime::fromMinutes(minutes{22 * 60});
        session.openingMode = OpeningMode::Interval;
        session.seats = 0;
    });
    CHECK(told("odd-items", builder.build())
        == QStringList{QStringLiteral("warning odd-items: \"Visite\" has no seat at all"),
            QStringLiteral("warning odd-items: \"Visite\" lasts more than 12 hours"),
            QStringLiteral(
                "warning odd-items: \"Visite\" lets the last visitors in at 22:00, after its end at 21:01"),
            QStringLiteral(
                "warning odd-items: \"Visite\" is visited in small groups, and nobody has said every how "
                "many minutes"),
            QStringLiteral(
                "warning odd-items: \"Visite\" is visited in small groups, and nobody has said how small")});
}

TEST_CASE("A session without a title is told by its day and time", "[rules]")
{
    auto builder = inTheHall();
    builder.session("", "2014-06-12", "09:00/10:00");
    CHECK(told("odd-items", builder.build())
        == line("warning odd-items: The session on Thu 12 June at 9:00 has no title"));
    builder.last<Session>([](Session& session) { session.kind = SessionKind::Blocker; });
    CHECK(told("odd-items", builder.build()).isEmpty());
}

TEST_CASE("A name with a placeholder in it stays as it is", "[rules]")
{
    const Festival festival = FestivalBuilder().startup("100 %1 %2 %n").build();
    CHECK(told("startup-without-session", festival)
        == line("warning startup-without-session: 100 %1 %2 %n has no session"));
}

TEST_CASE("Wishes of a session and of its start-ups are compared with its place", "[rules]")
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Salle").venue("TIC Valley").room("Hall");
    builder.session("Visite", "2014-06-12", "10:00/11:00").by("Acme");
    CHECK(count("wish-not-met", builder.build()) == 0);
    builder.last<Startup>([](Startup& startup) {
        startup.wishedDays = Internal(QStringLiteral("vendredi"));
        startup.wishedTimes = Internal(QStringLiteral("matin"));
        startup.wishedVenue = QStringLiteral("plutôt à la Cantine");
    });
    CHECK(told("wish-not-met", builder.build(), Language::French)
        == QStringList{
            QStringLiteral(
                "warning wish-not-met: Souhait (Acme) non respecté par «\u202FVisite\u202F» le jeu. 12 juin "
                "à 10\u202Fh\u202F: «\u202Fplutôt à la Cantine\u202F»"),
            QStringLiteral(
                "warning wish-not-met: Souhait (Acme) non respecté par «\u202FVisite\u202F» le jeu. 12 juin "
                "à 10\u202Fh\u202F: «\u202Fvendredi, matin\u202F»")});
    builder.last<Session>(
        [](Session& session) { session.wish = Internal(QStringLiteral("TIC Valley, jeudi")); });
    CHECK(count("wish-not-met", builder.build()) == 0);
}
