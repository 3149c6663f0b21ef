// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QDir>

using namespace planner;
using namespace planner::ui;

namespace {

/// A desk, and the languages it made the program speak.
struct Office {
    tests::MemorySettings settings;
    std::vector<Language> spoken;
    QTemporaryDir folder;
    Desk desk{settings, Language::English, [this](Language language) { spoken.push_back(language); }};
};

} // namespace

TEST_CASE("The sample opens as a copy of its own each time", "[desk]")
{
    Office office;
    office.desk.welcome();
    REQUIRE(office.desk.openSample(office.folder.path()));
    REQUIRE(office.desk.openSample(office.folder.path()));
    CHECK(QDir(office.folder.path()).entryList({QStringLiteral("*.festival")}, QDir::Files, QDir::Name)
        == QStringList{QStringLiteral("Start-up Assembly (sample) 2.festival"),
            QStringLiteral("Start-up Assembly (sample).festival")});
    CHECK(office.desk.workspace()->festival() == sampleFestival());
    CHECK(office.desk.welcomeWindow() == nullptr);
}

TEST_CASE("An opened file is the first of the recent ones", "[desk]")
{
    Office office;
    REQUIRE(office.desk.openSample(office.folder.path()));
    CHECK(recentFiles(office.settings)
        == QStringList{QFileInfo(office.desk.workspace()->path()).absoluteFilePath()});
}

TEST_CASE("Choosing another language builds the window anew, on the same festival", "[desk]")
{
    Office office;
    REQUIRE(office.desk.openSample(office.folder.path()));
    const MainWindow* before = office.desk.window();
    Preferences french = office.desk.workspace()->preferences();
    french.language = Language::French;
    office.desk.workspace()->prefer(french);
    QApplication::processEvents();
    CHECK(office.spoken == std::vector{Language::English, Language::French});
    REQUIRE(office.desk.window() != nullptr);
    CHECK(office.desk.window() != before);
    CHECK(office.desk.workspace()->language() == Language::French);
    CHECK(storedPreferences(office.settings, Language::English).language == Language::French);
}

TEST_CASE("A file that can't be opened leaves the open festival where it is", "[desk]")
{
    Office office;
    REQUIRE(office.desk.openSample(office.folder.path()));
    QString told;
    QObject::connect(office.desk.workspace(), &Workspace::failed, office.desk.workspace(),
        [&told](const Problem& problem) { told = problem.message; });
    CHECK_FALSE(office.desk.open(office.folder.filePath(QStringLiteral("absent.festival"))));
    CHECK(told.contains(QStringLiteral("absent.festival")));
    CHECK(office.desk.workspace()->festival() == sampleFestival());
}
