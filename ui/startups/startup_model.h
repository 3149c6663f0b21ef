// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <set>

namespace planner::ui {

/// The start-ups of the festival, by id, a row for each, prepared when a change comes. The table sorts and
/// filters it by a proxy.
class StartupModel : public QAbstractTableModel {
public:
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
    enum Role {
        SortRole = Qt::UserRole, ///< Compares as the column sorts.
        IdRole, ///< QUuid
        TextRole, ///< What a search looks through, folded.
    };

    /// Of dragged start-ups: their ids, one a line.
    static constexpr const char* mimeType = "application/x-festival-planner-startups";

    explicit StartupModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    [[nodiscard]] std::optional<Id<Startup>> idAt(int row) const;
    /// The row of `id`, or -1.
    [[nodiscard]] int rowOf(const Id<Startup>& id) const;
    [[nodiscard]] int completeness(int row) const { return m_rows.at(static_cast<size_t>(row)).percent; }
    [[nodiscard]] int sessions(int row) const { return m_rows.at(static_cast<size_t>(row)).sessions; }
    /// Whether it looks like another one.
    [[nodiscard]] bool isDoubtful(int row) const;

private:
    struct Row {
        Id<Startup> id;
        std::array<QString, ColumnCount> texts;
        QString searched;
        int percent = 0;
        int sessions = 0;
        int problems = 0;

        friend bool operator==(const Row&, const Row&) = default;
    };

    void follow(const Change& change);
    void count();
    void put(const Startup& startup);
    void remove(const Id<Startup>& id);
    [[nodiscard]] Row made(const Startup& startup) const;

    Workspace& m_workspace;
    std::vector<Row> m_rows; ///< By id.
    std::map<QUuid, int> m_sessions; ///< How many, of start-ups that have some.
    std::map<QUuid, int> m_problems;
    std::set<QUuid> m_doubtful;
};

/// The start-ups that a drag carries.
[[nodiscard]] std::vector<Id<Startup>> draggedStartups(const QMimeData* data);

} // namespace planner::ui
