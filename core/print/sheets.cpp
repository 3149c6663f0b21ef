// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/poster_grid.h"

#include <QtGlobal>

#include <array>

namespace planner {

namespace {

constexpr std::array posterPapers{Paper::A3, Paper::A4};

} // namespace

std::span<const Sheet> sheets()
{
    static constexpr std::array table{
        Sheet{.id = "poster-grid",
            .title = QT_TRANSLATE_NOOP("Sheets", "Programme poster"),
            .papers = posterPapers,
            .lay = posterGrid},
    };
    return table;
}

} // namespace planner
