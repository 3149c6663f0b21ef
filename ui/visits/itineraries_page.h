// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/stop_edits.h"
#include "ui/shell/page.h"
#include "ui/visits/proposals/proposal_pane.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace planner::ui {

class CandidatesPanel;
class EmptyHint;
class ProblemBox;
class StopModel;
class StopView;
class TourModel;
class TourPanel;

/// Groups and their days out in a list, the stops of the one chosen with the ways between them, and what is
/// known of the itinerary, the stop and the group.
class ItinerariesPage : public Page {
public:
    ItinerariesPage(Workspace& workspace, Actions& actions);
    ~ItinerariesPage() override;
    ItinerariesPage(const ItinerariesPage&) = delete;
    ItinerariesPage& operator=(const ItinerariesPage&) = delete;

    void fillToolBar(QToolBar& bar) override;
    bool reveal(const Subject& subject) override;
    QWidget* firstFocus() override;
    [[nodiscard]] QList<QWidget*> panels() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QPushButton* makeAdder(const char* action, const char* what);
    void layTree();
    QWidget* makeMiddle();
    QWidget* makeItinerary();
    void bindTourActions();
    void bindStopActions();
    void bindPlanActions();
    void takeChoice();
    void takeStop();
    void follow();
    void present();
    void presentHint();

    void addGroup();
    void addItinerary();
    void duplicateChosen();
    void removeChosen();
    void removeStop();
    void editChosen();
    void moveStop(size_t from, size_t to);
    void moveStopBy(int by);
    void turnRound();
    void pinStop();
    void addLunch();
    void addMeeting();
    void addChosen();
    /// Adds a visit for each of `keys` that lets somebody in.
    void addVisits(const std::vector<SlotKey>& keys);
    void showFreeTime();
    void planGroup();
    void planAll();
    void planAround();
    void planOrder();
    void plan(const QString& title, const ProposalPane::Search& search);
    /// Stores `itinerary`, and has the stop at `stop` chosen.
    bool store(Itinerary itinerary, const QString& label, std::optional<size_t> stop);
    void tell(const Retimed& retimed, const QString& done);

    /// The itinerary chosen, else the first of the group chosen, else the one shown before or the first.
    [[nodiscard]] std::optional<Id<Itinerary>> shownItinerary() const;
    [[nodiscard]] std::optional<Id<Itinerary>> firstItinerary() const;
    [[nodiscard]] std::optional<Id<Group>> shownGroup() const;
    [[nodiscard]] const Itinerary* itinerary() const;
    [[nodiscard]] const Stop* stop() const;
    [[nodiscard]] QString whyNoItinerary() const;
    [[nodiscard]] QString whyNoStop() const;
    [[nodiscard]] QString whyNoCandidate() const;

    TourModel* m_tours;
    StopModel* m_stops;
    QTreeView* m_tree = nullptr;
    CandidatesPanel* m_candidates = nullptr;
    StopView* m_view = nullptr;
    QStackedWidget* m_middle = nullptr;
    EmptyHint* m_hint = nullptr;
    ProposalPane* m_proposal = nullptr;
    QWidget* m_sheet = nullptr; ///< The itinerary in the middle.
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    ProblemBox* m_problems = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_summary = nullptr;
    TourPanel* m_panel;
    const char* m_hinted = ""; ///< The action that the button of the hint carries out.
    std::optional<Id<Itinerary>> m_shown;
    std::optional<size_t> m_stop; ///< The one chosen.
    bool m_actsOnStop = false; ///< The list of stops had the keyboard after the list of tours.
    bool m_following = false;
};

} // namespace planner::ui
