// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/controls/line_editor.h"
#include "ui/inspector/field_form.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace planner;
using namespace planner::ui;

namespace {

Festival visits()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Atelier", 24)
        .session("Visit A", "2014-06-12", "10:00/11:00")
        .by("Autan")
        .session("Visit B", "2014-06-13", "10:00/10:30")
        .by("Brique")
        .build();
}

/// A form about the sessions of visits() that have these titles.
struct OpenForm {
    explicit OpenForm(const std::vector<const char*>& titles) : form(open.workspace(), sessionFields())
    {
        std::vector<Id<Session>> ids;
        for (const char* title : titles)
            ids.push_back(tests::named<Session>(open.workspace().festival(), title).id);
        form.edit(ids);
    }

    [[nodiscard]] QLineEdit& line(const char* key) { return lineOf(*form.editor(key)); }
    [[nodiscard]] static QLineEdit& lineOf(const FieldEditor& editor)
    {
        return *static_cast<QLineEdit*>(editor.control());
    }
    /// What somebody does who types `text` and presses Enter.
    static void type(FieldEditor& editor, const char* text)
    {
        lineOf(editor).setText(QString::fromUtf8(text));
        editor.commit();
    }
    [[nodiscard]] Session session(const char* title)
    {
        return tests::named<Session>(open.workspace().festival(), title);
    }
    [[nodiscard]] size_t steps() { return open.workspace().document().history().steps.size(); }
    /// The second field of the row of times.
    [[nodiscard]] FieldEditor& end()
    {
        size_t index = 0;
        while (!sessionFields()[index].joins)
            ++index;
        return *form.editor(index);
    }

    tests::OpenFestival open{visits()};
    FieldForm<Session> form;
};

} // namespace

TEST_CASE("A field that was changed is one step in the user's words", "[inspector]")
{
    OpenForm open({"Visit A"});
    OpenForm::type(*open.form.editor("subtitle"), "For everyone");
    CHECK(open.session("Visit A").subtitle == QStringLiteral("For everyone"));
    REQUIRE(open.steps() == 1);
    CHECK(open.open.workspace().document().history().steps.back().label
        == QStringLiteral("Edit “Visit A” (subtitle)"));
    open.form.editor("subtitle")->commit();
    CHECK(open.steps() == 1);
}

