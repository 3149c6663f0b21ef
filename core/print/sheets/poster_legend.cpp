// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/poster_legend.h"

#include "core/print/sheets/session_words.h"

#include <QStringList>

namespace planner {

namespace {

/// One thing explained: a sign and its words.
struct Entry {
    std::vector<Item> sign; ///< From (0, 0).
    Mm signWidth;
    QString words;
};

class Legend {
public:
    Legend(const PosterDay& day, const PosterMarks& marks)
        : m_day(day), m_words(day.setting.words()), m_marks(marks)
    {
        addKinds();
        if (marks.booked)
            addSign(Sign::Booked, m_words.translate("Sheets", "by registration, places are limited"));
        if (marks.noWheelchair)
            addSign(Sign::NoWheelchair, m_words.translate("Sheets", "no wheelchair access"));
        addLanguages();
        if (marks.numbers)
            addCode(QStringLiteral("[1]"),
                m_words.translate("Sheets", "whole title in the list at the end of the day"));
    }

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    [[nodiscard]] bool has(SessionKind kind) const { return m_marks.kinds.contains(kind); }

    void addKinds()
    {
        const bool talks = has(SessionKind::Talk);
        const bool meetings = has(SessionKind::Meeting);
        if (talks || meetings)
            addKind(SessionKind::Talk,
                talks && meetings ? m_words.translate("Sheets", "talk, meeting")
                    : talks       ? m_words.translate("Sheets", "talk")
                                  : m_words.translate("Sheets", "meeting"));
        if (has(SessionKind::Workshop))
            addKind(SessionKind::Workshop, m_words.translate("Sheets", "workshop"));
        if (has(SessionKind::Visit))
            addKind(SessionKind::Visit, m_words.translate("Sheets", "guided visit"));
        if (has(SessionKind::OpenDoors))
            addKind(SessionKind::OpenDoors, m_words.translate("Sheets", "open doors"));
    }
    void addKind(SessionKind kind, const QString& text)
    {
        const PosterLook& look = m_day.look;
        const Box box{0_mm, 0_mm, look.bar, toMm(look.legend.size)};
        m_entries.push_back({.sign = {kindBar(kind, box)}, .signWidth = look.bar, .words = text});
    }
    void addSign(Sign sign, const QString& text)
    {
        const Mm side = m_day.look.sign;
        m_entries.push_back({.sign = {Symbol{.sign = sign, .box = {0_mm, 0.3_mm, side, side}}},
            .signWidth = side,
            .words = text});
    }
    void addCode(const QString& code, const QString& text)
    {
        TextStyle style = m_day.look.legend;
        style.weight = Weight::Bold;
        const Mm width = m_day.setting.widthOf(code, style);
        m_entries.push_back({.sign = {m_day.setting.text({{.text = code, .style = style}}, {{}, {}, width})},
            .signWidth = width,
            .words = text});
    }
    void addLanguages()
    {
        for (const QString& shown : m_marks.languages) {
            std::vector<QString> codes;
            for (const QString& code : shown.split(QStringLiteral("·")))
                codes.push_back(code.toLower());
            addCode(shown, languagesText(codes, m_words));
        }
    }

    const PosterDay& m_day;
    const Words& m_words;
    const PosterMarks& m_marks;
    std::vector<Entry> m_entries;
};

} // namespace

Pattern patternOf(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Talk:
    case SessionKind::Meeting:
        return Pattern::Black;
    case SessionKind::Workshop:
        return Pattern::Hatched;
    case SessionKind::Visit:
        return Pattern::Dotted;
    case SessionKind::OpenDoors:
    case SessionKind::Blocker:
        return Pattern::White;
    }
    return Pattern::White;
}

Panel kindBar(SessionKind kind, const Box& box)
{
    return {.box = box, .pattern = patternOf(kind), .frame = 0.5_pt};
}

void addLegend(Page& page, const PosterDay& day, const PosterMarks& marks, const Box& box)
{
    constexpr Mm between = 5_mm;
    constexpr Mm beside = 1_mm;
    const TextStyle& style = day.look.legend;
    const Mm line = toMm(style.size) * style.leading;
    Mm x = box.x;
    Mm y = box.y;
    const Legend legend(day, marks);
    for (const Entry& entry : legend.entries()) {
        const Mm width = day.setting.widthOf(entry.words, style);
        if (x > box.x && x + entry.signWidth + beside + width > box.right()) {
            x = box.x;
            y += line;
        }
        for (const Item& item : entry.sign)
            page.items.push_back(moved(item, {x, y}));
        x += entry.signWidth + beside;
        page.items.emplace_back(day.setting.text(entry.words, style, {x, y, width}));
        x += width + between;
    }
}

} // namespace planner
