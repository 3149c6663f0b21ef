// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/startup.h"

#include <QStringList>

/// Two profiles of one start-up become one.
namespace planner {

/// Keys of the fields for which both profiles say something, and not the same: what somebody has to choose.
/// Lists are never among them: they are united.
[[nodiscard]] QStringList disputed(const Startup& a, const Startup& b);

/// `kept`, with its blanks filled from `other` and its keywords, links and languages united with the other's.
/// Fields whose keys are in `fromOther` become what `other` says, lists and blanks too. Whether the
/// phone number may be printed is what was said of the very number that stays.
[[nodiscard]] Startup merged(const Startup& kept, const Startup& other, const QStringList& fromOther = {});

} // namespace planner
