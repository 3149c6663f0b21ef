// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace planner::ui {

/// What the program shows before a festival is open: four ways to begin, and the files opened last.
class WelcomeWindow : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeWindow(const Settings& settings);

Q_SIGNALS:
    void newRequested();
    void fileRequested(); ///< Which one is still to be asked.
    void importRequested(); ///< A new festival that begins with a list of start-ups.
    void sampleRequested();
    void openRequested(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addWays(QVBoxLayout* layout);
    void addRecentFiles(const Settings& settings, QVBoxLayout* layout);
};

} // namespace planner::ui
