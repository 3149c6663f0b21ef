// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/field_form.h"

class QLabel;
class QTabWidget;

namespace planner::ui {

class HistoryBox;
class ItineraryPreview;
class StopForm;
class WishForm;
template <class T>
class HoursForm;

/// What is known of the itinerary, of its stop and of its group, each in a tab, to be changed in place.
class TourPanel : public QWidget {
public:
    explicit TourPanel(Workspace& workspace);

    /// Shows `itinerary` with the stop in place `stop` and `group`; of what is none, nothing.
    void edit(const std::optional<Id<Itinerary>>& itinerary, const std::optional<size_t>& stop,
        const std::optional<Id<Group>>& group);
    /// Puts the keyboard into the name of the group, all of it selected.
    void editGroup();
    /// The same with the title of the itinerary.
    void editItinerary();
    /// Puts the keyboard into the first field of the stop.
    void editStop();
    /// Shows the tab of what was chosen, unless somebody looks at the sheet.
    void showItinerary();
    void showStop();
    void showGroup();

private:
    void showTab(int tab);
    QWidget* makeItinerary();
    QWidget* makeStop();
    QWidget* makeGroup();

    Workspace& m_workspace;
    QTabWidget* m_tabs;
    ItineraryPreview* m_preview;
    FieldForm<Itinerary>* m_itinerary = nullptr;
    HistoryBox* m_itineraryHistory = nullptr;
    StopForm* m_stop = nullptr;
    FieldForm<Group>* m_group = nullptr;
    HoursForm<Group>* m_hours = nullptr;
    WishForm* m_wishes = nullptr;
    HistoryBox* m_groupHistory = nullptr;
    QWidget* m_groupParts = nullptr;
    QLabel* m_noGroup = nullptr;
    QLabel* m_noItinerary = nullptr;
};

} // namespace planner::ui
