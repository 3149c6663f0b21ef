// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/box_text.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>

namespace planner {

namespace {

constexpr Mm widthForEndTime = 36_mm; ///< Columns narrower than this show only when things begin.
constexpr Mm gap = 0.8_mm; ///< Between a time and the signs.

TextStyle bold(TextStyle style)
{
    style.weight = Weight::Bold;
    return style;
}

} // namespace

QString languageCode(const Session& session)
{
    const std::vector<QString>& codes = session.languages;
    if (codes.empty() || (codes.size() == 1 && codes.front() == QLatin1String("fr")))
        return {};
    QStringList upper;
    for (const QString& code : codes)
        upper += code.toUpper();
    return upper.join(QStringLiteral("·"));
}

Mm BoxText::lowest() const
{
    return toMm(m_look.brief.size) * m_look.brief.leading + 0.2_mm;
}

Box BoxText::inside(const Box& frame) const
{
    const Mm left = m_look.bar + m_look.inset;
    return {frame.x + left, frame.y, frame.width - left - m_look.inset, frame.height};
}

BoxText::Signs BoxText::signsOf(const Session& session) const
{
    Signs signs;
    const auto add = [&](Sign sign) {
        const Box box{signs.width, 0_mm, m_look.sign, m_look.sign};
        signs.symbols.push_back({.sign = sign, .box = box, .alternative = signText(sign, m_setting.words())});
        signs.width += m_look.sign + 0.5_mm;
    };
    const Room* room = m_setting.festival().rooms().find(session.room);
    if (room && wheelchairAccess(m_setting.festival(), *room) == Tri::No)
        add(Sign::NoWheelchair);
    if (session.openingMode == OpeningMode::Booked)
        add(Sign::Booked);
    if (const QString code = languageCode(session); !code.isEmpty()) {
        const Mm width = m_setting.widthOf(code, m_look.code);
        signs.code = m_setting.text({{.text = code, .style = m_look.code}}, {signs.width, 0_mm, width});
        signs.width += width;
    }
    return signs;
}

void BoxText::putSigns(
    const Signs& signs, Mm right, Mm top, const TextStyle& beside, std::vector<Item>& items) const
{
    const Mm left = right - signs.width;
    const Mm line = baselineOf(beside);
    for (const Symbol& symbol : signs.symbols)
        items.push_back(moved(symbol, {left, top + line - m_look.sign * 0.9}));
    if (!signs.code)
        return;
    Text code = *signs.code;
    code.box.x += left;
    alignBaseline(code, beside, top);
    items.emplace_back(std::move(code));
}

std::optional<Text> BoxText::fitting(std::vector<Run> runs, const Box& room) const
{
    Text text = m_setting.text(std::move(runs), {room.x, room.y, room.width});
    if (text.box.height > room.height || m_setting.metrics().measure(text).splitsWords)
        return std::nullopt;
    return text;
}

std::optional<Text> BoxText::hosts(const Session& session, TextPlace place, int lines) const
{
    const QStringList names = hostNames(m_setting.festival(), session);
    for (qsizetype shown = names.size(); shown > 0; --shown) {
        const auto others = static_cast<int>(names.size() - shown);
        QString line = names.mid(0, shown).join(QLatin1String(", "));
        if (others > 0)
            line = m_setting.words().translate("Sheets", "%1 and %n more", nullptr, others).arg(line);
        Text text = m_setting.text(line, m_look.host, place);
        if (m_setting.metrics().measure(text).lines <= lines)
            return text;
    }
    return std::nullopt;
}

std::optional<BoxText::Stack> BoxText::stacked(const Session& session, const Box& frame) const
{
    const Box room = inside(frame);
    const Signs signs = signsOf(session);
    const Language language = m_setting.language();
    QString time = spanText(*session.span, language);
    Mm timeWidth = m_setting.widthOf(time, m_look.time);
    if (frame.width < widthForEndTime || timeWidth + gap + signs.width > room.width) {
        time = timeText(session.span->begin(), language);
        timeWidth = m_setting.widthOf(time, m_look.time);
    }
    std::vector<Item> items;
    Text head = m_setting.text({{.text = time, .style = m_look.time}}, {room.x, room.y, timeWidth});
    Mm y = room.y + head.box.height;
    const bool beside = timeWidth + gap + signs.width <= room.width;
    if (!beside && signs.width > room.width)
        return std::nullopt;
    items.emplace_back(std::move(head));
    putSigns(signs, beside ? room.right() : room.x + signs.width, beside ? room.y : y, m_look.time, items);
    if (!beside)
        y += toMm(m_look.time.size) * m_look.time.leading;
    auto title = fitting(
        {{.text = setTitle(session), .style = m_look.title}}, {room.x, y, room.width, room.bottom() - y});
    if (!title)
        return std::nullopt;
    title->subject = session.id.uuid();
    y += title->box.height;
    items.emplace_back(std::move(*title));
    return Stack{std::move(items), y};
}

/// Who hosts it, below the title, where there is room.
BoxWords BoxText::withHosts(const Session& session, const Box& frame, Stack stack) const
{
    const Box room = inside(frame);
    bool namesHosts = false;
    for (const int lines : {2, 1}) {
        auto host = hosts(session, {room.x, stack.bottom, room.width}, lines);
        if (!host || host->box.bottom() > room.bottom())
            continue;
        stack.bottom = host->box.bottom();
        stack.items.emplace_back(std::move(*host));
        namesHosts = true;
        break;
    }
    return {lowered(std::move(stack.items), room.bottom() - stack.bottom), namesHosts};
}

/// `items` away from the upper frame, as far as `free` below them allows.
std::vector<Item> BoxText::lowered(std::vector<Item> items, Mm free) const
{
    for (Item& item : items)
        item = moved(std::move(item), {0_mm, std::min(free * 0.5, m_look.inset * 0.6)});
    return items;
}

std::optional<BoxText::Lines> BoxText::runIn(
    const Session& session, const Box& frame, const TextStyle& style) const
{
    Signs signs = signsOf(session);
    QString code;
    if (signs.code) { // it stands at the end of the title: there it takes the least room
        code = QLatin1Char(' ') + languageCode(session);
        signs.width -= signs.code->box.width;
        signs.code.reset();
    }
    Box room = inside(frame);
    const Mm right = room.right();
    if (signs.width > 0_mm)
        room.width -= signs.width + gap;
    if (room.width < m_look.bar * 6.0)
        return std::nullopt;
    const QString time = timeText(session.span->begin(), m_setting.language());
    std::vector<Run> runs{
        {.text = time + QLatin1Char(' '), .style = bold(style)}, {.text = setTitle(session), .style = style}};
    if (!code.isEmpty())
        runs.push_back({.text = code, .style = bold(style)});
    auto text = fitting(std::move(runs), room);
    if (!text)
        return std::nullopt;
    const Mm free = room.height - text->box.height;
    text->subject = session.id.uuid();
    std::vector<Item> items{*text};
    putSigns(signs, right, text->box.y, style, items);
    return Lines{std::move(items), free};
}

std::optional<BoxWords> BoxText::whole(const Session& session, const Box& frame) const
{
    if (auto stack = stacked(session, frame))
        return withHosts(session, frame, std::move(*stack));
    for (const TextStyle& style : {m_look.runIn, m_look.brief}) {
        if (auto lines = runIn(session, frame, style))
            return BoxWords{lowered(std::move(lines->items), lines->free)};
    }
    return std::nullopt;
}

std::optional<BoxWords> BoxText::whole(const GridBox& box) const
{
    if (box.sessions.size() == 1)
        return whole(*box.sessions.front(), box.box);
    std::vector<Item> all;
    Box left = box.box;
    for (const Session* session : box.sessions) {
        const auto lines = runIn(*session, left, m_look.brief);
        if (!lines)
            return std::nullopt;
        all.insert(all.end(), lines->items.begin(), lines->items.end());
        left.y = left.bottom() - lines->free;
        left.height = lines->free;
    }
    return BoxWords{lowered(std::move(all), left.height)};
}

std::vector<Item> BoxText::shortened(const GridBox& box, int number) const
{
    const Box room = inside(box.box);
    const auto count = static_cast<int>(box.sessions.size());
    const Language language = m_setting.language();
    const TextStyle strong = bold(m_look.brief);
    const QString mark = count == 1 ? QStringLiteral("[%1]").arg(number)
                                    : QStringLiteral("[%1–%2]").arg(number).arg(number + count - 1);
    const QString time = timeText(box.sessions.front()->span->begin(), language);
    const auto tried = [&](const QString& words) {
        return fitting({{.text = time + QLatin1Char(' '), .style = strong},
                           {.text = words, .style = m_look.brief}, {.text = mark, .style = strong}},
            room);
    };
    std::optional<Text> text;
    if (count > 1) {
        text = tried(m_setting.words().translate("Sheets", "%n sessions", nullptr, count) + QLatin1Char(' '));
    } else {
        QStringList words = setTitle(*box.sessions.front()).split(QLatin1Char(' '));
        while (!text && words.size() > 1) {
            words.removeLast();
            text = tried(words.join(QLatin1Char(' ')) + QStringLiteral("… "));
        }
    }
    if (!text)
        text = tried(QString());
    if (!text)
        text = m_setting.text({{.text = mark, .style = strong}}, {room.x, room.y, room.width});
    text->box.y += std::min((room.height - text->box.height) * 0.5, m_look.inset * 0.5);
    text->subject = box.sessions.front()->id.uuid();
    return {*text};
}

} // namespace planner
