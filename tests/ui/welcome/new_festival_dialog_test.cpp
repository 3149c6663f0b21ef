// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/welcome/new_festival_dialog.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace planner;
using namespace planner::ui;

TEST_CASE("A name is enough for a new festival of three days", "[welcome]")
{
    NewFestivalDialog dialog(QDate(2014, 3, 1), nullptr);
    dialog.findChildren<QLineEdit*>().front()->setText(QStringLiteral("Open doors"));
    dialog.accept();
    REQUIRE(dialog.festival());
    const About& about = dialog.festival()->about();
    CHECK(about.name == QStringLiteral("Open doors"));
    CHECK(about.firstDay.text() == QStringLiteral("2014-06-01"));
    CHECK(about.lastDay.text() == QStringLiteral("2014-06-03"));
}

TEST_CASE("A new festival without a name stays a question, and says what is missing", "[welcome]")
{
    NewFestivalDialog dialog(QDate(2014, 3, 1), nullptr);
    dialog.show();
    dialog.accept();
    CHECK_FALSE(dialog.festival());
    QStringList shown;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    CHECK(shown.contains(QStringLiteral("The festival needs a name.")));
}
