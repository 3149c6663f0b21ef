// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/sessions/session_clipboard.h"

#include <QMimeData>

using namespace planner;
using namespace planner::ui;

namespace {

Festival oneVisit()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Atelier", 24)
        .session("Visit A", "2014-06-12", "10:00/11:00")
        .by("Autan Drones")
        .build();
}

std::vector<Session> pastedText(const char* text)
{
    QMimeData data;
    data.setText(QString::fromUtf8(text));
    IdSource ids(5);
    return pastedSessions(oneVisit(), data, ids);
}

LocalTime at(int hour)
{
    return *LocalTime::fromMinutes(minutes{60 * hour});
}

} // namespace

TEST_CASE("Rows of a spreadsheet become sessions to place", "[sessions]")
{
    const auto sessions = pastedText("Titre\tStart-up\tDurée\r\n"
                                     "Visite du hangar\tautan drones\t45 min\r\n"
                                     "\t\t\n"
                                     "Atelier\t1h30\tChez Paul\n");
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].title == QStringLiteral("Visite du hangar"));
    CHECK(sessions[0].startups == std::vector{tests::named<Startup>(oneVisit(), "Autan Drones").id});
    CHECK(sessions[0].length == minutes{45});
    CHECK_FALSE(sessions[0].isPlaced());
    CHECK(sessions[1].length == minutes{90});
    CHECK(sessions[1].note.forInsiders() == QStringLiteral("Chez Paul"));
}

TEST_CASE("Text without tabs is a title a line", "[sessions]")
{
    const auto sessions = pastedText("Premier\nSecond; 30");
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].title == QStringLiteral("Premier"));
    CHECK(sessions[1].length == minutes{30});
    CHECK(pastedText("\n \n").empty());
}

TEST_CASE("A copied session comes back whole under another id", "[sessions]")
{
    const Festival festival = oneVisit();
    const Session& original = tests::named<Session>(festival, "Visit A");
    const std::unique_ptr<QMimeData> data(clipboardData(festival, {&original}, Words(Language::English)));
    CHECK(data->text()
        == QStringLiteral("Visit A\tAutan Drones\t60\tThu 12 June\t10:00–11:00\tLa Cantine › Atelier"));
    IdSource ids(5);
    const auto sessions = pastedSessions(festival, *data, ids);
    REQUIRE(sessions.size() == 1);
    CHECK_FALSE(sessions.front().id == original.id);
    Session expected = original;
    expected.id = sessions.front().id;
    CHECK(sessions.front() == expected);
}

TEST_CASE("A copy leaves out what the festival does not have", "[sessions]")
{
    const Festival festival = oneVisit();
    const std::unique_ptr<QMimeData> data(
        clipboardData(festival, {&tests::named<Session>(festival, "Visit A")}, Words(Language::English)));
    IdSource ids(5);
    const Festival other(tests::juneAbout());
    const auto sessions = pastedSessions(other, *data, ids);
    REQUIRE(sessions.size() == 1);
    CHECK_FALSE(sessions.front().room.has_value());
    CHECK(sessions.front().startups.empty());
}

TEST_CASE("Sessions pasted at a place keep their distances", "[sessions]")
{
    const Festival festival = oneVisit();
    const Session first = tests::named<Session>(festival, "Visit A");
    Session second = first;
    second.span = TimeSpan::fromText(u"12:00/12:30");
    const auto placed
        = putAt({first, second}, {.room = first.room, .day = Day::fromText(u"2014-06-13"), .begin = at(14)});
    CHECK(placed[0].span == TimeSpan::fromText(u"14:00/15:00"));
    CHECK(placed[1].span == TimeSpan::fromText(u"16:00/16:30"));
    CHECK(placed[1].day == Day::fromText(u"2014-06-13"));
}

TEST_CASE("What is on the clipboard and makes no sense pastes nothing", "[sessions]")
{
    QMimeData data;
    data.setData(QStringLiteral("application/x-festival-sessions+json"), "[{\"title\": 7}, 3");
    IdSource ids(5);
    CHECK(pastedSessions(oneVisit(), data, ids).empty());
}
