// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/printing_support.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

using namespace planner;
using namespace planner::ui;
using planner::tests::OpenPrintPage;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What the command line prints of the file with `arguments`.
QByteArray commanded(const QString& festival, const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.pdf"));
    QProcess program;
    program.start(QStringLiteral(PLANNER_PROGRAM),
        QStringList{QStringLiteral("print")} + arguments
            + QStringList{QStringLiteral("--from"), festival, QStringLiteral("--out"), out});
    REQUIRE(program.waitForFinished(300'000));
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
    return contents(out);
}

PrintChoices posters(const OpenPrintPage& /*open*/, PrintChoices choices)
{
    choices.product = QStringLiteral("poster-grid");
    choices.ticked = QStringList{QStringLiteral("poster-grid")};
    return choices;
}

bool says(const QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
        [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

/// The button that exports the document shown; it has the keyboard.
QPushButton* focusedExport(OpenPrintPage& open)
{
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    auto* button = open.page().findChild<QPushButton*>(QStringLiteral("print.export"));
    button->setFocus();
    REQUIRE(button->hasFocus());
    return button;
}

} // namespace

TEST_CASE("The window exports the same bytes as the command line", "[printing]")
{
    const QTemporaryDir folder;
    OpenPrintPage open(sampleFestival());
    PrintChoices choices = open.page().choices();
    open.file = folder.filePath(QStringLiteral("window.pdf"));
    QStringList arguments;
    SECTION("when it is a poster in English, all days")
    {
        choices.product = QStringLiteral("poster-grid");
        choices.papers[QStringLiteral("poster-grid")] = {Paper::A4, false};
        arguments = QStringList{QStringLiteral("poster-grid"), QStringLiteral("--paper"),
            QStringLiteral("a4"), QStringLiteral("--language"), QStringLiteral("en")};
    }
    SECTION("when it is a folded leaflet of one day in French")
    {
        choices.product = QStringLiteral("day-leaflet");
        choices.papers[QStringLiteral("day-leaflet")] = {Paper::A5, true};
        choices.language = Language::French;
        choices.day = open.workspace().festival().about().firstDay;
        arguments = QStringList{QStringLiteral("day-leaflet"), QStringLiteral("--imposed"),
            QStringLiteral("--day"), choices.day->text()};
    }
    SECTION("when it is the internal edition of the door signs of one venue")
    {
        choices.product = QStringLiteral("door-signs");
        choices.audience = Audience::Internal;
        choices.venue = open.workspace().festival().venues().begin()->id;
        arguments = QStringList{QStringLiteral("door-signs"), QStringLiteral("--edition"),
            QStringLiteral("internal"), QStringLiteral("--language"), QStringLiteral("en"),
            QStringLiteral("--venue"), choices.venue->text()};
    }
    open.page().choose(choices);
    open.carryOut("print.export");
    const QByteArray exported = contents(open.file);
    CHECK(exported.startsWith("%PDF"));
    CHECK(exported == commanded(open.festivalPath(), arguments));
}

TEST_CASE("All that is ticked goes into the folder, under the names of the command line", "[printing]")
{
    const QTemporaryDir folder;
    OpenPrintPage open(sampleFestival());
    PrintChoices choices = open.page().choices();
    choices.day = open.workspace().festival().about().firstDay;
    choices.ticked = QStringList{QStringLiteral("poster-grid"), QStringLiteral("day-leaflet")};
    open.page().choose(choices);
    open.folder = folder.path();
    open.carryOut("print.export-all");
    const int version = open.workspace().document().revision().version;
    CHECK(QDir(folder.path()).entryList(QDir::Files)
        == QStringList{QStringLiteral("2014-06-12_day-leaflet_A5_v%1.pdf").arg(version),
            QStringLiteral("2014-06-12_programme-poster_A3_v%1.pdf").arg(version)});
    CHECK(says(open.page(), QStringLiteral("exported to ") + QDir::toNativeSeparators(folder.path())));
}

TEST_CASE("A file that is there is only touched as its owner says", "[printing]")
{
    const QTemporaryDir folder;
    OpenPrintPage open(tests::FestivalBuilder().build());
    open.page().choose(posters(open, open.page().choices()));
    open.file = folder.filePath(QStringLiteral("poster.pdf"));
    put(open.file, "precious");
    const QString beside = folder.filePath(QStringLiteral("poster (2).pdf"));
    SECTION("when nothing is to happen")
    {
        open.clash = Clash::Cancel;
        open.carryOut("print.export");
        CHECK(contents(open.file) == "precious");
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
    SECTION("when both are to stay")
    {
        open.clash = Clash::KeepBoth;
        open.carryOut("print.export");
        CHECK(contents(open.file) == "precious");
        CHECK(contents(beside).startsWith("%PDF"));
    }
    SECTION("when it is to be replaced")
    {
        open.clash = Clash::Replace;
        open.carryOut("print.export");
        CHECK(contents(open.file).startsWith("%PDF"));
        CHECK_FALSE(QFile::exists(beside));
    }
    CHECK(open.clashes == QStringList{open.file});
}

TEST_CASE("A place that cannot be written to is named, and the page can be used on", "[printing]")
{
    OpenPrintPage open(tests::FestivalBuilder().build());
    open.file = QStringLiteral("/proc/no-such-folder/poster.pdf");
    open.carryOut("print.export");
    CHECK(says(open.page(), open.file));
    CHECK(open.window().actions().action("print.export")->isEnabled());
}

TEST_CASE("The keyboard can cancel an export that it began, and is back at the button when it is over",
    "[printing]")
{
    const QTemporaryDir folder;
    OpenPrintPage open(tests::FestivalBuilder().build());
    open.file = folder.filePath(QStringLiteral("poster.pdf"));
    QPushButton* button = focusedExport(open);
    open.window().actions().action("print.export")->trigger();
    const auto* meanwhile = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(meanwhile);
    CHECK(meanwhile->text() == QStringLiteral("Cancel"));
    tests::letRunUntil([button] { return button->hasFocus(); });
    CHECK(contents(open.file).startsWith("%PDF"));
}

TEST_CASE("Enter presses the button that has the keyboard", "[printing]")
{
    const QTemporaryDir folder;
    OpenPrintPage open(tests::FestivalBuilder().build());
    open.file = folder.filePath(QStringLiteral("poster.pdf"));
    QPushButton* button = focusedExport(open);
    QTest::keyClick(button, Qt::Key_Return);
    tests::letRunUntil([&] { return contents(open.file).startsWith("%PDF"); });
}

TEST_CASE("An export that is cancelled leaves whole documents only", "[printing]")
{
    const QTemporaryDir folder;
    OpenPrintPage open(sampleFestival());
    open.folder = folder.path();
    auto* exporter = open.page().findChild<Exporter*>();
    QObject::connect(exporter, &Exporter::progressed, exporter, [exporter] { exporter->cancel(); });
    open.carryOut("print.export-all");
    const QDir written(folder.path());
    for (const QString& name : written.entryList(QDir::Files))
        CHECK(contents(written.filePath(name)).endsWith("%%EOF\n"));
    CHECK(open.window().actions().action("print.export-all")->isEnabled());
}

TEST_CASE("Printing hands the document to the print service, or to what shows PDFs", "[printing]")
{
    QStandardPaths::setTestModeEnabled(true);
    OpenPrintPage open(tests::FestivalBuilder().build());
    SECTION("when there is a print service")
    {
        open.hasPrintService = true;
        open.printer = PrinterJob();
        open.carryOut("print.print");
        REQUIRE(open.sent.size() == 1);
        CHECK(contents(open.sent.front()).startsWith("%PDF"));
        CHECK(says(open.page(), QStringLiteral("3 pages sent to the printer.")));
    }
    SECTION("when the print service takes nothing")
    {
        open.hasPrintService = true;
        open.printer = PrinterJob();
        open.refused = QStringLiteral("Out of paper.");
        open.carryOut("print.print");
        CHECK(says(open.page(), QStringLiteral("Out of paper.")));
    }
    SECTION("when the user would rather not")
    {
        open.hasPrintService = true;
        open.carryOut("print.print");
        CHECK(open.sent.isEmpty());
    }
    SECTION("when there is none")
    {
        open.carryOut("print.print");
        REQUIRE(open.opened.size() == 1);
        CHECK(contents(open.opened.front()).startsWith("%PDF"));
    }
}

TEST_CASE("The print service is told the printer, the copies and the sides, and not to scale", "[printing]")
{
    CHECK(lpArguments({.printer = QStringLiteral("hall"), .copies = 3, .sides = Sides::ShortEdge},
              QStringLiteral("-t evil"), QStringLiteral("/tmp/-x.pdf"))
        == QStringList{QStringLiteral("-d"), QStringLiteral("hall"), QStringLiteral("-n"),
            QStringLiteral("3"), QStringLiteral("-t"), QStringLiteral("-t evil"), QStringLiteral("-o"),
            QStringLiteral("sides=two-sided-short-edge"), QStringLiteral("-o"),
            QStringLiteral("print-scaling=none"), QStringLiteral("--"), QStringLiteral("/tmp/-x.pdf")});
    CHECK_FALSE(lpArguments({}, {}, QStringLiteral("x")).contains(QStringLiteral("-d")));
}
