// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/french.h"
#include "tests/ui/shell/all_windows.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

using namespace planner;

namespace {

/// Who answers to each letter with Alt.
using Owners = QMap<QString, QStringList>;

void add(const QString& text, Owners& owners)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        owners[key.toString()].append(text);
}

void addOf(QWidget& widget, Owners& owners)
{
    if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        const QString key = button->shortcut().toString();
        if (key.startsWith(QLatin1String("Alt+")))
            owners[key].append(button->text());
    } else if (const auto* label = qobject_cast<QLabel*>(&widget)) {
        if (label->buddy() != nullptr)
            add(label->text(), owners);
    } else if (const auto* group = qobject_cast<QGroupBox*>(&widget)) {
        add(group->title(), owners);
    } else if (const auto* tabs = qobject_cast<QTabBar*>(&widget)) {
        for (int index = 0; index < tabs->count(); ++index)
            add(tabs->tabText(index), owners);
    } else if (const auto* menus = qobject_cast<QMenuBar*>(&widget)) {
        for (const QAction* action : menus->actions())
            add(action->text(), owners);
    }
}

/// What answers to the same letter at the same time, window by window.
QStringList clashesIn(Language language)
{
    tests::OpenFestival open(sampleFestival(), {.language = language});
    QStringList clashes;
    tests::visitWindows(open, [&clashes](const QString& name, QWidget& window) {
        Owners owners;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->window() == &window)
                addOf(*widget, owners);
        }
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            if (owner->size() > 1)
                clashes.append(name + QStringLiteral(": ") + owner->join(QStringLiteral(" / ")));
        }
    });
    clashes.removeDuplicates();
    return clashes;
}

} // namespace

TEST_CASE("No two things in a window answer to the same letter in English", "[shell]")
{
    CHECK(clashesIn(Language::English) == QStringList());
}

TEST_CASE("No two things in a window answer to the same letter in French", "[shell]")
{
    const tests::French french;
    CHECK(clashesIn(Language::French) == QStringList());
}
