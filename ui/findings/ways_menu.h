// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/repairs.h"
#include "ui/findings/finding_sections.h"

#include <QMenu>

namespace planner::ui {

/// What can be done about a row of the list of problems: ways out with their effects, going there, ignoring
/// it or no longer doing so.
class WaysMenu : public QMenu {
    Q_OBJECT

public:
    WaysMenu(const FindingRow& row, const std::vector<Repair>& ways, QWidget* parent);

Q_SIGNALS:
    void wayChosen(const planner::Repair& way);
    void goChosen();
    void ignoreChosen();
    void restoreChosen();

private:
    void addWays(const std::vector<Repair>& ways);
};

} // namespace planner::ui
