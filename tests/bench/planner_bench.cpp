// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/side_by_side.h"
#include "core/document/document.h"
#include "core/festival/questions.h"
#include "core/formats/csv.h"
#include "core/importing/schedule_xml.h"
#include "core/importing/startup_csv.h"
#include "core/print/cairo_backend.h"
#include "core/print/page_image.h"
#include "core/print/pango_metrics.h"
#include "core/print/print_job.h"
#include "core/rules/checker.h"
#include "core/rules/rule.h"
#include "core/samples/generator.h"
#include "tests/bench/planning_bench.h"
#include "tests/bench/route_bench.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/visits_bench.h"
#include "tests/support/shared.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>

/// Prints how quick the program is on B600, the benchmark festival of 600 start-ups and 1,500 sessions.
/// Medians, unless a line says otherwise. The figures are for reading: nothing fails here.
namespace planner::bench {

namespace {

template <class T>
T sound(Result<T> result)
{
    if (!result)
        stop(result.error().message);
    return std::move(*result);
}

void sound(const Status& status)
{
    if (!status)
        stop(status.error().message);
}

QString perSecond(double count, double ms, const char* unit)
{
    return QStringLiteral("%1 %2/s").arg(count / ms * 1000.0, 0, 'f', 0).arg(QLatin1String(unit));
}

/// A list of `rows` start-ups as the organisers get it.
QByteArray startupList(int rows)
{
    const Festival festival
        = generated({.startups = rows, .venues = 1, .rooms = 1, .sessions = 0, .seed = 2});
    std::vector<std::vector<QString>> cells{{QStringLiteral("Nom"), QStringLiteral("Description"),
        QStringLiteral("Adresse"), QStringLiteral("CP"), QStringLiteral("Ville"), QStringLiteral("Site web"),
        QStringLiteral("Email"), QStringLiteral("Téléphone")}};
    for (const Startup& startup : festival.startups())
        cells.push_back({startup.name, startup.description, startup.address, startup.postcode, startup.city,
            startup.website, startup.referent.forInsiders().email, startup.referent.forInsiders().phone});
    return writeCsv(cells, excelFrench);
}

void benchStart()
{
    const QString program
        = QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/festival-planner");
    if (!QFile::exists(program))
        return row("festival-planner --version", QStringLiteral("not built"), "< 50 ms");
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    const auto times = timed(21, [&] {
        process.start(program, {QStringLiteral("--version")});
        process.waitForFinished();
    });
    row("festival-planner --version", milliseconds(quantile(times, 0.5)), "< 50 ms");
}

void benchCsv()
{
    const QByteArray block = startupList(2000);
    const QByteArray text = block.repeated(CsvLimits::rows / static_cast<int>(block.count('\n')));
    const auto times = timed(9, [&] { (void)sound(readCsv(text, {.delimiter = ';'})); });
    row("separated values, bytes to cells",
        perSecond(static_cast<double>(text.size()) / 1e6, quantile(times, 0.5), "MB"), ">= 300 MB/s");
}

void benchListImport(const QString& folder)
{
    const QByteArray list = startupList(10'000);
    const Festival b600 = generated({});
    std::vector<double> planned;
    std::vector<double> stored;
    for (int run = 0; run < 3; ++run) {
        const auto document
            = sound(Document::create(folder + QStringLiteral("/list%1.festival").arg(run), b600));
        IdSource ids(7);
        Change change;
        const auto plan = [&] {
            change = sound(planStartupImport(list, QStringLiteral("list.csv"), b600, {}, ids)).change;
        };
        planned.push_back(timed(1, plan).front());
        stored.push_back(
            timed(1, [&] { sound(document->submit(change, QStringLiteral("Import"))); }).front());
    }
    std::vector<double> whole;
    std::ranges::transform(planned, stored, std::back_inserter(whole), std::plus<>());
    for (auto* times : {&planned, &stored, &whole})
        std::ranges::sort(*times);
    row("import of 10,000 rows, to stored", milliseconds(quantile(whole, 0.5)), "< 1000 ms");
    row("of that, read and matched", milliseconds(quantile(planned, 0.5)), "");
    row("of that, stored", milliseconds(quantile(stored, 0.5)), "");
}

void benchSchedule(const QString& folder)
{
    QFile file(
        tests::sharedFolder("schedules/fosdem").value_or(QString()) + QStringLiteral("/fosdem-2025.xml"));
    if (!file.open(QIODevice::ReadOnly))
        return row("schedule.xml of 943 events, to stored", QStringLiteral("no file"), "< 1000 ms");
    const QByteArray bytes = file.readAll();
    const Festival empty = generated({.startups = 0, .venues = 1, .rooms = 1, .sessions = 0, .seed = 3});
    int number = 0;
    const auto times = timed(5, [&] {
        const QString path = folder + QStringLiteral("/schedule%1.festival").arg(++number);
        const auto document = sound(Document::create(path, empty));
        IdSource ids(7);
        const auto plan = sound(planScheduleImport(bytes, QStringLiteral("s.xml"), empty, ids));
        sound(document->submit(plan.change, QStringLiteral("Import")));
    });
    row("schedule.xml of 943 events, to stored", milliseconds(quantile(times, 0.5)), "< 1000 ms");
}

/// Opens in a process of its own, so that the memory is that of opening and nothing else.
void benchOpen(const QString& path)
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), path});
    self.waitForFinished();
    const QStringList figures = QString::fromUtf8(self.readAllStandardOutput()).split(u' ');
    row("open B600", milliseconds(figures.value(0).toDouble()), "< 1000 ms");
    row("memory after opening B600", figures.value(1) + QStringLiteral(" MB"), "< 300 MB");
}

