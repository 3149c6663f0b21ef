// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/french.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMap>

using namespace planner;
using namespace planner::ui;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Actions", source);
}

/// What stands in each menu: its entries and the menus below it; the menu bar has the number -1.
QMap<int, QStringList> entriesOfMenus()
{
    QMap<int, QStringList> entries;
    for (const ActionInfo& info : actionTable())
        entries[static_cast<int>(info.menu)].append(text(info.text));
    for (const MenuInfo& info : menuTable())
        entries[info.parent == info.menu ? -1 : static_cast<int>(info.parent)].append(text(info.text));
    return entries;
}

/// The entries of one menu that have the letter of another.
QStringList sharedMnemonics()
{
    QStringList shared;
    for (const QStringList& entries : entriesOfMenus()) {
        QMap<QString, QString> owner;
        for (const QString& entry : entries) {
            const auto at = entry.indexOf(QLatin1Char('&'));
            const QString letter = entry.mid(at + 1, 1).toLower();
            if (at >= 0 && owner.contains(letter))
                shared.append(owner.value(letter) + QLatin1String(" / ") + entry);
            if (at >= 0)
                owner.insert(letter, entry);
        }
    }
    return shared;
}

} // namespace

TEST_CASE("Every action and every menu has a French text", "[shell]")
{
    const tests::French french;
    QStringList missing;
    for (const ActionInfo& info : actionTable()) {
        if (!french.knows("Actions", info.text))
            missing.append(QLatin1String(info.id));
    }
    for (const MenuInfo& info : menuTable()) {
        if (!french.knows("Actions", info.text))
            missing.append(QLatin1String(info.text));
    }
    CHECK(missing == QStringList());
}

TEST_CASE("Every entry and menu has a mnemonic in French", "[shell]")
{
    const tests::French french;
    QStringList without;
    for (const QStringList& entries : entriesOfMenus()) {
        for (const QString& entry : entries) {
            if (!entry.contains(QLatin1Char('&')))
                without.append(entry);
        }
    }
    CHECK(without == QStringList());
}

TEST_CASE("No two entries or menus within a menu share a mnemonic in either language", "[shell]")
{
    CHECK(sharedMnemonics() == QStringList());
    const tests::French french;
    CHECK(sharedMnemonics() == QStringList());
}
