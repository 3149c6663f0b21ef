// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/bookings/bookings_view.h"
#include "ui/bookings/registrations_box.h"
#include "ui/bookings/slots_model.h"
#include "ui/controls/text_link.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

/// A session that lets four people in at 10:00, 10:30 and 11:00.
Festival robots()
{
    tests::FestivalBuilder builder;
    builder.venue("A").room("a", 4).session("Robots", "2014-06-12", "10:00/11:30");
    builder.last<Session>([](Session& session) {
        session.openingMode = OpeningMode::Interval;
        session.interval = minutes{30};
        session.groupSize = 4;
    });
    return builder.build();
}

struct Shown {
    tests::OpenFestival open;
    RegistrationsBox box;
    BookingsView& list;
    Id<Session> session;

    explicit Shown(const Festival& festival)
        : open(festival),
          box(open.workspace()),
          list(*box.findChild<BookingsView*>()),
          session(tests::named<Session>(festival, "Robots").id)
    {
        const auto tell = [this] { box.tell(session); };
        QObject::connect(&open.workspace(), &Workspace::changed, &box, tell);
        tell();
        box.show();
    }

    void type(const char* text)
    {
        auto* line = box.findChild<QLineEdit*>();
        line->setText(QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void paste(const char* text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keySequence(&list, QKeySequence::Paste);
    }
    /// "Roux 3 | Blanc 2": those after the bar wait.
    [[nodiscard]] QString rows() const
    {
        QStringList texts;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex name = list.model()->index(row, BookingsModel::Name);
            const bool isRule = name.data(BookingsModel::RuleRole).toBool();
            texts += isRule ? QStringLiteral("|")
                            : name.data().toString() + u' '
                    + name.siblingAtColumn(BookingsModel::Seats).data().toString();
        }
        return texts.join(u' ');
    }
    [[nodiscard]] bool says(const char* part) const
    {
        const auto labels = box.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&box) && label->text().contains(QString::fromUtf8(part));
        });
    }
    void press(const char* name)
    {
        for (QAbstractButton* button : box.findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == QString::fromUtf8(name)
                || button->text() == QString::fromUtf8(name))
                return button->click();
        }
        FAIL(name);
    }
};

} // namespace

TEST_CASE("Who registers is typed or pasted, and whoever does not fit falls under the rule", "[bookings]")
{
    Shown shown(robots());
    CHECK(shown.says("0 registered for 4 seats"));
    shown.type("Roux; 3; 06 39 98 00 01");
    CHECK(shown.rows() == QStringLiteral("Roux 3 |"));
    shown.paste("Blanc\t2\nune dizaine\tbeaucoup\nNoir\n");
    CHECK(shown.rows() == QStringLiteral("Roux 3 Noir 1 | Blanc 2"));
    CHECK(shown.says("(2)"));
    CHECK(shown.says("4 registered for 4 seats, 2 waiting"));
    REQUIRE(shown.open.workspace().undo());
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.open.workspace().festival() == robots());
}

TEST_CASE("Rows go up and down by keyboard, across the rule, and away", "[bookings]")
{
    Shown shown(robots());
    shown.paste("Roux;3\nNoir;1\nBlanc;2");
    const auto& model = static_cast<BookingsModel&>(*shown.list.model());
    shown.list.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&shown.list, Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.rows() == QStringLiteral("Noir 1 Roux 3 | Blanc 2"));
    shown.list.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&shown.list, Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.rows() == QStringLiteral("Noir 1 | Roux 3 Blanc 2"));
    shown.list.setCurrentIndex(model.index(3, 0));
    QTest::keyClick(&shown.list, Qt::Key_Space);
    CHECK(shown.rows() == QStringLiteral("Noir 1 Blanc 2 | Roux 3"));
    CHECK(shown.open.workspace().document().history().steps.back().label
        == QStringLiteral("Give “Blanc” a seat"));
    shown.list.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&shown.list, Qt::Key_Delete);
    CHECK(shown.rows() == QStringLiteral("Blanc 2 | Roux 3"));
}

