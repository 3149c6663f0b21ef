// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/grid_heads.h"

#include "core/print/sheets/place_words.h"
#include "core/print/typography.h"

#include <algorithm>

namespace planner {

namespace {

constexpr int mostLines = 2;

Mm bottomOf(const std::vector<Text>& texts)
{
    Mm bottom;
    for (const Text& text : texts)
        bottom = std::max(bottom, text.box.bottom());
    return bottom;
}

} // namespace

std::vector<ColumnPlace> placesOf(const std::vector<GridColumn>& columns, const PosterLook& look)
{
    double breadth = 0.0;
    for (const GridColumn& column : columns)
        breadth += column.breadth();
    const Mm unit = (gridWidth(look) + look.gutter) / breadth;
    std::vector<ColumnPlace> places;
    Mm x = look.margin + look.timeColumn;
    for (const GridColumn& column : columns) {
        const Mm width = unit * column.breadth();
        places.push_back({&column, x, width - look.gutter});
        x += width;
    }
    return places;
}

GridHeads::GridHeads(PosterDay& day, const std::vector<ColumnPlace>& places)
    : m_day(day), m_places(places), m_roomTop(day.look.roomTop), m_bottom(day.look.gridTop)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (beginsVenue(i))
            m_roomTop = std::max(m_roomTop, bottomOf(venueTexts(i)) + 1_mm);
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::vector<Text> texts = roomTexts(i);
        m_bottom = std::max(m_bottom, bottomOf(texts) + 0.8_mm);
        noteCuts(texts);
        if (!beginsVenue(i))
            continue;
        const std::vector<Text> head = venueTexts(i);
        noteCuts(head);
        if (head.size() == 1)
            noteAddress(i);
    }
}

bool GridHeads::beginsVenue(std::size_t index) const
{
    return index == 0 || m_places[index - 1].column->room->venue != m_places[index].column->room->venue;
}

Mm GridHeads::venueWidth(std::size_t index) const
{
    std::size_t last = index;
    while (last + 1 < m_places.size() && !beginsVenue(last + 1))
        ++last;
    return m_places[last].x + m_places[last].width - m_places[index].x;
}

std::vector<Text> GridHeads::venueTexts(std::size_t index) const
{
    const Setting& setting = m_day.setting;
    const PosterLook& look = m_day.look;
    const Mm x = m_places[index].x;
    const Mm width = venueWidth(index);
    const Venue* venue = setting.festival().venues().find(m_places[index].column->room->venue);
    Text name = setting.text(venue->name, look.venue, {x, look.venueTop + 0.6_mm, width});
    name.tag = Tag::Heading2;
    name.subject = venue->id.uuid();
    name.maxLines = mostLines;
    const Measured measured = setting.metrics().measure(name);
    name.box.height = measured.height;
    const bool isLine = measured.lines == 1;
    for (const QString& address : {addressText(*venue), venue->address}) {
        const Mm addressWidth = setting.widthOf(address, look.address);
        if (address.isEmpty() || !isLine || measured.width + 4_mm + addressWidth > width)
            continue;
        name.box.width = measured.width + 0.1_mm;
        Text where = setting.text(address, look.address, {x + width - addressWidth, 0_mm, addressWidth});
        alignBaseline(where, look.venue, name.box.y);
        return {name, where};
    }
    const bool hasRoomBelow = isLine || look.tallHeads;
    for (const QString& address : {addressText(*venue), venue->address}) {
        if (hasRoomBelow && !address.isEmpty() && setting.widthOf(address, look.address) <= width)
            return {name, setting.text(address, look.address, {x, name.box.bottom(), width})};
    }
    return {name};
}

std::vector<Text> GridHeads::roomTexts(std::size_t index) const
{
    const Setting& setting = m_day.setting;
    const PosterLook& look = m_day.look;
    const ColumnPlace& place = m_places[index];
    const Room& room = *place.column->room;
    Text name = setting.text(room.name, look.room, {place.x, m_roomTop + 0.6_mm, place.width});
    name.tag = Tag::Heading3;
    name.subject = room.id.uuid();
    name.maxLines = mostLines;
    name.box.height = setting.metrics().measure(name).height;
    std::vector<Text> texts{name};
    if (room.seats) {
        const QString seats = setting.words().translate("Sheets", "%n seats", nullptr, *room.seats);
        texts.push_back(setting.text(seats, look.seats, {place.x, name.box.bottom(), place.width}));
    }
    return texts;
}

void GridHeads::noteCuts(const std::vector<Text>& texts) const
{
    const Text& name = texts.front();
    if (!m_day.setting.metrics().measure(name).cut)
        return;
    m_day.notes.push_back({.remark = Remark::DoesNotFit,
        .message = m_day.setting.noteWords()
                       .translate("Sheets", "Page %1: the name “%2” is too long for the head of its column.")
                       .arg(QString::number(m_day.page), name.runs.front().text),
        .subject = name.subject,
        .page = m_day.page});
}

/// The address that found no place beside the name of the venue, nor below it.
void GridHeads::noteAddress(std::size_t index) const
{
    const Venue* venue = m_day.setting.festival().venues().find(m_places[index].column->room->venue);
    if (addressText(*venue).isEmpty())
        return;
    m_day.notes.push_back({.remark = Remark::LeftOut,
        .message
        = m_day.setting.noteWords()
              .translate("Sheets", "Page %1: the address of “%2” has no room in the head of its columns.")
              .arg(QString::number(m_day.page), venue->name),
        .subject = venue->id.uuid(),
        .page = m_day.page});
}

void GridHeads::add(Page& page, std::size_t index) const
{
    const PosterLook& look = m_day.look;
    const ColumnPlace& place = m_places[index];
    const auto rule = [&page](Mm x, Mm y, Mm width, Pt weight) {
        page.items.emplace_back(Stroke{.from = {x, y}, .to = {x + width, y}, .width = weight});
    };
    if (beginsVenue(index)) {
        rule(place.x, look.venueTop, venueWidth(index), look.venueRule);
        for (Text& text : venueTexts(index))
            page.items.emplace_back(std::move(text));
    }
    rule(place.x, m_roomTop, place.width, look.hourRule);
    for (Text& text : roomTexts(index))
        page.items.emplace_back(std::move(text));
}

} // namespace planner
