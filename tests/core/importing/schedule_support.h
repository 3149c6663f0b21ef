// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/schedule_xml.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

/// Imports of programmes as tests compare and print them.
namespace planner::tests {

struct Import {
    SchedulePlan plan;
    Festival after;
};

inline Import imported(const QByteArray& bytes, const Festival& before = FestivalBuilder().build())
{
    IdSource ids(static_cast<quint64>(before.sessions().size()) + 77);
    auto plan = planScheduleImport(bytes, QStringLiteral("schedule.xml"), before, ids);
    REQUIRE(plan);
    auto after = applied(before, plan->change);
    REQUIRE(after);
    return {std::move(*plan), std::move(*after)};
}

/// "2013-11-23 09:30/10:00 Grand Auditorium (ENSEEIHT)"; "-" for what is not known.
inline QString placed(const Festival& festival, const Session& session)
{
    const Room* room = festival.rooms().find(session.room);
    QString text = session.day ? session.day->text() : QStringLiteral("-");
    text += u' ' + (session.span ? session.span->text() : QStringLiteral("-")) + u' ';
    if (!room)
        return text + u'-';
    return text + room->name + QStringLiteral(" (%1)").arg(festival.venues().find(room->venue)->name);
}

/// "3: The event has no title."
inline QString printed(const std::vector<ScheduleRemark>& remarks)
{
    QStringList texts;
    for (const ScheduleRemark& remark : remarks)
        texts += QString::number(remark.line) + QStringLiteral(": ") + remark.reason;
    return texts.join(QStringLiteral(" | "));
}

} // namespace planner::tests
