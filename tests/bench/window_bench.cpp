// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/window_bench.h"

#include "app/language.h"
#include "core/samples/generator.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/open_festival.h"
#include "ui/findings/findings_pane.h"
#include "ui/palette/command_palette.h"
#include "ui/printing/print_page.h"
#include "ui/programme/programme_view.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace planner::bench {
namespace {

using ui::CommandPalette;
using ui::Desk;
using ui::FindingsPane;
using ui::MainWindow;
using ui::PrintPage;
using ui::ProgrammeView;
using Clock = std::chrono::steady_clock; // the same for all processes

/// Waits until `widget` has been painted.
class FirstPicture : public QObject {
public:
    explicit FirstPicture(QWidget& widget) { widget.installEventFilter(this); }
    void await() const
    {
        while (!m_painted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

struct Start {
    double time = 0; ///< Milliseconds.
    double memory = 0; ///< MB.
};

/// The median of several starts.
Start start(const QString& path)
{
    std::vector<Start> starts;
    for (int run = 0; run < 7; ++run) {
        QProcess self;
        const auto now = QString::number(Clock::now().time_since_epoch().count());
        self.start(QApplication::applicationFilePath(), {QStringLiteral("--start"), now, path});
        self.waitForFinished();
        const QStringList figures = QString::fromUtf8(self.readAllStandardOutput()).split(u' ');
        starts.push_back({figures.value(0).toDouble(), figures.value(1).toDouble()});
    }
    std::ranges::sort(starts, {}, &Start::time);
    return starts[starts.size() / 2];
}

/// The window on B600, worked on as by hand.
class Work {
public:
    Work() : m_open(generated({})), m_window(m_open.workspace())
    {
        m_window.resize(1700, 1000);
        m_window.show();
        settle();
        for (const Session& session : festival().sessions()) {
            if (session.isPlaced())
                m_sessions.push_back(session.id);
        }
    }

    MainWindow& window() { return m_window; }
    const Festival& festival() { return m_open.workspace().festival(); }
    static void settle() { QApplication::processEvents(); }
    void run(const char* action)
    {
        m_window.actions().action(action)->trigger();
        settle();
    }

    /// Moves a session of the first day, and another the next time.
    void change()
    {
        m_next = (m_next + 7) % m_sessions.size();
        Session session = *festival().sessions().find(m_sessions[m_next]);
        const bool isMorning = session.span->begin().sinceMidnight() < std::chrono::hours(13);
        session.span = session.span->shifted(std::chrono::minutes(isMorning ? 15 : -15));
        Change change;
        change.put(session);
        if (!m_open.workspace().submit(change, QStringLiteral("Move")))
            stop(QStringLiteral("a session can't be moved"));
    }

    static void press(QWidget& widget, int key, const QString& text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&widget, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(&widget, &up);
        settle();
    }

private:
    tests::OpenFestival m_open;
    MainWindow m_window;
    std::vector<Id<Session>> m_sessions;
    size_t m_next = 0;
};

void benchChange(Work& work)
{
    if (work.window().findChild<FindingsPane*>()->isHidden())
        work.run("panel.problems");
    const auto times = timed(41, [&work] {
        work.change();
        Work::settle();
    });
    row("change to problems refreshed", milliseconds(quantile(times, 0.5)), "< 50 ms");
    row("change to problems refreshed, 95 %", milliseconds(quantile(times, 0.95)), "");
}

/// Types words into `field` and takes them back, letter by letter.
std::vector<double> keystrokes(QLineEdit& field)
{
    std::vector<double> times;
    for (const char* word : {"atelier", "violette", "14h", "salle 3"}) {
        const QString letters = QString::fromLatin1(word);
        for (const QChar letter : letters)
            times.push_back(timed(1, [&] { Work::press(field, 0, letter); }).front());
        for (int letter = 0; letter < letters.size(); ++letter)
            times.push_back(timed(1, [&] { Work::press(field, Qt::Key_Backspace, {}); }).front());
    }
    std::ranges::sort(times);
    return times;
}

void benchSearch(Work& work)
{
    work.run("edit.palette");
    auto* palette = work.window().findChild<CommandPalette*>();
    auto times = keystrokes(*palette->findChild<QLineEdit*>());
    row("palette, a keystroke", milliseconds(quantile(times, 0.5)), "< 30 ms");
    row("palette, a keystroke, 95 %", milliseconds(quantile(times, 0.95)), "");
    Work::press(*palette->findChild<QLineEdit*>(), Qt::Key_Escape, {});
    work.run("go.startups");
    work.run("edit.find");
    times = keystrokes(*work.window().page("go.startups").findChild<QLineEdit*>());
    row("search of start-ups, a keystroke", milliseconds(quantile(times, 0.5)), "< 30 ms");
    row("search of start-ups, a keystroke, 95 %", milliseconds(quantile(times, 0.95)), "");
}

void benchPreview(Work& work)
{
    work.run("go.print");
    auto& page = static_cast<PrintPage&>(work.window().page("go.print"));
    const auto previewed = [&page] {
        while (!page.proofs().isFresh())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        Work::settle();
    };
    previewed();
    const auto times = timed(21, [&] {
        work.change();
        previewed();
    });
    row("change to the page in the preview", milliseconds(quantile(times, 0.5)), "< 150 ms");
}

} // namespace

void benchStarts(const QString& path)
{
    row("window alone, to its first picture", milliseconds(start({}).time), "< 300 ms");
    const Start whole = start(path);
    row("B600 as an argument, to the grid painted", milliseconds(whole.time), "< 1000 ms");
    row("memory with B600 in the window", QStringLiteral("%1 MB").arg(whole.memory, 0, 'f', 0), "< 300 MB");
}

int startOnly(const QStringList& arguments)
{
    tests::MemorySettings settings;
    Desk desk(settings, Language::French, [](Language language) { app::speak(language, *qApp); });
    const QString path = arguments.value(1);
    if (path.isEmpty())
        desk.welcome();
    else if (!desk.open(path))
        return 1;
    if (path.isEmpty())
        FirstPicture(*desk.welcomeWindow()).await();
    else
        FirstPicture(*desk.window()->findChild<ProgrammeView*>()->viewport()).await();
    const Clock::time_point begin{Clock::duration(arguments.value(0).toLongLong())};
    std::printf(
        "%f %.0f", std::chrono::duration<double, std::milli>(Clock::now() - begin).count(), peakMemory());
    return 0;
}

void benchWindow()
{
    Work work;
    benchChange(work);
    benchSearch(work);
    benchPreview(work);
    row("memory after work on all of it", QStringLiteral("%1 MB").arg(peakMemory(), 0, 'f', 0), "< 300 MB");
}

} // namespace planner::bench
