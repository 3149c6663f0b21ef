// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/preferences/festival_dialog.h"

#include <QDateEdit>
#include <QLineEdit>

using namespace planner;
using namespace planner::ui;

TEST_CASE("The settings of a festival are changed in one step", "[preferences]")
{
    tests::OpenFestival open(sampleFestival());
    FestivalDialog dialog(open.workspace(), nullptr);
    const auto fields = dialog.findChildren<QLineEdit*>();
    fields.at(0)->setText(QStringLiteral("Open doors"));
    fields.at(1)->setText(QStringLiteral("Come in"));
    dialog.accept();
    CHECK(open.workspace().festival().about().name == QStringLiteral("Open doors"));
    CHECK(open.workspace().festival().about().motto == QStringLiteral("Come in"));
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == sampleFestival());
}

TEST_CASE("Settings left as they are make no step", "[preferences]")
{
    tests::OpenFestival open(sampleFestival());
    FestivalDialog(open.workspace(), nullptr).accept();
    CHECK(open.workspace().festival() == sampleFestival());
    CHECK(open.workspace().document().history().done() == 0);
}

TEST_CASE("A festival cannot be made to end before it begins", "[preferences]")
{
    tests::OpenFestival open(sampleFestival());
    FestivalDialog dialog(open.workspace(), nullptr);
    for (QDateEdit* field : dialog.findChildren<QDateEdit*>()) {
        if (field->date() == QDate(2014, 6, 14))
            field->setDate(QDate(2014, 6, 1));
    }
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(open.workspace().festival() == sampleFestival());
}
