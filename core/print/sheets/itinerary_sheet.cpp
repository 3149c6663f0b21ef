// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/itinerary_sheet.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/print/preflight.h"
#include "core/print/sheets/itinerary_parts.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/route_map.h"
#include "core/print/sheets/session_words.h"

#include <QLocale>

#include <algorithm>

namespace planner {

namespace itinerary {

namespace {

/// The pages of one itinerary.
class ItineraryLayout {
public:
    ItineraryLayout(const Setting& setting, const ToldItinerary& told)
        : m_setting(setting), m_told(told), m_route(routeOf(told))
    {
    }

    [[nodiscard]] std::vector<Page> pages()
    {
        turn();
        for (std::size_t i = 0; i < m_told.points.size(); ++i) {
            const Piece block = point(m_setting, m_told, i);
            if (m_y + block.height > contentBottom && m_y > m_firstY)
                turn();
            place(block, {left, m_y}, m_pages.back());
            m_y += block.height;
        }
        if (m_told.points.empty())
            addLine(words().translate("Sheets", "This itinerary has no stop yet."), factStyle);
        else
            addEnd();
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            addFoot(i + 1, m_pages[i]);
        m_pages.front().beginsBooklet = true;
        m_pages.front().title = titleText();
        return std::move(m_pages);
    }

private:
    [[nodiscard]] const Words& words() const { return m_setting.words(); }
    [[nodiscard]] const Itinerary& plan() const { return m_told.itinerary; }
    [[nodiscard]] bool isForTeam() const { return m_setting.edition().audience == Audience::Internal; }

    [[nodiscard]] QString titleText() const
    {
        return plan().title.isEmpty() ? words().translate("Sheets", "Itinerary without a title")
                                      : plan().title;
    }

    [[nodiscard]] QString kickerText() const
    {
        const QString copy
            = isForTeam() ? words().translate("Sheets", "guide's copy, not to be posted") : QString();
        return dotted({words().translate("Sheets", "Itinerary"),
            dayText(plan().day, m_setting.language(), DayStyle::Long), copy});
    }

    [[nodiscard]] QString groupText() const
    {
        const Group* group = m_told.group;
        if (!group)
            return {};
        const QString size = words().translate("Sheets", "group of %n", nullptr, group->size);
        return group->name.isEmpty() ? size : QStringLiteral("%1, %2").arg(group->name, size);
    }

    [[nodiscard]] QString guideText() const
    {
        const Person* guide = m_setting.festival().people().find(plan().guide);
        if (!guide || guide->name.isEmpty())
            return {};
        const QString phone = isForTeam() ? guide->contact.forInsiders().phone : QString();
        return words().translate("Sheets", "guide: %1").arg(contactText({guide->name, {}, phone}));
    }

    [[nodiscard]] QString walkText() const
    {
        if (!m_told.isMeasured || m_told.kilometres < 0.05)
            return {};
        const QLocale locale(m_setting.language() == Language::French ? QLocale::French : QLocale::English);
        return words().translate("Sheets", "%1 km on foot").arg(locale.toString(m_told.kilometres, 'f', 1));
    }

    [[nodiscard]] QString summaryText() const
    {
        QStringList parts{groupText()};
        if (!m_told.points.empty()) {
            parts += words()
                         .translate("Sheets", "departure %1")
                         .arg(timeText(m_told.points.front().begin, m_setting.language()));
            parts += words()
                         .translate("Sheets", "end %1", "of an itinerary")
                         .arg(timeText(m_told.points.back().end, m_setting.language()));
        }
        parts << walkText() << guideText();
        QString text = dotted(parts);
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
        return text;
    }

    /// What a guide knows of the group: whom to call, what somebody needs.
    [[nodiscard]] QString groupFacts() const
    {
        if (!isForTeam() || !m_told.group)
            return {};
        QStringList facts;
        const Contact& contact = m_told.group->contact.forInsiders();
        if (!contactText(contact).isEmpty())
            facts += words().translate("Sheets", "with the group: %1").arg(contactText(contact));
        for (const AccessNeed need : m_told.group->needs)
            facts += label(need, words());
        QString text = dotted(facts);
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
        return text;
    }

