// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/help/help_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace planner;
using namespace planner::ui;

namespace {

QStringList ids(const std::vector<HelpPage>& pages)
{
    QStringList found;
    for (const HelpPage& page : pages)
        found.append(page.id);
    return found;
}

/// The names of the pages that the links of `page` lead to.
QStringList links(const HelpPage& page)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList found;
    for (auto match = link.globalMatch(page.text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

} // namespace

TEST_CASE("The help has the same pages with a title in both languages", "[help]")
{
    const std::vector<HelpPage> french = helpPages(Language::French);
    const std::vector<HelpPage> english = helpPages(Language::English);
    CHECK(ids(french) == ids(english));
    REQUIRE(french.size() == 9);
    for (size_t at = 0; at < french.size(); ++at) {
        CHECK_FALSE(french[at].title.isEmpty());
        CHECK(french[at].title != english[at].title);
        CHECK(french[at].text.count(QStringLiteral("\n## "))
            == english[at].text.count(QStringLiteral("\n## ")));
    }
}

TEST_CASE("Every link in the help leads to a page of it", "[help]")
{
    for (const Language language : {Language::French, Language::English}) {
        const std::vector<HelpPage> pages = helpPages(language);
        for (const HelpPage& page : pages) {
            for (const QString& link : links(page))
                CHECK(ids(pages).contains(link));
        }
    }
}

TEST_CASE("The help is searched without regard to accents", "[help]")
{
    const std::vector<HelpPage> pages = helpPages(Language::French);
    const std::vector<size_t> found = pagesWith(pages, QStringLiteral("VERIFIE"));
    REQUIRE_FALSE(found.empty());
    CHECK(found.size() < pages.size());
    CHECK(pagesWith(pages, QString()).size() == pages.size());
    CHECK(pagesWith(pages, QStringLiteral("xyzzy")).empty());
}

TEST_CASE("The help opens at the page asked for", "[help]")
{
    HelpWindow window(Language::English, nullptr);
    window.open(QStringLiteral("venues"));
    CHECK(window.findChild<QTextBrowser*>()->toPlainText().startsWith(QStringLiteral("Venues and map")));
    CHECK(window.findChild<QListWidget*>()->currentItem()->text() == QStringLiteral("Venues and map"));
}

TEST_CASE("A search of the help lists the pages that have the words", "[help]")
{
    HelpWindow window(Language::English, nullptr);
    window.findChild<QLineEdit*>()->setText(QStringLiteral("photocopy"));
    QStringList titles;
    const auto* contents = window.findChild<QListWidget*>();
    for (int row = 0; row < contents->count(); ++row)
        titles.append(contents->item(row)->text());
    CHECK(titles == QStringList{QStringLiteral("Printing")});
    CHECK(window.findChild<QTextBrowser*>()->toPlainText().startsWith(QStringLiteral("Printing")));
    window.findChild<QLineEdit*>()->setText(QStringLiteral("<b>xyzzy</b>"));
    CHECK(window.findChild<QTextBrowser*>()->toPlainText()
        == QStringLiteral("Nothing in the help matches “<b>xyzzy</b>”."));
}
