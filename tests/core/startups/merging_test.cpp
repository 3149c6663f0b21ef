// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/merging.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

using namespace planner;
using namespace planner::tests;

namespace {

struct Profiles {
    Startup kept;
    Startup other;
};

Profiles pair()
{
    const Festival festival = FestivalBuilder().startup("Acme").startup("ACME SAS").build();
    return {named<Startup>(festival, "Acme"), named<Startup>(festival, "ACME SAS")};
}

} // namespace

TEST_CASE("Blanks of the profile kept are filled from the other", "[startups]")
{
    auto [kept, other] = pair();
    kept.city = QStringLiteral("Toulouse");
    other.city = QStringLiteral("Labège");
    other.headcount = 7;
    other.recruiting = Tri::Yes;
    const Startup result = merged(kept, other);
    CHECK(result.id == kept.id);
    CHECK(result.name == QStringLiteral("Acme"));
    CHECK(result.city == QStringLiteral("Toulouse"));
    CHECK(result.headcount == 7);
    CHECK(result.recruiting == Tri::Yes);
    CHECK(disputed(kept, other) == QStringList{QStringLiteral("name"), QStringLiteral("city")});
}

TEST_CASE("Keywords and links are united, each once", "[startups]")
{
    auto [kept, other] = pair();
    kept.keywords = {QStringLiteral("Robots"), QStringLiteral("eau")};
    other.keywords = {QStringLiteral("énergie"), QStringLiteral("robots")};
    const std::vector<QString> all{
        QStringLiteral("Robots"), QStringLiteral("eau"), QStringLiteral("énergie")};
    CHECK(merged(kept, other).keywords == all);
    CHECK(disputed(kept, other) == QStringList{QStringLiteral("name")});
}

TEST_CASE("A field chosen from the other is as the other says", "[startups]")
{
    auto [kept, other] = pair();
    kept.keywords = {QStringLiteral("eau")};
    kept.pitch = QStringLiteral("Des robots");
    const Startup result
        = merged(kept, other, {QStringLiteral("name"), QStringLiteral("pitch"), QStringLiteral("keywords")});
    CHECK(result.name == QStringLiteral("ACME SAS"));
    CHECK(result.pitch.isEmpty());
    CHECK(result.keywords.empty());
}

TEST_CASE("That a number may be printed comes only with the number", "[startups]")
{
    auto [kept, other] = pair();
    other.onSite = Internal(Contact{.phone = QStringLiteral("05 61 00 00 00")});
    other.mayPrintPhone = Tri::Yes;
    CHECK(merged(kept, other).mayPrintPhone == Tri::Yes);
    kept.onSite = Internal(Contact{.phone = QStringLiteral("05 61 00 00 99")});
    CHECK(merged(kept, other).mayPrintPhone == Tri::Unknown);
    kept.mayPrintPhone = Tri::Yes;
    other.mayPrintPhone = Tri::No;
    CHECK(merged(kept, other).mayPrintPhone == Tri::Yes);
    CHECK(merged(kept, other, {QStringLiteral("on_site")}).mayPrintPhone == Tri::No);
    kept.onSite = Internal<Contact>();
    CHECK(merged(kept, other).mayPrintPhone == Tri::No);
}

TEST_CASE("A profile merged with itself stays as it is", "[startups]")
{
    const Festival festival = randomFestival(3, 12);
    for (const Startup& startup : festival.startups()) {
        Startup once = startup;
        const Startup result = merged(once, once);
        CHECK(disputed(once, once).isEmpty());
        CHECK(result == startup);
    }
}
