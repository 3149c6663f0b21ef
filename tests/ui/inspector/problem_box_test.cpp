// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/controls/text_link.h"
#include "ui/inspector/problem_box.h"
#include "ui/inspector/problem_card.h"

#include <QApplication>

using namespace planner;
using namespace planner::ui;

namespace {

/// "B" clashes with two others.
Festival twoClashes()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Atelier", 24)
        .session("A", "2014-06-12", "10:00/11:00")
        .session("B", "2014-06-12", "10:30/12:00")
        .session("C", "2014-06-12", "11:30/13:00")
        .build();
}

struct ShownBox {
    tests::OpenFestival open{twoClashes()};
    ProblemBox box{open.workspace()};

    ShownBox()
    {
        box.resize(280, 600);
        box.tell(subject(tests::named<Session>(open.workspace().festival(), "B").id));
        box.show();
        box.offerRepairs();
        QApplication::processEvents();
    }
    [[nodiscard]] QList<ProblemCard*> cards() const { return box.findChildren<ProblemCard*>(); }
};

} // namespace

TEST_CASE("A problem shows its sentence and its ways out in full", "[inspector]")
{
    const ShownBox shown;
    REQUIRE(shown.cards().size() >= 2);
    for (const ProblemCard* card : shown.cards()) {
        CHECK_FALSE(card->isFolded());
        CHECK(card->height() >= card->fullHeight(card->width()));
        for (const TextLink* way : card->findChildren<TextLink*>())
            CHECK(way->height() >= way->heightForWidth(way->width()));
    }
}

TEST_CASE("Problems without room are one line each, and open one at a time", "[inspector]")
{
    ShownBox shown;
    const QList<ProblemCard*> cards = shown.cards();
    REQUIRE(cards.size() >= 2);
    shown.box.setRoom(cards[0]->fullHeight(280) + cards[1]->foldedHeight() * (int(cards.size()) + 1));
    CHECK_FALSE(cards[0]->isFolded());
    CHECK(cards[1]->isFolded());
    shown.box.setRoom(1);
    CHECK(cards[0]->isFolded());
    cards[0]->findChild<QAbstractButton*>()->click();
    CHECK_FALSE(cards[0]->isFolded());
    CHECK(cards[1]->isHidden());
    cards[0]->findChildren<TextLink*>().back()->click();
    CHECK(cards[0]->isFolded());
    CHECK_FALSE(cards[1]->isHidden());
}
