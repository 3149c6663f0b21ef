// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QToolBar>

namespace planner::ui {

/// One page of the main window. It is a window of its own, so that its panels stay inside it.
class Page : public QMainWindow {
public:
    Page(Workspace& workspace, Actions& actions) : m_workspace(workspace), m_actions(actions)
    {
        setWindowFlags(Qt::Widget);
        setContextMenuPolicy(Qt::NoContextMenu);
        setAnimated(false); // Panels stand where they belong from the first moment on.
    }

    /// Adds what this page needs to the tool bar, between undo and the search field.
    virtual void fillToolBar(QToolBar& /*bar*/) { }
    /// Shows and selects `subject`; false when this page is not the place for its kind.
    virtual bool reveal(const Subject& /*subject*/) { return false; }
    /// Shows what happens at `time`; false when this page knows no times.
    virtual bool revealTime(LocalTime /*time*/) { return false; }
    /// Where the keyboard begins when the page is shown.
    virtual QWidget* firstFocus() { return this; }
    /// What F6 leads to, one after the other: the middle and the docks, unless the page says otherwise.
    [[nodiscard]] virtual QList<QWidget*> panels() const
    {
        QList<QWidget*> panels{centralWidget()};
        for (QDockWidget* dock : findChildren<QDockWidget*>())
            panels.append(dock);
        return panels;
    }

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Actions& actions() const { return m_actions; }

private:
    Workspace& m_workspace;
    Actions& m_actions;
};

/// A line of the navigation.
struct PageInfo {
    const char* action; ///< The action that goes there; its text and icon are the line's.
    Page* (*make)(Workspace&, Actions&);
};

/// All pages, in the order of the navigation; the first is shown first.
[[nodiscard]] std::span<const PageInfo> pageTable();

} // namespace planner::ui
