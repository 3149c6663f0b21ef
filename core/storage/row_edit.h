// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace planner {

/// What happened to one thing, with only the fields that differ; of a thing that came or went, the fields
/// that are not at their defaults. The history keeps these, and edit stamps are derived from them.
struct RowEdit {
    QString kind;
    QString row; ///< The thing's id.
    std::optional<QJsonObject> before; ///< None: it was not there.
    std::optional<QJsonObject> after; ///< None: it is gone.
};

/// What `change` made different between `before` and `after`, one for each thing.
[[nodiscard]] std::vector<RowEdit> rowEdits(
    const Festival& before, const Festival& after, const Change& change);

enum class Direction { Back, Forward };

/// Takes `edit` back or does it again, in place. Fails with ProblemKind::Unreadable when it does not fit the
/// festival, which only a damaged history can be the reason of.
Status perform(const RowEdit& edit, Direction direction, Festival& festival);

} // namespace planner
