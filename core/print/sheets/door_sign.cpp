// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/door_sign.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/preflight.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>
#include <span>

namespace planner {

namespace {

constexpr std::size_t mostRows = 7;

/// The measures of A4, made smaller for A5. Type that small paper makes too small stays at its floor.
struct Scale {
    double factor = 1.0;

    [[nodiscard]] Mm mm(double value) const { return Mm{value} * factor; }
    [[nodiscard]] TextStyle type(
        double size, Weight weight = Weight::Regular, double leading = 1.21, double floor = 8.0) const
    {
        return {.size = {std::max(size * factor, floor)}, .weight = weight, .leading = leading};
    }
};

/// What stands at one door on one day.
struct Door {
    const Venue* venue = nullptr;
    const Room* room = nullptr;
    Day day;
    std::vector<const Session*> sessions;
};

class SignLayout {
public:
    SignLayout(const Setting& setting, Scale scale)
        : m_setting(setting),
          m_scale(scale),
          m_size(scale.factor < 1.0 ? sizeOf(Paper::A5) : sizeOf(Paper::A4)),
          m_left(scale.mm(16)),
          m_width(m_size.width - m_left * 2.0)
    {
    }

    [[nodiscard]] std::vector<Page> pages(const Door& door) const
    {
        const Piece below = foot(door);
        const Mm bottom = m_size.height - m_scale.mm(12) - below.height - m_scale.mm(4);
        const Mm space = bottom - headed(door, true).second;
        std::vector<Piece> rows;
        for (const Session* session : door.sessions)
            rows.push_back(row(*session));
        const std::vector<std::size_t> counts = dividedEvenly(rows, space);
        std::vector<Page> pages;
        std::size_t next = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            auto [page, y] = headed(door, i > 0);
            addRows(std::span(rows).subspan(next, counts[i]), y, bottom - y, page);
            next += counts[i];
            place(below, {m_left, m_size.height - m_scale.mm(12) - below.height}, page);
            addVersion(i + 1, counts.size(), page);
            pages.push_back(std::move(page));
        }
        if (!pages.empty())
            pages.front().title = dotted({door.room->name, dayText(door.day, language(), DayStyle::Long)});
        return pages;
    }

    /// Instead of signs, when no room has any session: a document has a page.
    [[nodiscard]] Page nothing() const
    {
        Page page = m_setting.page(m_size);
        page.items.emplace_back(
            m_setting.text(words().translate("Sheets", "Nothing is announced for this day yet."),
                m_scale.type(17), {m_left, m_scale.mm(20), m_width}));
        return page;
    }

private:
    [[nodiscard]] Language language() const { return m_setting.language(); }
    [[nodiscard]] const Words& words() const { return m_setting.words(); }

    /// The name of the room on one line as large as it goes; below 40 pt it takes two.
    [[nodiscard]] Text roomName(const Room& room, Mm y) const
    {
        TextStyle style = m_scale.type(66, Weight::Black, 1.08);
        for (double size = 66; size >= 40; size -= 2) {
            style = m_scale.type(size, Weight::Black, 1.08);
            if (m_setting.widthOf(room.name, style) <= m_width)
                break;
        }
        Text text = m_setting.text(room.name, style, {m_left, y, m_width});
        text.tag = Tag::Heading1;
        text.subject = room.id.uuid();
        return text;
    }

    /// A page with its head, and where the first row begins.
    [[nodiscard]] std::pair<Page, Mm> headed(const Door& door, bool continued) const
    {
        Page page = m_setting.page(m_size);
        const Text venue
            = m_setting.text(door.venue->name, m_scale.type(22), {m_left, m_scale.mm(12), m_width});
        page.items.emplace_back(venue);
        const Text room = roomName(*door.room, venue.box.bottom());
        page.items.emplace_back(room);
        QString day = dayText(door.day, language(), DayStyle::Long);
        if (continued)
            day = words().translate("Sheets", "%1, continued").arg(day);
        Text date = m_setting.text(day, m_scale.type(34, Weight::Regular, 1.15),
            {m_left, room.box.bottom() + m_scale.mm(1.5), m_width});
        date.tag = Tag::Heading2;
        page.items.emplace_back(date);
        const Mm rule = std::max(date.box.bottom() + m_scale.mm(2.5), m_scale.mm(67));
        page.items.emplace_back(Stroke{{m_left, rule}, {m_left + m_width, rule}, {4.0 * m_scale.factor}});
        return {std::move(page), rule + m_scale.mm(0.7)};
    }

