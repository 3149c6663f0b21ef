// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rotation_question.h"
#include "tests/core/rules/told.h"
#include "tests/core/tours/tour_builder.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// Three classes of six, and robots and drones that let eight people in every half hour from ten to two.
TourBuilder threeClasses()
{
    Festival festival = twoVenues().build();
    for (const char* title : {"Robots", "Drones"}) {
        Session session = named<Session>(festival, title);
        session.span = TimeSpan::fromText(u"10:00/14:00");
        festival.table<Session>().put(session);
    }
    TourBuilder builder(std::move(festival));
    builder.way("La Cantine", "TIC Valley", 12).way("TIC Valley", "La Cantine", 15);
    return builder.group("A", 6).group("B", 6).group("C", 6);
}

RotaTerms termsFor(const Festival& festival)
{
    RotaTerms terms{.day = *Day::fromText(u"2014-06-12"),
        .from = *LocalTime::fromText(u"10:00"),
        .length = minutes{30},
        .pause = minutes{30}};
    for (const Group& group : festival.groups())
        terms.groups.push_back(group.id);
    for (const Session& session : festival.sessions())
        terms.sessions.push_back(session.id);
    return terms;
}

Rota rotaFor(const Festival& festival, const RotaTerms& terms)
{
    IdSource ids(3);
    auto rota = rotaOf(festival, terms, ids);
    REQUIRE(rota);
    return std::move(*rota);
}

QString why(const Festival& festival, const RotaTerms& terms)
{
    return sentence(rotaFor(festival, terms), festival, Words(Language::English));
}

} // namespace

TEST_CASE("Groups take turns, in as few rounds as will do, and stand in nobody's way", "[planning]")
{
    TourBuilder builder = threeClasses();
    builder.last<Group>([](Group& group) { group.lunch = TimeSpan::fromText(u"10:30/12:00"); });
    const Festival festival = builder.build();
    RotaTerms terms = termsFor(festival);
    terms.length = minutes{30};
    terms.pause = minutes{0};
    terms.rest = TimeSpan::fromText(u"10:30/11:15");
    terms.from = *LocalTime::fromText(u"10:00");
    CHECK(rotaFor(festival, terms).outcome == RotationOutcome::Impossible);
    terms.pause = minutes{15};
    terms.rest.reset();
    terms.length = minutes{45};
    const Rota rota = rotaFor(festival, terms);

    CHECK(rota.outcome == RotationOutcome::Found);
    CHECK(rota.rounds == 3);
    REQUIRE(rota.tours.size() == 3);
    for (const PlannedTour& planned : rota.tours)
        CHECK(planned.course.visits() == 2);
    CHECK(rotaLabel(rota, Words(Language::French)) == QStringLiteral("Faire tourner 3 groupes"));
    const auto after = applied(festival, rota.change);
    REQUIRE(after);
    for (const QString& line : told(check(*after), *after))
        CHECK_FALSE((line.contains(QStringLiteral("tight")) || line.contains(QStringLiteral("shared"))
            || line.contains(QStringLiteral("closed"))));
    CHECK(rotaFor(festival, terms).change.edits.size() == 3);
}

TEST_CASE("A rotation that cannot be says why", "[planning]")
{
    TourBuilder builder = threeClasses();
    RotaTerms terms = termsFor(builder.build());
    terms.rounds = 1;
    CHECK(why(builder.build(), terms).startsWith(QStringLiteral("There is no rotation: 1 round")));
    terms.rounds = 2;
    terms.atOnce = 2;
    CHECK(why(builder.build(), terms).endsWith(QStringLiteral("cannot take in all groups.")));
    builder.last<Group>([](Group& group) { group.languages = {QStringLiteral("de")}; });
    CHECK(why(builder.build(), terms).startsWith(QStringLiteral("C does not speak the language of")));
    builder.last<Group>([](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-13"), *TimeSpan::fromText(u"09:00/18:00")}};
    });
    IdSource ids(3);
    CHECK_FALSE(rotaOf(builder.build(), terms, ids));
}

TEST_CASE("Who asks for turns of a group that is not out hears which", "[planning]")
{
    TourBuilder builder = threeClasses();
    builder.last<Group>([](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-13"), *TimeSpan::fromText(u"10:00/14:00")}};
    });
    const Festival festival = builder.build();
    IdSource ids(3);
    const auto rota = rotaOf(festival, termsFor(festival), ids);
    REQUIRE_FALSE(rota);
    CHECK(rota.error().message == QStringLiteral("Not out on that day: C."));
}
