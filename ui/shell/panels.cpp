// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/panels.h"

#include "ui/findings/findings_pane.h"
#include "ui/help/about_box.h"
#include "ui/help/help_window.h"
#include "ui/help/keys_overlay.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QPointer>
#include <QTreeView>

#include <map>

namespace planner::ui {
namespace {

FindingsPane& addProblems(MainWindow& window, Workspace& workspace, Actions& actions)
{
    auto* pane = new FindingsPane(workspace, actions);
    auto* dock = new QDockWidget(QCoreApplication::translate("Panels", "Problems"), &window);
    dock->setObjectName(QStringLiteral("problems"));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock)); // The pane has a head of its own.
    dock->setWidget(pane);
    pane->setMinimumHeight(120);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    const auto hide = [dock] { dock->hide(); };
    const auto toggle = [dock, pane] {
        const bool wasOff = dock->isHidden();
        dock->setVisible(wasOff);
        if (wasOff)
            pane->view().setFocus(Qt::ShortcutFocusReason);
    };
    QObject::connect(pane, &FindingsPane::closeRequested, dock, hide);
    QObject::connect(pane, &FindingsPane::openRequested, dock, [dock] { dock->show(); });
    QObject::connect(dock, &QDockWidget::visibilityChanged, &actions, &Actions::refresh);
    actions.bind("panel.problems", nullptr, {toggle, {}, [dock] { return !dock->isHidden(); }});
    return *pane;
}

void addPalette(MainWindow& window, Workspace& workspace, FindingsPane& problems)
{
    auto* palette = new CommandPalette(workspace, window.actions(), &window);
    QObject::connect(palette, &CommandPalette::timeRequested, &window, &MainWindow::revealTime);
    QObject::connect(palette, &CommandPalette::problemRequested, &problems, &FindingsPane::visit);
    window.actions().bind("edit.palette", nullptr, {[palette] { palette->open(); }});
}

/// The help page that goes with a page of the window.
QString helpPageFor(const char* page)
{
    static const std::map<std::string_view, const char*> pages{{"go.programme", "programme"},
        {"go.startups", "startups"}, {"go.venues", "venues"}, {"go.itineraries", "itineraries"},
        {"go.print", "printing"}};
    const auto found = pages.find(page);
    return QLatin1String(found == pages.end() ? "first-steps" : found->second);
}

void addHelp(MainWindow& window, Workspace& workspace)
{
    Actions& actions = window.actions();
    auto* keys = new KeysOverlay(actions, &window);
    actions.bind("help.keys", nullptr, {[&window, keys] {
        const char* page = window.shownPage();
        keys->toggle(*page == '\0' ? QString() : window.actions().plainText(page));
    }});
    auto help = std::make_shared<QPointer<HelpWindow>>();
    actions.bind("help.help", nullptr, {[&window, &workspace, help] {
        if (help->isNull())
            *help = new HelpWindow(workspace.language(), &window);
        (*help)->open(helpPageFor(window.shownPage()));
    }});
    actions.bind("help.about", nullptr, {[&window] { AboutBox(&window).exec(); }});
}

} // namespace

void addPanels(MainWindow& window, Workspace& workspace)
{
    window.setAnimated(false);
    FindingsPane& problems = addProblems(window, workspace, window.actions());
    addPalette(window, workspace, problems);
    addHelp(window, workspace);
}

} // namespace planner::ui
