// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/travel/travel_model.h"

#include <QTableView>

namespace planner::ui {

/// The matrix of travel times, worked on like a sheet of a spreadsheet: a digit begins to type, Enter goes
/// down, Delete clears, blocks are copied and pasted. Each act is one step.
class TravelGrid : public QTableView {
public:
    TravelGrid(Workspace& workspace, TravelModel& model);

    /// Takes what is typed off the selected cells.
    void clearSelected();
    /// Gives the way back of each selected way the same time.
    void makeSelectedSame();
    void copy() const;
    void paste();
    /// Whether any of the selected ways has a time that somebody typed.
    [[nodiscard]] bool hasTypedSelected() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] std::vector<TravelWay> selectedWays() const;
    void goDown();

    Workspace& m_workspace;
    TravelModel& m_model;
};

/// The digit that `key` gives on a French keyboard without Shift, or as it is.
[[nodiscard]] QString withFrenchDigits(const QString& typed);

} // namespace planner::ui
