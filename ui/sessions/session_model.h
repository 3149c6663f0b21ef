// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/item_model.h"
#include "ui/shell/workspace.h"

#include <array>
#include <map>

namespace planner::ui {

/// What lists show of a session.
struct SessionRow {
    enum Column { Title, Kind, DayColumn, Time, Room, Hosts, Seats, Status, Problems, ColumnCount };

    Id<Session> id;
    std::array<QString, ColumnCount> texts;
    std::array<QVariant, ColumnCount> sorts;
    QString detail;
    QString wish;
    SessionKind kind = SessionKind::Visit;
    minutes length{0};
    int errors = 0;
    int warnings = 0;

    friend bool operator==(const SessionRow&, const SessionRow&) = default;
};

/// The sessions of the festival.
class SessionModel final : public ItemModel<Session, SessionRow> {
public:
    using Column = SessionRow::Column;
    using enum SessionRow::Column;
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

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

    /// The session in `row`, or null.
    [[nodiscard]] const Session* session(int row) const;
    /// How many problems it is part of.
    [[nodiscard]] int problems(int row) const;

private:
    void follow(const Change& change);
    void countProblems();
    void refreshAll();
    [[nodiscard]] SessionRow made(const Session& session) const override;
    [[nodiscard]] QString hosts(const Session& session) const;
    [[nodiscard]] QString detail(const Session& session) const;

    Workspace& m_workspace;
    std::map<QUuid, std::pair<int, int>> m_problems; ///< Errors and warnings of sessions that have some.
};

} // namespace planner::ui
