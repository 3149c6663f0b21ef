// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/festival_file.h"
#include "tests/support/watch.h"

using namespace planner;
using namespace planner::tests;
using std::chrono::milliseconds;

namespace {

const QString nudge = QStringLiteral("nudge:nuit");

/// The session "Nuit" so many minutes later.
Change later(const Festival& festival, int by)
{
    Session session = named<Session>(festival, "Nuit");
    const auto moved
        = [by](LocalTime time) { return *LocalTime::fromMinutes(time.sinceMidnight() + minutes{by}); };
    session.span = TimeSpan::create(moved(session.span->begin()), moved(session.span->end())).value();
    Change change;
    change.put(session);
    return change;
}

QStringList labels(const Document& document)
{
    QStringList labels;
    for (const Step& step : document.history().steps)
        labels += QStringLiteral("%1 (%2)").arg(step.label, nameOf(step.state));
    return labels;
}

/// A file of the watch's time, and how often its session is nudged, 100 ms after each other.
struct Nudged {
    explicit Nudged(int nudges)
    {
        for (; nudges > 0; --nudges) {
            watch.wait(milliseconds{100});
            REQUIRE(nudge(5));
        }
    }

    Status nudge(int by)
    {
        return document->submit(later(document->festival(), by), QStringLiteral("Move"), ::nudge);
    }
    void reopen()
    {
        document.reset();
        document = opened(folder.path());
    }

    FestivalFolder folder;
    Watch watch;
    std::unique_ptr<Document> document = std::move(*Document::create(folder.path(), june(), watch.clock()));
};

} // namespace

TEST_CASE("All nudges of one selection are one step, in the file too", "[document]")
{
    Nudged nudged(4);
    const Festival after = nudged.document->festival();
    CHECK(after == *applied(june(), later(june(), 20)));
    CHECK(labels(*nudged.document) == QStringList{QStringLiteral("Move (done)")});
    CHECK(nudged.document->history().steps.front().time == nudged.watch.now());
    CHECK(nudged.document->revision().number == 5);

    const History history = nudged.document->history();
    nudged.reopen();
    CHECK(nudged.document->history() == history);
    REQUIRE(nudged.document->undo());
    CHECK(nudged.document->festival() == june());
    nudged.reopen();
    REQUIRE(nudged.document->redo());
    CHECK(nudged.document->festival() == after);
}

TEST_CASE("A nudge after a pause or after something else is a step of its own", "[document]")
{
    Nudged nudged(2);
    const auto two = QStringList{QStringLiteral("Move (done)"), QStringLiteral("Move (done)")};

    SECTION("when more than 800 ms have passed")
    {
        nudged.watch.wait(milliseconds{800});
        REQUIRE(nudged.nudge(5));
        CHECK(labels(*nudged.document).size() == 1);
        nudged.watch.wait(milliseconds{801});
        REQUIRE(nudged.nudge(5));
        CHECK(labels(*nudged.document) == two);
    }
    SECTION("when the clock was set back")
    {
        nudged.watch.wait(milliseconds{-5000});
        REQUIRE(nudged.nudge(5));
        CHECK(labels(*nudged.document) == two);
    }
    SECTION("when it is of another selection")
    {
        REQUIRE(nudged.document->submit(
            later(nudged.document->festival(), 5), QStringLiteral("Move"), QStringLiteral("nudge:jour")));
        CHECK(labels(*nudged.document) == two);
    }
    SECTION("when something else was done in between")
    {
        REQUIRE(
            nudged.document->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename")));
        REQUIRE(nudged.nudge(5));
        CHECK(labels(*nudged.document)
            == QStringList{QStringLiteral("Move (done)"), QStringLiteral("Rename (done)"),
                QStringLiteral("Move (done)")});
    }
    SECTION("when it was undone in between")
    {
        REQUIRE(nudged.document->undo());
        REQUIRE(nudged.nudge(5));
        CHECK(labels(*nudged.document)
            == QStringList{QStringLiteral("Move (set_aside)"), QStringLiteral("Move (done)")});
        REQUIRE(nudged.document->undo());
        CHECK(nudged.document->festival() == june());
    }
}

TEST_CASE("Nudges that lead back to where they began leave no step", "[document]")
{
    Nudged nudged(2);
    REQUIRE(nudged.nudge(-10));
    CHECK(nudged.document->festival() == june());
    CHECK(nudged.document->history() == History());

    REQUIRE(nudged.nudge(5));
    const History history = nudged.document->history();
    CHECK(history.steps.size() == 1);
    nudged.reopen();
    CHECK(nudged.document->history() == history);
    REQUIRE(nudged.document->undo());
    CHECK(nudged.document->festival() == june());
}
