// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/field_form.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace planner::ui {

class HistoryBox;
template <class T>
class HoursForm;
class TravelPane;
class VenueMap;
class VenuesModel;

/// Venues and rooms in a tree, what is known of the chosen one in a form, where they are on a map, and how
/// long it takes from one to the other.
class VenuesPage : public Page {
public:
    VenuesPage(Workspace& workspace, Actions& actions);

    void fillToolBar(QToolBar& bar) override;
    bool reveal(const Subject& subject) override;
    QWidget* firstFocus() override;

private:
    QWidget* makeTree();
    QWidget* makeForm();
    QWidget* makeTabs();
    QWidget* makeMap();
    void bindVenueActions();
    void bindTravelActions();
    void takeChoice();
    void follow();
    void expandAll();
    void showMenu(const QPoint& at);
    void chooseMapPicture();
    void addVenue();
    void addRoom();
    void removeChosen();
    void moveChosen(int by);
    [[nodiscard]] std::optional<Id<Venue>> chosenVenue() const;
    [[nodiscard]] QString headingText() const;

    VenuesModel* m_model;
    QTreeView* m_tree = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_hoursHeading = nullptr;
    FieldForm<Venue>* m_venue = nullptr;
    FieldForm<Room>* m_room = nullptr;
    HoursForm<Venue>* m_hours = nullptr;
    HistoryBox* m_history = nullptr;
    QTabWidget* m_tabs = nullptr;
    VenueMap* m_map = nullptr;
    TravelPane* m_travel = nullptr;
    QPushButton* m_addRoom = nullptr;
    bool m_following = false;
};

} // namespace planner::ui
