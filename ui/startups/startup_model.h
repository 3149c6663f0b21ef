// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/item_model.h"
#include "ui/shell/workspace.h"

#include <array>
#include <map>
#include <set>

namespace planner::ui {

/// What the table shows of a start-up.
struct StartupRow {
    enum Column {
        Name,
        Sector,
        Complete,
        Sessions,
        Pitch,
        Referent,
        Phone,
        OnSite,
        WishedVenue,
        WishedTimes,
        City,
        Website,
        Problems,
        ColumnCount
    };

    Id<Startup> id;
    std::array<QString, ColumnCount> texts;
    QString searched;
    int percent = 0;
    int sessions = 0;
    int problems = 0;

    friend bool operator==(const StartupRow&, const StartupRow&) = default;
};

/// The start-ups of the festival.
class StartupModel final : public ItemModel<Startup, StartupRow> {
public:
    using Column = StartupRow::Column;
    using enum StartupRow::Column;
    enum Role {
        SortRole = Qt::UserRole, ///< Compares as the column sorts.
        IdRole, ///< QUuid
        TextRole, ///< What a search looks through, folded.
    };

    /// Of dragged start-ups: their ids, one a line.
    static constexpr const char* mimeType = "application/x-festival-planner-startups";

    explicit StartupModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] int completeness(int row) const { return this->row(row).percent; }
    [[nodiscard]] int sessions(int row) const { return this->row(row).sessions; }
    /// Whether it looks like another one.
    [[nodiscard]] bool isDoubtful(int row) const;

private:
    void follow(const Change& change);
    void count();
    [[nodiscard]] StartupRow made(const Startup& startup) const override;

    Workspace& m_workspace;
    std::map<QUuid, int> m_sessions; ///< How many, of start-ups that have some.
    std::map<QUuid, int> m_problems;
    std::set<QUuid> m_doubtful;
};

} // namespace planner::ui
