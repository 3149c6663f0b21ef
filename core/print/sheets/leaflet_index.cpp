// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/print/sheets/leaflet.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/route_map.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>

namespace planner::leaflet {

namespace {

constexpr Mm gutter = 6_mm;
constexpr Mm numberWidth = 8_mm;
constexpr Mm columnWidth = (width - gutter) / 2.0;
constexpr Mm betweenEntries = 3.2_mm;
constexpr Mm belowTitle = 4_mm;
constexpr Mm aboveCredits = 3_mm;
constexpr TextStyle numberStyle{.size = 11_pt, .weight = Weight::Bold};
constexpr TextStyle nameStyle{.size = 9.5_pt, .weight = Weight::Bold};

QStringList factsOf(const Setting& setting, const Venue& venue, Day day)
{
    return {addressText(venue), venue.transport, hoursText(venue, day, setting.words()),
        dotted(accessFacts(venue.access, setting.words()))};
}

Piece entry(const Setting& setting, const VenueDay& venue, int number, Day day)
{
    const Mm textWidth = columnWidth - numberWidth;
    Piece block;
    block.items.emplace_back(setting.text(QString::number(number), numberStyle, {0_mm, 0_mm, numberWidth}));
    std::vector<Run> runs
        = runsOf(typeset(venue.venue->name, setting.language()), nameStyle, setting.language());
    runs.push_back({.text = QStringLiteral("  ")
            + setting.words().translate("Sheets", "p. %1").arg(venue.page).replace(u' ', QChar(0x00A0)),
        .style = metaStyle});
    Text name = setting.text(std::move(runs), {numberWidth, 0_mm, textWidth});
    alignBaseline(name, numberStyle, 0_mm);
    name.tag = Tag::Heading3;
    name.subject = venue.venue->id.uuid();
    block.items.emplace_back(name);
    block.height = name.box.bottom();
    for (const QString& fact : factsOf(setting, *venue.venue, day)) {
        if (fact.isEmpty())
            continue;
        const Text line = setting.text(fact, metaStyle, {numberWidth, block.height, textWidth});
        block.items.emplace_back(line);
        block.height = line.box.bottom();
    }
    return block;
}

/// Dotted lines to write on, where there is room for some.
void addLines(Mm from, Mm bottom, Page& page)
{
    constexpr Mm step = 9_mm;
    if (bottom - from < step * 4.0)
        return;
    for (Mm y = from + step; y <= bottom; y += step)
        page.items.emplace_back(Stroke{{left, y}, {right, y}, 0.4_pt, Dash::Dotted});
}

Piece indexHead(const Setting& setting, const LeafletSubject& subject)
{
    const QString day = dayText(subject.day, setting.language(), DayStyle::Long);
    return head(setting, setting.words().translate("Sheets", "Venues"), day, Tag::Heading2);
}

/// Where the venues are, by their numbers, where two of them are known and there is room from `from` to
/// `bottom`; how far down it reaches.
Mm addMap(const Setting& setting, const LeafletSubject& subject, Mm from, Mm bottom, Page& page)
{
    constexpr Mm lowest = 50_mm;
    constexpr Mm highest = 84_mm;
    Route route;
    int number = 0;
    for (const VenueDay& venue : subject.venues) {
        ++number;
        (venue.venue->coordinates ? route.places : route.missing)
            .push_back({.venue = venue.venue, .numbers = {number}});
    }
    QStringList missing;
    for (const Route::Place& place : route.missing)
        missing += placeName(place);
    const Text off = setting.text(
        setting.words().translate("Sheets", "Not on the map: %1").arg(missing.join(QStringLiteral(", "))),
        metaStyle, {left, from, width});
    const Mm below = missing.isEmpty() ? 0_mm : off.box.height + 1_mm;
    if (!route.isDrawn() || bottom - from < lowest + below)
        return from;
    const Mm height = std::min(bottom - from - below, highest);
    place(routeMap(setting, route, Pace::Normal, {width, height}), {left, from}, page);
    if (!missing.isEmpty())
        page.items.emplace_back(moved(off, {0_mm, height + 1_mm}));
    return from + height + below;
}

/// The venues in two columns, row by row.
std::vector<Piece> rowsOf(const Setting& setting, const LeafletSubject& subject)
{
    std::vector<Piece> rows;
    for (std::size_t i = 0; i < subject.venues.size(); ++i) {
        Piece one = entry(setting, subject.venues[i], static_cast<int>(i) + 1, subject.day);
        if (i % 2 == 0) {
            rows.push_back(std::move(one));
            continue;
        }
        for (Item& item : one.items)
            rows.back().items.push_back(moved(std::move(item), {columnWidth + gutter, 0_mm}));
        rows.back().height = std::max(rows.back().height, one.height);
    }
    return rows;
}

} // namespace

Piece credits(const Setting& setting, Mm width)
{
    const About& about = setting.festival().about();
    Piece block;
    for (const QString& credit : {about.organiser, about.relay, about.website}) {
        if (credit.isEmpty())
            continue;
        Text line = setting.text(credit, metaStyle, {0_mm, block.height, width});
        if (credit == about.website)
            line.link = about.website;
        block.items.emplace_back(line);
        block.height = line.box.bottom();
    }
    return block;
}

std::vector<Page> index(const Setting& setting, const LeafletSubject& subject)
{
    const Piece below = credits(setting, width);
    const Mm bottom = contentBottom - below.height - aboveCredits;
    const Piece title = indexHead(setting, subject);
    std::vector<Page> pages;
    Mm y = bottom;
    const auto openPage = [&] {
        pages.push_back(setting.page(paper));
        pages.back().title = setting.words().translate("Sheets", "Venues");
        place(title, {left, top}, pages.back());
        y = top + title.height + belowTitle;
    };
    openPage();
    for (const Piece& row : rowsOf(setting, subject)) {
        if (y + row.height > bottom)
            openPage();
        place(row, {left, y}, pages.back());
        y += row.height + betweenEntries;
    }
    y = addMap(setting, subject, y + 2_mm, bottom, pages.back());
    addLines(y + 2_mm, bottom, pages.back());
    place(below, {left, contentBottom - below.height}, pages.back());
    return pages;
}

bool placeIndexBelow(const Setting& setting, const LeafletSubject& subject, ListPages& lists)
{
    if (lists.pages.empty() || subject.venues.empty())
        return false;
    const Piece title = indexHead(setting, subject);
    const std::vector<Piece> rows = rowsOf(setting, subject);
    Mm height = betweenVenues + title.height + belowTitle;
    for (const Piece& row : rows)
        height += row.height + betweenEntries;
    if (lists.freeFrom + height > lists.freeTo)
        return false;
    Page& page = lists.pages.back();
    Mm y = lists.freeFrom + betweenVenues;
    place(title, {left, y}, page);
    y += title.height + belowTitle;
    for (const Piece& row : rows) {
        place(row, {left, y}, page);
        y += row.height + betweenEntries;
    }
    addMap(setting, subject, y + 2_mm, lists.freeTo, page);
    return true;
}

Page notes(const Setting& setting)
{
    Page page = setting.page(paper);
    const Piece title = head(setting, setting.words().translate("Sheets", "Notes"), {}, Tag::Heading2);
    place(title, {left, top}, page);
    addLines(top + title.height, contentBottom, page);
    return page;
}

} // namespace planner::leaflet
