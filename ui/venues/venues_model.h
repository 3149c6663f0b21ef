// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractItemModel>

namespace planner::ui {

/// Venues and, below each, its rooms, in walking order. Columns: name, seats.
class VenuesModel : public QAbstractItemModel {
public:
    explicit VenuesModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] std::optional<Subject> subjectAt(const QModelIndex& index) const;
    /// Where a venue or a room stands; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(const Subject& subject) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Branch {
        Id<Venue> venue;
        std::vector<Id<Room>> rooms;

        friend bool operator==(const Branch&, const Branch&) = default;
    };

    [[nodiscard]] std::vector<Branch> planted() const;
    void follow(const Change& change);
    [[nodiscard]] QVariant venueText(const Branch& branch, int row, int column) const;
    [[nodiscard]] QVariant roomText(const Id<Room>& room, int column) const;

    Workspace& m_workspace;
    std::vector<Branch> m_branches;
};

} // namespace planner::ui
