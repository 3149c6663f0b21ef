// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

namespace planner {

/// Whether what `change` touched on the way from `before` to `after` still makes sense: every reference leads
/// somewhere, the festival lasts 1 to 31 days. Costs as much as the change is large, plus one pass over the
/// festival when it removes something.
[[nodiscard]] Status checkReferences(const Festival& before, const Festival& after, const Change& change);

/// The name or title of the thing of any kind that `uuid` names, if it is there.
[[nodiscard]] std::optional<QString> titleOf(const Festival& festival, const QUuid& uuid);

} // namespace planner
