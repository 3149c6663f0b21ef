// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/columns_model.h"
#include "ui/importing/import_step.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace planner::ui {

/// Step 2: what each column becomes. Mappings can be kept under a name, and as files.
class ColumnsStep : public ImportStep {
public:
    explicit ColumnsStep(StartupImport& import);

    [[nodiscard]] QString whyNot() const override;
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMappingRow();
    void makeTable();
    void layColumns();
    void takeList();
    void fillMappings();
    void chooseMapping();
    void keepMapping();
    void openMapping();
    void saveMappingAs();

    ColumnsModel m_model;
    QLabel* m_about;
    QComboBox* m_mapping = nullptr;
    QLineEdit* m_name = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace planner::ui
