// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/kinds.h"

/// What kinds of things, their fields and the values of their enumerations are called, in lower case.
namespace planner {

/// "session", "start-up"; `kind` is a kindName().
[[nodiscard]] QString kindLabel(const char* kind, const Words& words);

/// "opening hours"; `key` is the key of a field of any kind. Empty for keys that no field has.
[[nodiscard]] QString fieldLabel(const char* key, const Words& words);

[[nodiscard]] QString label(Tri value, const Words& words);
[[nodiscard]] QString label(SessionKind value, const Words& words);
[[nodiscard]] QString label(SessionStatus value, const Words& words);
[[nodiscard]] QString label(OpeningMode value, const Words& words);
[[nodiscard]] QString label(Registration value, const Words& words);
[[nodiscard]] QString label(PersonRole value, const Words& words);
[[nodiscard]] QString label(Pace value, const Words& words);
[[nodiscard]] QString label(TravelMode value, const Words& words);
[[nodiscard]] QString label(AccessNeed value, const Words& words);
[[nodiscard]] QString label(WishStrength value, const Words& words);
[[nodiscard]] QString label(StopKind value, const Words& words);

} // namespace planner
