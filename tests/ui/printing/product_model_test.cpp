// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/printing/product_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace planner;
using namespace planner::ui;

namespace {

QStringList printed(const ProductModel& model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex over = model.index(group, 0);
        lines += over.data().toString();
        for (int row = 0; row < model.rowCount(over); ++row) {
            const QModelIndex product = model.index(row, 0, over);
            const bool ticked = product.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            lines += QStringLiteral("  %1 %2")
                         .arg(QLatin1Char(ticked ? 'x' : '-'))
                         .arg(product.data().toString());
        }
    }
    return lines;
}

} // namespace

TEST_CASE("Products stand under those who read them, with their pages once counted", "[printing]")
{
    ProductModel model(Words(Language::English), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTicked({QStringLiteral("door-signs")});
    model.setPages(sheets().front(), 3);
    CHECK(printed(model).mid(0, 6)
        == QStringList{QStringLiteral("For visitors"), QStringLiteral("  - Programme poster (3)"),
            QStringLiteral("  - Day leaflet"), QStringLiteral("  - Itineraries"), QStringLiteral("On site"),
            QStringLiteral("  x Door signs")});
    CHECK(model.pagesOf(sheets().front()) == 3);
}

TEST_CASE("Every product can be found in its row", "[printing]")
{
    const ProductModel model(Words(Language::English), nullptr);
    for (const Sheet& sheet : sheets())
        CHECK(model.sheetAt(model.indexOf(sheet)) == &sheet);
    CHECK(model.sheetAt(model.index(0, 0)) == nullptr);
}

TEST_CASE("A tick is told of when the user sets it, and only then", "[printing]")
{
    ProductModel model(Words(Language::English), nullptr);
    const QSignalSpy told(&model, &ProductModel::tickedChanged);
    model.setTicked({});
    CHECK(told.isEmpty());
    CHECK(model.setData(model.indexOf(sheets().front()), Qt::Checked, Qt::CheckStateRole));
    CHECK(told.size() == 1);
    CHECK(model.ticked() == QStringList{QStringLiteral("poster-grid")});
}
