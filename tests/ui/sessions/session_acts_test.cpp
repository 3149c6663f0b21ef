// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/sessions/session_acts.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace planner;
using namespace planner::ui;

namespace {

Festival visits()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/18:00")
        .open("2014-06-13", "09:00/18:00")
        .room("Atelier", 24)
        .session("Visit A", "2014-06-12", "10:00/11:00")
        .session("Visit B", "2014-06-12", "14:00/14:30")
        .unplaced("Visit C")
        .build();
}

/// What is done to the sessions of visits(), with the keyboard at `spot`.
struct Hands {
    explicit Hands(Place at = {})
        : spot(at),
          acts(
              open.workspace(), [this] { return spot; }, [] { return std::vector<Id<Room>>{}; }, nullptr)
    {
    }

    Hands& choose(const std::vector<const char*>& titles)
    {
        std::vector<Subject> subjects;
        for (const char* title : titles)
            subjects.push_back(subject(session(title).id));
        open.workspace().select(std::move(subjects));
        return *this;
    }
    [[nodiscard]] Session session(const char* title)
    {
        return tests::named<Session>(open.workspace().festival(), title);
    }
    [[nodiscard]] int count() { return open.workspace().festival().sessions().size(); }
    [[nodiscard]] QString lastStep() { return open.workspace().document().history().steps.back().label; }

    tests::OpenFestival open{visits()};
    Place spot;
    SessionActs acts;
};

} // namespace

TEST_CASE("A new session begins where the keyboard is, or waits to be placed", "[sessions]")
{
    Hands hands;
    hands.acts.create(SessionKind::Visit);
    REQUIRE(hands.acts.chosen().size() == 1);
    CHECK_FALSE(hands.acts.chosen().front()->isPlaced());

    const Session visit = hands.session("Visit A");
    hands.spot = {.room = visit.room, .day = visit.day, .begin = LocalTime::fromText(u"16:00")};
    hands.acts.create(SessionKind::Blocker);
    REQUIRE(hands.acts.chosen().size() == 1);
    CHECK(hands.acts.chosen().front()->span == TimeSpan::fromText(u"16:00/16:45"));
    CHECK(hands.acts.chosen().front()->kind == SessionKind::Blocker);
}

TEST_CASE("What can't be done says what to choose first", "[sessions]")
{
    Hands hands;
    CHECK(hands.acts.needsSession() == QStringLiteral("Choose a session first"));
    CHECK(hands.acts.needsTwo() == QStringLiteral("Choose two sessions"));
    hands.choose({"Visit A"});
    CHECK(hands.acts.needsSession().isEmpty());
    CHECK(hands.acts.needsUnplaced() == QStringLiteral("Choose a session that is to place"));
    CHECK(hands.acts.needsStartup() == QStringLiteral("Choose a session with a start-up"));
    hands.choose({"Visit C"});
    CHECK(hands.acts.needsOnePlaced() == QStringLiteral("Place the session first"));
    CHECK(hands.acts.needsTimed() == QStringLiteral("Choose a session that has a time"));
}

TEST_CASE("Placing at the first valid slot is one step and says why", "[sessions]")
{
    Hands hands;
    QString sentence;
    QObject::connect(&hands.open.workspace(), &Workspace::saidUndoable, &hands.acts,
        [&sentence](const QString& said) { sentence = said; });
    hands.choose({"Visit C"}).acts.place();
    CHECK(hands.session("Visit C").isPlaced());
    CHECK(sentence.startsWith(QStringLiteral("Placed:")));
    REQUIRE(hands.open.workspace().undo());
    CHECK(hands.open.workspace().festival() == visits());
}

TEST_CASE("A card dropped on a day is placed at the first valid slot of that day and says why", "[sessions]")
{
    Hands hands;
    QString sentence;
    QObject::connect(&hands.open.workspace(), &Workspace::saidUndoable, &hands.acts,
        [&sentence](const QString& said) { sentence = said; });
    const Day friday = *Day::fromText(u"2014-06-13");
    hands.acts.moveToDay(friday, {hands.session("Visit C").id});
    CHECK(hands.session("Visit C").isPlaced());
    CHECK(hands.session("Visit C").day == friday);
    CHECK(sentence.startsWith(QStringLiteral("Placed: Fri 13")));
    REQUIRE(hands.open.workspace().undo());

    hands.acts.moveToDay(friday, {hands.session("Visit A").id, hands.session("Visit C").id});
    CHECK(hands.session("Visit A").day == friday);
    CHECK(hands.session("Visit C").day == friday);
    CHECK(hands.acts.chosen().size() == 2);
    REQUIRE(hands.open.workspace().undo());
    CHECK(hands.open.workspace().festival() == visits());
}

