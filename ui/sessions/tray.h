// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sessions/session_list.h"
#include "ui/shell/actions.h"

#include <QListView>
#include <QStackedWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace planner::ui {

/// The cards of the sessions to place. Dragged out they are placed, what is dropped here is taken off.
class TrayCards : public QListView {
    Q_OBJECT

public:
    TrayCards(Workspace& workspace, SessionList& list);

    /// Chooses the card that the keyboard is on.
    void chooseCurrent();

Q_SIGNALS:
    void dropped(const std::vector<planner::Id<planner::Session>>& sessions);
    /// By Shift+Enter, which only reaches the cards while none is chosen.
    void placeRequested();

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// The panel of sessions that are still to place. Where the window is narrow it is a button with their
/// number, until it is opened.
class Tray : public QStackedWidget {
    Q_OBJECT

public:
    Tray(Workspace& workspace, Actions& actions, SessionModel& model);

    [[nodiscard]] QSize sizeHint() const override;
    /// Whether the window has room for the whole panel.
    void setRoomy(bool roomy);
    [[nodiscard]] QListView* cards() const;
    /// How many sessions are to place.
    [[nodiscard]] int count() const;
    /// Puts the keyboard into the field that filters.
    void find();

Q_SIGNALS:
    void dropped(const std::vector<planner::Id<planner::Session>>& sessions);

private:
    [[nodiscard]] QWidget* makePanel(Actions& actions);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeEmptyState(Actions& actions);
    [[nodiscard]] QWidget* makeFoot(Actions& actions);
    void sortBy(int choice);
    void filter(const QString& text);
    void refresh();
    void showPart();
    [[nodiscard]] bool isWhole() const { return m_roomy || m_opened; }

    Workspace& m_workspace;
    SessionList* m_list;
    TrayCards* m_cards;
    QLabel* m_heading;
    QLineEdit* m_filter;
    QComboBox* m_order;
    QStackedWidget* m_middle;
    QLabel* m_nothing;
    QWidget* m_foot = nullptr;
    QWidget* m_panel = nullptr;
    QToolButton* m_button;
    bool m_roomy = true;
    bool m_opened = false;
};

} // namespace planner::ui
