// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/sheets/leaflet.h"
#include "core/print/sheets/legend.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>
#include <optional>

namespace planner::leaflet {

namespace {

constexpr Mm timeWidth = 16.4_mm;
constexpr Mm markWidth = 4.6_mm;
constexpr Mm textLeft = left + timeWidth + markWidth;
constexpr Mm textWidth = 88_mm;
constexpr Mm endWidth = 19_mm;
constexpr Mm mark = 2.5_mm;
constexpr Mm entryGap = 1.9_mm;
constexpr Mm belowHead = 2.4_mm;
constexpr Mm aboveLegend = 2.5_mm;

constexpr TextStyle timeStyle{.size = 11_pt, .weight = Weight::Bold};
constexpr TextStyle titleStyle{.size = 9.5_pt, .weight = Weight::Bold};
constexpr TextStyle endStyle{.size = 8.5_pt};
constexpr TextStyle breakStyle{.size = 8_pt, .italic = true};

/// A line of a list, as wide as the page: an entry, or the band of a break. Laid out once, placed later.
struct Row {
    Piece block;
    std::optional<Text> time; ///< Printed when the entry begins a group or a page. None: a break.
    LocalTime begin;
    bool opensGroup = false;
    bool inGroup = false; ///< The next row begins at the same time.
};

/// The room, unless the venue has only the one that bears its name.
QString roomText(const Festival& festival, const Session& session, const Venue& venue)
{
    const Room* room = festival.rooms().find(session.room);
    return room && room->name != venue.name ? room->name : QString();
}

QString metaText(const Setting& setting, const Session& session, const Venue& venue)
{
    QStringList facts = sessionFacts(setting.festival(), session, setting.words());
    facts.insert(1, roomText(setting.festival(), session, venue));
    return dotted(facts);
}

bool isBarred(const Festival& festival, const Session& session)
{
    const Room* room = festival.rooms().find(session.room);
    return room && wheelchairAccess(festival, *room) == Tri::No;
}

/// Title, end, facts and the rule below, from x = 0 at the edge of the page.
Piece entryBlock(const Setting& setting, const Session& session, const Venue& venue)
{
    const Mm titleTop = baselineOf(timeStyle) - baselineOf(titleStyle);
    const Mm markTop = titleTop + baselineOf(titleStyle) - toMm(titleStyle.size) * 0.36 - mark / 2.0;
    const Words& words = setting.words();
    Piece block;
    const Sign sign = signOf(session);
    block.items.emplace_back(Symbol{sign, {left + timeWidth, markTop, mark, mark}, signText(sign, words)});

    const Text title
        = setting.text({{.text = setTitle(session), .style = titleStyle}}, {textLeft, titleTop, textWidth});
    block.items.emplace_back(ofItem(title, session));
    Text end = setting.text(QStringLiteral("→ ") + timeText(session.span->end(), setting.language()),
        endStyle, {textLeft + textWidth, 0_mm, endWidth});
    end.align = Align::Right;
    alignBaseline(end, timeStyle, 0_mm);
    block.items.emplace_back(ofItem(end, session));
    block.height = title.box.bottom();

    const bool barred = isBarred(setting.festival(), session);
    const QString facts = metaText(setting, session, venue);
    if (barred)
        block.items.emplace_back(Symbol{Sign::NoWheelchair, {right - 3_mm, block.height + 0.3_mm, 3_mm, 3_mm},
            signText(Sign::NoWheelchair, words)});
    if (!facts.isEmpty()) {
        const Mm factsWidth = textWidth + endWidth - (barred ? 5_mm : 0_mm);
        const Text meta = setting.text(facts, metaStyle, {textLeft, block.height, factsWidth});
        block.items.emplace_back(ofItem(meta, session));
        block.height = meta.box.bottom();
    } else if (barred) {
        block.height += 3.3_mm;
    }
    block.height += entryGap * 0.55;
    block.items.emplace_back(Stroke{{textLeft, block.height}, {right, block.height}});
    block.height += entryGap * 0.45;
    return block;
}

Row entryRow(const Setting& setting, const Session& session, const Venue& venue)
{
    const QString time = alignedHour(timeText(session.span->begin(), setting.language()));
    return {.block = entryBlock(setting, session, venue),
        .time = ofItem(setting.text(time, timeStyle, {left, 0_mm, timeWidth}), session),
        .begin = session.span->begin()};
}

Row breakRow(const Setting& setting, const Break& pause)
{
    constexpr Mm inset = 1.4_mm;
    const QString words = spanText(pause.span, setting.language()) + QStringLiteral("\u2003") + pause.title;
    const Text text = setting.text(words, breakStyle, {textLeft, inset + 0.6_mm, right - textLeft - 2_mm});
    const Mm height = text.box.height + inset * 2.0;
    Piece block;
    block.items.emplace_back(
        Panel{.box = {left, 0.6_mm, width, height}, .pattern = Pattern::Tint, .tint = 0.075});
    block.items.emplace_back(text);
    block.height = height + 0.6_mm + entryGap;
    return {.block = block, .time = std::nullopt, .begin = pause.span.begin()};
}

/// The breaks that fall between two sessions of the venue.
std::vector<const Break*> breaksOf(const Festival& festival, const VenueDay& venue, Day day)
{
    std::vector<const Break*> breaks;
    for (const Break& pause : festival.breaks()) {
        const bool here = pause.day == day && (!pause.venue || *pause.venue == venue.venue->id);
        const bool between = venue.sessions.front()->span->begin() < pause.span.begin()
            && pause.span.begin() <= venue.sessions.back()->span->begin();
        if (here && between)
            breaks.push_back(&pause);
    }
    std::ranges::sort(breaks, {}, [](const Break* pause) { return std::tie(pause->span, pause->id); });
    return breaks;
}

std::vector<Row> rowsOf(const Setting& setting, const VenueDay& venue, Day day)
{
    const std::vector<const Break*> breaks = breaksOf(setting.festival(), venue, day);
    auto nextBreak = breaks.begin();
    std::vector<Row> rows;
    for (const Session* session : venue.sessions) {
        while (nextBreak != breaks.end() && (*nextBreak)->span.begin() <= session->span->begin())
            rows.push_back(breakRow(setting, **nextBreak++));
        rows.push_back(entryRow(setting, *session, *venue.venue));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto sameGroup
            = [&](const Row& other) { return rows[i].time && other.time && other.begin == rows[i].begin; };
        rows[i].opensGroup = rows[i].time && (i == 0 || !sameGroup(rows[i - 1]));
        rows[i].inGroup = i + 1 < rows.size() && sameGroup(rows[i + 1]);
    }
    return rows;
}

std::vector<Sign> signsOf(const Festival& festival, const LeafletSubject& subject)
{
    std::vector<Sign> used;
    bool barred = false;
    for (const VenueDay& venue : subject.venues) {
        for (const Session* session : venue.sessions) {
            used.push_back(signOf(*session));
            barred = barred || isBarred(festival, *session);
        }
    }
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    if (barred)
        used.push_back(Sign::NoWheelchair);
    return used;
}

/// Runs the rows of venue after venue over the pages.
class Flow {
public:
    Flow(const Setting& setting, const LeafletSubject& subject, Venues venues)
        : m_setting(setting),
          m_venues(venues),
          m_day(subject.day),
          m_legend(legend(setting, signsOf(setting.festival(), subject), width)),
          m_bottom(contentBottom - m_legend.height - aboveLegend)
    {
    }

