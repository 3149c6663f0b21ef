// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/day_out.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace planner::ui {

/// Looks for better itineraries off the window's thread and tells how far it has come; then shows what is
/// proposed beside what there is. Taken, it is one step.
class ProposalPane : public QWidget {
    Q_OBJECT

public:
    using Search = std::function<Result<TourPlan>(const Festival&, const TourTerms&, IdSource&)>;

    explicit ProposalPane(Workspace& workspace);

    /// Begins to search for what is called `title`; what was shown before goes.
    void start(const QString& title, Search search);
    /// Ends the search, or lets the proposal go.
    void cancel();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const Background& background() const { return m_background; }

Q_SIGNALS:
    /// There is nothing to show any more.
    void closed();

private:
    /// What a search led to, with the reasons why wishes are not met.
    struct Found {
        TourPlan plan;
        QStringList missed;
    };

    void makeRunning(QVBoxLayout& column);
    void makeFound(QVBoxLayout& column);
    [[nodiscard]] static QStringList reasons(
        const Festival& festival, const TourPlan& plan, const Words& words, const std::stop_token& stop);
    void tell(const TourProgress& progress);
    void present(const Result<Found>& found);
    void showTours();
    void showWishes(const QStringList& missed);
    void take();
    void follow();
    void finish();

    Workspace& m_workspace;
    bool m_isOpen = false;
    std::optional<TourPlan> m_plan;
    std::shared_ptr<std::atomic<bool>> m_enough; ///< The search ends with the best it has.
    QLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_enoughButton;
    QPushButton* m_cancelButton;
    QTreeWidget* m_tours;
    QLabel* m_wishes;
    QPushButton* m_take;
    QPushButton* m_keep;
    Background m_background; ///< Last: what it runs reaches the rest.
};

} // namespace planner::ui
