// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/day_leaflet.h"
#include "core/print/sheets/door_sign.h"
#include "core/print/sheets/itinerary_sheet.h"
#include "core/print/sheets/poster_grid.h"
#include "core/print/sheets/sign_in_sheet.h"
#include "core/print/sheets/startup_sheet.h"

#include <QtGlobal>

#include <array>

namespace planner {

namespace {

constexpr std::array posterPapers{Paper::A3, Paper::A4};
constexpr std::array leafletPapers{Paper::A5};
constexpr std::array itineraryPapers{Paper::A5};
constexpr std::array listPapers{Paper::A4};
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
            .imposition = Imposition::Booklet},
        Sheet{.id = "itineraries",
            .title = QT_TRANSLATE_NOOP("Sheets", "Itineraries"),
            .readers = Readers::Visitors,
            .papers = itineraryPapers,
            .lay = itinerarySheets,
            .imposition = Imposition::TwoCopies,
            .teamCopy = true},
        Sheet{.id = "door-signs",
            .title = QT_TRANSLATE_NOOP("Sheets", "Door signs"),
            .readers = Readers::OnSite,
            .papers = signPapers,
            .lay = doorSigns},
        Sheet{.id = "startup-sheets",
            .title = QT_TRANSLATE_NOOP("Sheets", "Start-up sheets"),
            .readers = Readers::OnSite,
            .papers = listPapers,
            .lay = startupSheets,
            .daily = false},
        Sheet{.id = "sign-in-sheets",
            .title = QT_TRANSLATE_NOOP("Sheets", "Sign-in sheets"),
            .readers = Readers::Team,
            .papers = listPapers,
            .lay = signInSheets},
    };
    return table;
}

} // namespace planner