    /// Start and end at the left, title, hosts and entry at the right; as low as it goes.
    [[nodiscard]] Piece row(const Session& session) const
    {
        const Mm textLeft = m_scale.mm(58);
        const Mm textWidth = m_width - textLeft;
        const TextStyle startStyle = m_scale.type(32, Weight::Bold, 1.0);
        const TextStyle titleStyle = m_scale.type(23, Weight::Bold, 1.16, 22); // to be read from afar
        const Mm above = m_scale.mm(3.2);
        Piece block;
        Text start = m_setting.text(
            timeText(session.span->begin(), language()), startStyle, {0_mm, above, textLeft - m_scale.mm(2)});
        block.items.emplace_back(ofItem(start, session));
        const Text end = m_setting.text(QStringLiteral("→ ") + timeText(session.span->end(), language()),
            m_scale.type(17), {0_mm, start.box.bottom() + m_scale.mm(0.4), textLeft - m_scale.mm(2)});
        block.items.emplace_back(ofItem(end, session));

        Text title
            = m_setting.text({{.text = setTitle(session), .style = titleStyle}}, {textLeft, 0_mm, textWidth});
        alignBaseline(title, startStyle, above);
        block.items.emplace_back(ofItem(title, session));
        Mm bottom = std::max(end.box.bottom(), title.box.bottom());
        const QString facts = dotted(sessionFacts(m_setting.festival(), session, words()));
        if (!facts.isEmpty()) {
            const Text meta = m_setting.text(
                facts, m_scale.type(16), {textLeft, title.box.bottom() + m_scale.mm(0.6), textWidth});
            block.items.emplace_back(ofItem(meta, session));
            bottom = std::max(bottom, meta.box.bottom());
        }
        block.height = bottom + m_scale.mm(3.2);
        return block;
    }

    /// How many rows fit on a page of `space` when no page takes more than `most`, one at least.
    [[nodiscard]] static std::vector<std::size_t> divided(
        const std::vector<Piece>& rows, Mm space, std::size_t most)
    {
        std::vector<std::size_t> counts;
        Mm left;
        for (const Piece& row : rows) {
            if (counts.empty() || counts.back() == most || row.height > left) {
                counts.push_back(0);
                left = space;
            }
            ++counts.back();
            left -= row.height;
        }
        return counts;
    }

    /// The same number of pages, with about as many rows on each.
    [[nodiscard]] static std::vector<std::size_t> dividedEvenly(const std::vector<Piece>& rows, Mm space)
    {
        std::vector<std::size_t> full = divided(rows, space, mostRows);
        if (full.empty())
            return full;
        const std::size_t each = (rows.size() + full.size() - 1) / full.size();
        const std::vector<std::size_t> even = divided(rows, space, each);
        return even.size() == full.size() ? even : full;
    }

    /// Rows get a little air when the page has it, up to 28 mm and a bit more.
    void addRows(std::span<const Piece> rows, Mm y, Mm space, Page& page) const
    {
        Mm used;
        for (const Piece& row : rows)
            used += row.height;
        const Mm air = std::clamp((space - used) / static_cast<double>(rows.size()), 0_mm, m_scale.mm(5));
        for (const Piece& row : rows) {
            place(row, {m_left, y + air / 2.0}, page);
            y += row.height + air;
            page.items.emplace_back(Stroke{{m_left, y}, {m_left + m_width, y}, 0.6_pt});
        }
    }