    void add(VenueDay& venue)
    {
        const std::vector<Row> rows = rowsOf(m_setting, venue, m_day);
        const Piece first = headOf(*venue.venue, dayWords());
        const Mm gap = m_pages.empty() ? 0_mm : betweenVenues;
        const Mm head = first.height + belowHead;
        const bool staysWhole = m_venues == Venues::Whole && top + head + heightOf(rows) <= m_bottom;
        const Mm needed = head + (staysWhole ? heightOf(rows) : neededFor(rows, 0));
        if (m_pages.empty() || m_y + gap + needed > m_bottom)
            openPage();
        else
            m_y += gap;
        if (m_pages.back().title.isEmpty())
            m_pages.back().title = venue.venue->name;
        venue.page = static_cast<int>(m_pages.size()) + 1;
        put(first);
        for (std::size_t i = 0; i < rows.size(); ++i)
            add(rows, i, *venue.venue);
    }

    [[nodiscard]] ListPages finished() &&
    {
        for (Page& page : m_pages)
            place(m_legend, {left, contentBottom - m_legend.height}, page);
        return {.pages = std::move(m_pages), .freeFrom = m_y, .freeTo = m_bottom};
    }

private:
    /// The day, which stays on one line.
    [[nodiscard]] QString dayWords() const
    {
        return dayText(m_day, m_setting.language(), DayStyle::Long).replace(u' ', QChar(0x00A0));
    }

    [[nodiscard]] Piece headOf(const Venue& venue, const QString& day) const
    {
        return head(m_setting, venue.name, dotted({addressText(venue), venue.transport, day}), Tag::Heading2);
    }

    [[nodiscard]] static Mm heightOf(const std::vector<Row>& rows)
    {
        Mm height;
        for (const Row& row : rows)
            height += row.block.height;
        return height;
    }

    /// What must fit with the row at `i`: an entry that opens a group brings the next one along.
    [[nodiscard]] static Mm neededFor(const std::vector<Row>& rows, std::size_t i)
    {
        Mm height = rows[i].block.height;
        if (rows[i].opensGroup && rows[i].inGroup)
            height += rows[i + 1].block.height;
        return height;
    }

    void add(const std::vector<Row>& rows, std::size_t i, const Venue& venue)
    {
        const Row& row = rows[i];
        bool showsTime = row.opensGroup;
        if (i > 0 && m_y + neededFor(rows, i) > m_bottom) {
            openPage();
            const QString continued = m_setting.words().translate("Sheets", "%1, continued").arg(dayWords());
            put(headOf(venue, QString(continued).replace(u' ', QChar(0x00A0))));
            showsTime = row.time.has_value();
        }
        if (showsTime)
            place({.items = {*row.time}, .height = {}}, {0_mm, m_y}, m_pages.back());
        place(row.block, {0_mm, m_y}, m_pages.back());
        m_y += row.block.height;
    }

    void put(const Piece& block)
    {
        place(block, {left, m_y}, m_pages.back());
        m_y += block.height + belowHead;
    }

    void openPage()
    {
        m_pages.push_back(m_setting.page(paper));
        m_y = top;
    }

    const Setting& m_setting;
    Venues m_venues;
    Day m_day;
    Piece m_legend;
    Mm m_bottom;
    std::vector<Page> m_pages;
    Mm m_y;
};

} // namespace

ListPages lists(const Setting& setting, LeafletSubject& subject, Venues venues)
{
    Flow flow(setting, subject, venues);
    for (VenueDay& venue : subject.venues)
        flow.add(venue);
    return std::move(flow).finished();
}

} // namespace planner::leaflet
