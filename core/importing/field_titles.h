// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/importing/list_fields.h"

namespace planner {

/// What the field of a list or of a profile is called, in lower case; `key` is that of a ListField, or of
/// profileFields() (core/importing/three_way.h).
[[nodiscard]] QString fieldTitle(const QString& key, const Words& words);
[[nodiscard]] QString fieldTitle(ListField field, const Words& words);

} // namespace planner
