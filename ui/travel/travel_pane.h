// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"
#include "ui/travel/travel_matrix.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;

namespace planner::ui {

class TextLink;
class TravelDetails;
class TravelGrid;
class TravelModel;

/// How long the ways between the venues take: a table for each means and day, and all about the way chosen
/// in it. Lists of travel times go in and out here.
class TravelPane : public QWidget {
public:
    explicit TravelPane(Workspace& workspace);

    [[nodiscard]] TravelGrid& grid() const { return *m_grid; }
    void look(const TravelLens& lens);
    void chooseImport();
    void import(const QString& path);
    /// The form beside the table gives way: nothing else stands beside this pane.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    QWidget* makeSide();
    void follow();
    void takeLens();
    void showNextUnknown();
    /// Asks where to, and writes the festival in the format `id` of core/exporting/exporter.h.
    void exportAs(const char* id);

    Workspace& m_workspace;
    TravelModel* m_model;
    TravelGrid* m_grid;
    TravelDetails* m_details;
    QComboBox* m_modes = nullptr;
    QComboBox* m_days = nullptr;
    QLabel* m_count = nullptr;
    TextLink* m_next = nullptr;
    QLabel* m_legend = nullptr;
    QWidget* m_side = nullptr;
    QPushButton* m_same = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace planner::ui
