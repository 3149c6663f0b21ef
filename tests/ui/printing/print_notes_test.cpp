// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/printing/print_notes.h"

using namespace planner;
using namespace planner::ui;

namespace {

const Day firstDay = *Day::fromText(u"2014-06-12");
const Day friday = *Day::fromText(u"2014-06-13");

Festival clash()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Salle")
        .session("Accueil", "2014-06-12", "10:00/11:00")
        .session("Visite", "2014-06-12", "10:30/11:30")
        .build();
}

Pages onePage()
{
    Pages pages;
    Text text{.box = {0_mm, 0_mm, 50_mm, 5_mm},
        .runs = {{.text = QStringLiteral("Hello"), .style = {.size = 8.5_pt}}}};
    pages.pages.push_back({.size = sizeOf(Paper::A5), .items = {text}});
    return pages;
}

QStringList printed(const std::vector<PrintNote>& notes)
{
    QStringList lines;
    for (const PrintNote& note : notes)
        lines
            += QStringLiteral("%1 %2 %3 %4")
                   .arg(static_cast<int>(note.kind))
                   .arg(note.page)
                   .arg(note.subject ? QLatin1String(note.subject->kind) : QLatin1String("-"), note.sentence);
    return lines;
}

QStringList notesOf(const Pages& pages, const PrintJob& job, const Festival& festival)
{
    return printed(printNotes(pages, job, festival, check(festival), Words(Language::English)));
}

} // namespace

TEST_CASE("Errors of the programme are named for the days that are printed, and lead there", "[printing]")
{
    const QStringList notes = notesOf(onePage(), {.days = {firstDay}}, clash());
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].startsWith(QLatin1String("0 0 session ")));
    CHECK(notes[0].contains(QLatin1String("Accueil")));
    CHECK(notes[1] == QStringLiteral("3 0 - All text fits; smallest type: 8.5 pt."));
}

TEST_CASE("A day without anything to come to is named", "[printing]")
{
    CHECK(notesOf(onePage(), {.days = {friday}}, clash())
        == QStringList{QStringLiteral("2 0 - No public session on Friday 13 June yet."),
            QStringLiteral("3 0 - All text fits; smallest type: 8.5 pt.")});
}

TEST_CASE(
    "What does not fit is said once, leads to its page and its thing, and nothing is praised", "[printing]")
{
    const Festival festival = clash();
    Pages pages = onePage();
    const PreflightNote cut{
        Remark::DoesNotFit, QStringLiteral("Too long."), festival.rooms().begin()->id.uuid(), 4};
    pages.notes = {cut, cut, {Remark::LeftOut, QStringLiteral("Left out."), QUuid::createUuid(), 0}};
    Festival quiet = festival;
    const std::vector<PrintNote> notes
        = printNotes(pages, {.days = {firstDay}}, quiet, {}, Words(Language::English));
    CHECK(printed(notes)
        == QStringList{QStringLiteral("1 4 room Too long."), QStringLiteral("2 0 - Left out.")});
}

TEST_CASE("Notes of folded sheets lead to no page, because those are counted otherwise", "[printing]")
{
    Pages pages = onePage();
    pages.notes = {{Remark::DoesNotFit, QStringLiteral("Too long."), std::nullopt, 4}};
    CHECK(printed(
              printNotes(pages, {.imposed = true, .days = {firstDay}}, clash(), {}, Words(Language::English)))
        == QStringList{QStringLiteral("1 0 - Too long.")});
}

TEST_CASE("The worst note decides whether all is ready to print", "[printing]")
{
    const Words words(Language::English);
    const PrintNote error{.kind = PrintNoteKind::Error, .sentence = QStringLiteral("a")};
    const PrintNote warning{.kind = PrintNoteKind::Warning, .sentence = QStringLiteral("b")};
    const PrintNote note{.kind = PrintNoteKind::Note, .sentence = QStringLiteral("c")};
    CHECK(verdict({note, warning, error}, words).sentence
        == QStringLiteral("1 error to look at before printing"));
    CHECK(verdict({warning, note, warning}, words).sentence
        == QStringLiteral("2 warnings to look at before printing"));
    CHECK(verdict({note}, words).kind == PrintNoteKind::Good);
}
