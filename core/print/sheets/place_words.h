// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"

#include <QStringList>

/// What the sheets say of places and of the file they were printed from.
namespace planner {

/// "27 rue d'Aubuisson, 31000 Toulouse"; what is not known is left out.
[[nodiscard]] QString addressText(const Venue& venue);

/// What a visitor with a disability can count on, the wheelchair first: "accès en fauteuil", "ascenseur".
/// What nobody has said is not told.
[[nodiscard]] QStringList accessFacts(const Access& access, const Words& words);

/// Whether the public gets a wheelchair into `room`, in words; empty when nobody has said.
[[nodiscard]] QString wheelchairText(const Festival& festival, const Room& room, const Words& words);

/// "9 h 30 – 12 h, 14 h – 18 h", "fermé"; empty when nobody has said.
[[nodiscard]] QString hoursText(const Venue& venue, Day day, const Words& words);

/// "Interne, à ne pas afficher" for an edition of the team; else empty.
[[nodiscard]] QString internalWarning(const Edition& edition, const Words& words);

/// "Version 7 · 2 juin 2014, 18 h 05", on the clock of the festival.
[[nodiscard]] QString versionText(const Edition& edition, const Words& words);

} // namespace planner
