// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/sign_in_sheet.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/preflight.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/sheets/sign_in_list.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

constexpr Size paper = sizeOf(Paper::A4);
constexpr Mm left = 14_mm;
constexpr Mm width = paper.width - left * 2.0;
constexpr Mm top = 11_mm;
constexpr Mm footRule = 283_mm;
constexpr Mm usualRow = 8.6_mm;
constexpr Mm leastRow = 7.2_mm; ///< Where that spares a second page.
constexpr Mm headRow = 7_mm;
constexpr Mm inset = 1.2_mm;

/// Number, name, group, arrival, signature.
constexpr std::array columns{13_mm, 64_mm, 33_mm, 27_mm, 45_mm};

constexpr std::size_t groupColumn = 2;

constexpr TextStyle kickerStyle{.size = 10_pt, .weight = Weight::Bold};
constexpr TextStyle factStyle{.size = 10.5_pt, .leading = 1.25};
constexpr TextStyle headStyle{.size = 8.5_pt, .weight = Weight::Bold};
constexpr TextStyle nameStyle{.size = 10.5_pt};
constexpr TextStyle smallStyle{.size = 9_pt};
constexpr TextStyle totalStyle{.size = 10_pt};
constexpr TextStyle privacyStyle{.size = 8_pt, .weight = Weight::Medium, .leading = 1.25};

/// The pages of one slot.
class SignInLayout {
public:
    SignInLayout(const Setting& setting, const SignInList& list) : m_setting(setting), m_list(list) { }

    [[nodiscard]] std::vector<Page> pages()
    {
        const Piece below = end();
        constexpr Mm bottom = footRule - 2_mm;
        const Mm endHeight = below.height + 4_mm;
        turn();
        m_row = rowHeight(bottom - endHeight - m_y);
        for (const SignInRow& row : m_list.rows) {
            const bool isLast = &row == &m_list.rows.back();
            if (m_y + m_row + (isLast ? endHeight : 0_mm) > bottom)
                turn();
            if (row.isHeading)
                addHeading(row.name);
            else
                addRow(row);
        }
        place(below, {left, m_y + 3_mm}, m_pages.back());
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            addFoot(i + 1, m_pages[i]);
        m_pages.front().title = dotted({session().title, whenText()});
        return std::move(m_pages);
    }

private:
    [[nodiscard]] const Words& words() const { return m_setting.words(); }
    [[nodiscard]] const Session& session() const { return *m_list.session; }

    /// A little lower than usual when all rows then have room on the page.
    [[nodiscard]] Mm rowHeight(Mm space) const
    {
        const Mm fitting = space / static_cast<double>(m_list.rows.size());
        return fitting >= leastRow ? std::min(fitting, usualRow) : usualRow;
    }

    [[nodiscard]] QString whenText() const
    {
        return QStringLiteral("%1, %2").arg(
            dayText(m_list.slot.key.day, m_setting.language(), DayStyle::Long),
            spanText(m_list.slot.span, m_setting.language()));
    }

    [[nodiscard]] QString factsText() const
    {
        const QString seats = m_list.slot.seats
            ? words().translate("Sheets", "%n seat(s)", nullptr, *m_list.slot.seats)
            : words().translate("Sheets", "number of seats not known");
        const QString place = m_list.room->name == m_list.venue->name
            ? m_list.venue->name
            : QStringLiteral("%1, %2").arg(m_list.room->name, m_list.venue->name);
        return dotted(
            {hostNames(m_setting.festival(), session()).join(QLatin1String(", ")), place, whenText(), seats});
    }

    Text& addLine(const QString& line, const TextStyle& style)
    {
        Text text = m_setting.text(line, style, {left, m_y, width});
        m_y = text.box.bottom();
        m_pages.back().items.emplace_back(std::move(text));
        return std::get<Text>(m_pages.back().items.back());
    }

