// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/shell/notices.h"

#include <QPushButton>

using namespace planner;
using namespace planner::ui;
using namespace planner::tests;

namespace {

/// The texts of the buttons that can be seen, those without one left out.
QStringList offered(const Notices& notices)
{
    QStringList texts;
    for (const QPushButton* button : notices.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&notices) && !button->text().isEmpty())
            texts << button->text();
    }
    texts.sort();
    return texts;
}

} // namespace

TEST_CASE("A notice offers what to do next besides undoing", "[shell]")
{
    OpenFestival open(FestivalBuilder().build());
    QWidget window;
    const Notices notices(open.workspace(), &window);
    int shown = 0;
    open.workspace().sayUndoable(
        QStringLiteral("Done."), {.text = QStringLiteral("Show R&D"), .run = [&shown] { ++shown; }});
    CHECK(offered(notices) == QStringList{QStringLiteral("Show R&&D"), QStringLiteral("Undo")});
    for (QPushButton* button : notices.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show R&&D"))
            button->click();
    }
    CHECK(shown == 1);
    CHECK(notices.isHidden());

    open.workspace().sayUndoable(QStringLiteral("Done."));
    CHECK(offered(notices) == QStringList{QStringLiteral("Undo")});
    open.workspace().fail({ProblemKind::Refused, QStringLiteral("It cannot be done."), {}});
    CHECK(offered(notices).isEmpty());
}
