// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sessions/session_list.h"

#include <QTableView>

namespace planner::ui {

/// The programme as a table: what the grid tells, in rows that sort, for the keyboard and screen readers.
class SessionTable : public QTableView {
public:
    SessionTable(Workspace& workspace, SessionList& list);

    /// Opens the title of `id` for typing.
    void startRename(const Id<Session>& id);
    void scrollToSession(const Id<Session>& id);

private:
    SessionList& m_list;
};

} // namespace planner::ui
