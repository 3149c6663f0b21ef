// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/grid_page.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/sheets/box_text.h"
#include "core/print/sheets/grid_heads.h"
#include "core/print/sheets/grid_rest.h"
#include "core/print/sheets/poster_legend.h"
#include "core/print/sheets/session_words.h"

#include <algorithm>
#include <cmath>

namespace planner {

namespace {

void addHours(Page& page, const PosterDay& day, const HourScale& scale)
{
    const PosterLook& look = day.look;
    const Mm columns = look.margin + look.timeColumn;
    const Mm right = look.page.width - look.margin;
    const Mm label = toMm(look.hour.size) * look.hour.leading;
    const auto every = std::max(1, static_cast<int>(std::ceil(label * 1.1 / scale.perHour())));
    int hour = 0;
    for (minutes past{0}; past < scale.hours.length(); past += minutes{30}) {
        const LocalTime time = *LocalTime::fromMinutes(scale.hours.begin().sinceMidnight() + past);
        const bool full = past.count() % 60 == 0;
        const Mm y = scale.at(time);
        page.items.emplace_back(Stroke{.from = {full ? look.margin : columns, y},
            .to = {right, y},
            .width = full ? look.hourRule : 0.25_pt});
        if (!full || hour++ % every != 0 || y + label > scale.bottom)
            continue;
        Text text = day.setting.text(timeText(time, day.setting.language()), look.hour,
            {look.margin, y + 0.4_mm, look.timeColumn - 0.5_mm});
        text.tag = Tag::Artifact;
        page.items.emplace_back(std::move(text));
    }
}

/// Sets the frames of the columns and their texts.
class GridPainter {
public:
    GridPainter(Page& page, PosterDay& day) : m_page(page), m_day(day), m_text(day.setting, day.look) { }

    void add(const GridBox& box)
    {
        const Session& session = *box.sessions.front();
        const Box& frame = box.box;
        m_page.items.emplace_back(Panel{.box = frame, .pattern = Pattern::White, .frame = 0.5_pt});
        m_page.items.emplace_back(
            kindBar(shownKind(session), {frame.x, frame.y, m_day.look.bar, frame.height}));
        for (const Session* shown : box.sessions)
            m_day.marks.kinds.insert(shownKind(*shown));
        if (const auto whole = m_text.whole(box)) {
            for (const Session* shown : box.sessions) {
                noteSigns(*shown);
                m_hostless
                    += !whole->namesHosts && !hostNames(m_day.setting.festival(), *shown).empty() ? 1 : 0;
            }
            m_page.items.insert(m_page.items.end(), whole->items.begin(), whole->items.end());
            return;
        }
        const int number = next();
        for (const Session* listed : box.sessions)
            list(*listed);
        for (const Item& item : m_text.shortened(box, number))
            m_page.items.push_back(item);
    }
    /// Says of how many sessions the hosts are missing.
    void noteHostless()
    {
        if (m_hostless == 0)
            return;
        m_day.notes.push_back({.remark = Remark::LeftOut,
            .message = m_day.setting.noteWords()
                           .translate("Sheets",
                               "Page %1: %n session(s) stand without their hosts, for whom the boxes have no "
                               "room. The day leaflet names them.",
                               nullptr, m_hostless)
                           .arg(m_day.page),
            .page = m_day.page});
    }
    /// A session that not even has a frame.
    void list(const Session& session)
    {
        const int number = next();
        m_day.titles.push_back({number, &session});
        m_day.marks.numbers = true;
        m_day.notes.push_back({.remark = Remark::DoesNotFit,
            .message
            = m_day.setting.noteWords()
                  .translate("Sheets",
                      "Page %1: the title “%2” has no room in the grid; it stands in the list of whole "
                      "titles as number %3.")
                  .arg(QString::number(m_day.page), setTitle(session), QString::number(number)),
            .subject = session.id.uuid(),
            .page = m_day.page});
    }

private:
    [[nodiscard]] int next() const { return static_cast<int>(m_day.titles.size()) + 1; }

    void noteSigns(const Session& session)
    {
        const Festival& festival = m_day.setting.festival();
        if (wheelchairAccess(festival, *festival.rooms().find(session.room)) == Tri::No)
            m_day.marks.noWheelchair = true;
        if (session.openingMode == OpeningMode::Booked)
            m_day.marks.booked = true;
        if (const QString code = languageCode(session); !code.isEmpty())
            m_day.marks.languages.insert(code);
    }

    Page& m_page;
    PosterDay& m_day;
    BoxText m_text;
    int m_hostless = 0;
};

} // namespace

namespace {

/// Those that found no lane of their own share the last box beside them; what meets none is added to
/// `leftOver`.
void crowdInto(std::vector<GridBox>& boxes, const std::vector<const Session*>& crowded,
    const HourScale& scale, std::vector<const Session*>& leftOver)
{
    for (const Session* session : crowded) {
        const Mm begin = scale.at(session->span->begin());
        GridBox* last = nullptr;
        for (GridBox& box : boxes) {
            const bool isBeside = box.box.y <= begin && begin < box.box.bottom();
            if (isBeside && (!last || box.box.x >= last->box.x))
                last = &box;
        }
        (last ? last->sessions : leftOver).push_back(session);
    }
}

} // namespace

void addGrid(Page& page, PosterDay& day, const std::vector<GridColumn>& columns, const TimeSpan& hours)
{
    const std::vector<ColumnPlace> places = placesOf(columns, day.look);
    const GridHeads heads(day, places);
    const HourScale scale{hours, heads.bottom(), gridBottom(day.look)};
    addHours(page, day, scale);
    addBreaks(page, day, places, scale);
    const BoxText text(day.setting, day.look);
    GridPainter painter(page, day);
    for (std::size_t i = 0; i < places.size(); ++i) {
        heads.add(page, i);
        std::vector<const Session*> leftOver;
        auto boxes = boxesOf(places[i], scale, text.lowest(), leftOver);
        crowdInto(boxes, places[i].column->crowded, scale, leftOver);
        for (const GridBox& box : boxes)
            painter.add(box);
        for (const Session* session : leftOver)
            painter.list(*session);
    }
    painter.noteHostless();
}

double shareThatFits(
    const PosterDay& day, const std::vector<const Session*>& sessions, Mm width, const TimeSpan& hours)
{
    constexpr std::size_t sample = 120;
    const HourScale scale{hours, day.look.gridTop, gridBottom(day.look)};
    const BoxText text(day.setting, day.look);
    const std::size_t step = sessions.size() / sample + 1;
    int tried = 0;
    int fit = 0;
    for (std::size_t i = 0; i < sessions.size(); i += step) {
        const Mm top = scale.at(sessions[i]->span->begin());
        const Mm height = std::max(scale.at(sessions[i]->span->end()) - top, text.lowest());
        ++tried;
        if (text.whole(*sessions[i], {0_mm, top, width - day.look.gutter, height}))
            ++fit;
    }
    return tried == 0 ? 1.0 : static_cast<double>(fit) / tried;
}

} // namespace planner
