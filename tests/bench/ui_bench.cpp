// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/generator.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/window_bench.h"
#include "tests/support/open_festival.h"
#include "ui/programme/programme_view.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QMainWindow>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

/// Prints how quick the window is with B600, the benchmark festival of 600 start-ups and 1,500 sessions.
/// Medians, offscreen. The figures are for reading: nothing fails here.
namespace planner::bench {
namespace {

using ui::ProgrammeView;

/// A view of the first day in a window of that size.
class Screen {
public:
    Screen(Festival festival, QSize size, ui::ProgrammeMode mode)
        : m_open(std::move(festival)), m_actions(&m_window)
    {
        m_view = new ProgrammeView(m_open.workspace(), m_actions);
        m_window.setCentralWidget(m_view);
        m_window.resize(size);
        m_window.show();
        m_view->setMode(mode);
        settle();
    }

    ProgrammeView& view() { return *m_view; }
    [[nodiscard]] QSize size() const { return m_window.size(); }
    ui::Workspace& workspace() { return m_open.workspace(); }
    [[nodiscard]] std::vector<const ui::ProgrammeLayout::Block*> visible() const
    {
        return m_view->scene().layout.blocksIn(QRect(m_view->toContent({0, 0}), m_view->viewport()->size()));
    }
    void frame() { m_view->viewport()->repaint(); }
    static void settle() { QApplication::processEvents(); }
    void mouse(QEvent::Type type, QPoint at)
    {
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, QPointF(at), QPointF(m_view->viewport()->mapToGlobal(at)),
            isMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

private:
    tests::OpenFestival m_open;
    QMainWindow m_window;
    ui::Actions m_actions;
    ProgrammeView* m_view;
};

/// A festival of 2,000 sessions in so few rooms that hundreds of them are in sight at once.
Festival crowded()
{
    constexpr int parts = 5;
    Festival festival = generated({.venues = 9, .rooms = 34, .sessions = 2000 / parts});
    IdSource ids(1);
    Change change;
    for (Session session : festival.sessions()) {
        if (!session.isPlaced())
            continue;
        const auto length = session.span->length() / parts;
        const LocalTime begin = session.span->begin();
        for (int part = 0; part < parts; ++part) {
            const auto from = LocalTime::fromMinutes(begin.sinceMidnight() + part * length);
            session.span = *TimeSpan::create(*from, *LocalTime::fromMinutes(from->sinceMidnight() + length));
            change.put(session);
            session.id = ids.next<Session>();
        }
    }
    return *applied(festival, change);
}

void benchFrames(Screen& screen, const char* blocks, const char* frame, const char* step)
{
    const QSize size = screen.size();
    const auto of = [&](const char* what) {
        return QStringLiteral("%1, %2 x %3").arg(QLatin1String(what)).arg(size.width()).arg(size.height());
    };
    row(qPrintable(of("blocks in sight")), QString::number(screen.visible().size()), blocks);
    screen.frame();
    const auto frames = timed(41, [&] { screen.frame(); });
    row(qPrintable(of("full frame")), milliseconds(quantile(frames, 0.5)), frame);
    QScrollBar* bar = screen.view().verticalScrollBar();
    int by = 20;
    const auto steps = timed(60, [&] {
        if (bar->value() + by < bar->minimum() || bar->value() + by > bar->maximum())
            by = -by;
        bar->setValue(bar->value() + by);
        Screen::settle();
    });
    row(qPrintable(of("scroll step")), milliseconds(quantile(steps, 0.5)), step);
    bar->setValue(0);
    Screen::settle();
}

/// A session that can be dragged about, in sight.
QPoint somewhere(Screen& screen)
{
    for (const auto* block : screen.visible()) {
        const QRect rect = screen.view().toViewport(block->rect);
        const bool isInside = screen.view().viewport()->rect().adjusted(300, 300, -300, -300).contains(rect);
        if (isInside && !screen.workspace().festival().sessions().find(block->session)->locked)
            return rect.center();
    }
    stop(QStringLiteral("no block to drag"));
}

void benchDrag(Screen& screen)
{
    const QPoint at = somewhere(screen);
    const auto starts = timed(15, [&] {
        screen.mouse(QEvent::MouseButtonPress, at);
        screen.mouse(QEvent::MouseMove, at + QPoint(40, 0));
        Screen::settle();
        screen.view().cancelGesture();
    });
    row("drag start to columns tinted", milliseconds(quantile(starts, 0.5)), "< 16 ms");
    screen.mouse(QEvent::MouseButtonPress, at);
    screen.mouse(QEvent::MouseMove, at + QPoint(40, 0));
    Screen::settle();
    int far = 0;
    const auto frames = timed(60, [&] {
        far = (far + 7) % 240;
        screen.mouse(QEvent::MouseMove, at + QPoint(far, far / 2));
        Screen::settle();
    });
    row("drag frame", milliseconds(quantile(frames, 0.5)), "< 16 ms");
    row("drag frame, 95 %", milliseconds(quantile(frames, 0.95)), "");
    screen.view().cancelGesture();
}

void benchDay(Screen& screen)
{
    const Day first = screen.view().day();
    int turn = 0;
    const auto days = timed(12, [&] {
        screen.view().setDay(first.plus(++turn % 3));
        screen.frame();
    });
    row("another day", milliseconds(quantile(days, 0.5)), "");
}

void benchGrid()
{
    {
        Screen crowd(crowded(), QSize(1700, 1000), ui::ProgrammeMode::Rows);
        benchFrames(crowd, "about 350", "< 16 ms", "< 4 ms");
    }
    {
        // As many pixels as the largest screens have.
        Screen large(generated({}), QSize(1900, 4000), ui::ProgrammeMode::Rows);
        benchFrames(large, "", "", "");
    }
    Screen usual(generated({}), QSize(1700, 1000), ui::ProgrammeMode::Grid);
    benchDrag(usual);
    benchDay(usual);
}

void benchAll()
{
    row("B600 in the window, medians", QStringLiteral("here"), "to reach");
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("b600.festival"));
    if (const auto document = Document::create(path, generated({})); !document)
        stop(document.error().message);
    benchStarts(path);
    benchWindow();
    benchGrid();
}

} // namespace
} // namespace planner::bench

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("--start"))
        return planner::bench::startOnly(arguments.mid(1));
    planner::ui::dress(*qApp, planner::ui::Appearance::Light);
    planner::bench::benchAll();
    return 0;
}
