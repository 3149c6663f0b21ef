// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QTest>

using namespace planner::ui;

namespace {

/// What a key sends: on a French keyboard the digit row gives these characters without Shift.
struct Stroke {
    const char* action;
    Qt::Key key;
    Qt::KeyboardModifier modifier;
};

/// The actions that `strokes` carry out, one after the other.
QStringList carriedOut(const std::vector<Stroke>& strokes)
{
    QMainWindow window;
    Actions actions(&window);
    QStringList done;
    for (const ActionInfo& info : actionTable())
        actions.bind(info.id, nullptr, {[&done, &info] { done.append(QLatin1String(info.id)); }});
    actions.refresh();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (const Stroke& stroke : strokes)
        QTest::keyClick(&window, stroke.key, stroke.modifier);
    return done;
}

QStringList wanted(const std::vector<Stroke>& strokes)
{
    QStringList names;
    for (const Stroke& stroke : strokes)
        names.append(QLatin1String(stroke.action));
    return names;
}

} // namespace

TEST_CASE("The digit row works with Ctrl and Alt on an English keyboard", "[shell]")
{
    const std::vector<Stroke> strokes{{"go.programme", Qt::Key_1, Qt::ControlModifier},
        {"go.startups", Qt::Key_2, Qt::ControlModifier}, {"go.venues", Qt::Key_3, Qt::ControlModifier},
        {"go.itineraries", Qt::Key_4, Qt::ControlModifier}, {"go.print", Qt::Key_5, Qt::ControlModifier},
        {"view.zoom-fit", Qt::Key_0, Qt::ControlModifier}, {"view.day-1", Qt::Key_1, Qt::AltModifier},
        {"view.day-2", Qt::Key_2, Qt::AltModifier}, {"view.day-3", Qt::Key_3, Qt::AltModifier}};
    CHECK(carriedOut(strokes) == wanted(strokes));
}

TEST_CASE("The digit row works with Ctrl and Alt on a French keyboard", "[shell]")
{
    const std::vector<Stroke> strokes{{"go.programme", Qt::Key_Ampersand, Qt::ControlModifier},
        {"go.startups", Qt::Key_Eacute, Qt::ControlModifier},
        {"go.venues", Qt::Key_QuoteDbl, Qt::ControlModifier},
        {"go.itineraries", Qt::Key_Apostrophe, Qt::ControlModifier},
        {"go.print", Qt::Key_ParenLeft, Qt::ControlModifier},
        {"view.zoom-fit", Qt::Key_Agrave, Qt::ControlModifier},
        {"view.zoom-in", Qt::Key_Equal, Qt::ControlModifier},
        {"view.day-1", Qt::Key_Ampersand, Qt::AltModifier}, {"view.day-2", Qt::Key_Eacute, Qt::AltModifier},
        {"view.day-3", Qt::Key_QuoteDbl, Qt::AltModifier}};
    CHECK(carriedOut(strokes) == wanted(strokes));
}
