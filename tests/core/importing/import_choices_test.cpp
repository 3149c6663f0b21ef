// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_choices.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Festival chosen(const Festival& festival, const ImportPlan& plan, const ImportChoices& choices)
{
    const auto result = applied(festival, chosenChange(plan, festival, choices));
    REQUIRE(result);
    return *result;
}

QString pitchOf(const Festival& festival, const char* name)
{
    return named<Startup>(festival, name).pitch;
}

/// The pitch is "À la main" here, was "Des drones" in the list, and is "Des avions" there now.
struct BothChanged {
    Festival festival = none();
    ImportPlan plan;

    BothChanged()
    {
        const char* const header = "Nom;Ville;Accroche\n";
        festival = imported(none(), planFor(none(), QByteArray(header) + "Autan;;Des drones\n"));
        Startup startup = named<Startup>(festival, "Autan");
        startup.pitch = QStringLiteral("À la main");
        festival.table<Startup>().put(std::move(startup));
        plan = planFor(festival, QByteArray(header) + "Autan;Albi;Des avions\n");
    }
};

} // namespace

TEST_CASE("Without choices an import goes as planned", "[importing]")
{
    const BothChanged both;
    CHECK(chosenChange(both.plan, both.festival, {}) == both.plan.change);
    const ImportPlan first = planFor(none(), "Nom;Catégorie\nAutan;Jeux\nViolette;Sport\n");
    CHECK(chosenChange(first, none(), {}) == first.change);
}

TEST_CASE("A row that is left out brings nothing, and is offered again", "[importing]")
{
    const QByteArray bytes = "Nom;Catégorie\nAutan;Jeux\nViolette;Sport\n";
    const Festival after = chosen(none(), planFor(none(), bytes), {.leftOut = {2}});
    CHECK(after.startups().size() == 1);
    CHECK(after.sectors().size() == 1);
    CHECK(after.importedRows().size() == 1);
    CHECK(planFor(after, bytes).count(RowOutcome::Added) == 1);
}

TEST_CASE("A plan says field by field how the list moves a profile", "[importing]")
{
    const BothChanged both;
    CHECK(both.plan.rows.front().profile->moved
        == std::vector<MovedField>{
            {QStringLiteral("pitch"), FieldState::Conflict}, {QStringLiteral("city"), FieldState::New}});
}

TEST_CASE("Of two values that clash the chosen one is taken", "[importing]")
{
    const BothChanged both;
    const std::pair<int, QString> pitch{2, QStringLiteral("pitch")};
    CHECK(pitchOf(chosen(both.festival, both.plan, {}), "Autan") == QStringLiteral("À la main"));
    CHECK(pitchOf(chosen(both.festival, both.plan, {.sides = {{pitch, Side::List}}}), "Autan")
        == QStringLiteral("Des avions"));
    CHECK(pitchOf(chosen(both.festival, both.plan, {.sides = {{pitch, Side::Here}}}), "Autan")
        == QStringLiteral("À la main"));
}

TEST_CASE("What the list would change can stay as it is", "[importing]")
{
    const BothChanged both;
    const Festival after
        = chosen(both.festival, both.plan, {.sides = {{{2, QStringLiteral("city")}, Side::Here}}});
    CHECK(named<Startup>(after, "Autan").city.isEmpty());
}

TEST_CASE("One part of a contact is chosen without the others", "[importing]")
{
    Startup here = *FestivalBuilder().startup("Autan").build().startups().begin();
    Startup list = here;
    here.referent = Internal(Contact{.name = QStringLiteral("Ana"), .email = QStringLiteral("a@autan.fr")});
    list.referent = Internal(Contact{.name = QStringLiteral("Zoé"), .email = QStringLiteral("z@autan.fr")});
    takeField(here, list, QStringLiteral("referent_email"));
    CHECK(here.referent.forInsiders()
        == Contact{.name = QStringLiteral("Ana"), .email = QStringLiteral("z@autan.fr")});
}

TEST_CASE("Every field of a profile can be taken from another", "[importing]")
{
    const ImportPlan plan = planFor(none(),
        "Nom;Ville;Accroche;Courriel;Téléphone;Tags;Durée;PMR\nAutan;Albi;Vole;a@autan.fr;0561000000;a, "
        "b;45;oui\n");
    const Startup& full = plan.rows.front().profile->offered;
    Startup copy = blank<Startup>(full.id);
    for (const QString& field : profileFields())
        takeField(copy, full, field);
    CHECK(copy == full);
}

TEST_CASE("A doubtful row becomes the profile that somebody says it is", "[importing]")
{
    const Festival before = FestivalBuilder().startup("Violettes Jeux").build();
    const StartupList list{.name = QStringLiteral("liste.csv"),
        .header = {QStringLiteral("Nom"), QStringLiteral("Accroche")},
        .rows = {{2, {QStringLiteral("Violette Jeux"), QStringLiteral("Des jeux")}}}};
    const Mapping mapping = guessedMapping(list.header, {});
    IdSource ids(3);

    const auto open = plannedImport(list, mapping, before, ids);
    const auto same = plannedImport(list, mapping, before, ids, {.isSame = {{2, true}}});
    const auto other = plannedImport(list, mapping, before, ids, {.isSame = {{2, false}}});

    REQUIRE(open);
    REQUIRE(same);
    REQUIRE(other);
    CHECK(open->count(RowOutcome::Added) == 1);
    CHECK(same->count(RowOutcome::Updated) == 1);
    CHECK(pitchOf(imported(before, *same), "Violettes Jeux") == QStringLiteral("Des jeux"));
    CHECK(other->count(RowOutcome::Added) == 1);
    CHECK(same->doubtful.size() == 1);
}

TEST_CASE("Planning tells how far it is, and stops when it is told to", "[importing]")
{
    StartupList list{.name = QStringLiteral("liste.csv"), .header = {QStringLiteral("Nom")}};
    for (int line = 2; line < 1000; ++line)
        list.rows.push_back({line, {QStringLiteral("Autan %1").arg(line)}});
    const Mapping mapping = guessedMapping(list.header, {});
    IdSource ids(3);
    std::vector<int> told;
    std::stop_source stop;
    const auto plan
        = plannedImport(list, mapping, none(), ids, {.stop = stop.get_token(), .progress = [&](int percent) {
                                                         told.push_back(percent);
                                                         if (percent >= 50)
                                                             stop.request_stop();
                                                     }});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == ProblemKind::Cancelled);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.front() == 0);
    CHECK(told.back() >= 50);
}
