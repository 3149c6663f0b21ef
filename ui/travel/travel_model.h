// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"
#include "ui/travel/travel_matrix.h"

#include <QAbstractTableModel>

namespace planner::ui {

/// How long it takes from each venue (rows) to each other (columns), in walking order. Cells are prepared
/// when the festival changes.
class TravelModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// A cell's TravelKnowledge, as a number; and whether it keeps a timetable.
    enum Role { KnowledgeRole = Qt::UserRole, TimetableRole };

    explicit TravelModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const TravelLens& lens() const { return m_lens; }
    void setLens(const TravelLens& lens);
    /// Ways that nobody knows by any means.
    [[nodiscard]] int unknown() const { return m_matrix.unknown; }
    [[nodiscard]] TravelWay wayAt(const QModelIndex& index) const;
    [[nodiscard]] const TravelCell& cellAt(const QModelIndex& index) const;
    /// The next cell after `index`, row after row and round, that nobody knows; invalid when there is none.
    [[nodiscard]] QModelIndex nextUnknown(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes minutes as people type them: one step. False, with a sentence in the status line, when they
    /// can't be read.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Cells are not what they were.
    void refreshed();

private:
    void follow(const Change& change);
    void refresh();
    void tellChanges(const std::vector<TravelCell>& before);

    Workspace& m_workspace;
    TravelLens m_lens;
    TravelMatrix m_matrix;
};

} // namespace planner::ui
