// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/festival_file.h"

#include <QDir>

using namespace planner;
using namespace planner::tests;

TEST_CASE("A new file holds the festival it was made with, whatever is in it", "[document]")
{
    const FestivalFolder folder;
    const Festival festival = storable(7);
    (void)created(folder.path(), festival);

    const auto document = opened(folder.path());

    CHECK(document->festival() == festival);
    CHECK(document->history() == History());
    CHECK(document->revision().number == 1);
    CHECK(document->revision().changed.isValid());
}

TEST_CASE("An existing file is not made anew", "[document]")
{
    const FestivalFolder folder;
    writeBytes(folder.path(), "letters");

    const auto document = Document::create(folder.path(), june());

    REQUIRE_FALSE(document);
    CHECK(document.error().kind == ProblemKind::Unwritable);
    CHECK(bytesOf(folder.path()) == QByteArray("letters"));
    CHECK(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A file that cannot be made leaves nothing behind", "[document]")
{
    const FestivalFolder folder;
    Festival wrong = june();
    Room room = named<Room>(wrong, "Grande salle");
    room.seats = -1;
    wrong.table<Room>().put(room);

    const auto document = Document::create(folder.path(), wrong);

    REQUIRE_FALSE(document);
    CHECK(document.error().kind == ProblemKind::Refused);
    CHECK(document.error().message.contains(QStringLiteral("\"seats\" is out of range")));
    CHECK(QDir(folder.folder()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_CASE("A file in a folder that is not there cannot be made", "[document]")
{
    const FestivalFolder folder;
    const auto document = Document::create(folder.file("nowhere/june.festival"), june());

    REQUIRE_FALSE(document);
    CHECK(document.error().kind == ProblemKind::Unwritable);
    CHECK(document.error().message.contains(QStringLiteral("its folder is missing or write-protected")));
}

TEST_CASE("A step is undone and redone, also after the file was closed", "[document]")
{
    const FestivalFolder folder;
    const Festival before = june();
    auto document = created(folder.path(), before);
    REQUIRE(document->submit(renamed(before, "Violette Games", "Violette"), QStringLiteral("Rename")));
    const Festival after = document->festival();
    CHECK_FALSE(after == before);

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival() == after);
    REQUIRE(document->undo());
    CHECK(document->festival() == before);

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival() == before);
    REQUIRE(document->redo());
    CHECK(document->festival() == after);
    CHECK(document->revision().number == 4);
    REQUIRE(document->history().steps.size() == 1);
    CHECK(document->history().steps[0].label == QStringLiteral("Rename"));
    CHECK(document->history().steps[0].edits == 1);
    CHECK(document->history().done() == 1);
}

TEST_CASE("More steps than there are can be asked for, but not of nothing", "[document]")
{
    const FestivalFolder folder;
    const Festival before = june();
    const auto document = created(folder.path(), before);
    CHECK(document->undo().error().message == QStringLiteral("There is nothing to undo."));
    CHECK(document->redo().error().kind == ProblemKind::Refused);
    REQUIRE(document->submit(renamed(before, "Violette Games", "One"), QStringLiteral("One")));
    REQUIRE(document->submit(renamed(document->festival(), "One", "Two"), QStringLiteral("Two")));
    const Festival after = document->festival();

    REQUIRE(document->undo(9));
    CHECK(document->festival() == before);
    CHECK(document->history().undone() == 2);
    CHECK(document->revision().number == 4);
    REQUIRE(document->redo(9));
    CHECK(document->festival() == after);
}

TEST_CASE("Undone steps are set aside, not lost, when something else is done", "[document]")
{
    const FestivalFolder folder;
    const Festival before = june();
    auto document = created(folder.path(), before);
    REQUIRE(document->submit(renamed(before, "Violette Games", "One"), QStringLiteral("One")));
    REQUIRE(document->undo());
    REQUIRE(document->submit(renamed(before, "Violette Games", "Two"), QStringLiteral("Two")));
    CHECK_FALSE(document->redo());

    document.reset();
    document = opened(folder.path());

    const auto& steps = document->history().steps;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].label == QStringLiteral("One"));
    CHECK(steps[0].state == StepState::SetAside);
    CHECK(steps[1].state == StepState::Done);
    REQUIRE(document->undo());
    CHECK(document->festival() == before);
    CHECK_FALSE(document->undo());
}

TEST_CASE("A change that changes nothing is no step", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    Change change;
    change.put(named<Startup>(june(), "Violette Games"));

    REQUIRE(document->submit(change, QStringLiteral("Nothing")));

    CHECK(document->history() == History());
    CHECK(document->revision().number == 1);
}

TEST_CASE("Nonsense is refused and leaves the file alone", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    const QByteArray bytes = bytesOf(folder.path());
    Change change;
    change.remove(named<Room>(june(), "Grande salle").id);

    const Status status = document->submit(change, QStringLiteral("Remove room"));

    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::Refused);
    CHECK(document->festival() == june());
    CHECK(bytesOf(folder.path()) == bytes);
}

