// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/moves.h"

#include <QStringList>

namespace planner {

/// Two profiles of one start-up, by id.
struct ProfilePair {
    Id<Startup> kept;
    Id<Startup> other;
};

/// One profile made of two (core/startups/merging.h): sessions, people and imported rows of the other go to
/// the one kept, and the other is removed. Empty when one of them is not there, or both are one.
[[nodiscard]] Proposal mergedProfiles(
    const Festival& festival, const ProfilePair& pair, const QStringList& fromOther, const Words& words);

} // namespace planner
