// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/importing/wizard_support.h"
#include "ui/importing/columns_model.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/rows_model.h"

#include <QAbstractItemModelTester>

using namespace planner;
using namespace planner::ui;
using namespace planner::tests;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A model as lines of text, cells apart by " | ".
QStringList printed(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

/// A list that came in, a profile that was edited since, and the list as it is now.
class SecondImport {
public:
    explicit SecondImport(const QByteArray& now)
        : m_open(FestivalBuilder().build()), m_import(m_open.workspace())
    {
        bring("Nom;Ville;Accroche\nAutan;;Des drones\nViolette;Albi;Des jeux\n");
        REQUIRE(m_import.submit());
        Startup autan = named<Startup>(m_open.workspace().festival(), "Autan");
        autan.pitch = QStringLiteral("À la main");
        Change change;
        change.put(autan);
        REQUIRE(m_open.workspace().submit(change, QStringLiteral("Edit")));
        bring(now);
    }

    [[nodiscard]] StartupImport& import() { return m_import; }

private:
    void bring(const QByteArray& bytes)
    {
        m_file.emplace(bytes);
        m_import.open(m_file->path());
        settle(m_import);
        m_import.plan();
        settle(m_import);
    }

    OpenFestival m_open;
    std::optional<ListFile> m_file;
    StartupImport m_import;
};

} // namespace

TEST_CASE("The preview holds the first rows and the bad ones further down", "[importing]")
{
    QByteArray bytes = "Nom;Ville\n";
    for (int i = 0; i < 30; ++i)
        bytes += "Autan " + QByteArray::number(i) + ";Albi\n";
    const auto list = readStartupList(bytes + "Violette\n", QStringLiteral("liste.csv"), {});
    REQUIRE(list);
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.show(&*list);
    CHECK(model.rowCount() == 21);
    CHECK(model.headerData(20, Qt::Vertical, Qt::DisplayRole).toString() == QStringLiteral("⚠ 32"));
    CHECK(model.rowOf(32) == 20);
    CHECK(model.rowOf(31) == -1);
    model.show(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Each column says what it becomes and what that does to its cells", "[importing]")
{
    OpenFestival open(FestivalBuilder().build());
    StartupImport import(open.workspace());
    ColumnsModel model(import);
    const QAbstractItemModelTester tester(&model, fatal);
    const ListFile file("Nom;Tél;Zzz\nAutan;561000000;x\nViolette;;y\n");
    import.open(file.path());
    settle(import);
    CHECK(printed(model)
        == QStringList{QStringLiteral("Nom | Autan  ·  Violette | Name (required) | 2 cells"),
            QStringLiteral(
                "Tél | 561000000 | Referent: phone | 1 rewritten, such as “05 61 00 00 00” · 1 cells · "
                "1 empty"),
            QStringLiteral("Zzz | x  ·  y | (not imported) | Kept with the import history only")});

    model.setData(
        model.index(2, ColumnsModel::Becomes), static_cast<int>(ListField::Pitch), ColumnsModel::fieldRole);
    settle(import);
    CHECK(printed(model).back() == QStringLiteral("Zzz | x  ·  y | Pitch | 2 cells"));
}

TEST_CASE("The rows show what is new, what moves and what clashes", "[importing]")
{
    SecondImport second("Nom;Ville;Accroche\nAutan;Blagnac;Des avions\nViolette;Albi;Des jeux\n;Albi;\n");
    RowsModel model(second.import());
    const QAbstractItemModelTester tester(&model, fatal);
    CHECK(printed(model)
        == QStringList{QStringLiteral("2 | ⚠ To review | Autan | ⚠ À la main ≠ Des avions |  |  | + Blagnac"),
            QStringLiteral("3 | Unchanged | Violette | Des jeux |  |  | Albi"),
            QStringLiteral("4 | Rejected | The row has no name. |  |  |  | ")});
    CHECK(model.count(RowFilter::ToReview) == 1);
    CHECK(model.count(RowFilter::Rejected) == 1);

    second.import().setSide(2, QStringLiteral("pitch"), Side::List);
    CHECK(printed(model).front()
        == QStringLiteral("2 | Updated | Autan | À la main → Des avions |  |  | + Blagnac"));
    second.import().setSide(2, QStringLiteral("pitch"), Side::Here);
    CHECK(printed(model).front() == QStringLiteral("2 | Updated | Autan | À la main |  |  | + Blagnac"));
    second.import().setTaken(2, false);
    CHECK(model.index(0, RowsModel::Standing).data().toString() == QStringLiteral("Left out"));
    CHECK(model.index(0, RowsModel::Take).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);

    model.setFilter(RowFilter::Rejected);
    CHECK(model.rowCount() == 1);
    CHECK(model.rowOf(4) == 0);
}

TEST_CASE("A new plan keeps what was chosen", "[importing]")
{
    SecondImport second("Nom;Ville;Accroche\nAutan;Blagnac;Des avions\nViolette;Albi;Des jeux\n");
    RowsModel model(second.import());
    second.import().setSide(2, QStringLiteral("pitch"), Side::List);
    second.import().plan();
    settle(second.import());
    CHECK(model.count(RowFilter::ToReview) == 0);
    CHECK(model.count(RowFilter::Updated) == 1);
}

TEST_CASE("What is started while something runs takes its place", "[importing]")
{
    Background background;
    QStringList landed;
    std::atomic<bool> started = false;
    std::atomic<bool> stopped = false;
    background.start([&](const std::stop_token& stop, const auto&) -> Background::Landing {
        started = true;
        while (!stop.stop_requested())
            QThread::msleep(1);
        stopped = true;
        return [&landed] { landed << QStringLiteral("first"); };
    });
    while (!started)
        QThread::msleep(1);
    background.start([&](const auto&, const auto&) -> Background::Landing {
        return [&landed] { landed << QStringLiteral("second"); };
    });
    QElapsedTimer clock;
    clock.start();
    while (background.isBusy() && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(stopped);
    CHECK(landed == QStringList{QStringLiteral("second")});
}