TEST_CASE("Everyone who looks is told what changed, once it is stored", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    std::vector<Change> told;
    QObject::connect(document.get(), &Document::changed, document.get(),
        [&told](const Change& change) { told.push_back(change); });
    const Change change = renamed(june(), "Violette Games", "Violette");

    REQUIRE(document->submit(change, QStringLiteral("Rename")));
    REQUIRE(document->undo());

    REQUIRE(told.size() == 2);
    CHECK(told[0] == change);
    CHECK(told[1] == renamed(june(), "Violette Games", "Violette Games"));
}

TEST_CASE("An import is undone and redone as one step", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    REQUIRE(document->submit(newStartups(50, 3), QStringLiteral("Import of list.csv")));
    const Festival after = document->festival();
    CHECK(after.startups().size() == 51);

    REQUIRE(document->undo());
    CHECK(document->festival() == june());
    REQUIRE(document->redo());
    CHECK(document->festival() == after);
    CHECK(document->history().steps[0].edits == 50);
}

TEST_CASE("Things that came are undone and redone to the last field, also after closing", "[document]")
{
    const FestivalFolder folder;
    const Festival everything = storable(4, 30);
    const Festival nothing(everything.about());
    (void)created(folder.path(), nothing);
    REQUIRE(opened(folder.path())->submit(difference(nothing, everything), QStringLiteral("Import")));
    Change change;
    for (Startup startup : everything.startups()) {
        startup.name += QStringLiteral(" and sons");
        change.put(startup);
    }
    REQUIRE(opened(folder.path())->submit(change, QStringLiteral("Rename")));
    const Festival end = opened(folder.path())->festival();

    for (int round = 0; round < 2; ++round) {
        REQUIRE(opened(folder.path())->undo(2));
        CHECK(opened(folder.path())->festival() == nothing);
        REQUIRE(opened(folder.path())->redo());
        CHECK(opened(folder.path())->festival() == everything);
        REQUIRE(opened(folder.path())->redo());
        CHECK(opened(folder.path())->festival() == end);
    }
}

TEST_CASE("A thing tells which steps in force did something to it, the latest first", "[document]")
{
    const FestivalFolder folder;
    const Festival before = june();
    auto document = created(folder.path(), before);
    REQUIRE(document->submit(renamed(before, "Violette Games", "One"), QStringLiteral("One")));
    REQUIRE(document->submit(renamed(document->festival(), "One", "Two"), QStringLiteral("Two")));
    const Startup startup = named<Startup>(document->festival(), "Two");
    Room room = named<Room>(before, "Grande salle");
    room.name = QStringLiteral("Hall");
    Change change;
    change.put(room);
    REQUIRE(document->submit(change, QStringLiteral("Another thing")));
    REQUIRE(document->submit(renamed(document->festival(), "Two", "Three"), QStringLiteral("Three")));
    REQUIRE(document->undo());

    document.reset();
    document = opened(folder.path());
    const auto steps = document->stepsOf(kindName<Startup>(), startup.id.uuid());

    REQUIRE(steps);
    QStringList labels;
    for (const Step& step : *steps)
        labels += step.label;
    CHECK(labels == QStringList{QStringLiteral("Two"), QStringLiteral("One")});
}