TEST_CASE("The button over the rule says what it does to the row chosen", "[bookings]")
{
    Shown shown(robots());
    shown.paste("Roux;3\nNoir;1\nBlanc;2");
    shown.list.setCurrentIndex(shown.list.model()->index(0, 0));
    shown.press("Put on the waiting list");
    CHECK(shown.rows() == QStringLiteral("Noir 1 | Blanc 2 Roux 3"));
    shown.list.setCurrentIndex(shown.list.model()->index(2, 0));
    shown.press("Give a seat");
    CHECK(shown.rows() == QStringLiteral("Noir 1 Blanc 2 | Roux 3"));
}

TEST_CASE("A phone that has no room beside the name stands below it", "[bookings]")
{
    Shown shown(robots());
    shown.type("Roux; 3; 06 39 98 00 01");
    const int letter = shown.list.fontMetrics().horizontalAdvance(QLatin1Char('m'));
    shown.list.setFixedWidth(letter * 40);
    shown.list.fitHeight();
    CHECK_FALSE(shown.list.isColumnHidden(BookingsModel::Phone));
    CHECK(shown.list.columnWidth(BookingsModel::Phone)
        > shown.list.fontMetrics().horizontalAdvance(QStringLiteral("06 39 98 00 01")));
    const int height = shown.list.rowHeight(0);
    shown.list.setFixedWidth(letter * 16);
    shown.list.fitHeight();
    CHECK(shown.list.isColumnHidden(BookingsModel::Phone));
    CHECK(shown.list.rowHeight(0) >= height + shown.list.fontMetrics().height());
}

TEST_CASE("A row that is dropped under the rule waits", "[bookings]")
{
    Shown shown(robots());
    shown.paste("Roux;3\nNoir;1");
    auto& model = static_cast<BookingsModel&>(*shown.list.model());
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0)}));
    (void)model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    CHECK(shown.rows() == QStringLiteral("Noir 1 | Roux 3"));
}

TEST_CASE("Each slot has a list of its own", "[bookings]")
{
    Shown shown(robots());
    shown.type("Roux; 3");
    auto* slots = shown.box.findChild<QTableView*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(slots != nullptr);
    REQUIRE(slots->model()->rowCount() == 3);
    slots->selectRow(2);
    CHECK(shown.rows() == QString());
    shown.type("Noir");
    CHECK(shown.rows() == QStringLiteral("Noir 1 |"));
    CHECK(slots->model()->index(0, SlotsModel::Left).data() == QStringLiteral("1"));
    CHECK(slots->model()->index(2, SlotsModel::Left).data() == QStringLiteral("3"));
}

TEST_CASE("Bookings that lost their slot are named, and moved to the nearest", "[bookings]")
{
    tests::TourBuilder builder{[] {
        tests::FestivalBuilder made;
        made.venue("A").room("a", 4).session("Robots", "2014-06-12", "10:00/10:30");
        return made;
    }()};
    builder.booking("Robots", "09:00", 2).last<Booking>([](Booking& booking) {
        booking.contact = Internal(Contact{.name = QStringLiteral("Roux")});
    });
    Shown shown(builder.build());
    CHECK(shown.says("lost their slot"));
    CHECK(shown.says("Roux (2), Thu 12, 9:00"));
    shown.press("Move “Roux” to the nearest slot");
    CHECK(shown.rows() == QStringLiteral("Roux 2 |"));
    CHECK_FALSE(shown.says("lost"));
}

TEST_CASE("The models of slots and bookings keep the rules of item models", "[bookings]")
{
    Shown shown(robots());
    const QAbstractItemModelTester bookings(
        shown.list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto* slots = shown.box.findChild<QTableView*>(QString(), Qt::FindDirectChildrenOnly);
    const QAbstractItemModelTester taken(
        slots->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.paste("Roux;3\nNoir;1\nBlanc;2");
    const QModelIndex people = shown.list.model()->index(0, BookingsModel::Seats);
    CHECK(shown.list.model()->setData(people, QStringLiteral("2")));
    CHECK_FALSE(shown.list.model()->setData(people, QStringLiteral("beaucoup")));
    REQUIRE(shown.open.workspace().undo());
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.rows() == QString());
}
