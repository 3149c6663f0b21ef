// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Names that nobody bears, put together from lists of words. The same number gives the same name; numbers
/// close to each other give names that look unlike.
namespace planner {

[[nodiscard]] QString inventedStartupName(int number); ///< No two alike.
[[nodiscard]] QString inventedVenueName(int number); ///< No two alike.
[[nodiscard]] QString inventedRoomName(int number);
[[nodiscard]] QString inventedPersonName(int number);
[[nodiscard]] QString inventedPitch(int number);
[[nodiscard]] QString inventedDescription(int number);
/// A workshop, a talk or a visit, by turns of three.
[[nodiscard]] QString inventedTitle(int number);

} // namespace planner
