// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/sessions/session_filter.h"

using namespace planner;
using namespace planner::ui;

namespace {

Festival oneWorkshop()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .last<Venue>([](Venue& venue) { venue.access.wheelchair = Tri::Yes; })
        .room("Atelier", 24)
        .session("Impression 3D", "2014-06-12", "10:00/11:00")
        .by("Brique & Filament")
        .last<Session>([](Session& session) {
            session.kind = SessionKind::Workshop;
            session.languages = {QStringLiteral("en")};
            session.registered = 24;
        })
        .build();
}

bool lets(const SessionFilter& filter)
{
    const Festival festival = oneWorkshop();
    return filter.lets(festival, tests::named<Session>(festival, "Impression 3D"), 0);
}

} // namespace

TEST_CASE("A filter lets through what fits all it asks for", "[sessions]")
{
    CHECK(lets({}));
    CHECK(lets({.kind = SessionKind::Workshop, .accessible = true}));
    CHECK_FALSE(lets({.kind = SessionKind::Visit}));
    CHECK(lets({.language = QStringLiteral("en")}));
    CHECK_FALSE(lets({.language = QStringLiteral("fr")}));
    CHECK_FALSE(lets({.freeSeats = true}));
    CHECK_FALSE(lets({.problem = true}));
}

TEST_CASE("Words are found whatever their case and accents, in any order", "[sessions]")
{
    CHECK(lets({.text = QStringLiteral("FILAMENT impréssion")}));
    CHECK(lets({.text = QStringLiteral("cantine")}));
    CHECK_FALSE(lets({.text = QStringLiteral("drones")}));
}

TEST_CASE("A filter survives being stored", "[sessions]")
{
    IdSource ids(7);
    const SessionFilter filter{.kind = SessionKind::Meeting,
        .startup = ids.next<Startup>(),
        .sector = ids.next<Sector>(),
        .language = QStringLiteral("en"),
        .accessible = true,
        .freeSeats = true,
        .problem = true,
        .text = QStringLiteral("robot")};
    CHECK(SessionFilter::fromMap(filter.toMap()) == filter);
    CHECK(SessionFilter::fromMap({}).isEmpty());
}
