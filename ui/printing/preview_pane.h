// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/page_view.h"

class QAction;
class QLabel;
class QToolBar;

namespace planner::ui {

/// The page as it will be printed, under what turns pages and enlarges them.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent);

    [[nodiscard]] PageView& view() { return *m_view; }

private:
    void fill(QToolBar& bar);
    QAction* addTool(QToolBar& bar, const char* icon, const QString& text);
    void refresh();

    PageView* m_view;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_whole = nullptr;
    QAction* m_natural = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_factor = nullptr;
};

} // namespace planner::ui
