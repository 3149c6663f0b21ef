// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/told.h"

using namespace planner;
using namespace planner::tests;

namespace {

FestivalBuilder inTheLargeHall()
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Grande salle", 80);
    return builder;
}

} // namespace

TEST_CASE("Two sessions at one time in one room overlap, and are told so in both languages", "[rules]")
{
    const Festival festival = inTheLargeHall()
                                  .session("Accueil", "2014-06-12", "09:00/10:30")
                                  .session("Atelier", "2014-06-12", "10:00/11:00")
                                  .build();
    CHECK(told("room-overlap", festival)
        == QStringList{QStringLiteral(
            "error room-overlap: \"Accueil\" and \"Atelier\" overlap in Grande salle (La Cantine) on Thu 12 "
            "June from 10:00 to 10:30")});
    CHECK(told("room-overlap", festival, Language::French)
        == QStringList{QStringLiteral("error room-overlap: «\u202FAccueil\u202F» et «\u202FAtelier\u202F» se "
                                      "chevauchent dans Grande salle "
                                      "(La Cantine) le jeu. 12 juin de 10\u202Fh à 10\u202Fh\u202F30")});
}

TEST_CASE("Sessions back to back do not overlap, nor do cancelled ones", "[rules]")
{
    const auto cancelled = [](Session& session) { session.status = SessionStatus::Cancelled; };
    const auto draft = [](Session& session) { session.status = SessionStatus::Draft; };
    auto builder = inTheLargeHall();
    builder.session("Accueil", "2014-06-12", "09:00/10:00").session("Atelier", "2014-06-12", "10:00/11:00");
    CHECK(count("room-overlap", builder.build()) == 0);
    builder.session("Annulée", "2014-06-12", "09:30/10:30").last<Session>(cancelled);
    CHECK(count("room-overlap", builder.build()) == 0);
    CHECK(count("cancelled-but-placed-over", builder.build()) == 2);
    builder.session("Ébauche", "2014-06-12", "09:30/10:30").last<Session>(draft);
    CHECK(count("room-overlap", builder.build()) == 2);
}

TEST_CASE("The small hours of an evening meet the morning after", "[rules]")
{
    const Festival festival = inTheLargeHall()
                                  .session("Concert", "2014-06-12", "23:00/26:00")
                                  .session("Nuit du code", "2014-06-13", "01:00/03:00")
                                  .build();
    CHECK(told("room-overlap", festival)
        == QStringList{QStringLiteral("error room-overlap: \"Concert\" and \"Nuit du code\" overlap in "
                                      "Grande salle (La Cantine) on Thu "
                                      "12 June from 1:00 to 2:00")});
}

TEST_CASE("Each person whom two sessions share is told of", "[rules]")
{
    const Festival festival = inTheLargeHall()
                                  .session("Accueil", "2014-06-12", "09:00/10:00")
                                  .with("Anne")
                                  .with("Marc")
                                  .room("Petite salle")
                                  .session("Atelier", "2014-06-12", "09:30/10:30")
                                  .with("Anne")
                                  .with("Marc")
                                  .build();
    CHECK(told("person-overlap", festival, Language::French)
        == QStringList{
            QStringLiteral("error person-overlap: On attend Anne à deux endroits le jeu. 12 juin à "
                           "9\u202Fh\u202F30\u202F: «\u202FAccueil\u202F» et «\u202FAtelier\u202F»"),
            QStringLiteral("error person-overlap: On attend Marc à deux endroits le jeu. 12 juin à "
                           "9\u202Fh\u202F30\u202F: «\u202FAccueil\u202F» et «\u202FAtelier\u202F»")});
}

TEST_CASE("A start-up with open doors and a talk elsewhere is warned of", "[rules]")
{
    auto builder = inTheLargeHall();
    builder.session("Portes ouvertes", "2014-06-12", "09:00/18:00").by("Acme");
    builder.room("Petite salle").session("Conférence", "2014-06-12", "10:00/11:00").by("Acme");
    CHECK(told("startup-overlap", builder.build()).join(u'\n').startsWith(QStringLiteral("error")));
    builder.last<Session>([](Session& session) { session.openingMode = OpeningMode::DropIn; });
    CHECK(told("startup-overlap", builder.build())
        == QStringList{QStringLiteral(
            "warning startup-overlap: The start-up Acme is expected in two places on Thu 12 June at 10:00: "
            "\"Portes ouvertes\" and \"Conférence\"")});
}

TEST_CASE("Somebody who is listed twice in a session is odd, not in two places", "[rules]")
{
    const Festival festival = inTheLargeHall()
                                  .session("Accueil", "2014-06-12", "09:00/10:00")
                                  .with("Anne")
                                  .with("Anne")
                                  .with("Anne")
                                  .build();
    CHECK(count("person-overlap", festival) == 0);
    CHECK(told("odd-items", festival)
        == QStringList{QStringLiteral("warning odd-items: Anne is listed twice in \"Accueil\"")});
}

TEST_CASE("A locked session in a conflict is pointed out", "[rules]")
{
    auto builder = inTheLargeHall();
    builder.session("Accueil", "2014-06-12", "09:00/10:00").session("Atelier", "2014-06-12", "09:30/10:30");
    CHECK(count("locked-in-conflict", builder.build()) == 0);
    builder.last<Session>([](Session& session) { session.locked = true; });
    CHECK(told("locked-in-conflict", builder.build())
        == QStringList{
            QStringLiteral("warning locked-in-conflict: \"Atelier\" is locked on Thu 12 June from 9:30 "
                           "to 10:30, and in conflict there; it moves only once unlocked")});
}
