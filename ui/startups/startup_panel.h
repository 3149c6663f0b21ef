// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/field_form.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableWidget;
class QTreeWidget;

namespace planner::ui {

class FlowLayout;
class HistoryBox;
class StartupPreview;

/// What is known of the chosen start-ups: the profile and what it lacks, its sessions, and the row of the
/// list that it came from.
class StartupPanel : public QWidget {
public:
    explicit StartupPanel(Workspace& workspace);

    /// Puts the keyboard on the name.
    void editName();
    [[nodiscard]] FieldForm<Startup>& form() { return *m_form; }

private:
    QWidget* makeProfile();
    QWidget* makeSessions();
    QWidget* makeImport();
    void follow();
    void tellCompleteness();
    void tellSessions();
    void tellImport();
    [[nodiscard]] const Startup* only() const;

    Workspace& m_workspace;
    QLabel* m_heading;
    QLabel* m_hint;
    QTabWidget* m_tabs;
    FieldForm<Startup>* m_form = nullptr;
    QLabel* m_complete = nullptr;
    QWidget* m_missing = nullptr;
    FlowLayout* m_missingFlow = nullptr;
    HistoryBox* m_history = nullptr;
    QTreeWidget* m_sessions = nullptr;
    QLabel* m_noImport = nullptr;
    QTableWidget* m_import = nullptr;
    StartupPreview* m_preview = nullptr;
};

} // namespace planner::ui
