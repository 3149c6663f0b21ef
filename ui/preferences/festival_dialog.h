// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace planner::ui {

/// The settings that belong to the festival and travel with its file: its name, its days, what stands at the
/// head and the foot of every sheet. All of them together are one step.
class FestivalDialog : public QDialog {
public:
    FestivalDialog(Workspace& workspace, QWidget* parent);

    void accept() override;

private:
    QWidget* textFields();
    QWidget* planFields();
    void addButtons(QLayout* layout);
    [[nodiscard]] About described() const;
    [[nodiscard]] QString fault() const;

    Workspace& m_workspace;
    std::vector<QLineEdit*> m_texts; ///< In the order of the table of texts.
    std::vector<QLineEdit*> m_dutyManager; ///< Name, e-mail address, phone.
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
    QSpinBox* m_turnaround = nullptr;
    QDoubleSpinBox* m_walkingSpeed = nullptr;
    QTimeEdit* m_lunchBegins = nullptr;
    QTimeEdit* m_lunchEnds = nullptr;
    QSpinBox* m_lunchBreak = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace planner::ui
