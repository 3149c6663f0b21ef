// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/importing/wizard_support.h"
#include "ui/importing/schedule_dialog.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>

using namespace planner;
using namespace planner::ui;
using namespace planner::tests;

namespace {

const char* const schedule = R"(<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <conference><title>Journées</title><start>2014-06-12</start><end>2014-06-12</end><days>1</days></conference>
  <day index="1" date="2014-06-12" start="2014-06-12T09:00:00+02:00" end="2014-06-12T19:00:00+02:00">
    <room name="Canal">
      <event guid="a1" id="1"><date>2014-06-12T10:00:00+02:00</date><start>10:00</start>
        <duration>00:45</duration><room>Canal</room><title>Accueil</title></event>
    </room>
  </day>
</schedule>
)";

/// Drops the file `path` on `window`; whether it takes it.
bool drop(QWidget& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

/// Lets the dialog read its file.
void letRead(QDialog& dialog)
{
    auto* button = dialog.findChild<QPushButton*>();
    QElapsedTimer clock;
    clock.start();
    while (!button->isEnabled() && clock.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

TEST_CASE("A list dropped on the window opens the import", "[importing]")
{
    OpenFestival open(FestivalBuilder().build());
    MainWindow window(open.workspace());
    const ListFile file("Nom;Ville\nAutan;Albi\n");
    CHECK(drop(window, file.path()));
    auto* wizard = window.findChild<ImportWizard*>();
    REQUIRE(wizard != nullptr);
    CHECK(wizard->import().path() == file.path());
    settle(wizard->import());
    CHECK(wizard->import().list()->list.rows.size() == 1);
}

TEST_CASE("A picture dropped on the window is not taken for a list", "[importing]")
{
    OpenFestival open(FestivalBuilder().build());
    MainWindow window(open.workspace());
    const ListFile file("not a list", "logo.png");
    CHECK_FALSE(drop(window, file.path()));
    CHECK(window.findChild<QDialog*>() == nullptr);
}

TEST_CASE("The import of start-ups can be chosen wherever one is", "[importing]")
{
    OpenFestival open(FestivalBuilder().build());
    MainWindow window(open.workspace());
    window.actions().action("import.startups")->trigger();
    auto* wizard = window.findChild<ImportWizard*>();
    REQUIRE(wizard != nullptr);
    CHECK(wizard->isVisible());
}

TEST_CASE("A programme is counted before it comes in as one step", "[importing]")
{
    OpenFestival open(FestivalBuilder().build());
    const ListFile file(schedule, "schedule.xml");
    ScheduleDialog dialog(open.workspace(), file.path(), nullptr);
    dialog.open();
    letRead(dialog);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("summary"))->text()
        == QStringLiteral("1 sessions, 1 venues, 1 rooms, 0 tracks, 0 people"));
    CHECK(open.workspace().festival().sessions().size() == 0);

    dialog.findChild<QPushButton*>()->click();
    CHECK(dialog.isHidden());
    CHECK(open.workspace().festival().sessions().size() == 1);
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == FestivalBuilder().build());
}

TEST_CASE("A file that is no programme says so and brings nothing in", "[importing]")
{
    OpenFestival open(FestivalBuilder().build());
    const ListFile file("Nom;Ville\n", "schedule.xml");
    ScheduleDialog dialog(open.workspace(), file.path(), nullptr);
    dialog.open();
    auto* summary = dialog.findChild<QLabel*>(QStringLiteral("summary"));
    QElapsedTimer clock;
    clock.start();
    while (summary->text().isEmpty() && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(summary->text().contains(QStringLiteral("schedule.xml")));
    CHECK_FALSE(dialog.findChild<QPushButton*>()->isEnabled());
}
