// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/programme/session.h"

#include <QAccessibleWidget>

#include <array>
#include <map>

namespace planner::ui {

class ProgrammeView;

/// The programme grid for screen readers: a list of the sessions of the day, each with its place on the
/// screen, its state and a name that tells everything its block shows.
class ProgrammeAccessible : public QAccessibleWidget {
public:
    explicit ProgrammeAccessible(ProgrammeView& view);
    ~ProgrammeAccessible() override;
    Q_DISABLE_COPY_MOVE(ProgrammeAccessible)

    /// Makes views known to the accessibility of Qt; may be called more than once.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] QAccessibleInterface* interfaceOf(const Id<Session>& session) const;
    void tellFocus() const;
    void tellChange() const;

    ProgrammeView& m_view;
    mutable std::map<Id<Session>, QAccessible::Id> m_children;
    std::array<QMetaObject::Connection, 2> m_connections;
};

} // namespace planner::ui
