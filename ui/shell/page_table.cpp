// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/print_page.h"
#include "ui/programme/programme_page.h"
#include "ui/startups/startups_page.h"
#include "ui/venues/venues_page.h"
#include "ui/visits/itineraries_page.h"

namespace planner::ui {
namespace {

template <class P>
Page* made(Workspace& workspace, Actions& actions)
{
    return new P(workspace, actions);
}

} // namespace

std::span<const PageInfo> pageTable()
{
    static const std::vector<PageInfo> pages{
        {"go.programme", made<ProgrammePage>},
        {"go.startups", made<StartupsPage>},
        {"go.venues", made<VenuesPage>},
        {"go.itineraries", made<ItinerariesPage>},
        {"go.print", made<PrintPage>},
    };
    return pages;
}

} // namespace planner::ui
