// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

struct Open {
    tests::OpenFestival file{sampleFestival()};
    MainWindow window{file.workspace()};

    CommandPalette& palette() { return *window.findChild<CommandPalette*>(); }
    QLineEdit& field() { return *palette().findChild<QLineEdit*>(); }

    void type(const char* text)
    {
        if (palette().isHidden())
            window.actions().action("edit.palette")->trigger();
        field().setText(QString::fromUtf8(text));
    }
    QString first() { return palette().findChild<QListView*>()->currentIndex().data().toString(); }
    void enter() { QTest::keyClick(&field(), Qt::Key_Return); }
};

} // namespace

TEST_CASE("The palette runs the command that was typed", "[palette]")
{
    Open open;
    About about = open.file.workspace().festival().about();
    about.motto = QStringLiteral("Come in");
    Change change;
    change.put(about);
    REQUIRE(open.file.workspace().submit(change, QStringLiteral("Change the motto")));
    open.type(">undo");
    CHECK(open.first() == QStringLiteral("Undo"));
    open.enter();
    CHECK(open.file.workspace().festival() == sampleFestival());
    CHECK(open.palette().isHidden());
}

TEST_CASE("Who looks for the dark appearance finds where to choose it", "[palette]")
{
    Open open;
    open.type("dark");
    CHECK(open.first() == QStringLiteral("Preferences…"));
}

TEST_CASE("The palette stays open on a command that can't be run and says why", "[palette]")
{
    Open open;
    QString reason;
    QObject::connect(&open.file.workspace(), &Workspace::spoken, &open.window,
        [&](const QString& sentence) { reason = sentence; });
    open.type(">redo");
    open.enter();
    CHECK_FALSE(open.palette().isHidden());
    CHECK(reason == QStringLiteral("Nothing to redo"));
}

TEST_CASE("The palette goes to things of the kind that the prefix names", "[palette]")
{
    Open open;
    std::vector<Subject> revealed;
    QObject::connect(&open.file.workspace(), &Workspace::revealRequested, &open.window,
        [&](const Subject& subject) { revealed.push_back(subject); });
    const Startup startup = *open.file.workspace().festival().startups().begin();
    open.type((QLatin1Char('@') + startup.name).toUtf8().constData());
    open.enter();
    REQUIRE(revealed.size() == 1);
    CHECK(revealed.front() == subject(startup.id));
    CHECK(QString::fromLatin1(revealed.front().kind) == QString::fromLatin1(kindName<Startup>()));
}

TEST_CASE("A time typed into the palette is gone to", "[palette]")
{
    Open open;
    std::optional<LocalTime> time;
    QObject::connect(
        &open.palette(), &CommandPalette::timeRequested, &open.window, [&](LocalTime to) { time = to; });
    open.type(":14h30");
    CHECK(open.first() == QStringLiteral("Go to 14:30"));
    open.enter();
    CHECK(time == LocalTime::fromText(QStringLiteral("14:30")));
}

TEST_CASE("A problem chosen in the palette is shown", "[palette]")
{
    Open open;
    std::vector<Subject> revealed;
    QObject::connect(&open.file.workspace(), &Workspace::revealRequested, &open.window,
        [&](const Subject& subject) { revealed.push_back(subject); });
    const Findings& findings = open.file.workspace().findings();
    open.type("!");
    CHECK(open.first()
        == sentence(findings.front(), open.file.workspace().festival(), open.file.workspace().words()));
    open.enter();
    REQUIRE(revealed.size() == 1);
    CHECK(revealed.front() == findings.front().subjects.front());
}

TEST_CASE("What was used last comes first, in the next window, too", "[palette]")
{
    const auto firstOffered = [](Open& open) {
        open.window.actions().action("edit.palette")->trigger();
        return open.first();
    };
    Open open;
    open.type("Full screen");
    REQUIRE(open.first() == QStringLiteral("Full screen"));
    open.enter();
    CHECK(firstOffered(open) == QStringLiteral("Full screen"));
    MainWindow next(open.file.workspace());
    next.actions().action("edit.palette")->trigger();
    CHECK(next.findChild<CommandPalette*>()->findChild<QListView*>()->currentIndex().data().toString()
        == QStringLiteral("Full screen"));
}

TEST_CASE("Esc closes the palette and gives the focus back", "[palette]")
{
    Open open;
    QLineEdit elsewhere(&open.window);
    open.window.show();
    open.window.activateWindow();
    elsewhere.setFocus();
    open.type("salle");
    QTest::keyClick(&open.field(), Qt::Key_Escape);
    CHECK(open.palette().isHidden());
    CHECK(open.window.focusWidget() == &elsewhere);
}

TEST_CASE("Nothing found is said in words", "[palette]")
{
    Open open;
    open.type("xyzzy");
    QStringList texts;
    for (const QLabel* label : open.palette().findChildren<QLabel*>()) {
        if (label->isVisibleTo(&open.palette()))
            texts.append(label->text());
    }
    CHECK(texts.contains(QStringLiteral("Nothing matches “xyzzy”.")));
}