void openOnly(const QString& path)
{
    const auto times = timed(5, [&] { (void)sound(Document::open(path, Document::Mode::ReadWrite)); });
    std::printf("%f %.0f", quantile(times, 0.5), peakMemory());
}

/// Moves the placed sessions of a festival about at random, one at a time.
class Mover {
public:
    explicit Mover(const Festival& festival)
    {
        for (const Session& session : festival.sessions()) {
            if (session.isPlaced())
                m_sessions.push_back(session.id);
        }
    }

    Change next(const Festival& festival)
    {
        const auto at = std::uniform_int_distribution<size_t>(0, m_sessions.size() - 1)(m_random);
        Session session = *festival.sessions().find(m_sessions[at]);
        const bool morning = session.span->begin().sinceMidnight() < std::chrono::hours(13);
        session.span = session.span->shifted(minutes{morning ? 15 : -15});
        Change change;
        change.put(session);
        return change;
    }

private:
    std::mt19937 m_random{5};
    std::vector<Id<Session>> m_sessions;
};

void benchEdits(const QString& path)
{
    const auto document = sound(Document::open(path, Document::Mode::ReadWrite));
    Mover mover(document->festival());
    const auto times = timed(
        300, [&] { sound(document->submit(mover.next(document->festival()), QStringLiteral("Move"))); });
    row("one edit, stored", milliseconds(quantile(times, 0.5)), "< 5 ms");
    row("one edit, stored, 95 %", milliseconds(quantile(times, 0.95)), "");
}

void benchHistory(const QString& path)
{
    const auto document = sound(Document::open(path, Document::Mode::ReadWrite));
    constexpr int steps = 10'000;
    Mover mover(document->festival());
    const Festival start = document->festival();
    for (int step = 0; step < steps; ++step)
        sound(document->submit(mover.next(document->festival()), QStringLiteral("Move")));
    const Festival end = document->festival();
    const auto undone = timed(1, [&] { sound(document->undo(steps)); });
    const bool back = document->festival() == start;
    const auto redone = timed(1, [&] { sound(document->redo(steps)); });
    const bool same = back && document->festival() == end;
    row("10,000 steps undone and redone", milliseconds(undone.front() + redone.front()), "< 60000 ms");
    row("the same festivals as before", same ? QStringLiteral("yes") : QStringLiteral("no"), "yes");
}

