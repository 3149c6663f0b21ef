// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/sheets/itinerary_parts.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>

namespace planner::itinerary {

namespace {

class PointLayout {
public:
    PointLayout(const Setting& setting, const ToldItinerary& told) : m_setting(setting), m_told(told) { }

    [[nodiscard]] Piece block(std::size_t index) const
    {
        const ToldPoint& point = m_told.points[index];
        const bool isLast = index + 1 == m_told.points.size();
        const Mm textWidth = width - textLeft - (countsHeads(point) ? tally + 2_mm : 0_mm);
        Piece block;
        addTimes(point, block);
        addPin(point, block);
        const QString titleWords
            = point.session ? setTitle(*point.session) : typeset(point.title, m_setting.language());
        Text title
            = m_setting.text({{.text = titleWords.isEmpty() ? point.title : titleWords, .style = timeStyle}},
                {textLeft, 0_mm, textWidth});
        title.tag = Tag::ListItem;
        if (point.session)
            title.subject = point.session->id.uuid();
        Mm y = title.box.bottom();
        block.items.emplace_back(std::move(title));
        for (const auto& [line, style] : linesOf(point)) {
            Text text = m_setting.text(line, style, {textLeft, y, textWidth});
            y = text.box.bottom();
            block.items.emplace_back(std::move(text));
        }
        block.height = std::max(block.height, y);
        if (countsHeads(point))
            addTally(block);
        if (!isLast)
            addLeg(m_told.points[index + 1], block);
        return block;
    }

private:
    [[nodiscard]] const Words& words() const { return m_setting.words(); }
    [[nodiscard]] bool isForTeam() const { return m_setting.edition().audience == Audience::Internal; }

    /// What stands below the title of a point, line by line.
    [[nodiscard]] std::vector<std::pair<QString, TextStyle>> linesOf(const ToldPoint& point) const
    {
        const Festival& festival = m_setting.festival();
        QStringList facts;
        if (point.session)
            facts += hostNames(festival, *point.session).join(QLatin1String(", "));
        facts += placeText(point);
        if (point.room)
            facts << point.room->floor << wheelchairText(festival, *point.room, words());
        std::vector<std::pair<QString, TextStyle>> lines{{dotted(facts), factStyle}};
        if (!point.isOffered)
            lines.emplace_back(
                words().translate("Sheets", "No longer in the programme at this time"), warnStyle);
        if (point.stop)
            lines.emplace_back(point.stop->remark, remarkStyle);
        QStringList contacts;
        for (const Contact& contact : isForTeam() ? contactsAt(festival, point) : std::vector<Contact>())
            contacts += contactText(contact);
        if (!contacts.isEmpty())
            lines.emplace_back(words()
                                   .translate("Sheets", "On site: %1", "contacts")
                                   .arg(contacts.join(QLatin1String("; "))),
                factStyle);
        std::erase_if(lines, [](const auto& line) { return line.first.isEmpty(); });
        return lines;
    }

    void addTimes(const ToldPoint& point, Piece& block) const
    {
        const Text begin = m_setting.text(alignedHour(timeText(point.begin, m_setting.language())), timeStyle,
            {0_mm, 0_mm, pinLeft - 0.5_mm});
        block.items.emplace_back(begin);
        block.height = begin.box.bottom();
        if (point.end <= point.begin)
            return;
        const Text end = m_setting.text(QStringLiteral("→ ") + timeText(point.end, m_setting.language()),
            endStyle, {0_mm, begin.box.bottom(), pinLeft - 0.5_mm});
        block.items.emplace_back(end);
        block.height = end.box.bottom();
    }

    void addPin(const ToldPoint& point, Piece& block) const
    {
        constexpr Mm dot = 2.6_mm;
        const Mm middle = toMm(timeStyle.size) * timeStyle.leading / 2.0;
        if (point.number == 0) {
            block.items.emplace_back(
                Symbol{Sign::Visit, {pinLeft + (pin - dot) / 2.0, middle - dot / 2.0, dot, dot}, {}});
            return;
        }
        block.items.emplace_back(Symbol{Sign::Pin, {pinLeft, middle - pin / 2.0, pin, pin}, {}});
        Text number = m_setting.text(
            QString::number(point.number), {.size = 9.5_pt, .weight = Weight::Bold}, {pinLeft, 0_mm, pin});
        number.box.y = middle - number.box.height / 2.0;
        number.align = Align::Centre;
        block.items.emplace_back(std::move(number));
    }

    [[nodiscard]] bool countsHeads(const ToldPoint& point) const
    {
        return isForTeam() && m_told.group && point.number > 0;
    }

    void addTally(Piece& block) const
    {
        const Mm x = width - tally;
        block.items.emplace_back(Panel{.box = {x, 0.3_mm, tally, 7.4_mm}, .frame = 0.6_pt});
        Text count = m_setting.text(
            QStringLiteral("/ %1").arg(m_told.group->size), factStyle, {x, 1.9_mm, tally - 1.5_mm});
        count.align = Align::Right;
        block.items.emplace_back(std::move(count));
        Text caption = m_setting.text(
            words().translate("Sheets", "present", "heads counted"), {.size = 8_pt}, {x, 7.9_mm, tally});
        caption.align = Align::Right;
        block.height = std::max(block.height, caption.box.bottom());
        block.items.emplace_back(std::move(caption));
    }

    /// The dotted line to the next pin, and what is known of the way.
    void addLeg(const ToldPoint& next, Piece& block) const
    {
        const bool isElsewhere = !next.leg || !(next.leg->from == next.leg->to);
        if (isElsewhere) {
            const QString way = next.leg ? legText(*next.leg, words())
                                         : words().translate("Itineraries", "travel time not known");
            Text text = m_setting.text(way, legStyle, {textLeft, block.height + 1_mm, width - textLeft});
            block.height = text.box.bottom();
            block.items.emplace_back(std::move(text));
        }
        block.height = std::max(block.height, 8_mm) + 2.2_mm;
        const Mm x = pinLeft + pin / 2.0;
        block.items.emplace_back(Stroke{{x, 6_mm}, {x, block.height - 1_mm}, 1_pt, Dash::Dotted});
    }

    const Setting& m_setting;
    const ToldItinerary& m_told;
};

} // namespace

Piece point(const Setting& setting, const ToldItinerary& told, std::size_t index)
{
    return PointLayout(setting, told).block(index);
}

QString contactText(const Contact& contact)
{
    QStringList parts{contact.name, phoneText(contact.phone)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace planner::itinerary