    /// As large as lets the title stand on two lines.
    [[nodiscard]] Text titleText() const
    {
        Text title;
        for (const Pt size : {24_pt, 19_pt, 15_pt}) {
            title = m_setting.text({{.text = setTitle(session()),
                                       .style = {.size = size, .weight = Weight::Black, .leading = 1.12}}},
                {left, m_y, width});
            if (m_setting.metrics().measure(title).lines <= 2)
                break;
        }
        title.tag = Tag::Heading1;
        title.subject = session().id.uuid();
        return title;
    }

    /// Opens a page with its head and the titles of the columns.
    void turn()
    {
        const bool continued = !m_pages.empty();
        m_pages.push_back(m_setting.page(paper));
        m_y = top;
        const QString kicker = words().translate("Sheets", "Sign-in sheet");
        addLine(continued ? words().translate("Sheets", "%1, continued").arg(kicker) : kicker, kickerStyle);
        if (continued) {
            addLine(dotted({session().title, whenText()}), factStyle);
        } else {
            Text title = titleText();
            m_y = title.box.bottom() + 0.8_mm;
            m_pages.back().items.emplace_back(std::move(title));
            addLine(factsText(), factStyle);
        }
        m_y += 2_mm;
        addRule(1.4_pt);
        const std::array titles{words().translate("Sheets", "No.", "column"),
            words().translate("Sheets", "Name", "column"), words().translate("Sheets", "Group", "column"),
            words().translate("Sheets", "Arrival", "column"),
            words().translate("Sheets", "Signature", "column")};
        addCells({titles.begin(), titles.end()}, headStyle, headRow);
        addRule(0.6_pt);
    }

    void addRule(Pt weight)
    {
        m_pages.back().items.emplace_back(Stroke{{left, m_y}, {left + width, m_y}, weight});
    }

