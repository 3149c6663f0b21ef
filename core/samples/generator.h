// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

namespace planner {

/// How much a made-up festival holds. Numbers below nought count as nought.
struct GeneratorOptions {
    int startups = 600;
    int venues = 40;
    int rooms = 120;
    int sessions = 1500;
    int groups = 100;
    quint64 seed = 1;
};

/// A festival of three days in June 2014 with invented everything, for measuring and trying out. Most
/// sessions are placed within opening hours without a clash; a few overlap, are overbooked or have no place
/// yet, as in life; most let groups in every few minutes, in four slots a session or more. Sessions for which
/// the rooms do not suffice have no place either. Equal options give equal festivals, ids included.
[[nodiscard]] Festival generated(const GeneratorOptions& options);

} // namespace planner
