// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/sessions/day_tabs.h"
#include "ui/sessions/session_model.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace planner;
using namespace planner::ui;

namespace {

const Day thursday = *Day::fromText(u"2014-06-12");
const Day friday = *Day::fromText(u"2014-06-13");

/// Sends a drag of `sessions` over a tab, as `type` says.
template <class Event>
bool send(QWidget& tab, const QMimeData& data)
{
    Event event(QPoint(4, 4), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    event.ignore();
    QApplication::sendEvent(&tab, &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE(
    "Sessions dragged over the tab of a day bring that day forth, and may be dropped on it", "[sessions]")
{
    DayTabs tabs(Language::English);
    tabs.setDays({thursday, friday}, false);
    tabs.setDay(thursday);
    QToolButton* tab = tabs.findChildren<QToolButton*>().back();
    std::optional<Day> shown;
    std::optional<Day> dropped;
    std::vector<Id<Session>> arrived;
    QObject::connect(&tabs, &DayTabs::dayChosen, &tabs, [&shown](const auto& day) { shown = day; });
    QObject::connect(&tabs, &DayTabs::dropped, &tabs, [&](Day day, const auto& sessions) {
        dropped = day;
        arrived = sessions;
    });
    IdSource ids(3);
    const std::vector<Id<Session>> cards{ids.next<Session>(), ids.next<Session>()};
    QMimeData data;
    data.setData(
        QLatin1String(SessionModel::mimeType), (cards[0].text() + u'\n' + cards[1].text()).toLatin1());

    CHECK(send<QDragEnterEvent>(*tab, data));
    CHECK_FALSE(shown);
    REQUIRE(QTest::qWaitFor([&shown] { return shown.has_value(); }, 5000));
    CHECK(shown == friday);
    CHECK(send<QDropEvent>(*tab, data));
    CHECK(dropped == friday);
    CHECK(arrived == cards);

    QMimeData foreign;
    foreign.setText(QStringLiteral("words"));
    CHECK_FALSE(send<QDragEnterEvent>(*tab, foreign));
}
