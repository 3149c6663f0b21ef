// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/print/sheets/leaflet.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>

namespace planner::leaflet {

namespace {

constexpr Mm gutter = 6_mm;
constexpr Mm numberWidth = 8_mm;
constexpr Mm columnWidth = (width - gutter) / 2.0;
constexpr Mm betweenEntries = 3.2_mm;
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

/// Who made the festival, and where more is told.
Piece credits(const Setting& setting)
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

/// Dotted lines to write on, where there is room for some.
void addLines(Mm from, Mm bottom, Page& page)
{
    constexpr Mm step = 9_mm;
    if (bottom - from < step * 4.0)
        return;
    for (Mm y = from + step; y <= bottom; y += step)
        page.items.emplace_back(Stroke{{left, y}, {right, y}, 0.4_pt, Dash::Dotted});
}

} // namespace

std::vector<Page> index(const Setting& setting, const Subject& subject)
{
    const Piece below = credits(setting);
    const Mm bottom = contentBottom - below.height - 3_mm;
    const QString day = dayText(subject.day, setting.language(), DayStyle::Long);
    const Piece title = head(setting, setting.words().translate("Sheets", "Venues"), day, Tag::Heading2);
    std::vector<Page> pages;
    Mm y = bottom;
    const auto openPage = [&] {
        pages.push_back(setting.page(paper));
        pages.back().title = setting.words().translate("Sheets", "Venues");
        place(title, {left, top}, pages.back());
        y = top + title.height + 4_mm;
    };
    openPage();
    for (std::size_t i = 0; i < subject.venues.size(); i += 2) {
        const auto number = static_cast<int>(i) + 1;
        const Piece one = entry(setting, subject.venues[i], number, subject.day);
        const bool hasOther = i + 1 < subject.venues.size();
        const Piece other
            = hasOther ? entry(setting, subject.venues[i + 1], number + 1, subject.day) : Piece();
        const Mm height = std::max(one.height, other.height);
        if (y + height > bottom)
            openPage();
        place(one, {left, y}, pages.back());
        place(other, {left + columnWidth + gutter, y}, pages.back());
        y += height + betweenEntries;
    }
    addLines(y + 4_mm, bottom, pages.back());
    place(below, {left, contentBottom - below.height}, pages.back());
    return pages;
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
