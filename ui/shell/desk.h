// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"

#include <QObject>

namespace planner::ui {

/// What lies open on this computer: at most one festival, and the window on it.
class Desk : public QObject {
    Q_OBJECT

public:
    /// Makes the whole program speak a language.
    using Speak = std::function<void(Language)>;

    Desk(Settings& settings, Language systemLanguage, Speak speak);
    ~Desk() override;

    /// Opens the file `path` and closes the one that was open. When it can't be opened, says why and leaves
    /// everything as it was.
    bool open(const QString& path);

    /// The window on the open festival, or null.
    [[nodiscard]] MainWindow* window() { return m_window.get(); }
    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }

private:
    void show(std::unique_ptr<Document> document, const QString& path);
    void makeWindow();
    void rebuildWindow();
    void fail(const Problem& problem);

    Settings& m_settings;
    Preferences m_preferences;
    Speak m_speak;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace planner::ui
