// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QUuid>

#include <map>

namespace planner::ui {

class RoomHeader;

/// The names of venues and rooms for screen readers: venues are buttons that fold and unfold, rooms are
/// headers that can be hidden.
class RoomHeaderAccessible : public QAccessibleWidget {
public:
    explicit RoomHeaderAccessible(RoomHeader& header);
    ~RoomHeaderAccessible() override;
    Q_DISABLE_COPY_MOVE(RoomHeaderAccessible)

    /// Makes headers known to the accessibility of Qt; may be called more than once.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

private:
    RoomHeader& m_header;
    mutable std::map<QUuid, QAccessible::Id> m_children; ///< By the id of the venue or room.
};

} // namespace planner::ui
