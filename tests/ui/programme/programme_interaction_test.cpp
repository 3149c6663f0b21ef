// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/programme/programme_interaction.h"

using namespace planner;
using namespace planner::ui;
using State = ProgrammeInteraction::State;
using Outcome = ProgrammeInteraction::Outcome;

namespace {

const Day gestureDay = *Day::fromText(u"2014-06-12");

/// Two rooms of 100 pixels; 8:30 is at 0, a minute is a pixel.
tests::FestivalBuilder twoColumns()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Grande salle")
        .session("A", "2014-06-12", "10:00/11:00")
        .session("B", "2014-06-12", "12:00/13:00")
        .room("Atelier")
        .session("C", "2014-06-12", "10:00/10:45");
}

/// Plays a gesture on a festival.
class Stage {
public:
    explicit Stage(Festival festival)
        : m_festival(std::move(festival)),
          m_layout(dayPlan(m_festival, {.day = gestureDay, .hidden = {}, .collapsed = {}}),
              {.pixelsPerMinute = 1, .column = 100})
    {
    }

    Outcome press(
        QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Qt::MouseButton button = Qt::LeftButton)
    {
        m_at = at;
        m_modifiers = modifiers;
        return follow(m_interaction.press({at, button, modifiers}, world()));
    }
    Outcome move(QPoint to) { return move(to, m_modifiers); }
    Outcome move(QPoint to, Qt::KeyboardModifiers modifiers)
    {
        m_at = to;
        m_modifiers = modifiers;
        return follow(m_interaction.move({to, Qt::LeftButton, modifiers}, world()));
    }
    Outcome release() { return follow(m_interaction.release({m_at, Qt::LeftButton, m_modifiers}, world())); }
    Outcome drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        (void)press(from, modifiers);
        (void)move((from + to) / 2);
        (void)move(to);
        return release();
    }
    Outcome click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const Outcome pressed = press(at, modifiers);
        return release();
    }

    ProgrammeInteraction& interaction() { return m_interaction; }
    GridWorld world()
    {
        return {.festival = m_festival,
            .layout = m_layout,
            .words = m_words,
            .day = gestureDay,
            .step = minutes{15},
            .selection = m_selection,
            .isShown = [this](const Id<Session>& id) { return !(m_filteredOut == id); },
            .dragDistance = 5};
    }
    void filterOut(const char* title) { m_filteredOut = tests::named<Session>(m_festival, title).id; }
    /// The titles of the selection, in order.
    QString selected() const { return titles(m_selection); }
    QString titles(const SessionIds& ids) const
    {
        QStringList list;
        for (const Id<Session>& id : ids)
            list.append(m_festival.sessions().find(id)->title);
        list.sort();
        return list.join(QLatin1Char(' '));
    }
    /// "A Atelier 11:00/12:00" for each session that `change` puts.
    QStringList told(const Change& change) const
    {
        QStringList lines;
        for (const Session* session : putSessions(change))
            lines.append(session->title + QLatin1Char(' ') + m_festival.rooms().find(session->room)->name
                + QLatin1Char(' ') + session->span->text());
        lines.sort();
        return lines;
    }

private:
    Outcome follow(Outcome outcome)
    {
        if (outcome.selection && outcome.change.isEmpty())
            m_selection = *outcome.selection;
        return outcome;
    }

    Festival m_festival;
    ProgrammeLayout m_layout;
    IdSource m_ids{9};
    Words m_words{Language::English};
    ProgrammeInteraction m_interaction{m_ids};
    SessionIds m_selection;
    std::optional<Id<Session>> m_filteredOut;
    QPoint m_at;
    Qt::KeyboardModifiers m_modifiers;
};

constexpr QPoint inA{50, 120}; // 10:30
constexpr QPoint inB{50, 240}; // 12:30
constexpr QPoint inC{150, 110};

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

} // namespace

