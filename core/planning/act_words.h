// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/planning/relocation.h"

/// The words of what is done to sessions. Only core/planning needs them.
namespace planner {

enum class Verb { Move, Resize, Swap, Unplace, Copy, CopyToRooms, Lock, Unlock, Remove, Place };

/// "Move 3 sessions", or with the title of the only one.
[[nodiscard]] QString actLabel(
    Verb verb, const Festival& festival, const SessionIds& sessions, const Words& words);

/// "2 locked sessions stay as they are."
[[nodiscard]] QString lockedRemark(const SessionIds& locked, const Words& words);

/// The name of `room`, with its venue when another room has the same name; empty for none.
[[nodiscard]] QString roomName(
    const Festival& festival, const std::optional<Id<Room>>& room, const Words& words);

/// The title in quotation marks; what has none is told so.
[[nodiscard]] QString quotedTitle(const Session& session, const Words& words);

} // namespace planner
