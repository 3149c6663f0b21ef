// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sessions/session_list.h"

class QAbstractItemView;

namespace planner::ui {

/// Keeps the selection of a list and that of the workspace the same. What leaves the list, such as a session
/// that was placed, stays selected.
class SelectionLink : public QObject {
public:
    /// Gives `view` the sessions of `list`.
    SelectionLink(Workspace& workspace, SessionList& list, QAbstractItemView& view);

private:
    void tell();
    void follow();

    Workspace& m_workspace;
    SessionList& m_list;
    QAbstractItemView& m_view;
    int m_silent = 0; ///< While positive, the list's selection is not the user's doing.
};

} // namespace planner::ui
