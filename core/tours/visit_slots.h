// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/programme/slots.h"

#include <optional>
#include <vector>

/// The visits that a festival offers, worked out from sessions, opening hours and breaks.
namespace planner {

/// What the festival says about the door of `session`, which is placed.
[[nodiscard]] DoorTimes doorOf(const Festival& festival, const Session& session);

/// The slots of one session, by begin.
[[nodiscard]] std::vector<VisitSlot> slotsOf(const Festival& festival, const Session& session);

/// The slots of all sessions, by day, begin and session.
[[nodiscard]] std::vector<VisitSlot> visitSlots(const Festival& festival);

/// The slot of `key`; where people come and go, the one in which that time lies.
[[nodiscard]] std::optional<VisitSlot> slotAt(const Festival& festival, const SlotKey& key);

/// What a change does to the slots; each list in the order of visitSlots().
struct SlotChanges {
    std::vector<SlotKey> gone;
    std::vector<SlotKey> come;
    int kept = 0;

    friend bool operator==(const SlotChanges&, const SlotChanges&) = default;
};

[[nodiscard]] SlotChanges slotChanges(
    const std::vector<VisitSlot>& before, const std::vector<VisitSlot>& after);

} // namespace planner
