// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

namespace planner::ui {

/// The foot of the window: when the last change was stored and how large the festival is, or the sentence
/// said last; at the right how many problems there are.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Workspace& workspace);

Q_SIGNALS:
    void problemsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString storedText() const;
    [[nodiscard]] QString problemsText() const;

    Workspace& m_workspace;
    QLabel* m_stored;
    QPushButton* m_problems;
};

} // namespace planner::ui
