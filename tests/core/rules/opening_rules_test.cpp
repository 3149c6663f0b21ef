// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/told.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("A venue that is open into the small hours is not closed that day", "[rules]")
{
    FestivalBuilder builder;
    builder.venue("Bar").open("2014-06-13", "18:00/26:00").room("Salle");
    builder.session("Fin", "2014-06-14", "01:00/03:00");
    CHECK(told("outside-opening", builder.build())
        == line("error outside-opening: \"Fin\" (1:00 to 3:00) is outside the opening hours of Bar on Sat 14 "
                "June (0:00–2:00)"));
    CHECK(count("venue-closed-that-day", builder.build()) == 0);
    builder.session("Matin", "2014-06-14", "10:00/11:00");
    CHECK(count("venue-closed-that-day", builder.build()) == 1);
}

TEST_CASE("A French sentence puts no preposition before the name of a venue", "[rules]")
{
    FestivalBuilder builder;
    builder.venue("Le hangar").open("2014-06-12", "09:00/18:00").room("Salle");
    builder.session("Soirée", "2014-06-12", "17:00/19:00").session("Atelier", "2014-06-13", "10:00/11:00");
    for (const char* rule : {"outside-opening", "venue-closed-that-day"})
        CHECK(told(rule, builder.build(), Language::French)
                  .join(u' ')
                  .contains(QStringLiteral("du lieu «\u202fLe hangar\u202f»")));
}
