// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/generator.h"
#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/programme/drag_overlay.h"
#include "ui/programme/programme_view.h"
#include "ui/programme/title_editor.h"

#include <QMainWindow>
#include <QScrollBar>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

tests::FestivalBuilder programme()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Grande salle", 80)
        .session("A", "2014-06-12", "10:00/11:00")
        .session("B", "2014-06-12", "12:00/13:00")
        .room("Atelier", 24)
        .session("C", "2014-06-12", "10:00/10:45");
}

/// A view of the first day, in a window of its own.
class Desk {
public:
    explicit Desk(const Festival& festival) : m_open(festival), m_actions(&m_window)
    {
        m_view = new ProgrammeView(m_open.workspace(), m_actions);
        m_window.setCentralWidget(m_view);
        m_window.resize(900, 800);
        m_window.show();
        m_view->setFocus();
        QTest::qWait(1);
    }

    ProgrammeView& view() { return *m_view; }
    Workspace& workspace() { return m_open.workspace(); }
    [[nodiscard]] Id<Session> id(const char* title)
    {
        return tests::named<Session>(workspace().festival(), title).id;
    }
    /// The middle of a block, in the viewport.
    QPoint at(const char* title) { return m_view->toViewport(rect(title)).center(); }
    QRect rect(const char* title) { return m_view->scene().layout.find(id(title))->rect; }
    /// How far down so many minutes are.
    int down(int howMany)
    {
        const ProgrammeLayout& layout = m_view->scene().layout;
        return layout.along(minutes{600 + howMany}) - layout.along(minutes{600});
    }
    int across() { return m_view->scene().layout.columnRect(0).width(); }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(from, to, modifiers);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, to);
    }
    void press(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, from);
        for (const QPoint point : {(from + to) / 2, to}) {
            QMouseEvent event(QEvent::MouseMove, QPointF(point),
                QPointF(m_view->viewport()->mapToGlobal(point)), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(m_view->viewport(), &event);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, key, modifiers);
    }
    /// "A Atelier 11:00/12:00"
    QString told(const char* title)
    {
        const Session& session = tests::named<Session>(workspace().festival(), title);
        if (!session.isPlaced())
            return QString::fromUtf8(title) + QStringLiteral(" nowhere");
        return QString::fromUtf8(title) + QLatin1Char(' ')
            + workspace().festival().rooms().find(session.room)->name + QLatin1Char(' ')
            + session.span->text();
    }
    int sessions() { return workspace().festival().sessions().size(); }
    TitleEditor& editor() { return *m_view->findChild<TitleEditor*>(); }
    DragOverlay& overlay()
    {
        return *dynamic_cast<DragOverlay*>(m_view->findChild<QWidget*>(QStringLiteral("dragOverlay")));
    }

private:
    tests::OpenFestival m_open;
    QMainWindow m_window;
    Actions m_actions;
    ProgrammeView* m_view;
};

} // namespace

TEST_CASE("A block dragged to another room and time is one step", "[programme]")
{
    Desk desk(programme().build());
    desk.drag(desk.at("A"), desk.at("A") + QPoint(desk.across(), desk.down(60)));
    CHECK(desk.told("A") == QStringLiteral("A Atelier 11:00/12:00"));
    CHECK(desk.workspace().selected<Session>() == std::vector{desk.id("A")});
    REQUIRE(desk.workspace().undo());
    CHECK(desk.told("A") == QStringLiteral("A Grande salle 10:00/11:00"));
}

TEST_CASE("A drag says what would come of it", "[programme]")
{
    Desk desk(programme().build());
    desk.press(desk.at("A"), desk.at("A") + QPoint(desk.across(), 0));
    REQUIRE(desk.overlay().isVisible());
    const DragOverlay::Picture& picture = desk.overlay().picture();
    CHECK(picture.ghosts.size() == 1);
    REQUIRE(picture.card);
    CHECK(picture.card->title.contains(QStringLiteral("Atelier")));
    REQUIRE_FALSE(picture.card->lines.empty());
    CHECK(picture.card->lines.front().severity == Severity::Error);
    CHECK(picture.card->lines.front().text.contains(QStringLiteral("C")));
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK_FALSE(desk.overlay().isVisible());
    QTest::mouseRelease(desk.view().viewport(), Qt::LeftButton, Qt::NoModifier, desk.at("A"));
    CHECK(desk.told("A") == QStringLiteral("A Grande salle 10:00/11:00"));
}