/// Every start-up takes the name of the one before it, with a word more.
void benchProfileRules(const Festival& b600)
{
    Checker checker(b600);
    Festival now = b600;
    QString name = QStringLiteral("Acme");
    std::vector<double> edits;
    for (const Startup& startup : b600.startups()) {
        Startup edited = startup;
        edited.name = name + QStringLiteral(" Plus");
        name = startup.name;
        Change change;
        change.put(edited);
        now = sound(applied(now, change));
        edits.push_back(timed(1, [&] { checker.update(now, change); }).front());
    }
    std::ranges::sort(edits);
    row("rules after one profile edit, 95 %", milliseconds(quantile(edits, 0.95)), "< 10 ms");
}

void benchRules(const Festival& b600)
{
    const auto all = timed(9, [&] { (void)check(b600); });
    row("all rules on B600", milliseconds(quantile(all, 0.5)), "< 200 ms");
    Checker checker(b600);
    Mover mover(b600);
    Festival now = b600;
    std::vector<double> moves;
    for (int move = 0; move < 500; ++move) {
        const Change change = mover.next(now);
        now = sound(applied(now, change));
        moves.push_back(timed(1, [&] { checker.update(now, change); }).front());
    }
    std::ranges::sort(moves);
    row("rules after one move, 95 %", milliseconds(quantile(moves, 0.95)), "< 10 ms");
    benchProfileRules(b600);
}

const Sheet& sheetNamed(const char* id)
{
    return *std::ranges::find_if(
        sheets(), [id](const Sheet& sheet) { return QLatin1String(sheet.id) == QLatin1String(id); });
}

/// Lays a product out for each day and makes its PDF, the days side by side as when all is printed; the
/// number of pages.
size_t printed(const Sheet& sheet, const Edition& whole)
{
    const std::vector<Day> all = days(whole.festival);
    std::atomic<size_t> pages = 0;
    sideBySide(all.size(), [&](size_t number) {
        const PangoMetrics metrics;
        const PrintJob job{.sheet = &sheet, .paper = sheet.papers.front(), .days = {all[number]}};
        const PrintTerms terms{.edition = whole};
        const Pages laid = laidOut(job, terms, metrics);
        (void)sound(printedPdf(laid, terms, metrics));
        pages += laid.pages.size();
    });
    return pages;
}

/// What the window does after a change: it lays the poster out again, of all days, and paints one page.
void benchPreview(const Festival& b600)
{
    constexpr double screen = 96.0;
    const PangoMetrics metrics;
    const PageImager imager;
    Festival now = b600;
    Mover mover(b600);
    const Sheet& poster = sheetNamed("poster-grid");
    const PrintJob job{.sheet = &poster, .paper = poster.papers.front(), .days = days(b600)};
    const auto preview = [&] {
        now = sound(applied(now, mover.next(now)));
        const PrintTerms terms{.edition = {.festival = visibleTo(Audience::Public, now)}};
        (void)imager.painted(laidOut(job, terms, metrics).pages.front(), screen);
    };
    (void)timed(1, preview);
    row("poster laid out anew, one page painted", milliseconds(quantile(timed(20, preview), 0.5)),
        "< 150 ms");
}

void benchPaper(const Festival& b600)
{
    const Edition edition{.festival = visibleTo(Audience::Public, b600)};
    const auto poster = timed(3, [&] { (void)printed(sheetNamed("poster-grid"), edition); });
    row("poster grid, B600, 3 days", milliseconds(quantile(poster, 0.5)), "< 2000 ms");
    size_t pages = 0;
    const auto leaflet = timed(3, [&] { pages = printed(sheetNamed("day-leaflet"), edition); });
    row("leaflet", perSecond(static_cast<double>(pages), quantile(leaflet, 0.5), "pages"), ">= 150 pages/s");
    const auto doors = timed(3, [&] { pages = printed(sheetNamed("door-signs"), edition); });
    benchPreview(b600);
    row("door signs", perSecond(static_cast<double>(pages), quantile(doors, 0.5), "pages"), "");
}