TEST_CASE("A click selects, Ctrl adds and takes away, Shift fills the room between", "[programme]")
{
    Stage stage(twoColumns().session("D", "2014-06-12", "14:00/15:00").build());
    (void)stage.click(inA);
    CHECK(stage.selected() == QStringLiteral("A"));
    (void)stage.click(inC, Qt::ControlModifier);
    CHECK(stage.selected() == QStringLiteral("A C"));
    (void)stage.click(inA, Qt::ControlModifier);
    CHECK(stage.selected() == QStringLiteral("C"));
    (void)stage.click({150, 350}, Qt::ShiftModifier);
    CHECK(stage.selected() == QStringLiteral("D"));
    (void)stage.click(inC);
    (void)stage.click({150, 350}, Qt::ShiftModifier);
    CHECK(stage.selected() == QStringLiteral("C D"));
}

TEST_CASE("A click beside all blocks selects nothing and puts the focus there", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.click(inA);
    const Outcome outcome = stage.click({150, 400});
    CHECK(stage.selected().isEmpty());
    REQUIRE(outcome.cell);
    CHECK(outcome.cell->second.text() == QStringLiteral("15:00"));
}

TEST_CASE("A small tremble of the hand is a click", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.press(inA);
    (void)stage.move(inA + QPoint(2, 2));
    CHECK(stage.interaction().state() == State::Press);
    CHECK(stage.release().change.isEmpty());
}

TEST_CASE("A dragged session goes to the room and the step below", "[programme]")
{
    Stage stage(twoColumns().build());
    const Outcome outcome = stage.drag(inA, inA + QPoint(100, 128));
    CHECK(stage.told(outcome.change) == lines({"A Atelier 12:15/13:15"}));
    CHECK(outcome.label == QStringLiteral("Move \"A\""));
    CHECK(stage.interaction().state() == State::Idle);
}

TEST_CASE("A dragged session snaps to the end of its neighbour", "[programme]")
{
    Stage stage(twoColumns().build());
    const Outcome outcome = stage.drag(inA, inA + QPoint(100, 43));
    CHECK(stage.told(outcome.change) == lines({"A Atelier 10:45/11:45"}));
}

TEST_CASE("Alt moves by the minute, Shift keeps the time", "[programme]")
{
    Stage stage(twoColumns().build());
    CHECK(stage.told(stage.drag(inA, inA + QPoint(0, 37), Qt::AltModifier).change)
        == lines({"A Grande salle 10:37/11:37"}));
    Stage other(twoColumns().build());
    (void)other.press(inA);
    (void)other.move(inA + QPoint(50, 60));
    (void)other.move(inA + QPoint(100, 90), Qt::ShiftModifier);
    CHECK(other.told(other.release().change) == lines({"A Atelier 10:00/11:00"}));
}

TEST_CASE("All selected sessions move along", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.click(inA);
    (void)stage.click(inB, Qt::ControlModifier);
    const Outcome outcome = stage.drag(inB, inB + QPoint(100, 60));
    CHECK(stage.told(outcome.change) == lines({"A Atelier 11:00/12:00", "B Atelier 13:00/14:00"}));
    CHECK(outcome.label.contains(QStringLiteral("2")));
}

TEST_CASE("Ctrl leaves a copy where the drag ends", "[programme]")
{
    const Festival festival = twoColumns().build();
    Stage stage(festival);
    (void)stage.press(inA);
    (void)stage.move(inA + QPoint(50, 60));
    (void)stage.move(inA + QPoint(100, 120), Qt::ControlModifier);
    CHECK(stage.interaction().preview().copies);
    const Outcome outcome = stage.release();
    REQUIRE(outcome.change.edits.size() == 1);
    CHECK(stage.told(outcome.change) == lines({"A Atelier 12:00/13:00"}));
    CHECK_FALSE(putSessions(outcome.change).front()->id == tests::named<Session>(festival, "A").id);
    CHECK(outcome.label == QStringLiteral("Copy \"A\""));
}

