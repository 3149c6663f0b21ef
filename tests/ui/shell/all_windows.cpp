// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/all_windows.h"

#include "tests/support/some_tours.h"
#include "tests/ui/importing/wizard_support.h"
#include "ui/help/help_window.h"
#include "ui/importing/schedule_dialog.h"
#include "ui/mishaps/mishap_dialog.h"
#include "ui/preferences/festival_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/printing/printer_dialog.h"
#include "ui/sessions/place_all_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/startups/merge_dialog.h"
#include "ui/startups/reminder_dialog.h"
#include "ui/venues/map_picture_dialog.h"
#include "ui/versions/versions_dialog.h"
#include "ui/welcome/new_festival_dialog.h"
#include "ui/welcome/welcome_window.h"

#include <QAction>

namespace planner::tests {
namespace {

using namespace planner::ui;

void visit(const char* name, QWidget& window, const Look& look)
{
    window.show();
    QCoreApplication::processEvents();
    look(QLatin1String(name), window);
    window.close();
}

void visitMainWindow(Workspace& workspace, const Look& look)
{
    MainWindow window(workspace);
    window.resize(1440, 900);
    window.show();
    workspace.submit(someTours(workspace.festival()), QStringLiteral("Day out"));
    const Festival& festival = workspace.festival();
    const std::vector<std::vector<Subject>> selections{{}, {subject(festival.sessions().begin()->id)},
        {subject(festival.startups().begin()->id)}, {subject(festival.venues().begin()->id)},
        {subject(festival.rooms().begin()->id)}, {subject(festival.groups().begin()->id)},
        {subject(festival.itineraries().begin()->id)}};
    for (const PageInfo& page : pageTable()) {
        window.showPage(page.action);
        for (const auto& selection : selections) {
            workspace.select(selection);
            QCoreApplication::processEvents();
            look(QLatin1String(page.action), window);
        }
    }
    window.showPage("go.venues");
    window.actions().action("tools.travel")->trigger();
    look(QStringLiteral("travel times"), window);
    window.showPage(pageTable().front().action);
    for (const char* action : {"view.filter", "edit.palette"})
        window.actions().action(action)->trigger();
    look(QStringLiteral("programme with filter and palette"), window);
}

void visitWizard(Workspace& workspace, const Look& look)
{
    const ListFile list("Nom;Courriel\nGaronne Data;contact@garonne.example\n");
    ImportWizard wizard(workspace, list.path(), nullptr);
    wizard.show();
    for (int step = 1; step <= 4; ++step) {
        settle(wizard.import());
        look(QStringLiteral("import wizard, step %1").arg(step), wizard);
        if (step < 4)
            goOn(wizard);
    }
}

} // namespace

void visitWindows(OpenFestival& open, const Look& look)
{
    Workspace& workspace = open.workspace();
    visitMainWindow(workspace, look);
    visitWizard(workspace, look);
    WelcomeWindow welcome(open.settings());
    visit("welcome window", welcome, look);
    NewFestivalDialog newFestival(QDate(2014, 5, 1), nullptr);
    visit("new festival", newFestival, look);
    PreferencesDialog preferences(workspace, nullptr);
    visit("preferences", preferences, look);
    FestivalDialog settings(workspace, nullptr);
    visit("festival settings", settings, look);
    VersionsDialog versions(workspace, nullptr);
    visit("versions", versions, look);
    PlaceAllDialog placeAll(workspace, nullptr);
    visit("place all", placeAll, look);
    MishapDialog mishap(workspace, std::nullopt, nullptr);
    visit("mishap", mishap, look);
    MapPictureDialog mapPicture(workspace, nullptr);
    visit("map background", mapPicture, look);
    const auto& startups = workspace.festival().startups();
    MergeDialog merge(workspace, {startups.begin()->id, std::next(startups.begin())->id}, nullptr);
    visit("merge", merge, look);
    ReminderDialog reminder({}, nullptr);
    visit("reminder", reminder, look);
    PrinterDialog printer({QStringLiteral("Office")}, {}, nullptr);
    visit("printer", printer, look);
    HelpWindow help(workspace.language(), nullptr);
    visit("help", help, look);
}

} // namespace planner::tests
