// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/festival.h"

#include <QStringList>

#include <utility>

namespace planner {

/// What one says of a festival before there is one.
struct Founding {
    QString name;
    QString city;
    Day firstDay;
    Day lastDay;
    /// A venue each, with its rooms behind a colon: "La Cantine: Main hall, Workshop". Without rooms it has
    /// one, called like itself. Blank lines are passed over.
    QStringList venues;
    TimeSpan hours; ///< When the venues are open, every day.
};

/// What a festival is called, and its first and last day, as long as nobody has said so.
[[nodiscard]] QString provisionalName();
[[nodiscard]] std::pair<Day, Day> provisionalDays();

/// A festival with its days and venues, and nothing in it yet. Refused, in words, when it has no name, its
/// days make no sense or two venues have one name.
[[nodiscard]] Result<Festival> founded(const Founding& founding, IdSource& ids);

} // namespace planner
