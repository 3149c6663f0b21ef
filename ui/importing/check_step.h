// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/import_step.h"
#include "ui/importing/rows_model.h"

class QFrame;
class QLabel;
class QTableView;
class QToolButton;

namespace planner::ui {

class ChoicePanel;

/// Step 3: what becomes of each row, with what there is to decide.
class CheckStep : public ImportStep {
public:
    explicit CheckStep(StartupImport& import);

    [[nodiscard]] QString whyNot() const override;
    void enter() override;

private:
    struct Chip {
        RowFilter filter;
        QToolButton* button;
    };

    [[nodiscard]] QWidget* makeChips();
    void makeTable();
    void takePlan();
    void refreshChips();
    void showCurrent();
    void toggleSelected();

    RowsModel m_model;
    std::vector<Chip> m_chips;
    QFrame* m_nothing;
    QTableView* m_table = nullptr;
    ChoicePanel* m_panel;
    int m_line = 0; ///< Of the row shown in full; 0: none.
};

} // namespace planner::ui
