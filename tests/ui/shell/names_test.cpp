// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/french.h"
#include "tests/ui/shell/all_windows.h"

#include <QAccessible>
#include <QWidget>

using namespace planner;

namespace {

bool wantsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ColumnHeader:
    case QAccessible::RowHeader:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

/// Where `interface` is, for a failure: the classes above it.
QString pathOf(QAccessibleInterface* interface)
{
    QStringList path;
    for (; interface != nullptr && path.size() < 4; interface = interface->parent()) {
        const QObject* object = interface->object();
        path.prepend(object != nullptr ? QLatin1String(object->metaObject()->className())
                                       : QStringLiteral("role %1").arg(interface->role()));
    }
    return path.join(QLatin1Char('/'));
}

/// The controls in `interface` that a screen reader could not name.
void collectNameless(QAccessibleInterface& interface, QStringList& nameless)
{
    if (wantsName(interface.role()) && interface.text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(pathOf(&interface));
    for (int index = 0; index < interface.childCount(); ++index) {
        if (QAccessibleInterface* child = interface.child(index))
            collectNameless(*child, nameless);
    }
}

QStringList namelessIn(Language language)
{
    tests::OpenFestival open(sampleFestival(), {.language = language});
    QStringList nameless;
    tests::visitWindows(open, [&nameless](const QString& name, QWidget& window) {
        QStringList found;
        collectNameless(*QAccessible::queryAccessibleInterface(&window), found);
        for (const QString& path : found)
            nameless.append(name + QStringLiteral(": ") + path);
    });
    nameless.removeDuplicates();
    return nameless;
}

} // namespace

TEST_CASE("Every control of every window has a name in English", "[shell]")
{
    CHECK(namelessIn(Language::English) == QStringList());
}

TEST_CASE("Every control of every window has a name in French", "[shell]")
{
    const tests::French french;
    CHECK(namelessIn(Language::French) == QStringList());
}