TEST_CASE("A card that fits nowhere on the day it is dropped on stays, and says why", "[sessions]")
{
    Hands hands;
    QString sentence;
    QObject::connect(&hands.open.workspace(), &Workspace::spoken, &hands.acts,
        [&sentence](const QString& said) { sentence = said; });
    Session large = hands.session("Visit C");
    large.seats = 500;
    Change change;
    change.put(large);
    REQUIRE(hands.open.workspace().submit(change, QStringLiteral("Seats")));
    hands.acts.moveToDay(*Day::fromText(u"2014-06-13"), {large.id});
    CHECK(hands.session("Visit C") == large);
    CHECK(sentence.contains(QStringLiteral("no room has 500 seats")));
}

TEST_CASE("A series repeats a session every so many minutes in one step", "[sessions]")
{
    Hands hands;
    hands.choose({"Visit B"}).acts.repeat(minutes{30}, 3);
    CHECK(hands.count() == 6);
    REQUIRE(hands.acts.chosen().size() == 3);
    CHECK(hands.acts.chosen().back()->span == TimeSpan::fromText(u"15:30/16:00"));
    CHECK(hands.lastStep() == QStringLiteral("Repeat “Visit B”"));
    REQUIRE(hands.open.workspace().undo());
    CHECK(hands.open.workspace().festival() == visits());
}

TEST_CASE("Locked sessions are unlocked by the same act", "[sessions]")
{
    Hands hands;
    hands.choose({"Visit A", "Visit B"}).acts.toggleLock();
    CHECK(hands.acts.areLocked());
    hands.acts.toggleLock();
    CHECK_FALSE(hands.session("Visit A").locked);
}

TEST_CASE("Shifting, swapping and taking off are steps of their own", "[sessions]")
{
    Hands hands;
    hands.choose({"Visit A", "Visit B"}).acts.shift(minutes{15});
    CHECK(hands.session("Visit A").span == TimeSpan::fromText(u"10:15/11:15"));
    hands.acts.swap();
    CHECK(hands.session("Visit A").span == TimeSpan::fromText(u"14:15/15:15"));
    hands.acts.unplace({hands.session("Visit A").id});
    CHECK_FALSE(hands.session("Visit A").isPlaced());
    hands.acts.moveToDay(*Day::fromText(u"2014-06-13"), {hands.session("Visit B").id});
    CHECK(hands.session("Visit B").day == Day::fromText(u"2014-06-13"));
    for (int step = 0; step < 4; ++step)
        REQUIRE(hands.open.workspace().undo());
    CHECK(hands.open.workspace().festival() == visits());
}

TEST_CASE("What was cut is pasted at the place of the keyboard", "[sessions]")
{
    Hands hands;
    const Session before = hands.session("Visit A");
    hands.choose({"Visit A"}).acts.cut();
    CHECK(hands.count() == 2);
    CHECK(hands.lastStep() == QStringLiteral("Cut “Visit A”"));
    hands.spot = {.room = before.room, .day = before.day, .begin = LocalTime::fromText(u"16:00")};
    hands.acts.paste();
    CHECK(hands.session("Visit A").span == TimeSpan::fromText(u"16:00/17:00"));
    hands.spot.day = Day::fromText(u"2014-06-13");
    hands.acts.pasteAtSameTime();
    REQUIRE(hands.acts.chosen().size() == 1);
    CHECK(hands.acts.chosen().front()->span == TimeSpan::fromText(u"10:00/11:00"));
    CHECK(hands.acts.chosen().front()->day == Day::fromText(u"2014-06-13"));
}

TEST_CASE("A break is deleted like a session", "[sessions]")
{
    Hands hands;
    hands.acts.createBreak();
    CHECK(hands.open.workspace().festival().breaks().size() == 1);
    hands.acts.remove();
    CHECK(hands.open.workspace().festival().breaks().isEmpty());
}

TEST_CASE("All sessions of the same room are selected at once", "[sessions]")
{
    Hands hands;
    hands.choose({"Visit A"}).acts.selectAlike([](const Session& a, const Session& b) {
        return a.room == b.room;
    });
    CHECK(hands.acts.chosen().size() == 2);
}
