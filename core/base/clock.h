// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <functional>

namespace planner {

/// Tells what time it is now, UTC. Tests bring their own.
using Clock = std::function<QDateTime()>;

} // namespace planner
