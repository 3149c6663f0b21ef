// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/profile_merge.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QButtonGroup;

namespace planner::ui {

/// Makes one profile of two: where they say different things, somebody chooses field by field. Done in one
/// step, sessions and people included.
class MergeDialog : public QDialog {
public:
    MergeDialog(Workspace& workspace, const ProfilePair& pair, QWidget* parent);

    void accept() override;

private:
    [[nodiscard]] QStringList fromOther() const;

    Workspace& m_workspace;
    ProfilePair m_pair;
    std::vector<std::pair<QString, QButtonGroup*>> m_choices; ///< Key of the field, 0 the kept, 1 the other.
};

} // namespace planner::ui
