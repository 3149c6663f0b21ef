// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/act.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace planner {

/// What a step did to one thing, with only the fields that differ; of a thing that came or went, the fields
/// that are not at their defaults. The history keeps these.
///
/// A thing that came is in the file with all its fields, so its step need not hold them a second time:
/// `after` is left out until the step is taken back, when nothing else would know them.
struct RowEdit {
    QString kind;
    QString row; ///< The thing's id.
    std::optional<QJsonObject> before; ///< None: it came.
    std::optional<QJsonObject> after; ///< None: it went, or it came and is there as it came.

    [[nodiscard]] bool came() const { return !before; }
    [[nodiscard]] bool went() const { return before && !after; }
};

/// What `act` did, one for each thing.
[[nodiscard]] std::vector<RowEdit> rowEdits(const Act& act);

enum class Direction { Back, Forward };

/// Takes `edit` back or does it again, in place. Taking back that a thing came fills in its `after`. Fails
/// with ProblemKind::Unreadable when the edit does not fit the festival, which only a damaged history can be
/// the reason of.
Status perform(RowEdit& edit, Direction direction, Festival& festival);

} // namespace planner
