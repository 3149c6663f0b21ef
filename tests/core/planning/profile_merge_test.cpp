// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/profile_merge.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// Two profiles of Acme: both in one session, one in another, with a person and an imported row.
Festival doubled()
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Grande salle");
    builder.session("Ensemble", "2014-06-12", "09:00/10:00").by("Acme").by("ACME SAS");
    builder.session("Seule", "2014-06-12", "11:00/12:00").by("ACME SAS").with("Camille");
    Festival festival = builder.build();
    const Id<Startup> other = named<Startup>(festival, "ACME SAS").id;
    Person person = named<Person>(festival, "Camille");
    person.startup = other;
    festival.table<Person>().put(person);
    IdSource ids(9);
    festival.table<ImportedRow>().put(
        {.id = ids.next<ImportedRow>(), .startup = other, .list = QStringLiteral("list.csv")});
    return festival;
}

} // namespace

TEST_CASE("All that belongs to a profile goes over to the one it is merged with", "[planning]")
{
    const Festival before = doubled();
    const Id<Startup> kept = named<Startup>(before, "Acme").id;
    const Id<Startup> other = named<Startup>(before, "ACME SAS").id;
    const Proposal merge = mergedProfiles(before, {kept, other}, {}, Words(Language::English));
    CHECK(merge.label == QStringLiteral("Merge the profiles Acme and ACME SAS"));
    const auto after = applied(before, merge.change);
    REQUIRE(after);
    CHECK(after->startups().size() == 1);
    CHECK(named<Session>(*after, "Ensemble").startups == std::vector{kept});
    CHECK(named<Session>(*after, "Seule").startups == std::vector{kept});
    CHECK(named<Person>(*after, "Camille").startup == kept);
    CHECK(after->importedRows().begin()->startup == kept);
    const auto back = applied(*after, inverse(before, merge.change));
    REQUIRE(back);
    CHECK(*back == before);
}

TEST_CASE("A profile is not merged with itself", "[planning]")
{
    const Festival festival = doubled();
    const Id<Startup> acme = named<Startup>(festival, "Acme").id;
    CHECK(mergedProfiles(festival, {acme, acme}, {}, Words(Language::English)).change.isEmpty());
}
