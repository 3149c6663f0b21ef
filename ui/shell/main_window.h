// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

class QAction;
class QDockWidget;
class QStackedWidget;

namespace planner::ui {

class Navigation;
class Notices;

/// The window on an open festival: navigation, pages, problems, menus. It is built anew when the language or
/// the appearance changes.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    [[nodiscard]] Actions& actions() { return *m_actions; }
    /// The page reached by `action` ("go.print"); made when it is asked for first.
    Page& page(const char* action);
    void showPage(const char* action);
    /// Shows the window where it stood last, and at first on the whole of a small screen.
    void appear();
    /// The action of the page shown.
    [[nodiscard]] const char* shownPage() const;
    /// Shows what happens at `time`, on the page shown or another.
    void revealTime(LocalTime time);

Q_SIGNALS:
    void openRequested(const QString& path);
    void newRequested();
    void sampleRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCentre();
    void makeNavigation();
    void makeToolBar();
    void bindActions();
    void fillRecentFiles();
    void refresh();
    void refreshTitle();
    void refreshUndo();
    void showPage(int index);
    Page& page(int index);
    void takeStartups();
    void reveal(const Subject& subject);
    void cyclePanels(bool forward);
    void restorePlace();

    Workspace& m_workspace;
    Actions* m_actions;
    QStackedWidget* m_stack;
    Notices* m_notices = nullptr;
    QToolBar* m_toolBar = nullptr;
    QAction* m_stretch = nullptr; ///< Between the page's tools and the search field.
    QAction* m_search = nullptr;
    std::vector<Page*> m_pages; ///< In the order of pageTable(); null until shown.
    Navigation* m_navigation = nullptr;
    int m_shown = -1;
};

} // namespace planner::ui
