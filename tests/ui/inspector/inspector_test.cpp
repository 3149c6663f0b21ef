// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/controls/line_editor.h"
#include "ui/controls/text_link.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/problem_box.h"

#include <QLabel>
#include <QLineEdit>

using namespace planner;
using namespace planner::ui;

namespace {

Festival overlap()
{
    Festival festival = tests::FestivalBuilder()
                            .venue("La Cantine")
                            .open("2014-06-12", "09:00/18:00")
                            .room("Atelier", 24)
                            .session("Visit A", "2014-06-12", "10:00/11:00")
                            .session("Visit B", "2014-06-12", "10:30/11:30")
                            .build();
    IdSource ids(9);
    festival.table<Break>().put({.id = ids.next<Break>(),
        .title = QStringLiteral("Lunch"),
        .day = *Day::fromText(u"2014-06-12"),
        .span = *TimeSpan::fromText(u"12:00/13:00")});
    return festival;
}

bool shows(const QWidget& inspector, const char* text)
{
    const auto labels = inspector.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->text() == QString::fromUtf8(text) && label->isVisibleTo(&inspector);
    });
}

} // namespace

TEST_CASE("The inspector says what it shows", "[inspector]")
{
    tests::OpenFestival open(overlap());
    Workspace& workspace = open.workspace();
    const Inspector inspector(workspace);
    CHECK(shows(inspector, "Nothing selected"));
    const auto a = subject(tests::named<Session>(workspace.festival(), "Visit A").id);
    const auto b = subject(tests::named<Session>(workspace.festival(), "Visit B").id);
    workspace.select({a});
    CHECK(shows(inspector, "Visit A"));
    workspace.select({a, b});
    CHECK(shows(inspector, "2 sessions"));
    workspace.select({subject(workspace.festival().breaks().begin()->id)});
    CHECK(shows(inspector, "Lunch"));
}

TEST_CASE("A break is edited in place, and keeps a begin and an end", "[inspector]")
{
    tests::OpenFestival open(overlap());
    Workspace& workspace = open.workspace();
    Inspector inspector(workspace);
    workspace.select({subject(workspace.festival().breaks().begin()->id)});
    FieldEditor* begin = inspector.breakForm().editor("span");
    auto* line = static_cast<QLineEdit*>(begin->control());
    line->setText(QStringLiteral("12h30"));
    begin->commit();
    CHECK(workspace.festival().breaks().begin()->span == TimeSpan::fromText(u"12:30/13:30"));
    line->clear();
    begin->commit();
    CHECK(begin->complaint() == QStringLiteral("A break needs a start and an end."));
    CHECK(workspace.festival().breaks().begin()->span == TimeSpan::fromText(u"12:30/13:30"));
}

TEST_CASE("A problem of the session comes with buttons that cure it", "[inspector]")
{
    tests::OpenFestival open(overlap());
    Workspace& workspace = open.workspace();
    Inspector inspector(workspace);
    workspace.select({subject(tests::named<Session>(workspace.festival(), "Visit B").id)});
    ProblemBox* box = nullptr;
    for (QWidget* part : inspector.widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        box = box != nullptr ? box : dynamic_cast<ProblemBox*>(part);
    REQUIRE(box != nullptr);
    box->offerRepairs();
    const auto links = box->findChildren<TextLink*>();
    REQUIRE_FALSE(links.isEmpty());
    const auto errors = [&workspace] {
        return std::count_if(workspace.findings().begin(), workspace.findings().end(),
            [](const Finding& finding) { return finding.severity == Severity::Error; });
    };
    const auto before = errors();
    links.front()->click();
    CHECK(errors() < before);
    REQUIRE(workspace.undo());
    CHECK(workspace.festival() == overlap());
}
