// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/poster_grid.h"

#include "core/festival/questions.h"
#include "core/print/preflight.h"
#include "core/print/sheets/grid_page.h"
#include "core/print/sheets/poster_frame.h"
#include "core/print/sheets/title_list.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

constexpr int mostColumns = 10;
constexpr int fewestRoomColumns = 4;
/// A page with fewer columns is called for when fewer titles than this have room.
constexpr double enoughFit = 0.75;
/// ... and more columns are not worth it when they cost more than this of the best.
constexpr double worthwhile = 0.05;

/// A page without its foot, and what its legend explains.
struct LaidPage {
    Page page;
    PosterMarks marks;
};

/// How many columns a page of the day has.
int columnsPerPage(const PosterDay& day, const std::vector<const Session*>& sessions,
    const std::vector<GridColumn>& columns, const TimeSpan& hours)
{
    const auto fits = [&](int count) {
        return shareThatFits(day, sessions, (gridWidth(day.look) + day.look.gutter) / count, hours);
    };
    const int most = std::clamp(static_cast<int>(columns.size()), fewestRoomColumns, mostColumns);
    double best = 0.0;
    std::vector<double> shares;
    for (int count = most; count >= fewestRoomColumns; --count) {
        shares.push_back(fits(count));
        best = std::max(best, shares.back());
        if (best >= enoughFit)
            return count;
    }
    const auto good
        = std::ranges::find_if(shares, [best](double share) { return share >= best - worthwhile; });
    return most - static_cast<int>(good - shares.begin());
}

std::vector<LaidPage> gridPages(PosterDay& day, const std::vector<const Session*>& sessions)
{
    const std::vector<GridColumn> columns = columnsOf(day.setting.festival(), sessions);
    const TimeSpan hours = gridHours(day.setting.festival(), sessions, day.day);
    const int perPage = columnsPerPage(day, sessions, columns, hours);
    std::vector<LaidPage> pages;
    for (const auto& share : dividedIntoPages(columns, perPage)) {
        LaidPage laid{framedPage(day, !pages.empty()), {}};
        day.marks = {};
        addGrid(laid.page, day, share, hours);
        laid.marks = day.marks;
        pages.push_back(std::move(laid));
        ++day.page;
    }
    return pages;
}

LaidPage emptyPage(PosterDay& day)
{
    const PosterLook& look = day.look;
    LaidPage laid{framedPage(day, false), {}};
    laid.page.items.emplace_back(
        day.setting.text(day.setting.words().translate("Sheets", "Nothing is planned on this day."),
            look.festival, {look.margin, look.gridTop, look.page.width - look.margin * 2.0}));
    ++day.page;
    return laid;
}

/// The days of the festival, and those beside it that have something to show all the same.
std::vector<Day> posterDays(const Edition& edition)
{
    std::vector<Day> printed = printedDays(edition);
    if (edition.day)
        return printed;
    std::set<Day> all(printed.begin(), printed.end());
    for (const Day day : days(edition.festival))
        all.insert(day);
    return {all.begin(), all.end()};
}

std::optional<PreflightNote> unplacedNote(const Setting& setting)
{
    int count = 0;
    for (const Session& session : setting.festival().sessions())
        count += isPublic(session) && !session.isPlaced() ? 1 : 0;
    if (count == 0)
        return std::nullopt;
    return PreflightNote{.remark = Remark::LeftOut,
        .message = setting.noteWords().translate("Sheets",
            "%n session(s) have no room or no time yet and are not on the poster.", nullptr, count)};
}

/// Lays the days one after the other and numbers their pages within the day.
class Poster {
public:
    Poster(const Setting& setting, const PosterLook& look) : m_setting(setting), m_look(look) { }

    void add(Day which)
    {
        PosterDay day{.setting = m_setting,
            .look = m_look,
            .day = which,
            .page = static_cast<int>(m_pages.pages.size()) + 1};
        const std::vector<const Session*> sessions = publicSessions(m_setting.edition(), which);
        std::vector<LaidPage> laid;
        if (sessions.empty())
            laid.push_back(emptyPage(day));
        else
            laid = gridPages(day, sessions);
        for (Page& page : titlePages(day))
            laid.push_back({std::move(page), {}});
        const auto count = static_cast<int>(laid.size());
        int number = 0;
        for (LaidPage& part : laid) {
            ++number;
            addFoot(part.page, day, part.marks, number, count);
            if (number > 1)
                part.page.title += QStringLiteral(" (%1/%2)").arg(number).arg(count);
            m_pages.pages.push_back(std::move(part.page));
        }
        m_pages.notes.insert(m_pages.notes.end(), day.notes.begin(), day.notes.end());
    }
    [[nodiscard]] Pages& pages() { return m_pages; }

private:
    const Setting& m_setting;
    const PosterLook& m_look;
    Pages m_pages;
};

} // namespace

Pages posterGrid(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
{
    const Setting setting(edition, options, metrics);
    const PosterLook look = posterLook(options.paper);
    Poster poster(setting, look);
    for (const Day day : posterDays(edition))
        poster.add(day);
    Pages pages = std::move(poster.pages());
    pages.title = QStringLiteral("%1 – %2").arg(
        edition.festival.about().name, setting.words().translate("Sheets", "Programme poster"));
    if (auto note = unplacedNote(setting))
        pages.notes.push_back(std::move(*note));
    for (PreflightNote& note : textNotes(pages, setting, look.version.size)) {
        if (note.remark == Remark::MissingFont) // what does not fit is told already
            pages.notes.push_back(std::move(note));
    }
    return pages;
}

} // namespace planner
