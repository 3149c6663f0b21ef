// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/festival.h"

#include <QByteArray>

namespace planner {

/// The whole of `festival`, compressed. Equal festivals give equal bytes.
[[nodiscard]] QByteArray snapshotOf(const Festival& festival);

/// The festival in a snapshot. Fields and kinds that it does not know yet have their defaults: it may have
/// been made by an earlier version of the program. Fails with Unreadable when it is damaged.
[[nodiscard]] Result<Festival> festivalIn(const QByteArray& snapshot);

} // namespace planner
