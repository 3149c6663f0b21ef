// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/help_book.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace planner::ui {

/// The built-in help: its contents, a search, the page.
class HelpWindow : public QWidget {
public:
    HelpWindow(Language language, QWidget* parent);

    /// Shows the page `id`, or the first when there is none of that name.
    void open(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    void search();
    void turnTo(const HelpPage& page);
    void mark();

    std::vector<HelpPage> m_pages;
    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_text;
};

} // namespace planner::ui
