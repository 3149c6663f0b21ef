// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/help/keys_overlay.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

KeySection section(const char* title, size_t lines)
{
    return {QString::fromLatin1(title), std::vector<KeyLine>(lines)};
}

} // namespace

TEST_CASE("The keys of a page are those that somebody acts on", "[help]")
{
    QMainWindow window;
    Actions actions(&window);
    actions.bind("edit.undo", nullptr, {[] {}});
    actions.bind("help.help", nullptr, {[] {}});
    actions.bind("help.about", nullptr, {[] {}}); // Has no key.
    const std::vector<KeySection> expected{
        {QStringLiteral("Edit"), {{QStringLiteral("Undo"), QStringLiteral("Ctrl+Z")}}},
        {QStringLiteral("Help"), {{QStringLiteral("Help"), QStringLiteral("F1")}}}};
    CHECK(keySections(actions) == expected);
}

TEST_CASE("Sections of keys fill columns of about one height in order", "[help]")
{
    const std::vector<KeySection> sections{
        section("a", 4), section("b", 2), section("c", 2), section("d", 6)};
    CHECK(columnsOf(sections, 3) == std::vector<int>{0, 1, 1, 2});
    CHECK(columnsOf(sections, 2) == std::vector<int>{0, 0, 1, 1});
    CHECK(columnsOf(sections, 1) == std::vector<int>{0, 0, 0, 0});
    CHECK(columnsOf({}, 3).empty());
}

TEST_CASE("Ctrl+F1 shows the keys and Esc closes them", "[help]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    auto* overlay = window.findChild<QFrame*>(QStringLiteral("keysOverlay"));
    window.actions().action("help.keys")->trigger();
    REQUIRE_FALSE(overlay->isHidden());
    QStringList texts;
    for (const QLabel* label : overlay->findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains(QStringLiteral("Ctrl+K")));
    QTest::keyClick(overlay, Qt::Key_Escape);
    CHECK(overlay->isHidden());
}
