// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/setting.h"

/// The pages of the day leaflet. All are A5, laid out in the measures below.
namespace planner::leaflet {

constexpr Size paper = sizeOf(Paper::A5);
constexpr Mm left = 10_mm;
constexpr Mm right = 138_mm;
constexpr Mm width = right - left;
constexpr Mm top = 8_mm; ///< Of the heads: the letters begin 2 mm lower.
constexpr Mm folioTop = 198_mm;
constexpr Mm contentBottom = 196.5_mm;
constexpr Mm betweenVenues = 9_mm; ///< On one page.

constexpr TextStyle metaStyle{.size = 8_pt, .leading = 1.25};

/// What happens in a venue on the day of the leaflet, by begin.
struct VenueDay {
    const Venue* venue = nullptr;
    std::vector<const Session*> sessions;
    int page = 0; ///< Where its list begins, counted from 1.
};

/// What a leaflet is about.
struct LeafletSubject {
    Day day;
    std::vector<VenueDay> venues; ///< In walking order, those with sessions only.
};

/// The front page: what, when, where to report.
[[nodiscard]] Page cover(const Setting& setting, const LeafletSubject& subject, int indexPage);

/// Pages that run on, and what is free on the last of them.
struct ListPages {
    std::vector<Page> pages;
    Mm freeFrom;
    Mm freeTo;
};

enum class Venues {
    RunOn, ///< As many as go on a page; the last goes on overleaf.
    Whole, ///< Each on one page, if it has room there.
};

/// The programme, venue by venue, from page 2 on; tells `subject` where each venue begins.
[[nodiscard]] ListPages lists(const Setting& setting, LeafletSubject& subject, Venues venues);

/// The venues with their addresses, ways and access, numbered; the credits.
[[nodiscard]] std::vector<Page> index(const Setting& setting, const LeafletSubject& subject);

/// The venues below the last list; the credits are on the cover. False, and nothing is placed, where it does
/// not fit.
[[nodiscard]] bool placeIndexBelow(const Setting& setting, const LeafletSubject& subject, ListPages& lists);

/// Who made the festival, and where more is told.
[[nodiscard]] Piece credits(const Setting& setting, Mm width);

/// A page to write on.
[[nodiscard]] Page notes(const Setting& setting);

/// A large title, a line below and the thick rule under both, from the corner (0, 0).
[[nodiscard]] Piece head(const Setting& setting, const QString& title, const QString& line, Tag tag);

/// The version and the page number at the foot; the cover, page 1, has no number.
void addFoot(const Setting& setting, int folio, Page& page);

} // namespace planner::leaflet