TEST_CASE("Giving a drag up changes nothing", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.press(inA);
    (void)stage.move(inA + QPoint(100, 120));
    stage.interaction().cancel();
    CHECK(stage.interaction().preview().change.isEmpty());
    CHECK(stage.release().change.isEmpty());
}

TEST_CASE("A locked session refuses to be dragged", "[programme]")
{
    const Festival festival
        = twoColumns().last<Session>([](Session& session) { session.locked = true; }).build();
    Stage stage(festival);
    (void)stage.press(inC);
    const Outcome outcome = stage.move(inC + QPoint(0, 60));
    CHECK(outcome.refused == tests::named<Session>(festival, "C").id);
    CHECK(stage.release().change.isEmpty());
}

TEST_CASE("An edge makes all selected sessions longer by as much", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.click(inA);
    (void)stage.click(inC, Qt::ControlModifier);
    const Outcome outcome = stage.drag({50, 148}, {50, 178});
    CHECK(stage.told(outcome.change) == lines({"A Grande salle 10:00/11:30", "C Atelier 10:00/11:15"}));
    Stage other(twoColumns().build());
    CHECK(other.told(other.drag({50, 92}, {50, 62}).change) == lines({"A Grande salle 09:30/11:00"}));
}

TEST_CASE("A drag on nothing draws a new session of at least ten minutes", "[programme]")
{
    Stage stage(twoColumns().build());
    const Outcome outcome = stage.drag({150, 330}, {150, 395});
    REQUIRE(outcome.draft);
    CHECK(outcome.draft->span->text() == QStringLiteral("14:00/15:00"));
    CHECK(outcome.change.isEmpty());
    const Outcome tiny = stage.drag({150, 330}, {150, 336});
    REQUIRE(tiny.draft);
    CHECK(tiny.draft->span->text() == QStringLiteral("14:00/14:10"));
}

TEST_CASE("Shift and the margin draw a rubber band", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.drag({10, 60}, {190, 160}, Qt::ShiftModifier);
    CHECK(stage.selected() == QStringLiteral("A C"));
    stage.interaction().pressMargin({.at = {-20, 60}});
    (void)stage.move({90, 300}, Qt::NoModifier);
    (void)stage.release();
    CHECK(stage.selected() == QStringLiteral("A B"));
}

TEST_CASE("Sessions that the filter leaves out cannot be touched", "[programme]")
{
    Stage stage(twoColumns().build());
    stage.filterOut("A");
    (void)stage.click(inA);
    CHECK(stage.selected().isEmpty());
    const Outcome outcome = stage.drag(inA, inA + QPoint(100, 120));
    CHECK(outcome.change.isEmpty());
    CHECK_FALSE(outcome.draft);
    (void)stage.drag({10, 60}, {190, 300}, Qt::ShiftModifier);
    CHECK(stage.selected() == QStringLiteral("B C"));
}

TEST_CASE("A session from the tray is placed where it is dropped", "[programme]")
{
    const Festival festival = twoColumns().unplaced("New").build();
    Stage stage(festival);
    stage.interaction().carry({tests::named<Session>(festival, "New").id}, stage.world());
    CHECK(stage.interaction().state() == State::Move);
    (void)stage.move({150, 330}, Qt::NoModifier);
    CHECK(stage.told(stage.release().change) == lines({"New Atelier 14:00/14:45"}));
}

TEST_CASE("The middle button pulls the sheet", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.press({50, 50}, Qt::NoModifier, Qt::MiddleButton);
    CHECK(stage.move({40, 20}).panned == QPoint(-10, -30));
}

TEST_CASE("The right button selects the block below it", "[programme]")
{
    Stage stage(twoColumns().build());
    (void)stage.press(inC, Qt::NoModifier, Qt::RightButton);
    CHECK(stage.selected() == QStringLiteral("C"));
    CHECK(stage.interaction().state() == State::Idle);
}
