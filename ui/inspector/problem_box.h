// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/trial.h"
#include "ui/shell/workspace.h"

#include <QTimer>
#include <QWidget>

#include <limits>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace planner::ui {

class ProblemCard;

/// What is wrong with one thing, in sentences, with a link for each way out.
class ProblemBox : public QWidget {
public:
    explicit ProblemBox(Workspace& workspace);

    /// Tells of `thing`; none: of nothing. The ways out follow when nothing else happens for a moment.
    void tell(const std::optional<Subject>& thing);
    /// Tells of so many problems at most, and how many more there are.
    void setMost(size_t most) { m_most = most; }
    /// Is no higher than `height` as long as nobody asks for more: what does not fit in full is folded into
    /// one line each. No line is ever cut.
    void setRoom(int height);
    /// Looks for the ways out of all that is told, now.
    void offerRepairs();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Looks for those of one problem; the others follow, so that keys and mouse come in between.
    void offerNext();
    void add(const Finding& finding);
    void addMore(int count);
    /// Folds what has no room, but for the card that somebody opened: that one stands alone.
    void arrange();
    /// How many cards, from the first, have room in full.
    [[nodiscard]] size_t fullCards() const;
    void open(ProblemCard* card);
    void repair(const Change& change, const QString& label);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    std::vector<std::pair<Finding, ProblemCard*>> m_cards;
    QLabel* m_more = nullptr; ///< How many there are besides; null when there are none.
    ProblemCard* m_opened = nullptr;
    size_t m_most = std::numeric_limits<size_t>::max();
    int m_room = std::numeric_limits<int>::max();
    size_t m_offered = 0; ///< The cards that have their ways out.
    std::unique_ptr<Trial> m_trial; ///< Of the festival as it is; made when it is needed.
    QTimer m_pause;
};

} // namespace planner::ui
