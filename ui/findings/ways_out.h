// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/repairs.h"
#include "ui/shell/workspace.h"

#include <QTimer>

#include <deque>
#include <map>

namespace planner::ui {

/// What could be done about findings. The ways out of one finding take a while to find, so those that a list
/// shows are sought while nothing else is to do.
class WaysOut : public QObject {
    Q_OBJECT

public:
    WaysOut(Workspace& workspace, QObject* parent);

    /// All ways out of `finding`, the best first; sought now.
    [[nodiscard]] std::vector<Repair> of(const Finding& finding);
    /// What the best way out does, without its effect; empty when there is none, or none is known yet: then
    /// learned() tells when it is.
    [[nodiscard]] QString best(const Finding& finding);
    /// Whether it is known that there is none.
    [[nodiscard]] bool isWithout(const Finding& finding) const;

Q_SIGNALS:
    void learned();

private:
    struct Earlier {
        bool operator()(const Finding& a, const Finding& b) const { return comesBefore(a, b); }
    };

    void forget();
    void seekNext();

    Workspace& m_workspace;
    std::unique_ptr<Trial> m_trial; ///< Of the festival as it is; made when it is needed.
    std::map<Finding, QString, Earlier> m_known;
    std::deque<Finding> m_asked; ///< The last asked first.
    QTimer m_timer;
};

/// The label of `repair` without the effect behind it: "Shift to 11:30".
[[nodiscard]] QString actOf(const Repair& repair);

} // namespace planner::ui
