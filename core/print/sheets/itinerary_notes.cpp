// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/itinerary_parts.h"
#include "core/print/sheets/route_map.h"

namespace planner::itinerary {

namespace {

/// Collects what is missing.
class Gaps {
public:
    Gaps(const Setting& setting, const ToldItinerary& told, int page)
        : m_setting(setting), m_told(told), m_page(page)
    {
    }

    [[nodiscard]] std::vector<PreflightNote> found()
    {
        if (m_told.points.empty())
            note(words().translate("Sheets", "The itinerary “%1” has no stop yet.").arg(title()));
        if (!m_setting.festival().people().find(m_told.itinerary.guide))
            note(words().translate("Sheets", "The itinerary “%1” has no guide.").arg(title()));
        for (const ToldPoint& point : m_told.points)
            look(point);
        for (const Route::Place& place : routeOf(m_told).missing)
            m_notes.push_back({Remark::Unknown,
                words()
                    .translate("Sheets", "“%1” has no coordinates and is on no map.")
                    .arg(place.venue->name),
                place.venue->id.uuid(), 0});
        return std::move(m_notes);
    }

private:
    [[nodiscard]] const Words& words() const { return m_setting.noteWords(); }
    [[nodiscard]] QString title() const { return m_told.itinerary.title; }

    void look(const ToldPoint& point)
    {
        if (!point.isOffered)
            note(words()
                     .translate("Sheets",
                         "“%1”: stop %2 is not in the programme at this time, or not in this edition.")
                     .arg(title())
                     .arg(point.number));
        const bool isReached = point.leg && point.leg->journey;
        if (&point != &m_told.points.front() && !isReached)
            note(words()
                     .translate("Sheets", "“%1”: the travel time to “%2” is not known.")
                     .arg(title(), point.venue ? point.venue->name : point.title));
    }

    void note(const QString& message)
    {
        m_notes.push_back({Remark::Unknown, message, m_told.itinerary.id.uuid(), m_page});
    }

    const Setting& m_setting;
    const ToldItinerary& m_told;
    int m_page;
    std::vector<PreflightNote> m_notes;
};

} // namespace

std::vector<PreflightNote> gaps(const Setting& setting, const ToldItinerary& told, int page)
{
    return Gaps(setting, told, page).found();
}

} // namespace planner::itinerary
