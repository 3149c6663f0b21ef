// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/visits/itineraries_page.h"

#include <QAction>
#include <QMainWindow>
#include <QTest>

namespace planner::tests {

/// A class of six out at La Cantine and TIC Valley on Thursday, with two stops in its itinerary.
[[nodiscard]] inline Festival aClassOut()
{
    TourBuilder tours(twoVenues());
    const Id<Venue> cantine = named<Venue>(tours.build(), "La Cantine").id;
    tours.way("La Cantine", "TIC Valley", 15).way("TIC Valley", "La Cantine", 15);
    tours.group("5e B", 6).last<Group>([&cantine](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"09:30/15:00")}};
        group.start = cantine;
        group.end = cantine;
    });
    return tours.itinerary("Jeudi").visit("Robots", "10:30").visit("Drones", "12:30").build();
}

/// The page in a window, with its actions, and the first itinerary chosen.
struct ShownTours {
    OpenFestival open;
    QMainWindow window;
    ui::Actions actions{&window};
    ui::ItinerariesPage* page;

    explicit ShownTours(const Festival& festival = aClassOut())
        : open(festival), page(new ui::ItinerariesPage(open.workspace(), actions))
    {
        window.setCentralWidget(page);
        window.resize(1300, 800);
        actions.setPage(page);
        window.show();
        // Keys reach only what is in the active window.
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        if (!festival.itineraries().isEmpty())
            open.workspace().select({subject(festival.itineraries().begin()->id)});
        QObject::connect(&open.workspace(), &ui::Workspace::saidUndoable, &window,
            [this](const QString& sentence, const ui::Offer& /*offer*/) { said = sentence; });
    }
    ~ShownTours()
    {
        actions.release();
        delete page;
    }
    ShownTours(const ShownTours&) = delete;
    ShownTours& operator=(const ShownTours&) = delete;

    [[nodiscard]] const Festival& festival() { return open.workspace().festival(); }
    void act(const char* id)
    {
        actions.refresh();
        actions.action(id)->trigger();
    }
    /// "Robots 10:30, Drones 12:30" of the first itinerary.
    [[nodiscard]] QString stops()
    {
        QStringList texts;
        for (const Stop& stop : festival().itineraries().begin()->stops) {
            const Session* session = festival().sessions().find(stop.session);
            texts += (session != nullptr ? session->title : QString(nameOf(stop.kind))) + u' '
                + stop.begin.text() + QLatin1String(stop.pinned ? "!" : "");
        }
        return texts.join(QStringLiteral(", "));
    }
    void undoAll()
    {
        while (open.workspace().document().history().done() > 0)
            REQUIRE(open.workspace().undo());
    }

    QString said; ///< What was said last, of what can be undone.
};

} // namespace planner::tests
