// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/placing.h"
#include "tests/core/rules/told.h"
#include "tests/support/fate.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// Two venues that are open on Thursday and Friday; the first is taken all Thursday.
FestivalBuilder twoVenues()
{
    FestivalBuilder builder;
    builder.venue("La Cantine")
        .open("2014-06-12", "09:00/12:00")
        .open("2014-06-13", "09:00/18:00")
        .last<Venue>([](Venue& venue) { venue.access.wheelchair = Tri::Yes; })
        .room("Petite salle", 10)
        .room("Salle Canal", 24)
        .session("Blocage", "2014-06-12", "09:00/12:00");
    builder.venue("TIC Valley")
        .open("2014-06-13", "09:00/18:00")
        .last<Venue>([](Venue& venue) { venue.access.wheelchair = Tri::Yes; })
        .room("Amphi", 200);
    return builder;
}

FestivalBuilder& visit(FestivalBuilder& builder, int seats, const char* wish)
{
    return builder.unplaced("Visite").last<Session>([&](Session& session) {
        session.seats = seats;
        session.wish = Internal(QString::fromUtf8(wish));
    });
}

QString sentenceFor(const Festival& festival, Language language = Language::English)
{
    Trial trial(festival);
    return placed(trial, named<Session>(festival, "Visite").id, Words(language)).sentence;
}

int errors(const Festival& festival)
{
    return count(check(festival), Severity::Error);
}

} // namespace

TEST_CASE("A session is placed at the first free slot, and why there is said", "[planning]")
{
    FestivalBuilder builder = twoVenues();
    const Festival festival = visit(builder, 20, "plutôt le matin").build();
    CHECK(sentenceFor(festival)
        == QStringLiteral(
            "Placed: Fri 13, 9:00, Salle Canal (first free slot for 20 people in the morning)"));
    CHECK(sentenceFor(festival, Language::French)
        == QStringLiteral(
            "Placée\u202F: ven. 13, 9\u202Fh, Salle Canal (premier créneau libre de 20 places le "
            "matin)"));
}

TEST_CASE("A wish for an afternoon or a venue goes before an earlier slot", "[planning]")
{
    FestivalBuilder afternoon = twoVenues();
    CHECK(sentenceFor(visit(afternoon, 20, "l'après-midi").build())
        == QStringLiteral("Placed: Fri 13, 12:00, Salle Canal (first free slot for 20 people in the "
                          "afternoon)"));
    FestivalBuilder elsewhere = twoVenues();
    CHECK(sentenceFor(visit(elsewhere, 20, "TIC Valley").build())
        == QStringLiteral("Placed: Fri 13, 9:00, Amphi (first free slot for 20 people)"));
}

TEST_CASE("What cannot be placed says why", "[planning]")
{
    FestivalBuilder large = twoVenues();
    CHECK(sentenceFor(visit(large, 300, "").build())
        == QStringLiteral("\"Visite\" cannot be placed: no room has 300 seats."));
    FestivalBuilder nowhere;
    CHECK(sentenceFor(visit(nowhere, 3, "").build())
        == QStringLiteral("\"Visite\" cannot be placed: there is no room yet."));
    FestivalBuilder endless = twoVenues();
    visit(endless, 3, "").last<Session>([](Session& session) { session.length = minutes{600}; });
    CHECK(sentenceFor(endless.build())
        == QStringLiteral("\"Visite\" cannot be placed: no venue is open for 600 minutes at a stretch."));
    FestivalBuilder taken = twoVenues();
    visit(taken, 3, "").by("Acme");
    taken.session("Stand", "2014-06-12", "09:00/19:00").by("Acme");
    taken.session("Stand", "2014-06-13", "09:00/19:00").by("Acme");
    CHECK(sentenceFor(taken.build())
        == QStringLiteral(
            "\"Visite\" cannot be placed: at no time is a room free that is large enough while all "
            "who take part are free, too."));
}

TEST_CASE("A slot that is not perfect is told with what is wrong there", "[planning]")
{
    FestivalBuilder builder = twoVenues();
    const QString told = sentenceFor(visit(builder, 20, "samedi").build());
    CHECK(told.startsWith(QStringLiteral("Placed: Fri 13, 9:00, Salle Canal (first free slot for 20 people)"
                                         "; 1 new problem: Wish not met by \"Visite\"")));
}

TEST_CASE("Placing all sessions brings no error, each sees those before", "[planning]")
{
    int found = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        Fate fate(seed);
        Festival festival = fate.festival();
        const std::vector<Placing> placings = allPlaced(Trial(festival), Words(Language::French));
        for (const Placing& placing : placings) {
            const Festival after = unchecked(festival, placing.change);
            CAPTURE(seed, placing.sentence);
            REQUIRE(errors(after) <= errors(festival));
            REQUIRE(placing.isPlaced() == after.sessions().find(placing.session)->isPlaced());
            festival = after;
            found += placing.isPlaced() ? 1 : 0;
        }
    }
    CHECK(found > 20);
}

TEST_CASE("Placing all sessions can be stopped and keeps what it found", "[planning]")
{
    FestivalBuilder builder = twoVenues();
    for (int left = 5; left > 0; --left)
        visit(builder, 20, "");
    const Festival festival = builder.build();
    const auto onlyTwo = [](int done, int total) {
        CHECK(total == 5);
        return done < 2;
    };
    const auto placings = allPlaced(Trial(festival), Words(Language::English), onlyTwo);
    REQUIRE(placings.size() == 2);
    CHECK(together(placings).edits.size() == 2);
    CHECK(errors(unchecked(festival, together(placings))) == 0);
}

TEST_CASE("A room is told with its venue when another has its name", "[planning]")
{
    FestivalBuilder builder = twoVenues();
    builder.room("Salle Canal", 5);
    CHECK(sentenceFor(visit(builder, 20, "").build())
        == QStringLiteral("Placed: Fri 13, 9:00, Salle Canal, La Cantine (first free slot for 20 people)"));
}
