// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/schedule_xml.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

/// Imports of programmes as tests compare and print them.
namespace planner::tests {

/// A programme of one day with `events` in the room "Grand Auditorium".
inline QByteArray programme(const QByteArray& events)
{
    return "<schedule><conference><acronym>cdl</acronym><title>Capitole du Libre</title>"
           "<venue>ENSEEIHT</venue><city>Toulouse</city><day_change>06:00:00</day_change></conference>"
           "<day index='1' date='2013-11-23'><room name='Grand Auditorium'>"
        + events + "</room></day></schedule>";
}

inline QByteArray event(const QByteArray& attributes, const QByteArray& content)
{
    return "<event " + attributes + ">" + content + "</event>";
}

/// An event with all that programmes say.
inline const QByteArray opening = event("id='1'",
    "<start>09:30</start><duration>00:30</duration><title>Ouverture</title><track>Plénière</track>"
    "<type>lecture</type><language>fr</language><abstract>&lt;p&gt;Bienvenue &amp;amp; bon "
    "libre&lt;/p&gt;</abstract><persons><person id='7'>Ada</person><person id='8'>Grace</person></persons>"
    "<links><link href='https://capitoledulibre.example/'>Site</link></links>");

struct Import {
    SchedulePlan plan;
    Festival after;
    std::vector<ScheduleRemark> ofFestival; ///< Remarks on the festival itself; they are not in the plan.
};

inline Import imported(const QByteArray& bytes, const Festival& before = FestivalBuilder().build())
{
    IdSource ids(static_cast<quint64>(before.sessions().size()) + 77);
    auto plan = planScheduleImport(bytes, QStringLiteral("schedule.xml"), before, ids);
    REQUIRE(plan);
    auto after = applied(before, plan->change);
    REQUIRE(after);
    std::vector<ScheduleRemark> ofFestival;
    const auto isOfFestival = [](const ScheduleRemark& remark) {
        return remark.reason.startsWith(QLatin1String("The festival"))
            || remark.reason.startsWith(QLatin1String("The clocks"));
    };
    std::ranges::copy_if(plan->remarks, std::back_inserter(ofFestival), isOfFestival);
    std::erase_if(plan->remarks, isOfFestival);
    return {std::move(*plan), std::move(*after), std::move(ofFestival)};
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
