// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/import_step.h"

class QGridLayout;
class QLabel;
class QListWidget;

namespace planner::ui {

/// Step 4: what the import comes to, in figures; and why lines are rejected.
class SummaryStep : public ImportStep {
public:
    explicit SummaryStep(StartupImport& import);

    [[nodiscard]] QString whyNot() const override;
    void enter() override;

private:
    void addLine(int count, const QString& what, const QString& more);
    void showRejected();

    QGridLayout* m_lines;
    QLabel* m_rejectedTitle;
    QListWidget* m_rejected;
};

} // namespace planner::ui
