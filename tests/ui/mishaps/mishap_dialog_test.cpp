// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/mishaps/aftermath_list.h"
#include "ui/mishaps/mishap_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidgetItemIterator>

using namespace planner;
using namespace planner::ui;

namespace {

Festival booked()
{
    tests::TourBuilder builder(tests::twoVenues());
    builder.booking("Robots", "10:00", 3).booking("Robots", "11:30", 2);
    builder.group("Classe", 5).itinerary("Sortie").visit("Robots", "10:00", 30);
    return builder.build();
}

QStringList texts(const QTreeWidget& tree)
{
    QStringList lines;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(&tree)); *item != nullptr; ++item)
        lines += (*item)->text(1).isEmpty() ? (*item)->text(0)
                                            : (*item)->text(0) + QStringLiteral(" > ") + (*item)->text(1);
    return lines;
}

QPushButton* button(const QDialog& dialog, const char* text)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return button;
    }
    return nullptr;
}

void type(const QDialog& dialog, const char* name, const char* text)
{
    for (auto* line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == QLatin1String(name)) {
            line->clear();
            QTest::keyClicks(line, QString::fromLatin1(text));
            return;
        }
    }
    FAIL("no field is called " << name);
}

bool isKnown(const MishapDialog& dialog)
{
    return QTest::qWaitFor([&dialog] { return dialog.aftermath().has_value(); }, 30000);
}

} // namespace

TEST_CASE("A closure shows whom it touches, and is one step with all its remedies", "[mishaps]")
{
    tests::OpenFestival open(booked());
    MishapDialog dialog(
        open.workspace(), tests::named<Venue>(open.workspace().festival(), "La Cantine").id, nullptr);
    dialog.show();
    type(dialog, "from", "10:00");
    type(dialog, "to", "10h30");
    REQUIRE(isKnown(dialog));
    CHECK(texts(*dialog.findChild<AftermathList*>())
        == QStringList{QStringLiteral("1 booking lost"),
            QStringLiteral(
                "Somebody without a name (3 seats): \"Robots\" at 10:00 is lost > To Thu 12, 10:30"),
            QStringLiteral("1 itinerary"), QStringLiteral("Sortie"),
            QStringLiteral("10:00 Robots: closed > at 10:30"),
            QStringLiteral("1 new problem in the programme"),
            QString::fromUtf8("\"Robots\" (10:00 to 12:00) is outside the opening hours of La Cantine on Thu "
                              "12 June (10:30–12:00)")});
    CHECK(open.workspace().festival() == booked());

    button(dialog, "Close and adapt the visits")->click();
    CHECK(open.workspace().document().history().steps.size() == 1);
    CHECK(tests::named<Itinerary>(open.workspace().festival(), "Sortie").stops.front().begin
        == *LocalTime::fromText(u"10:30"));
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == booked());
}

TEST_CASE("What a closure does can be read to its end, however narrow the list is", "[mishaps]")
{
    tests::OpenFestival open(booked());
    MishapDialog dialog(
        open.workspace(), tests::named<Venue>(open.workspace().festival(), "La Cantine").id, nullptr);
    dialog.resize(dialog.minimumSizeHint());
    dialog.show();
    REQUIRE(isKnown(dialog));
    QApplication::processEvents();
    const auto* list = dialog.findChild<AftermathList*>();
    const QTreeWidgetItem* last = list->topLevelItem(list->topLevelItemCount() - 1)->child(0);
    REQUIRE(last);
    const QRect cell = list->visualItemRect(last);
    const QRect room(0, 0, list->viewport()->width() - list->indentation(), 10'000);
    const QRect text = list->fontMetrics().boundingRect(room, Qt::TextWordWrap, last->text(0));
    CHECK(text.height() > list->fontMetrics().height());
    CHECK(cell.height() >= text.height());
}

TEST_CASE("A delay is typed as people type it, and noted without remedies, too", "[mishaps]")
{
    tests::OpenFestival open(booked());
    MishapDialog dialog(
        open.workspace(), tests::named<Venue>(open.workspace().festival(), "La Cantine").id, nullptr);
    dialog.show();
    type(dialog, "by", "20");
    REQUIRE(isKnown(dialog));
    CHECK(std::get<Delay>(*dialog.mishap()).by == minutes{20});
    CHECK_FALSE(button(dialog, "Delay and adapt the visits")->isEnabled());
    button(dialog, "Only delay")->click();
    CHECK(tests::named<Session>(open.workspace().festival(), "Robots").span
        == TimeSpan::fromText(u"10:20/12:20"));

    MishapDialog other(open.workspace(), std::nullopt, nullptr);
    type(other, "from", "noon");
    CHECK_FALSE(other.mishap());
    CHECK_FALSE(button(other, "Only close")->isEnabled());
}
