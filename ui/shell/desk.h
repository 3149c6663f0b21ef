// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"
#include "ui/welcome/welcome_window.h"

#include <QObject>
#include <QTimer>

namespace planner::ui {

/// What lies open on this computer: at most one festival and the window on it, else the welcome window.
class Desk : public QObject {
    Q_OBJECT

public:
    /// Makes the whole program speak a language.
    using Speak = std::function<void(Language)>;

    Desk(Settings& settings, Language systemLanguage, Speak speak);
    ~Desk() override;

    /// Keeps copies of the open festival in `folder`: every hour, and when it is closed.
    void keepBackups(const QString& folder);
    /// Shows the four ways to begin.
    void welcome();
    /// Opens the file `path` and closes the one that was open. When it can't be opened, says why and leaves
    /// everything as it was.
    bool open(const QString& path);
    /// Makes the file `path` with `festival` in it and opens it, in the same way.
    bool create(const QString& path, const Festival& festival);
    /// Opens a fresh copy of the sample in `folder`, under a name that is free there.
    bool openSample(const QString& folder);

    /// The window on the open festival, or null.
    [[nodiscard]] MainWindow* window() { return m_window.get(); }
    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }
    [[nodiscard]] WelcomeWindow* welcomeWindow() { return m_welcome.get(); }

private:
    bool show(Result<std::unique_ptr<Document>> document, const QString& path);
    void backUp();
    void makeWindow();
    void rebuildWindow();
    void askForFile();
    /// Asks for a new festival and where to keep it; true when it was made.
    bool askForFestival();
    [[nodiscard]] QWidget* front() const;
    void fail(const Problem& problem);

    Settings& m_settings;
    Preferences m_preferences;
    Speak m_speak;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WelcomeWindow> m_welcome;
    QString m_backups;
    QTimer m_backupTimer;
};

} // namespace planner::ui
