// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

#include <map>

namespace planner::ui {

/// The sessions of the festival, by id, a row for each, prepared when a change comes. Lists sort and filter
/// it by proxies.
class SessionModel : public QAbstractTableModel {
public:
    enum Column { Title, Kind, DayColumn, Time, Room, Hosts, Seats, Status, Problems, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< Compares as the column sorts.
        IdRole, ///< QUuid
        DetailRole, ///< "45 min · Brique & Filament · 12 people"
        WishRole, ///< What the wish asks for, in words; empty when there is none.
        KindRole, ///< SessionKind as an int
        LengthRole, ///< Minutes
    };
    /// What drags of sessions carry: their ids, one a line.
    static constexpr const char* mimeType = "application/x-festival-sessions";

    explicit SessionModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

    [[nodiscard]] std::optional<Id<Session>> idAt(int row) const;
    /// The row of `id`, or -1.
    [[nodiscard]] int rowOf(const Id<Session>& id) const;
    /// The session in `row`, or null.
    [[nodiscard]] const Session* session(int row) const;
    /// How many problems it is part of.
    [[nodiscard]] int problems(int row) const;

private:
    struct Row {
        Id<Session> id;
        std::array<QString, ColumnCount> texts;
        std::array<QVariant, ColumnCount> sorts;
        QString detail;
        QString wish;
        SessionKind kind = SessionKind::Visit;
        minutes length{0};
        int errors = 0;
        int warnings = 0;

        friend bool operator==(const Row&, const Row&) = default;
    };

    void follow(const Change& change);
    void countProblems();
    void refreshAll();
    void put(const Session& session);
    void remove(const Id<Session>& id);
    [[nodiscard]] Row made(const Session& session) const;
    [[nodiscard]] QString hosts(const Session& session) const;
    [[nodiscard]] QString detail(const Session& session) const;

    Workspace& m_workspace;
    std::vector<Row> m_rows; ///< By id.
    std::map<QUuid, std::pair<int, int>> m_problems; ///< Errors and warnings of sessions that have some.
};

/// The sessions that `data` of a drag names; empty when it carries none.
[[nodiscard]] std::vector<Id<Session>> draggedSessions(const QMimeData* data);

} // namespace planner::ui
