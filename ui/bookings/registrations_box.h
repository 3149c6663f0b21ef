// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/registrations.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace planner::ui {

class BookingsModel;
class BookingsView;
class LostBookings;
class SlotsModel;

/// Who registered for a session: its slots and how full they are, the list of the slot chosen, those whose
/// slot is gone. Each act is one step.
class RegistrationsBox : public QWidget {
    Q_OBJECT

public:
    explicit RegistrationsBox(Workspace& workspace);

    /// Shows the registrations of `session`; hides when it lets nobody in and nobody has registered.
    void tell(const std::optional<Id<Session>>& session);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSlots();
    QWidget* makeButtons();
    QWidget* makeLinks();
    QPushButton* makeRowButton(const char* text, const char* keys);
    /// What the buttons do to the row chosen.
    void presentButtons();
    /// Times can be read: where all columns do not fit, how many seats are taken is told below alone.
    void laySlots();
    void refresh();
    void refreshSlots(const Session& session, const VisitBook& book);
    void refreshList();
    void takeSlot();
    void addTyped();
    void paste();
    /// Registers the rows of `text`; false when none could be read.
    bool add(const QString& text);
    void tellUnread(const std::vector<int>& lines);

    Workspace& m_workspace;
    std::optional<Id<Session>> m_session;
    std::optional<VisitSlot> m_slot;
    SlotsModel* m_slotsModel;
    BookingsModel* m_model;
    LostBookings* m_lost;
    QTableView* m_slots = nullptr;
    QLabel* m_summary;
    BookingsView* m_list;
    QLineEdit* m_add;
    QLabel* m_unread;
    QWidget* m_listPart;
    std::vector<QPushButton*> m_rowButtons;
    QPushButton* m_cross = nullptr; ///< To the waiting list, or from there.
    bool m_refreshing = false;
};

} // namespace planner::ui
