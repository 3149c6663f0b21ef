// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/day_leaflet.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/preflight.h"
#include "core/print/sheets/leaflet.h"
#include "core/print/sheets/place_words.h"

#include <algorithm>
#include <map>

namespace planner {

namespace leaflet {

Piece head(const Setting& setting, const QString& title, const QString& line, Tag tag)
{
    Piece block;
    Text name
        = setting.text(title, {.size = 22_pt, .weight = Weight::Black, .leading = 1.12}, {0_mm, 0_mm, width});
    name.tag = tag;
    block.items.emplace_back(name);
    block.height = name.box.bottom();
    if (!line.isEmpty()) {
        const Text below = setting.text(line, {.size = 8.5_pt, .leading = 1.25}, {0_mm, block.height, width});
        block.items.emplace_back(below);
        block.height = below.box.bottom();
    }
    block.height += 1.5_mm;
    block.items.emplace_back(Stroke{{0_mm, block.height}, {width, block.height}, 1.4_pt});
    return block;
}

void addFoot(const Setting& setting, int folio, Page& page)
{
    constexpr TextStyle style{.size = 9_pt, .weight = Weight::Bold};
    Text version = setting.text(
        versionText(setting.edition(), setting.words()), {.size = 7.5_pt}, {left, 0_mm, 100_mm});
    version.tag = Tag::Artifact;
    alignBaseline(version, style, folioTop);
    page.items.emplace_back(version);
    if (folio == 1)
        return;
    Text number = setting.text(QString::number(folio), style, {right - 20_mm, folioTop, 20_mm});
    number.align = Align::Right;
    number.tag = Tag::Artifact;
    page.items.emplace_back(number);
}

namespace {

LeafletSubject subjectOf(const Edition& edition, Day day)
{
    std::map<Id<Venue>, std::vector<const Session*>> byVenue;
    for (const Session* session : publicSessions(edition, day))
        byVenue[edition.festival.rooms().find(session->room)->venue].push_back(session);
    LeafletSubject subject{.day = day, .venues = {}};
    for (const Venue* venue : venuesInWalkingOrder(edition.festival)) {
        const auto found = byVenue.find(venue->id);
        if (found != byVenue.end())
            subject.venues.push_back({.venue = venue, .sessions = found->second});
    }
    return subject;
}

/// Says that there is nothing to list yet.
Page emptyList(const Setting& setting, Day day)
{
    Page page = setting.page(paper);
    const Piece title = head(setting, dayText(day, setting.language(), DayStyle::Long), {}, Tag::Heading2);
    place(title, {left, top}, page);
    page.items.emplace_back(
        setting.text(setting.words().translate("Sheets", "Nothing is announced for this day yet."),
            {.size = 9.5_pt}, {left, top + title.height + 5_mm, width}));
    return page;
}

/// What follows the cover: the lists, then the index on pages of its own.
struct Inside {
    LeafletSubject subject; ///< Knows the pages of its venues.
    ListPages lists;
    std::vector<Page> index;

    /// With the cover.
    [[nodiscard]] std::size_t pages() const
    {
        return 1 + std::max<std::size_t>(lists.pages.size(), 1) + index.size();
    }
};

Inside insideOf(const Setting& setting, LeafletSubject subject, Venues venues)
{
    Inside inside{.subject = std::move(subject), .lists = {}, .index = {}};
    inside.lists = lists(setting, inside.subject, venues);
    inside.index = index(setting, inside.subject);
    return inside;
}

/// Where that spares a sheet, the index stands below the last list; where it costs none, a venue that goes on
/// one page is not divided.
Inside bestInside(const Setting& setting, Day day)
{
    const LeafletSubject subject = subjectOf(setting.edition(), day);
    Inside inside = insideOf(setting, subject, Venues::RunOn);
    const bool sparesSheet = (1 + inside.lists.pages.size()) % 4 == 0;
    if (sparesSheet && placeIndexBelow(setting, inside.subject, inside.lists))
        inside.index.clear();
    if (inside.pages() % 4 == 0)
        return inside;
    Inside whole = insideOf(setting, subject, Venues::Whole);
    return (whole.pages() + 3) / 4 == (inside.pages() + 3) / 4 ? whole : inside;
}

/// Cover, lists, pages for notes up to a multiple of four, index.
void addDay(const Setting& setting, Day day, std::vector<Page>& pages)
{
    Inside inside = bestInside(setting, day);
    const bool sharing = inside.index.empty();
    std::vector<Page> body = std::move(inside.lists.pages);
    if (body.empty())
        body.push_back(emptyList(setting, day));
    while ((1 + body.size() + inside.index.size()) % 4 != 0)
        body.push_back(notes(setting));
    const std::size_t indexPage = body.size() + (sharing ? 1 : 2);
    std::ranges::move(inside.index, std::back_inserter(body));
    body.insert(body.begin(), cover(setting, inside.subject, static_cast<int>(indexPage)));
    for (std::size_t i = 0; i < body.size(); ++i)
        addFoot(setting, static_cast<int>(i) + 1, body[i]);
    std::ranges::move(body, std::back_inserter(pages));
}

} // namespace

} // namespace leaflet

Pages dayLeaflet(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
{
    const Setting setting(edition, options, metrics);
    Pages result{.title = edition.festival.about().name};
    std::vector<Day> days = printedDays(edition);
    if (days.empty())
        days.push_back(edition.festival.about().firstDay);
    for (const Day day : days)
        leaflet::addDay(setting, day, result.pages);
    result.notes = preflight(result, setting, 7.5_pt);
    return result;
}

} // namespace planner