    Text& addLine(const QString& line, const TextStyle& style)
    {
        Text text = m_setting.text(line, style, {left, m_y, width});
        m_y = text.box.bottom();
        m_pages.back().items.emplace_back(std::move(text));
        return std::get<Text>(m_pages.back().items.back());
    }

    /// As large as lets the title stand on two lines.
    [[nodiscard]] TextStyle titleStyle(const QString& title) const
    {
        TextStyle style{.size = 22_pt, .weight = Weight::Black, .leading = 1.12};
        for (const Pt size : {22_pt, 18_pt, 15_pt}) {
            style.size = size;
            const Text text = m_setting.text(title, style, {left, 0_mm, width});
            if (m_setting.metrics().measure(text).lines <= 2)
                break;
        }
        return style;
    }

    /// Opens a page with its head.
    void turn()
    {
        const bool continued = !m_pages.empty();
        m_pages.push_back(m_setting.page(paper));
        m_y = top;
        addLine(kickerText(), kickerStyle);
        if (continued) {
            addLine(words().translate("Sheets", "%1, continued").arg(titleText()),
                {.size = 14_pt, .weight = Weight::Black, .leading = 1.12});
        } else {
            Text& title = addLine(titleText(), titleStyle(titleText()));
            title.tag = Tag::Heading1;
            title.subject = plan().id.uuid();
            m_y += 0.8_mm;
            for (const QString& line : {summaryText(), groupFacts()}) {
                if (!line.isEmpty())
                    addLine(line, factStyle);
            }
        }
        m_y += 1.5_mm;
        m_pages.back().items.emplace_back(Stroke{{left, m_y}, {left + width, m_y}, 1.4_pt});
        m_y += 2.2_mm;
        m_firstY = m_y;
    }

    /// The QR code and, beside a map, what to do when late.
    [[nodiscard]] Piece side() const
    {
        constexpr Mm qr = 30_mm;
        const QString website = m_setting.festival().about().website;
        Piece block;
        if (!website.isEmpty()) {
            block.items.emplace_back(Qr{{sideWidth - qr, 0_mm, qr, qr}, website});
            block.height = qr + 1_mm;
            Text caption = m_setting.text(words().translate("Sheets", "The programme as it is now"),
                {.size = 8.5_pt, .weight = Weight::Bold, .leading = 1.25}, {0_mm, block.height, sideWidth});
            block.height = caption.box.bottom();
            caption.align = Align::Centre;
            block.items.emplace_back(std::move(caption));
        }
        if (!m_route.isDrawn() || lateText().isEmpty())
            return block;
        const Text late = m_setting.text(lateText(), sideStyle, {0_mm, block.height + 1_mm, sideWidth});
        block.items.emplace_back(late);
        block.height = late.box.bottom();
        return block;
    }

    [[nodiscard]] QString lateText() const
    {
        if (!m_told.group)
            return {};
        const Contact& manager = m_setting.festival().about().dutyManager.forInsiders();
        if (isForTeam() && !manager.phone.isEmpty())
            return words().translate("Sheets", "More than 10 min late? Call %1.").arg(contactText(manager));
        return words().translate("Sheets", "Late? Join the group at the next stop.");
    }

    [[nodiscard]] QString missingText() const
    {
        QStringList names;
        for (const Route::Place& place : m_route.missing)
            names += placeName(place);
        if (!m_route.isDrawn())
            return m_route.missing.empty()
                ? QString()
                : words()
                      .translate("Sheets", "No map: nobody has said where these places are: %1.")
                      .arg(names.join(QLatin1String("; ")));
        return dotted({words().translate("Sheets", "Map without streets."),
            names.isEmpty() ? QString()
                            : words()
                                  .translate("Sheets", "Not on it, for want of coordinates: %1.")
                                  .arg(names.join(QLatin1String("; ")))});
    }

