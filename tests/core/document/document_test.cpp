// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace planner;
using namespace planner::tests;

namespace {

Festival june()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Grande salle", 80)
        .session("Nuit", "2014-06-12", "23:30/25:30")
        .by("Violette Games")
        .with("Camille")
        .build();
}

Change renamed(const Festival& festival, const char* from, const char* to)
{
    Startup startup = named<Startup>(festival, from);
    startup.name = QString::fromUtf8(to);
    Change change;
    change.put(startup);
    return change;
}

std::unique_ptr<Document> reopened(std::unique_ptr<Document>& document, const QString& path)
{
    document.reset();
    auto again = Document::open(path, Document::Mode::ReadWrite);
    REQUIRE(again);
    return std::move(*again);
}

} // namespace

TEST_CASE("A new file holds the festival it was made with", "[document]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("june.festival"));
    auto document = Document::create(path, june());
    REQUIRE(document);

    const auto again = reopened(*document, path);

    CHECK(again->festival() == june());
    CHECK(again->history() == History());
    CHECK(again->revision().number == 0);
}

TEST_CASE("An existing file is not made anew", "[document]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("june.festival"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("letters");
    file.close();

    const auto document = Document::create(path, june());

    REQUIRE_FALSE(document);
    CHECK(document.error().kind == ProblemKind::Unwritable);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("letters"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A step is undone and redone, also after the file was closed", "[document]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("june.festival"));
    const Festival before = june();
    auto document = Document::create(path, before);
    REQUIRE(document);
    REQUIRE((*document)->submit(renamed(before, "Violette Games", "Violette"), QStringLiteral("Rename")));
    const Festival after = (*document)->festival();
    CHECK_FALSE(after == before);

    const auto first = reopened(*document, path);
    CHECK(first->festival() == after);
    REQUIRE(first->undo());
    CHECK(first->festival() == before);
    REQUIRE(first->redo());
    CHECK(first->festival() == after);
    CHECK(first->revision().number == 3);
    REQUIRE(first->history().steps.size() == 1);
    CHECK(first->history().steps[0].label == QStringLiteral("Rename"));
    CHECK(first->history().steps[0].edits == 1);
}
