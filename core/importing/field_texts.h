// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"

#include <QStringList>

namespace planner {

/// The whole values of the fields of `profile` in words, in the order of profileFields(); empty where there
/// is none. Ids are looked up in `festival`.
[[nodiscard]] QStringList fieldTexts(const Startup& profile, const Festival& festival, const Words& words);

/// The same of one field, spelled as in FieldConflict.
[[nodiscard]] QString fieldText(
    const QString& field, const Startup& profile, const Festival& festival, const Words& words);

} // namespace planner
