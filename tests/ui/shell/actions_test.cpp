// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMap>

using namespace planner::ui;

namespace {

/// The letters after "&" in the entries of each menu that several entries share, with the menu's number.
QStringList sharedMnemonics(const Actions& actions)
{
    QMap<QString, int> uses;
    for (const ActionInfo& info : actionTable()) {
        const QString text = actions.action(info.id)->text();
        const auto at = text.indexOf(QLatin1Char('&'));
        if (at >= 0)
            ++uses[QString::number(static_cast<int>(info.menu)) + QLatin1Char(' ')
                + text.mid(at + 1, 1).toLower()];
    }
    QStringList shared;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use.value() > 1)
            shared.append(use.key());
    }
    return shared;
}

} // namespace

TEST_CASE("No two actions share a key where both could be meant", "[shell]")
{
    QMainWindow window;
    const Actions actions(&window);
    QMap<QString, QList<Reach>> owners;
    QStringList shared;
    for (const ActionInfo& info : actionTable()) {
        for (const QKeySequence& key : actions.action(info.id)->shortcuts()) {
            const QString name = key.toString(QKeySequence::PortableText);
            QList<Reach>& reaches = owners[name];
            // A letter may mean one thing in a grid and another in a list of stops.
            if (reaches.contains(info.reach) || (!reaches.isEmpty() && info.reach == Reach::Window)
                || reaches.contains(Reach::Window))
                shared.append(name);
            reaches.append(info.reach);
        }
    }
    CHECK(shared == QStringList());
}

TEST_CASE("Every key in the table of actions can be read", "[shell]")
{
    QMainWindow window;
    const Actions actions(&window);
    for (const ActionInfo& info : actionTable()) {
        for (const QKeySequence& key : actions.action(info.id)->shortcuts()) {
            INFO(info.id);
            CHECK(key != QKeySequence());
        }
    }
}

TEST_CASE("No two entries of a menu share a mnemonic in English", "[shell]")
{
    QMainWindow window;
    CHECK(sharedMnemonics(Actions(&window)) == QStringList());
}

TEST_CASE("An action that nobody carries out is off and says so", "[shell]")
{
    QMainWindow window;
    Actions actions(&window);
    actions.refresh();
    CHECK_FALSE(actions.action("edit.copy")->isEnabled());
    CHECK(actions.whyNot("edit.copy") == QStringLiteral("Not on this page"));
}

TEST_CASE("A page carries out an action in place of the window, while it is shown", "[shell]")
{
    QMainWindow window;
    QWidget page;
    Actions actions(&window);
    QStringList done;
    actions.bind("edit.copy", nullptr, {[&] { done.append(QStringLiteral("window")); }});
    actions.bind("edit.copy", &page, {[&] { done.append(QStringLiteral("page")); }});
    actions.refresh();
    actions.action("edit.copy")->trigger();
    actions.setPage(&page);
    actions.action("edit.copy")->trigger();
    CHECK(done == QStringList{QStringLiteral("window"), QStringLiteral("page")});
}