TEST_CASE("A drag is given up when what it lifts changes meanwhile", "[programme]")
{
    Desk desk(programme().build());
    desk.press(desk.at("A"), desk.at("A") + QPoint(desk.across(), 0));
    REQUIRE(desk.overlay().isVisible());
    Change change;
    change.remove(tests::named<Session>(desk.workspace().festival(), "C").id);
    change.remove(tests::named<Room>(desk.workspace().festival(), "Atelier").id);
    REQUIRE(desk.workspace().submit(change, QStringLiteral("Remove the room")));
    CHECK_FALSE(desk.overlay().isVisible());
    CHECK(desk.view().grab().size() == desk.view().size() * desk.view().devicePixelRatioF());
    QTest::mouseRelease(desk.view().viewport(), Qt::LeftButton, Qt::NoModifier, desk.at("A"));
    CHECK(desk.told("A") == QStringLiteral("A Grande salle 10:00/11:00"));
}

TEST_CASE("The lower edge of a block changes its length", "[programme]")
{
    Desk desk(programme().build());
    const QPoint edge = desk.view().toViewport(desk.rect("A")).center();
    const QPoint bottom(edge.x(), desk.view().toViewport(desk.rect("A")).bottom() - 1);
    desk.drag(bottom, bottom + QPoint(0, desk.down(30)));
    CHECK(desk.told("A") == QStringLiteral("A Grande salle 10:00/11:30"));
}

TEST_CASE("Ctrl during a drag leaves a copy", "[programme]")
{
    Desk desk(programme().build());
    desk.drag(desk.at("C"), desk.at("C") + QPoint(0, desk.down(120)), Qt::ControlModifier);
    CHECK(desk.sessions() == 4);
    CHECK(desk.workspace().document().history().steps.back().label == QStringLiteral("Copy \"C\""));
}

TEST_CASE("A session drawn on the grid exists once it has a title", "[programme]")
{
    Desk desk(programme().build());
    const QPoint from = desk.at("C") + QPoint(0, desk.down(240));
    desk.drag(from, from + QPoint(0, desk.down(60)));
    REQUIRE(desk.editor().isOpen());
    CHECK(desk.sessions() == 3);
    QTest::keyClicks(&desk.editor(), QStringLiteral("Robots"));
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    CHECK(desk.sessions() == 4);
    CHECK(tests::named<Session>(desk.workspace().festival(), "Robots").room
        == tests::named<Room>(desk.workspace().festival(), "Atelier").id);
    desk.drag(from + QPoint(0, desk.down(120)), from + QPoint(0, desk.down(150)));
    QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    CHECK(desk.sessions() == 4);
}

TEST_CASE("Renaming over the block is one step", "[programme]")
{
    Desk desk(programme().build());
    desk.view().startRename(desk.id("A"));
    QTest::keyClicks(&desk.editor(), QStringLiteral("Accueil"));
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    CHECK(desk.told("Accueil") == QStringLiteral("Accueil Grande salle 10:00/11:00"));
}

TEST_CASE("Arrows walk from block to block, Alt and arrows move them", "[programme]")
{
    Desk desk(programme().build());
    desk.view().focusOn(desk.id("A"));
    desk.key(Qt::Key_Down);
    CHECK(desk.view().focusSession() == desk.id("B"));
    CHECK(desk.workspace().selected<Session>() == std::vector{desk.id("B")});
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Right);
    CHECK(desk.view().focusSession() == desk.id("C"));
    desk.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.told("C") == QStringLiteral("C Atelier 10:05/10:50"));
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.told("C") == QStringLiteral("C Grande salle 10:05/10:50"));
    desk.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.told("C") == QStringLiteral("C Grande salle 10:05/10:55"));
}