    /// One text in each column, in the middle of `height`, and the lines between the columns.
    void addCells(const QStringList& cells, const TextStyle& style, Mm height)
    {
        Mm x = left;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                m_pages.back().items.emplace_back(Stroke{{x, m_y}, {x, m_y + height}, 0.4_pt});
            const QString cell = cells.value(static_cast<qsizetype>(i));
            if (!cell.isEmpty())
                addCell(cell, i == groupColumn && style == nameStyle ? smallStyle : style,
                    {x + inset, m_y, columns[i] - inset * 2.0, height});
            x += columns[i];
        }
        m_y += height;
    }

    void addCell(const QString& cell, TextStyle style, const Box& box)
    {
        Text text = m_setting.text(cell, style, {box.x, box.y, box.width});
        if (m_setting.metrics().measure(text).lines > 1) {
            style.size = 8_pt;
            style.leading = 1.05;
            text = m_setting.text(cell, style, {box.x, box.y, box.width});
            text.maxLines = 2;
            text.box.height = m_setting.metrics().measure(text).height;
        }
        text.box.y = box.y + (box.height - text.box.height) / 2.0;
        m_pages.back().items.emplace_back(std::move(text));
    }

    void addRow(const SignInRow& row)
    {
        addCells({row.number, row.name, row.group}, nameStyle, m_row);
        addRule(0.5_pt);
    }

    void addHeading(const QString& heading)
    {
        Text text = m_setting.text(heading, headStyle, {left + inset, m_y, width});
        text.box.y = m_y + m_row - text.box.height - 1_mm;
        text.tag = Tag::Heading2;
        m_pages.back().items.emplace_back(std::move(text));
        m_y += m_row;
        addRule(0.6_pt);
    }

    /// What is counted when the visit has begun, and what becomes of the paper.
    [[nodiscard]] Piece end() const
    {
        Piece block;
        const Mm blank = 16_mm;
        const auto addCount = [&](const QString& words, Mm x) {
            Text text
                = m_setting.text(words, totalStyle, {x, block.height, m_setting.widthOf(words, totalStyle)});
            const Mm line = text.box.bottom() - 0.6_mm;
            const Mm end = text.box.right() + 1.5_mm;
            block.items.emplace_back(std::move(text));
            block.items.emplace_back(Stroke{{end, line}, {end + blank, line}, 0.6_pt});
            return end + blank + 8_mm;
        };
        const Mm next = addCount(words().translate("Sheets", "Present:", "count"), 0_mm);
        addCount(words().translate("Sheets", "Turned away, no seat left:", "count"), next);
        block.height = 6_mm;
        for (const auto& [line, style] : {std::pair(absentText(), totalStyle),
                 std::pair(words().translate("Sheets",
                               "What is written here serves to count visitors and nothing else; the sheet is "
                               "destroyed after the report, within 30 days. Ask the reception to see or "
                               "correct it."),
                     privacyStyle)}) {
            Text text = m_setting.text(line, style, {0_mm, block.height, width});
            block.height = text.box.bottom() + 1_mm;
            block.items.emplace_back(std::move(text));
        }
        return block;
    }

    /// Five minutes after the begin, seats go to those who wait.
    [[nodiscard]] QString absentText() const
    {
        const minutes begin = m_list.slot.key.begin.sinceMidnight();
        const LocalTime late = LocalTime::fromMinutes(begin + minutes{5}).value_or(m_list.slot.key.begin);
        return words()
            .translate("Sheets", "Not there at %1: the seat goes to the waiting list.")
            .arg(timeText(late, m_setting.language()));
    }

    void addFoot(std::size_t number, Page& page) const
    {
        constexpr TextStyle folioStyle{.size = 8.5_pt, .weight = Weight::Bold};
        page.items.emplace_back(Stroke{{left, footRule}, {left + width, footRule}, 0.5_pt});
        const QString team = m_setting.edition().audience == Audience::Internal
            ? words().translate("Sheets", "names inside: not to be posted")
            : QString();
        Text version = m_setting.text(dotted({versionText(m_setting.edition(), words()), team}),
            {.size = 7.5_pt, .weight = Weight::Medium}, {left, 0_mm, 150_mm});
        alignBaseline(version, folioStyle, footRule + 0.8_mm);
        version.tag = Tag::Artifact;
        page.items.emplace_back(std::move(version));
        Text folio = m_setting.text(QStringLiteral("%1/%2").arg(number).arg(m_pages.size()), folioStyle,
            {left + width - 20_mm, footRule + 0.8_mm, 20_mm});
        folio.align = Align::Right;
        folio.tag = Tag::Artifact;
        page.items.emplace_back(std::move(folio));
    }

    const Setting& m_setting;
    const SignInList& m_list;
    std::vector<Page> m_pages;
    Mm m_y;
    Mm m_row = usualRow;
};

} // namespace

Pages signInSheets(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
{
    const Setting setting(edition, options, metrics);
    Pages result{.title = edition.festival.about().name};
    std::vector<PreflightNote> unknown;
    for (const SignInList& list : signInLists(edition, setting.words())) {
        if (!list.slot.seats)
            unknown.push_back({Remark::Unknown,
                setting.noteWords()
                    .translate(
                        "Sheets", "“%1”: nobody has said how many seats there are; %2 lines are printed.")
                    .arg(list.session->title)
                    .arg(SignInList::usualRows),
                list.session->id.uuid(), static_cast<int>(result.pages.size()) + 1});
        std::ranges::move(SignInLayout(setting, list).pages(), std::back_inserter(result.pages));
    }
    result.notes = textNotes(result, setting, 7.5_pt);
    std::ranges::move(unknown, std::back_inserter(result.notes));
    if (edition.audience == Audience::Public && !result.pages.empty())
        result.notes.push_back({Remark::LeftOut,
            setting.noteWords().translate(
                "Sheets", "The lines are empty: names stand in the internal edition only."),
            std::nullopt, 0});
    return result;
}

} // namespace planner