/// The window is measured by a program of its own: this one has no display.
void benchWindow()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/ui_bench");
    if (!QFile::exists(program))
        return row("the window", QStringLiteral("not built"), "");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, QStringList());
    process.waitForFinished(-1);
}

/// What the parts share: B600, also as a file.
struct Bench {
    QString folder;
    QString path;
    Festival b600;
};

struct Part {
    const char* name;
    const char* summary;
    void (*run)(const Bench& bench);
};

constexpr Part parts[] = {
    {"start", "the program that only tells its version", [](const Bench&) { benchStart(); }},
    {"csv", "separated values to cells", [](const Bench&) { benchCsv(); }},
    {"import", "a list of 10,000 start-ups", [](const Bench& bench) { benchListImport(bench.folder); }},
    {"schedule", "a published schedule.xml", [](const Bench& bench) { benchSchedule(bench.folder); }},
    {"open", "opening a file", [](const Bench& bench) { benchOpen(bench.path); }},
    {"edit", "one change, stored", [](const Bench& bench) { benchEdits(bench.path); }},
    {"rules", "all findings, and those after a change", [](const Bench& bench) { benchRules(bench.b600); }},
    {"visits", "slots, travel times, days out", [](const Bench& bench) { benchVisits(bench.b600); }},
    {"planning", "drags, repairs, placing", [](const Bench& bench) { benchPlanning(bench.b600); }},
    {"paper", "posters, leaflets, door signs", [](const Bench& bench) { benchPaper(bench.b600); }},
    {"history", "10,000 steps undone and redone", [](const Bench& bench) { benchHistory(bench.path); }},
    {"window", "the window, without a display", [](const Bench&) { benchWindow(); }},
};

const Part* partNamed(const QString& name)
{
    const Part* found
        = std::ranges::find_if(parts, [&](const Part& part) { return name == QLatin1String(part.name); });
    return found == std::end(parts) ? nullptr : found;
}

/// The parts that are named, all when none is.
void benchParts(const QStringList& names)
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const Bench bench{.folder = folder.path(),
        .path = folder.filePath(QStringLiteral("b600.festival")),
        .b600 = generated({})};
    (void)sound(Document::create(bench.path, bench.b600));
    row("B600, medians", QStringLiteral("here"), "to reach");
    for (const Part& part : parts) {
        if (names.isEmpty() || names.contains(QLatin1String(part.name)))
            part.run(bench);
    }
}

/// Says how to call the program; as a complaint when nobody asked. Returns the exit code.
int help(bool isAsked)
{
    FILE* out = isAsked ? stdout : stderr;
    std::fputs("planner_bench               all figures of speed and memory\n"
               "planner_bench PART...       those of some parts\n"
               "planner_bench route DIR     the route optimiser on public files; route --help tells how\n"
               "\nParts:\n",
        out);
    for (const Part& part : parts)
        std::fprintf(out, "  %-10s %s\n", part.name, part.summary);
    return isAsked ? 0 : 2;
}

} // namespace

} // namespace planner::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--open"))
        planner::bench::openOnly(arguments.value(2));
    else if (arguments.value(1) == QStringLiteral("route"))
        return planner::bench::benchRoutes({argv + 2, argv + argc});
    else if (std::ranges::all_of(arguments.mid(1), planner::bench::partNamed))
        planner::bench::benchParts(arguments.mid(1));
    else
        return planner::bench::help(arguments.value(1) == QStringLiteral("--help"));
    return 0;
}
