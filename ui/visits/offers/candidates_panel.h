// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"
#include "ui/visits/offers/candidates.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace planner::ui {

class CandidateModel;

/// What could become a stop of the itinerary shown, and which of it to see.
class CandidatesPanel : public QWidget {
    Q_OBJECT

public:
    CandidatesPanel(Workspace& workspace, Actions& actions);

    /// Looks for stops of `itinerary`; none: of nothing.
    void tell(const std::optional<Id<Itinerary>>& itinerary);
    /// Shows what fits in before the stop in place `stop`, and puts the keyboard there.
    void showWithin(size_t stop);
    /// Whether only what fits into one free time is shown.
    [[nodiscard]] bool showsFreeTime() const;
    [[nodiscard]] const Candidate* chosen() const;

Q_SIGNALS:
    /// What is chosen is another.
    void chosenChanged();
    void wanted(const planner::ui::Candidate& candidate);

protected:
    /// What went unlooked at while it was hidden is looked at now.
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilter();
    [[nodiscard]] CandidateFilter filter() const;
    void fillTimes(const Outing& outing);
    void look();
    void layColumns();

    Workspace& m_workspace;
    std::optional<Id<Itinerary>> m_itinerary;
    std::vector<FreeTime> m_freeTimes;
    CandidateModel* m_model;
    QLineEdit* m_text;
    QComboBox* m_when;
    QComboBox* m_way;
    QCheckBox* m_seats;
    QCheckBox* m_stepFree;
    QTableView* m_table;
    QLabel* m_nothing;
    QTimer m_pause;
};

} // namespace planner::ui
