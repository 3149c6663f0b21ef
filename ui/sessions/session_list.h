// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sessions/session_model.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace planner::ui {

/// The sessions that a list shows, in its order.
class SessionList : public QSortFilterProxyModel {
public:
    /// Whether a session is shown; `problems` is how many it is part of.
    using Shown = std::function<bool(const Session& session, int problems)>;

    explicit SessionList(SessionModel& model, QObject* parent = nullptr);

    void setShown(Shown shown);

    [[nodiscard]] std::optional<Id<Session>> idAt(const QModelIndex& index) const;
    /// The index of `id` in column 0; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const Id<Session>& id) const;
    /// By what `role` says in a column.
    void sortByRole(int column, int role);
    /// Leaves out all columns but the titles: who is read a list of cards hears each session once.
    void showTitlesOnly();

protected:
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex& parent) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    SessionModel& m_model;
    Shown m_shown;
    bool m_titlesOnly = false;
    std::optional<int> m_sortedBy; ///< A column, shown or not.
};

} // namespace planner::ui