    /// What there is to say besides the stops, in lines of `across`.
    [[nodiscard]] Piece notes(Mm across) const
    {
        std::vector<std::pair<QString, TextStyle>> lines{
            {missingText(), sideStyle}, {plan().remark, remarkStyle}};
        if (!m_route.isDrawn())
            lines.emplace(lines.begin(), lateText(), factStyle);
        if (isForTeam()) {
            lines.emplace_back(plan().note.forInsiders(), factStyle);
            if (m_told.group)
                lines.emplace_back(m_told.group->note.forInsiders(), factStyle);
        }
        Piece block;
        for (const auto& [line, style] : lines) {
            if (line.isEmpty())
                continue;
            Text text = m_setting.text(line, style, {0_mm, block.height, across});
            block.height = text.box.bottom() + 0.8_mm;
            block.items.emplace_back(std::move(text));
        }
        return block;
    }

    /// To the next page when `height` finds no room on this one.
    void makeRoom(Mm height)
    {
        m_y += 3_mm;
        if (m_y + height > contentBottom && m_y > m_firstY + 3_mm)
            turn();
    }

    /// The map where there is one, beside it the QR code, below it the notes; without a map these stand in
    /// its place.
    void addEnd()
    {
        constexpr Mm least = 46_mm;
        constexpr Mm most = 70_mm;
        constexpr Mm mapWidth = width - sideWidth - gutter;
        const Piece beside = side();
        const Piece said = notes(m_route.isDrawn() ? width : mapWidth);
        const Mm row = std::max(m_route.isDrawn() ? least : said.height, beside.height);
        const Mm below = m_route.isDrawn() ? said.height + 2_mm : 0_mm;
        makeRoom(row + below);
        place(beside, {left + width - sideWidth, m_y}, m_pages.back());
        if (!m_route.isDrawn())
            return place(said, {left, m_y}, m_pages.back());
        const Mm height = std::max(std::min(contentBottom - m_y - below, most), row);
        const Pace pace = m_told.group ? m_told.group->pace : Pace::Normal;
        place(routeMap(m_setting, m_route, pace, {mapWidth, height}), {left, m_y}, m_pages.back());
        place(said, {left, m_y + height + 2_mm}, m_pages.back());
    }

    void addFoot(std::size_t number, Page& page) const
    {
        constexpr TextStyle folioStyle{.size = 8.5_pt, .weight = Weight::Bold};
        page.items.emplace_back(Stroke{{left, footRule}, {left + width, footRule}, 0.5_pt});
        Text version = m_setting.text(versionText(m_setting.edition(), words()),
            {.size = 7.5_pt, .weight = Weight::Medium}, {left, 0_mm, 100_mm});
        alignBaseline(version, folioStyle, footRule + 0.6_mm);
        version.tag = Tag::Artifact;
        page.items.emplace_back(std::move(version));
        if (m_pages.size() < 2)
            return;
        Text folio = m_setting.text(QStringLiteral("%1/%2").arg(number).arg(m_pages.size()), folioStyle,
            {left + width - 20_mm, footRule + 0.6_mm, 20_mm});
        folio.align = Align::Right;
        folio.tag = Tag::Artifact;
        page.items.emplace_back(std::move(folio));
    }

    const Setting& m_setting;
    const ToldItinerary& m_told;
    Route m_route;
    std::vector<Page> m_pages;
    Mm m_y;
    Mm m_firstY; ///< Below the head of the page.
};

/// Adds what is not said yet.
void add(std::vector<PreflightNote> notes, std::vector<PreflightNote>& all)
{
    for (PreflightNote& note : notes) {
        if (std::ranges::find(all, note.message, &PreflightNote::message) == all.end())
            all.push_back(std::move(note));
    }
}

} // namespace

} // namespace itinerary

Pages itinerarySheets(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
{
    const Setting setting(edition, options, metrics);
    const TravelTable travel = travelTable(edition.festival);
    Pages result{.title = edition.festival.about().name};
    std::vector<PreflightNote> gaps;
    for (const Itinerary* each : itinerariesIn(edition)) {
        const ToldItinerary told = toldItinerary(edition.festival, travel, *each, setting.words());
        itinerary::add(itinerary::gaps(setting, told, static_cast<int>(result.pages.size()) + 1), gaps);
        std::ranges::move(
            itinerary::ItineraryLayout(setting, told).pages(), std::back_inserter(result.pages));
    }
    result.notes = textNotes(result, setting, 7.5_pt);
    itinerary::add(std::move(gaps), result.notes);
    return result;
}

} // namespace planner
