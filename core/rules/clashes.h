// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/report.h"

namespace planner {

/// Calls `act(a, b)` for each pair of `slots` that share a time; a is the one before b in the list.
template <class Act>
void forEachClash(const Slots& slots, Act&& act)
{
    for (auto a = slots.begin(); a != slots.end(); ++a) {
        for (auto b = a + 1; b != slots.end() && b->begin < a->end; ++b)
            act(*a, *b);
    }
}

/// How bad it is that one participant is expected in both: where visitors come and go, somebody else of the
/// team can be at the door.
[[nodiscard]] Severity severityForParticipants(const Slot& a, const Slot& b);

/// How bad it is that both are in one room: two stands can share it.
[[nodiscard]] Severity severityForRoom(const Slot& a, const Slot& b);

/// A finding about both, at the time they share.
[[nodiscard]] Finding clash(const Slot& a, const Slot& b);

/// Whether `session` shares its room, a start-up or a person with another one at the same time, where that
/// is an error.
[[nodiscard]] bool isInHardClash(const View& view, const Session& session);

/// Whether `session` keeps to the hours of its venue, or nobody has said what they are.
[[nodiscard]] bool isWithinOpening(const View& view, const Session& session);

} // namespace planner