TEST_CASE("Escape puts back what stood in a field", "[inspector]")
{
    OpenForm open({"Visit A"});
    QLineEdit& title = open.line("title");
    title.setText(QStringLiteral("Something else"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&title, &escape);
    CHECK(title.text() == QStringLiteral("Visit A"));
    open.form.editor("title")->commit();
    CHECK(open.steps() == 0);
}

TEST_CASE("Times are read as people type them", "[inspector]")
{
    for (const char* typed : {"14h30", "14:30", "1430", "14 h 30", "14.30"}) {
        INFO(typed);
        OpenForm open({"Visit A"});
        OpenForm::type(*open.form.editor("span"), typed);
        CHECK(open.session("Visit A").span == TimeSpan::fromText(u"14:30/15:30"));
        CHECK(open.line("span").text() == QStringLiteral("14:30"));
    }
}

TEST_CASE("What is no time stays as typed, with a sentence under it", "[inspector]")
{
    OpenForm open({"Visit A"});
    OpenForm::type(*open.form.editor("span"), "soon");
    CHECK(
        open.form.editor("span")->complaint() == QStringLiteral("“soon” is not a time. Try 14:30 or 1430."));
    CHECK(open.line("span").text() == QStringLiteral("soon"));
    CHECK(open.steps() == 0);
    open.form.editor("span")->restore();
    CHECK(open.line("span").text() == QStringLiteral("10:00"));
}

TEST_CASE("An end before the begin is refused in words, and nothing is lost", "[inspector]")
{
    OpenForm open({"Visit A"});
    OpenForm::type(open.end(), "9:00");
    CHECK(open.end().complaint() == QStringLiteral("The end must come after the start."));
    CHECK(OpenForm::lineOf(open.end()).text() == QStringLiteral("9:00"));
    CHECK(open.session("Visit A").span == TimeSpan::fromText(u"10:00/11:00"));

    OpenForm::type(open.end(), "12h");
    CHECK(open.end().complaint().isEmpty());
    CHECK(open.session("Visit A").span == TimeSpan::fromText(u"10:00/12:00"));
}

TEST_CASE("A late session may end in the small hours", "[inspector]")
{
    OpenForm open({"Visit A"});
    OpenForm::type(*open.form.editor("span"), "22:00");
    OpenForm::type(open.end(), "1:30");
    CHECK(open.session("Visit A").span == TimeSpan::fromText(u"22:00/25:30"));
}

TEST_CASE("Taking the time away keeps the length", "[inspector]")
{
    OpenForm open({"Visit B"});
    OpenForm::type(*open.form.editor("span"), "");
    CHECK_FALSE(open.session("Visit B").span.has_value());
    CHECK(open.session("Visit B").duration() == minutes{30});
}

TEST_CASE("Several sessions that differ say so, and one value goes to all in one step", "[inspector]")
{
    OpenForm open({"Visit A", "Visit B"});
    CHECK(open.line("title").text().isEmpty());
    CHECK(open.line("title").placeholderText() == QStringLiteral("several values"));
    OpenForm::type(*open.form.editor("audience"), "students");
    CHECK(open.session("Visit A").audience == QStringLiteral("students"));
    CHECK(open.session("Visit B").audience == QStringLiteral("students"));
    CHECK(open.steps() == 1);
    open.form.editor("title")->commit();
    CHECK(open.steps() == 1);
}

TEST_CASE("A value that one of several sessions can't take is taken by none", "[inspector]")
{
    OpenForm open({"Visit A", "Visit B"});
    OpenForm::type(open.end(), "9:00");
    CHECK_FALSE(open.end().complaint().isEmpty());
    CHECK(open.steps() == 0);
}

TEST_CASE("Fields of departures show only with departures", "[inspector]")
{
    OpenForm open({"Visit A"});
    CHECK(open.form.editor("interval")->isHidden());
    Session visit = open.session("Visit A");
    visit.openingMode = OpeningMode::Interval;
    Change change;
    change.put(visit);
    REQUIRE(open.open.workspace().submit(change, QStringLiteral("Edit")));
    CHECK_FALSE(open.form.editor("interval")->isHidden());
}

TEST_CASE("A start-up is added by its name, and a name that nobody has is complained of", "[inspector]")
{
    OpenForm open({"Visit A"});
    OpenForm::type(*open.form.editor("startups"), "brique");
    CHECK(open.session("Visit A").startups.size() == 2);
    OpenForm::type(*open.form.editor("startups"), "Nobody");
    CHECK(open.form.editor("startups")->complaint()
        == QStringLiteral("Nothing is called “Nobody”. Choose a name from the list."));
    CHECK(open.line("startups").text() == QStringLiteral("Nobody"));
}

TEST_CASE("A person who is not there yet comes with the step that names them", "[inspector]")
{
    OpenForm open({"Visit A"});
    OpenForm::type(*open.form.editor("people"), "Ada Martin");
    CHECK(open.steps() == 1);
    const auto& person = tests::named<Person>(open.open.workspace().festival(), "Ada Martin");
    CHECK(open.session("Visit A").people == std::vector{person.id});
    REQUIRE(open.open.workspace().undo());
    CHECK(open.open.workspace().festival() == visits());
}

TEST_CASE("What was typed goes to the session it was typed for", "[inspector]")
{
    OpenForm open({"Visit A"});
    open.line("subtitle").setText(QStringLiteral("For A"));
    open.form.edit({open.session("Visit B").id});
    CHECK(open.session("Visit A").subtitle == QStringLiteral("For A"));
    CHECK(open.session("Visit B").subtitle.isEmpty());
    CHECK(open.line("title").text() == QStringLiteral("Visit B"));
}
