// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/day_leaflet.h"
#include "core/print/sheets/door_sign.h"
#include "core/print/sheets/poster_grid.h"

#include <QtGlobal>

#include <array>

namespace planner {

namespace {

constexpr std::array posterPapers{Paper::A3, Paper::A4};
constexpr std::array leafletPapers{Paper::A5};
constexpr std::array signPapers{Paper::A4, Paper::A5};

} // namespace

std::span<const Sheet> sheets()
{
    static constexpr std::array table{
        Sheet{.id = "poster-grid",
            .title = QT_TRANSLATE_NOOP("Sheets", "Programme poster"),
            .readers = Readers::Visitors,
            .papers = posterPapers,
            .lay = posterGrid},
        Sheet{.id = "day-leaflet",
            .title = QT_TRANSLATE_NOOP("Sheets", "Day leaflet"),
            .readers = Readers::Visitors,
            .papers = leafletPapers,
            .lay = dayLeaflet,
            .imposed = true},
        Sheet{.id = "door-signs",
            .title = QT_TRANSLATE_NOOP("Sheets", "Door signs"),
            .readers = Readers::OnSite,
            .papers = signPapers,
            .lay = doorSigns},
    };
    return table;
}

} // namespace planner
