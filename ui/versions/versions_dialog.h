// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace planner::ui {

/// Asks for a name and keeps the festival as it is under it. False when nobody wanted, or it could not be
/// done.
bool saveVersion(Workspace& workspace, QWidget* parent);

/// The named versions, what has changed since each of them, and the way back to it; and every step ever done.
class VersionsDialog : public QDialog {
public:
    VersionsDialog(Workspace& workspace, QWidget* parent);

    /// Makes the festival what it was at the chosen version, as one step.
    void restore();
    void chooseVersion(int number);
    /// What has changed since the chosen version, a line for each thing.
    [[nodiscard]] QString differencesShown() const;

private:
    QWidget* makeVersions();
    QWidget* makeHistory();
    void fillVersions();
    void fillHistory();
    void tellDifferences();
    void rename();
    void remove();
    [[nodiscard]] std::optional<Version> chosen() const;

    Workspace& m_workspace;
    QTreeWidget* m_versions = nullptr;
    QLabel* m_since = nullptr;
    QPlainTextEdit* m_differences = nullptr;
    QTreeWidget* m_history = nullptr;
    std::vector<QPushButton*> m_needChoice;
};

} // namespace planner::ui
