// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"
#include "tests/core/importing/schedule_support.h"
#include "tests/support/catch.h"
#include "tests/support/shared.h"

#include <QFile>

using namespace planner;
using namespace planner::tests;

namespace {

std::optional<QByteArray> realFile(const QString& name)
{
    const auto folder = sharedFolder("schedules");
    QFile file(folder.value_or(QString()) + u'/' + name);
    if (!folder || !file.open(QIODevice::ReadOnly)) {
        WARN("The shared data are not here.");
        return std::nullopt;
    }
    return file.readAll();
}

/// "872 sessions, 1 venues, 35 rooms, 71 tracks, 841 people, 2020-02-01 to 2020-02-02"
QString summary(const Import& import)
{
    const SchedulePlan& plan = import.plan;
    return QStringLiteral("%1 sessions, %2 venues, %3 rooms, %4 tracks, %5 people, %6 to %7")
        .arg(plan.sessions)
        .arg(plan.venues)
        .arg(plan.rooms)
        .arg(plan.tracks)
        .arg(plan.people)
        .arg(import.after.about().firstDay.text(), import.after.about().lastDay.text());
}

} // namespace

TEST_CASE("Real programmes come in whole and a second time change nothing", "[schedule]")
{
    struct Case {
        const char* name;
        const char* summary;
        const char* about;
    };
    const auto expected
        = GENERATE(Case{"fosdem/fosdem-2007.xml",
                       "215 sessions, 1 venues, 18 rooms, 25 tracks, 244 people, 2007-02-25 to 2007-02-26",
                       "FOSDEM 2007, Brussels"},
            Case{"fosdem/fosdem-2014.xml",
                "513 sessions, 1 venues, 23 rooms, 44 tracks, 487 people, 2014-02-01 to 2014-02-02",
                "FOSDEM 2014, Brussels"},
            Case{"fosdem/fosdem-2020.xml",
                "872 sessions, 1 venues, 35 rooms, 71 tracks, 841 people, 2020-02-01 to 2020-02-02",
                "FOSDEM 2020, Brussels"},
            Case{"fosdem/fosdem-2025.xml",
                "943 sessions, 1 venues, 40 rooms, 69 tracks, 992 people, 2025-02-01 to 2025-02-02",
                "FOSDEM 2025, Brussels"},
            Case{"ccc-33c3/schedule.xml",
                "150 sessions, 1 venues, 5 rooms, 8 tracks, 208 people, 2016-12-27 to 2016-12-30",
                "33. Chaos Communication Congress, Toulouse"});
    INFO(expected.name);
    const auto bytes = realFile(QString::fromUtf8(expected.name));
    if (!bytes)
        return;

    const Import import = imported(*bytes);

    CHECK(summary(import) == QString::fromUtf8(expected.summary));
    CHECK(import.after.about().name + QStringLiteral(", ") + import.after.about().city
        == QString::fromUtf8(expected.about));
    CHECK(import.plan.added == import.plan.sessions);
    CHECK(import.plan.rejected.empty());
    for (const Session& session : import.after.sessions()) {
        CAPTURE(session.title);
        CHECK(session.isPlaced());
        CHECK_FALSE(session.summary.contains(QLatin1String("<p>")));
        CHECK_FALSE(session.description.contains(QLatin1String("&amp;")));
    }
    const Import again = imported(*bytes, import.after);
    CHECK(again.plan.change.isEmpty());
    CHECK(again.plan.unchanged == import.plan.sessions);
}

TEST_CASE("The nights of the 33C3 belong to the evenings before", "[schedule]")
{
    const auto bytes = realFile(QStringLiteral("ccc-33c3/schedule.xml"));
    if (!bytes)
        return;

    const Import import = imported(*bytes);

    QStringList nights;
    for (const Session& session : import.after.sessions()) {
        if (session.span->begin() >= *LocalTime::fromText(u"24:00"))
            nights += session.day->text() + u' ' + session.span->text();
    }
    nights.sort();
    CHECK(nights
        == QStringList{QStringLiteral("2016-12-27 24:15/25:15"), QStringLiteral("2016-12-28 24:15/24:45"),
            QStringLiteral("2016-12-28 24:45/26:15"), QStringLiteral("2016-12-28 24:45/26:15"),
            QStringLiteral("2016-12-29 24:15/25:45"), QStringLiteral("2016-12-29 24:15/25:45")});
    CHECK(days(import.after).size() == 4);
}

TEST_CASE("Rooms keep the order of the file", "[schedule]")
{
    const auto bytes = realFile(QStringLiteral("fosdem/fosdem-2014.xml"));
    if (!bytes)
        return;

    const Import import = imported(*bytes);

    const auto rooms = roomsInWalkingOrder(import.after, import.after.venues().begin()->id);
    CHECK(rooms.front()->name == QStringLiteral("Janson"));
    CHECK(rooms[1]->name == QStringLiteral("K.1.105 (La Fontaine)"));
}
