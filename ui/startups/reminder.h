// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"

class QUrl;

/// A mail that asks start-ups for what their profiles lack. Pure.
namespace planner::ui {

struct Reminder {
    QString addresses; ///< With commas between, for blind copies; empty when nobody can be written to.
    QString subject;
    QString text; ///< Names each start-up with what is missing, in the words of the form.
};

/// About those of `startups` that are incomplete.
[[nodiscard]] Reminder reminderFor(
    const Festival& festival, const std::vector<const Startup*>& startups, const Words& words);

/// The address that opens a mail program with all of it.
[[nodiscard]] QUrl mailTo(const Reminder& reminder);

} // namespace planner::ui
