// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/ui/visits/tours_support.h"
#include "ui/inspector/field_form.h"
#include "ui/visits/stop_view.h"
#include "ui/visits/tour_edits.h"
#include "ui/visits/tour_fields.h"
#include "ui/visits/tour_panel.h"
#include "ui/visits/wish_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

void type(FieldEditor* editor, const QString& text)
{
    auto* line = static_cast<QLineEdit*>(editor->control());
    line->setText(text);
    editor->commit();
}

} // namespace

TEST_CASE("A group is told as a form: each field one step, lunch a window that may be none", "[visits]")
{
    OpenFestival open(aClassOut());
    ui::Workspace& workspace = open.workspace();
    const Id<Group> id = workspace.festival().groups().begin()->id;
    const auto group = [&] { return *workspace.festival().groups().find(id); };
    FieldForm<Group> form(workspace, groupFields());
    form.edit({id});
    type(form.editor("size"), QStringLiteral("24"));
    CHECK(group().size == 24);
    type(form.editor("size"), QStringLiteral("0"));
    CHECK(form.editor("size")->complaint() == QStringLiteral("A group has at least one person."));
    form.editor("size")->restore();
    type(form.editor("lunch"), QStringLiteral("12h"));
    CHECK(group().lunch == TimeSpan::fromText(u"12:00/14:00"));
    type(form.editor("lunch"), QString());
    CHECK_FALSE(group().lunch);
    CHECK(workspace.document().history().done() == 3);
}

TEST_CASE("Wishes are added by name, given a strength and taken away", "[visits]")
{
    OpenFestival open(aClassOut());
    ui::Workspace& workspace = open.workspace();
    const Id<Group> id = workspace.festival().groups().begin()->id;
    const auto wishes = [&] { return workspace.festival().groups().find(id)->wishes; };
    WishForm form(workspace);
    form.edit(id);
    auto* line = form.findChild<QLineEdit*>();
    line->setText(QStringLiteral("nebuleuse"));
    Q_EMIT line->returnPressed();
    REQUIRE(wishes().size() == 1);
    CHECK(wishes().front().startup == named<Startup>(workspace.festival(), "Nébuleuse").id);
    auto* strength = form.findChild<QComboBox*>();
    REQUIRE(strength != nullptr);
    Q_EMIT strength->activated(0);
    QCoreApplication::processEvents();
    CHECK(wishes().front().strength == WishStrength::MustSee);
    QToolButton* remove = nullptr;
    for (QToolButton* button : form.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QStringLiteral("Remove the wish Nébuleuse") && !button->isHidden())
            remove = button;
    }
    REQUIRE(remove != nullptr);
    remove->click();
    QCoreApplication::processEvents();
    CHECK(wishes().empty());
    CHECK(workspace.document().history().done() == 3);
}

TEST_CASE("A group that is new is out while venues are open, and gets an itinerary for each day", "[visits]")
{
    Festival festival = sampleFestival();
    IdSource ids(7);
    const Group group = newGroup(festival, QStringLiteral("a"), ids);
    CHECK(group.hours.size() == 3);
    CHECK(group.lunch == TimeSpan::fromText(u"12:00/14:00"));
    festival.table<Group>().put(group);
    const Itinerary first = newItinerary(festival, group.id, ids);
    CHECK(first.day == festival.about().firstDay);
    festival.table<Itinerary>().put(first);
    const Itinerary second = newItinerary(festival, group.id, ids);
    CHECK(second.day == festival.about().firstDay.plus(1));
    CHECK(second.position > first.position);
}

TEST_CASE("The keyboard goes through the fields of a group as the eye does", "[visits]")
{
    OpenFestival open(aClassOut());
    TourPanel panel(open.workspace());
    panel.edit({}, {}, open.workspace().festival().groups().begin()->id);
    QStringList names;
    for (const QWidget* part = panel.nextInFocusChain(); part != &panel; part = part->nextInFocusChain()) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0)
            names.append(part->accessibleName());
    }
    const auto place = [&names](const QString& begin) {
        const auto found
            = std::ranges::find_if(names, [&](const QString& name) { return name.startsWith(begin); });
        return found - names.begin();
    };
    CHECK(place(QStringLiteral("Note")) < place(QStringLiteral("Out on Thursday")));
    CHECK(place(QStringLiteral("Out on Thursday")) < place(QStringLiteral("Add a wish")));
    CHECK(place(QStringLiteral("Add a wish")) < names.size());
}
