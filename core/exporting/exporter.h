// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exporting/edition.h"

#include <QByteArray>

#include <span>

namespace planner {

/// A format that a festival can leave the program in.
struct Exporter {
    const char* id; ///< On the command line: "json".
    const char* name; ///< For people; English, context "Exporters".
    const char* suffix; ///< Of files, without the dot.
    Audience usualAudience; ///< Whose edition it writes unless told otherwise.
    Result<QByteArray> (*write)(const Edition& edition);
    bool byItinerary = false; ///< Holds itineraries, and nothing else.
};

/// All formats, in the order shown. Adding one is one function and one line in this table.
[[nodiscard]] std::span<const Exporter> exporters();

} // namespace planner