    /// "Contact sur place : Camille, 06 00 00 00 00", of those whom the edition names.
    [[nodiscard]] QString contactText(const Door& door) const
    {
        std::vector<Contact> contacts{door.venue->contact.forInsiders()};
        for (const Session* session : door.sessions) {
            for (const Id<Startup>& id : session->startups) {
                if (const Startup* startup = m_setting.festival().startups().find(id))
                    contacts.push_back(startup->onSite.forInsiders());
            }
        }
        QStringList named;
        for (const Contact& contact : contacts) {
            QStringList parts{contact.name, phoneText(contact.phone)};
            parts.removeAll(QString());
            const QString who = parts.join(QStringLiteral(",\u00A0"));
            if (!contact.phone.isEmpty() && !named.contains(who))
                named += who;
        }
        return named.isEmpty()
            ? QString()
            : words().translate("Sheets", "On site: %1", "contacts").arg(named.join(QLatin1String("; ")));
    }

    /// What to do before an empty room, seats, access, contact; the QR code at the right.
    [[nodiscard]] Piece foot(const Door& door) const
    {
        const Mm qr = m_scale.mm(26);
        const QString website = m_setting.festival().about().website;
        const Mm space = m_width - (website.isEmpty() ? 0_mm : qr + m_scale.mm(6));
        const QString seats = door.room->seats
            ? words().translate("Sheets", "%n seat(s)", nullptr, *door.room->seats)
            : QString();
        const QString hint
            = words().translate("Sheets", "Room empty? The whole programme is at the reception.");
        const QString facts
            = dotted({seats, door.room->floor, wheelchairText(m_setting.festival(), *door.room, words())});
        Piece block;
        for (const QString& line : {hint, facts, contactText(door)}) {
            if (line.isEmpty())
                continue;
            const Text text
                = m_setting.text(line, m_scale.type(12, Weight::Regular, 1.3), {0_mm, block.height, space});
            block.items.emplace_back(text);
            block.height = text.box.bottom() + (line == hint ? m_scale.mm(2) : 0_mm);
        }
        block.height += m_scale.mm(5.5); // the version line
        if (website.isEmpty())
            return block;
        const Mm missing = std::max(qr - block.height, 0_mm);
        for (Item& item : block.items)
            item = moved(std::move(item), {0_mm, missing});
        block.height += missing;
        block.items.emplace_back(Qr{{m_width - qr, block.height - qr, qr, qr}, website});
        return block;
    }

    void addVersion(std::size_t number, std::size_t count, Page& page) const
    {
        QString line = versionText(m_setting.edition(), words());
        if (count > 1)
            line += QStringLiteral(" · %1/%2").arg(number).arg(count);
        Text text = m_setting.text(
            line, {.size = 7.5_pt}, {m_left, m_size.height - m_scale.mm(12) - 3.6_mm, m_width / 2.0});
        text.tag = Tag::Artifact;
        page.items.emplace_back(text);
    }

    const Setting& m_setting;
    Scale m_scale;
    Size m_size;
    Mm m_left;
    Mm m_width;
};

std::vector<const Session*> sessionsIn(const Room& room, const std::vector<const Session*>& sessions)
{
    std::vector<const Session*> here;
    std::ranges::copy_if(sessions, std::back_inserter(here),
        [&room](const Session* session) { return *session->room == room.id; });
    return here;
}

/// The doors of `day` behind which something happens, in walking order.
std::vector<Door> doorsOn(const Edition& edition, Day day)
{
    const std::vector<const Session*> sessions = publicSessions(edition, day);
    std::vector<Door> doors;
    for (const Venue* venue : venuesInWalkingOrder(edition.festival)) {
        for (const Room* room : roomsInWalkingOrder(edition.festival, venue->id)) {
            Door door{.venue = venue, .room = room, .day = day, .sessions = sessionsIn(*room, sessions)};
            if (!door.sessions.empty())
                doors.push_back(std::move(door));
        }
    }
    return doors;
}

} // namespace

Pages doorSigns(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
{
    const Setting setting(edition, options, metrics);
    const Scale scale{options.paper == Paper::A5 ? 0.707 : 1.0};
    const SignLayout layout(setting, scale);
    Pages result{.title = edition.festival.about().name};
    for (const Day day : printedDays(edition)) {
        for (const Door& door : doorsOn(edition, day))
            std::ranges::move(layout.pages(door), std::back_inserter(result.pages));
    }
    result.isBlank = result.pages.empty();
    if (result.isBlank)
        result.pages.push_back(layout.nothing());
    result.notes = preflight(result, setting, 7.5_pt);
    return result;
}

} // namespace planner
