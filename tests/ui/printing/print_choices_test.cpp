// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/printing/print_choices.h"

using namespace planner;
using namespace planner::ui;

namespace {

const Day thursday = *Day::fromText(u"2014-06-12");

const Sheet& sheetNamed(const char* id)
{
    return sheetOf({.product = QLatin1String(id)});
}

Festival oneSession()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Salle")
        .session("Accueil", "2014-06-12", "10:00/11:00")
        .build();
}

} // namespace

TEST_CASE("Folded sheets are offered as a paper of their own", "[printing]")
{
    CHECK(papersOf(sheetNamed("poster-grid"))
        == std::vector<PaperChoice>{{Paper::A3, false}, {Paper::A4, false}});
    CHECK(papersOf(sheetNamed("day-leaflet"))
        == std::vector<PaperChoice>{{Paper::A5, false}, {Paper::A5, true}});
}

TEST_CASE("What is not chosen is the usual paper and all days", "[printing]")
{
    const Sheet& poster = sheetNamed("poster-grid");
    const PrintJob job = jobFor(poster, {}, oneSession());
    CHECK(job.paper == Paper::A3);
    CHECK(job.days.size() == 3);
}

TEST_CASE("A day that the festival has lost stands for all of them", "[printing]")
{
    PrintChoices choices{.day = thursday};
    CHECK(jobFor(sheetNamed("poster-grid"), choices, oneSession()).days == std::vector{thursday});
    choices.day = Day::fromText(u"2015-01-01");
    CHECK(jobFor(sheetNamed("poster-grid"), choices, oneSession()).days.size() == 3);
}

TEST_CASE("Sheets for visitors are public whatever the edition chosen", "[printing]")
{
    const PrintChoices choices{.audience = Audience::Internal};
    const PrintMatter matter{.festival = oneSession(), .revision = {}, .errors = {}};
    CHECK(termsFor(sheetNamed("poster-grid"), choices, matter).edition.audience == Audience::Public);
    CHECK(termsFor(sheetNamed("door-signs"), choices, matter).edition.audience == Audience::Internal);
}

TEST_CASE("The draft mark stands on days with errors, on all or on none", "[printing]")
{
    const PrintMatter matter{
        .festival = oneSession(), .revision = {}, .errors = {{thursday, {QStringLiteral("Two at once.")}}}};
    const Sheet& poster = sheetNamed("poster-grid");
    CHECK(termsFor(poster, {.draft = DraftMark::OnErrors}, matter).draftDays == matter.errors);
    CHECK(termsFor(poster, {.draft = DraftMark::Always}, matter).draftDays.size() == 3);
    CHECK(termsFor(poster, {.draft = DraftMark::Never}, matter).draftDays.empty());
}

TEST_CASE("Choices are remembered, but for days and venues, which belong to a file", "[printing]")
{
    tests::MemorySettings settings;
    PrintChoices choices = storedChoices(settings, Language::English);
    CHECK(choices.language == Language::English);
    CHECK(choices.ticked.size() == static_cast<qsizetype>(sheets().size()));

    choices.product = QStringLiteral("day-leaflet");
    choices.ticked = QStringList{QStringLiteral("door-signs")};
    choices.papers[QStringLiteral("day-leaflet")] = {Paper::A5, true};
    choices.language = Language::French;
    choices.audience = Audience::Internal;
    choices.draft = DraftMark::Never;
    store(choices, settings);
    CHECK(storedChoices(settings, Language::English) == choices);

    PrintChoices elsewhere = choices;
    elsewhere.day = thursday;
    store(elsewhere, settings);
    CHECK(storedChoices(settings, Language::English) == choices);
}

TEST_CASE("Settings that make no sense are as good as none", "[printing]")
{
    tests::MemorySettings settings;
    settings.setValue(QStringLiteral("print/product"), QStringLiteral("no-such-sheet"));
    settings.setValue(QStringLiteral("print/ticked"), QStringList{QStringLiteral("no-such-sheet")});
    settings.setValue(QStringLiteral("print/paper/poster-grid"), QStringLiteral("a5"));
    settings.setValue(QStringLiteral("print/draft"), 17);
    PrintChoices expected;
    expected.product = QStringLiteral("poster-grid");
    CHECK(storedChoices(settings, Language::French) == expected);
}
