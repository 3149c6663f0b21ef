// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_words.h"

#include "core/base/wording.h"
#include "core/rules/telling.h"

namespace planner::ui {

QString whereOf(const Finding& finding, const Festival& festival, const Words& words)
{
    const Telling telling{festival, words};
    if (const Room* room = telling.row<Room>(finding))
        return telling.nameOf(room);
    if (const Session* session = telling.row<Session>(finding)) {
        if (const Room* room = festival.rooms().find(session->room))
            return telling.nameOf(room);
    }
    if (const Venue* venue = telling.row<Venue>(finding))
        return telling.nameOf(venue);
    if (const Startup* startup = telling.row<Startup>(finding))
        return telling.nameOf(startup);
    return {};
}

QString whenOf(const Finding& finding, Language language)
{
    if (!finding.day)
        return {};
    const QString day = dayText(*finding.day, language, DayStyle::Short);
    if (!finding.span)
        return day;
    // What is wrong between two sessions has a moment.
    const bool isMoment = finding.span->length() <= minutes{1};
    return QStringLiteral("%1, %2").arg(
        day, isMoment ? timeText(finding.span->begin(), language) : spanText(*finding.span, language));
}

} // namespace planner::ui
