// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/grid_rest.h"

#include "core/base/wording.h"

#include <algorithm>

namespace planner {

namespace {

/// Columns that stand next to each other.
struct Stretch {
    Mm x;
    Mm width;
};

/// Whether nothing stands in `column` during `span`. The frames of short sessions reach beyond their end.
bool isQuiet(const GridColumn& column, const TimeSpan& span)
{
    return std::ranges::none_of(column.sessions, [&span](const Lane& lane) {
        const TimeSpan& taken = *lane.session->span;
        const minutes beyond{taken.length() < minutes{15} ? 20 : 0};
        return taken.begin() < span.end() && span.begin() - taken.end() < beyond;
    });
}

/// The stretches of `places` whose column passes `test`.
template <class Test>
std::vector<Stretch> stretches(const std::vector<ColumnPlace>& places, Test test)
{
    std::vector<Stretch> found;
    bool joins = false;
    for (const ColumnPlace& place : places) {
        const bool in = test(place);
        if (in && joins)
            found.back().width = place.x + place.width - found.back().x;
        else if (in)
            found.push_back({place.x, place.width});
        joins = in;
    }
    return found;
}

QString sentence(const Break& rest, const Setting& setting)
{
    const QString title = rest.title.isEmpty() ? setting.words().translate("Sheets", "Break") : rest.title;
    return QStringLiteral("%1 · %2").arg(title, spanText(rest.span, setting.language()));
}

bool overlap(const Box& a, const Box& b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// Sets `words` in the middle of `room`, unless they are too high for it or meet one of `taken`.
void addSentence(
    Page& page, const PosterDay& day, const QString& words, const Box& room, std::vector<Box>& taken)
{
    constexpr Mm inset = 2_mm;
    Text text = day.setting.text(words, day.look.pause, {room.x + inset, 0_mm, room.width - inset * 2.0});
    if (text.box.height > room.height)
        return;
    text.box.y = room.y + (room.height - text.box.height) * 0.5;
    text.align = Align::Centre;
    if (std::ranges::any_of(taken, [&text](const Box& other) { return overlap(text.box, other); }))
        return;
    taken.push_back(text.box);
    page.items.emplace_back(std::move(text));
}

} // namespace

void addBreaks(
    Page& page, const PosterDay& day, const std::vector<ColumnPlace>& places, const HourScale& scale)
{
    std::vector<Box> taken;
    for (const Break& rest : day.setting.festival().breaks()) {
        const auto span = intersection(rest.span, scale.hours);
        if (rest.day != day.day || !span)
            continue;
        const Mm top = scale.at(span->begin());
        const Mm height = scale.at(span->end()) - top;
        const auto rests = [&rest](const ColumnPlace& place) {
            return !rest.venue || place.column->room->venue == *rest.venue;
        };
        for (const Stretch& band : stretches(places, rests))
            page.items.emplace_back(
                Panel{.box = {band.x, top, band.width, height}, .pattern = Pattern::Tint});
        const std::vector<Stretch> quiet = stretches(
            places, [&](const ColumnPlace& place) { return rests(place) && isQuiet(*place.column, *span); });
        if (quiet.empty())
            continue;
        const Stretch widest = *std::ranges::max_element(quiet, {}, &Stretch::width);
        addSentence(page, day, sentence(rest, day.setting), {widest.x, top, widest.width, height}, taken);
    }
}

} // namespace planner
