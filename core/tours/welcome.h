// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

namespace planner {

/// What the room or the venue of `session` says about `need`; yes where it has no place yet.
[[nodiscard]] Tri accessTo(const Festival& festival, AccessNeed need, const Session& session);

/// Whether `session` speaks a language that `group` understands.
[[nodiscard]] bool isUnderstood(const Session& session, const Group& group);

/// The languages of `session`, never none.
[[nodiscard]] const std::vector<QString>& spokenLanguages(const Session& session);

} // namespace planner
