// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/aftermath.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace planner::ui {

class AftermathList;
class LineEditor;

/// A venue is closed for a while, or late: shows whom that touches while it is put in, and notes it in one
/// step, with the remedies or without.
class MishapDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with `venue`, or with the first one.
    MishapDialog(Workspace& workspace, const std::optional<Id<Venue>>& venue, QWidget* parent);
    ~MishapDialog() override;

    /// What is put in, or a sentence about what is missing.
    [[nodiscard]] Result<Mishap> mishap() const;
    /// What comes of it; none while it is being worked out.
    [[nodiscard]] const std::optional<Aftermath>& aftermath() const { return m_aftermath; }

private:
    void makePlace(QGridLayout* grid, const std::optional<Id<Venue>>& venue);
    void makeKind(QGridLayout* grid);
    void makeButtons(QBoxLayout* column);
    /// In the cell of `grid` in the first free column of `row`, with its label before it.
    LineEditor* addField(QGridLayout* grid, int row, const char* label, LineEditor* editor);
    void presentHours();
    void presentButtons();
    void follow();
    void workOut();
    void showAftermath(Aftermath aftermath);
    void apply(bool withRemedies);

    Workspace& m_workspace;
    QComboBox* m_venue = nullptr;
    QComboBox* m_day = nullptr;
    QRadioButton* m_closed = nullptr;
    LineEditor* m_from = nullptr;
    LineEditor* m_to = nullptr;
    QRadioButton* m_late = nullptr;
    LineEditor* m_minutes = nullptr;
    LineEditor* m_since = nullptr;
    QLabel* m_summary = nullptr;
    AftermathList* m_list = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_repair = nullptr;
    QTimer m_timer;
    std::optional<Aftermath> m_aftermath;
    Background m_background; ///< Last: it stops before what it writes to goes.
};

} // namespace planner::ui
