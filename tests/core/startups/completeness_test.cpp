// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/completeness.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Startup acme()
{
    return named<Startup>(FestivalBuilder().startup("Acme").build(), "Acme");
}

QStringList missing(const Startup& startup)
{
    QStringList keys;
    for (const char* key : completeness(startup).missing())
        keys += QString::fromLatin1(key);
    return keys;
}

Startup whole()
{
    Startup startup = acme();
    startup.pitch = QStringLiteral("Des robots");
    startup.description = QStringLiteral("Des robots pour tous");
    startup.keywords = {QStringLiteral("robots")};
    startup.sector = Id<Sector>(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    startup.website = QStringLiteral("https://acme.example");
    startup.address = QStringLiteral("1 rue de l'Exemple");
    startup.city = QStringLiteral("Toulouse");
    startup.openingMode = OpeningMode::DropIn;
    startup.visitLength = minutes{30};
    startup.groupMax = 12;
    startup.languages = {QStringLiteral("fr")};
    startup.registration = Registration::None;
    startup.access.wheelchair = Tri::No;
    return startup;
}

} // namespace

TEST_CASE("A profile of which only the name is known lacks what the sheets print", "[startups]")
{
    CHECK(missing(acme())
        == QString::fromLatin1("pitch description keywords sector website address city opening_mode "
                               "visit_length group_max languages registration wheelchair")
               .split(u' '));
    CHECK(completeness(acme()).percent() == 7);
}

TEST_CASE("A profile is complete when all that is printed is there", "[startups]")
{
    CHECK(missing(whole()).isEmpty());
    CHECK(completeness(whole()).percent() == 100);
    Startup startup = whole();
    startup.website.clear();
    CHECK(missing(startup) == QStringList{QStringLiteral("website")});
    CHECK(completeness(startup).percent() == 92);
}

TEST_CASE("Where to register and whom to call count only when they are printed", "[startups]")
{
    Startup startup = whole();
    startup.registration = Registration::Link;
    CHECK(missing(startup) == QStringList{QStringLiteral("registration_address")});
    startup.registration = Registration::AtReception;
    startup.mayPrintPhone = Tri::Yes;
    CHECK(missing(startup) == QStringList{QStringLiteral("on_site")});
    startup.onSite = Internal(Contact{.phone = QStringLiteral("05 61 00 00 00")});
    CHECK(missing(startup).isEmpty());
}
