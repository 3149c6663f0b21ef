// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractItemModel>

namespace planner::ui {

/// Groups by name, each with its itineraries by day; then the itineraries without a group, by themselves.
class TourModel : public QAbstractItemModel {
public:
    enum Column { Name, State, ColumnCount };

    explicit TourModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The group or the itinerary of `index`.
    [[nodiscard]] std::optional<Subject> subjectAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Subject& subject) const;

private:
    struct Row {
        Subject subject;
        QString name;
        QString state; ///< How many people, or how many problems.
        int worst = -1; ///< Severity of the worst problem as an int, or -1.

        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Branch {
        Row self; ///< A group, or an itinerary without one.
        std::vector<Row> leaves;

        friend bool operator==(const Branch&, const Branch&) = default;
    };

    [[nodiscard]] std::vector<Branch> planted() const;
    [[nodiscard]] QString nameOf(const Itinerary& itinerary, bool isAlone) const;
    [[nodiscard]] const Row& rowAt(const QModelIndex& index) const;
    void follow();

    Workspace& m_workspace;
    std::vector<Branch> m_branches;
};

} // namespace planner::ui
