// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palette_entries.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace planner::ui {

class PaletteList;

/// The card over the head of the window in which anything can be found by typing: commands, things, times,
/// problems. Enter runs or goes there, Esc closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Workspace& workspace, Actions& actions, QWidget* window);

    void open();

Q_SIGNALS:
    void timeRequested(planner::LocalTime time);
    void problemRequested(const planner::Finding& finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void settle();
    void search();
    void step(int rows);
    void runCurrent();
    void run(const PaletteEntry& entry);
    void remember(const PaletteEntry& entry);
    [[nodiscard]] bool keyPressed(int key);

    Workspace& m_workspace;
    Actions& m_actions;
    std::unique_ptr<PaletteEntries> m_entries; ///< While it is open.
    QLineEdit* m_text;
    QListView* m_view;
    PaletteList* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_cameFrom; ///< What had the focus.
};

} // namespace planner::ui