TEST_CASE("In rows the arrows follow the picture", "[programme]")
{
    Desk desk(programme().build());
    desk.view().setMode(ProgrammeMode::Rows);
    desk.view().focusOn(desk.id("C"));
    desk.workspace().select({subject(desk.id("C"))});
    desk.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.told("C") == QStringLiteral("C Atelier 10:05/10:50"));
    desk.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.told("C") == QStringLiteral("C Grande salle 10:05/10:50"));
}

TEST_CASE("A time typed as digits moves the selection there", "[programme]")
{
    Desk desk(programme().build());
    desk.workspace().select({subject(desk.id("A")), subject(desk.id("B"))});
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_4, Qt::Key_3, Qt::Key_0})
        desk.key(key);
    desk.key(Qt::Key_Return);
    CHECK(desk.told("A") == QStringLiteral("A Grande salle 14:30/15:30"));
    CHECK(desk.told("B") == QStringLiteral("B Grande salle 16:30/17:30"));
}

TEST_CASE("A locked session stays where it is", "[programme]")
{
    Desk desk(programme().last<Session>([](Session& session) { session.locked = true; }).build());
    desk.drag(desk.at("C"), desk.at("C") + QPoint(0, desk.down(60)));
    CHECK(desk.told("C") == QStringLiteral("C Atelier 10:00/10:45"));
    desk.view().focusOn(desk.id("C"));
    desk.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.told("C") == QStringLiteral("C Atelier 10:00/10:45"));
}

TEST_CASE("A session dragged in from the tray is placed where it is dropped", "[programme]")
{
    Desk desk(programme().unplaced("New").build());
    QMimeData data;
    data.setData(QStringLiteral("application/x-festival-sessions"), desk.id("New").text().toLatin1());
    const QPoint at = desk.at("C") + QPoint(0, desk.down(240));
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view().viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view().viewport(), &drop);
    CHECK(desk.told("New").startsWith(QStringLiteral("New Atelier 14:")));
}

TEST_CASE("A start-up dropped on the grid has a session there", "[programme]")
{
    Desk desk(programme().startup("Garonne Data").build());
    const Festival& festival = desk.workspace().festival();
    const Id<Startup> startup = tests::named<Startup>(festival, "Garonne Data").id;
    QMimeData data;
    data.setData(QStringLiteral("application/x-festival-planner-startups"), startup.text().toLatin1());
    const QPoint at = desk.at("C") + QPoint(0, desk.down(240));
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view().viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view().viewport(), &move);
    CHECK(desk.sessions() == 3);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view().viewport(), &drop);
    CHECK(desk.told("Garonne Data").startsWith(QStringLiteral("Garonne Data Atelier 14:")));
    CHECK(tests::named<Session>(festival, "Garonne Data").startups == std::vector{startup});
    CHECK(
        desk.workspace().document().history().steps.back().label == QStringLiteral("Create “Garonne Data”"));
}

TEST_CASE("A click on a venue selects its sessions of the day", "[programme]")
{
    Desk desk(programme().build());
    QWidget* header = desk.view().childAt(200, 10);
    REQUIRE(header != nullptr);
    QTest::mouseClick(header, Qt::LeftButton, Qt::NoModifier, QPoint(60, 10));
    CHECK(desk.workspace().selected<Session>().size() == 3);
}

TEST_CASE("Zooming keeps the time below the pointer", "[programme]")
{
    Desk desk(sampleFestival());
    const QPoint at(200, 300);
    const minutes before = desk.view().scene().layout.timeAt(desk.view().toContent(at));
    desk.view().setZoom(4.0, at);
    const minutes after = desk.view().scene().layout.timeAt(desk.view().toContent(at));
    CHECK(std::abs((after - before).count()) <= 1);
}

TEST_CASE("A hundred and twenty rooms stay wide enough to read", "[programme]")
{
    Desk desk(generated({.startups = 20, .venues = 40, .rooms = 120, .sessions = 100, .seed = 1}));
    CHECK(desk.view().scene().columns.size() == 120);
    CHECK(desk.across() >= 84);
    CHECK(desk.view().horizontalScrollBar()->maximum() > 0);
}
