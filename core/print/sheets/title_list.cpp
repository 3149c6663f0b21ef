// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/title_list.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/sheets/box_text.h"
#include "core/print/sheets/poster_frame.h"
#include "core/print/sheets/session_words.h"

namespace planner {

namespace {

constexpr TextStyle plain = {.size = 9_pt, .weight = Weight::Medium, .leading = 1.2};
constexpr TextStyle strong = {.size = 9_pt, .weight = Weight::Bold, .leading = 1.2};
constexpr TextStyle entryTitleStyle = {.size = 9_pt, .weight = Weight::SemiBold, .leading = 1.2};
constexpr TextStyle headStyle = {.size = 15_pt, .weight = Weight::Bold, .leading = 1.2};
constexpr Mm apart = 1.2_mm; ///< Between entries.
constexpr Mm between = 8_mm; ///< Between columns.
constexpr Mm entryNumberWidth = 10_mm;

/// Fills pages column by column with entries that are never split.
class TitleList {
public:
    explicit TitleList(PosterDay& day) : m_day(day)
    {
        const PosterLook& look = day.look;
        const Mm width = look.page.width - look.margin * 2.0;
        m_columns = look.page.width > 400_mm ? 4 : 3;
        m_width = (width - between * (m_columns - 1.0)) / m_columns;
    }

    void add(const NumberedTitle& entry)
    {
        Text text = m_day.setting.text(runsFor(entry), {0_mm, 0_mm, m_width - entryNumberWidth});
        if (m_pages.empty() || m_y + text.box.height > gridBottom(m_day.look))
            turn();
        const Mm x = m_day.look.margin + (m_width + between) * m_column;
        Text number
            = m_day.setting.text({{.text = QStringLiteral("[%1]").arg(entry.number), .style = strong}},
                {x, m_y, entryNumberWidth});
        text.box.x = x + entryNumberWidth;
        text.box.y = m_y;
        text.tag = Tag::ListItem;
        number.tag = Tag::ListItem;
        text.subject = entry.session->id.uuid();
        number.subject = text.subject;
        m_y += text.box.height + apart;
        m_pages.back().items.emplace_back(std::move(number));
        m_pages.back().items.emplace_back(std::move(text));
    }
    [[nodiscard]] std::vector<Page> pages() && { return std::move(m_pages); }

private:
    [[nodiscard]] std::vector<Run> runsFor(const NumberedTitle& entry) const
    {
        const Session& session = *entry.session;
        const Room* room = m_day.setting.festival().rooms().find(session.room);
        const QString time = timeText(session.span->begin(), m_day.setting.language());
        const Words& words = m_day.setting.words();
        QStringList facts{room ? room->name : QString(), languageCode(session)};
        if (session.openingMode == OpeningMode::Booked)
            facts += words.translate("Sheets", "booking needed");
        if (room && wheelchairAccess(m_day.setting.festival(), *room) == Tri::No)
            facts += words.translate("Sheets", "no wheelchair access");
        const QString where = QStringLiteral(" · ") + dotted(facts);
        return {{.text = time + QLatin1Char(' '), .style = strong},
            {.text = setTitle(session), .style = entryTitleStyle}, {.text = where, .style = plain}};
    }
    /// To the top of the next column, on the next page when this one is full.
    void turn()
    {
        if (!m_pages.empty() && m_column + 1 < m_columns) {
            ++m_column;
            m_y = m_top;
            return;
        }
        Page page = framedPage(m_day, true);
        const PosterLook& look = m_day.look;
        Text head = m_day.setting.text(m_day.setting.words().translate("Sheets", "Titles in full"), headStyle,
            {look.margin, look.venueTop, gridWidth(look)});
        head.tag = Tag::Heading2;
        m_top = head.box.bottom() + 2_mm;
        m_y = m_top;
        m_column = 0;
        page.items.emplace_back(std::move(head));
        m_pages.push_back(std::move(page));
        ++m_day.page;
    }

    PosterDay& m_day;
    std::vector<Page> m_pages;
    int m_columns = 3;
    int m_column = 0;
    Mm m_width;
    Mm m_top;
    Mm m_y;
};

} // namespace

std::vector<Page> titlePages(PosterDay& day)
{
    TitleList list(day);
    for (const NumberedTitle& entry : day.titles)
        list.add(entry);
    return std::move(list).pages();
}

} // namespace planner
