// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/importing/schedule_support.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("A time that cannot be read is told with its event", "[schedule]")
{
    struct Case {
        const char* content;
        const char* remarks;
    };
    const auto expected
        = GENERATE(Case{"<start>10h30</start><duration>00:30</duration>",
                       "1: The start of “X”, “10h30”, cannot be read; it is still to be placed."},
            Case{"<start>10:30</start><duration>PT45M</duration>",
                "1: The duration of “X”, “PT45M”, cannot be read; it is still to be placed."},
            Case{"<start>10h30</start><duration>PT45M</duration>",
                "1: The start of “X”, “10h30”, cannot be read; it is still to be placed. | 1: The duration "
                "of “X”, "
                "“PT45M”, cannot be read; it is still to be placed."},
            Case{"<start>10:30</start><duration>00:45</duration><date>12/06/2014</date>",
                "1: The date of “X”, “12/06/2014”, cannot be read; it was put on the day it stands in."},
            Case{"<start>10:00</start><duration>00:45</duration><date>2013-11-23T15:00:00+02:00</date>",
                "1: The start of “X” is not the time of its date, “2013-11-23T15:00:00+02:00”; the start was "
                "taken."},
            Case{"<start>10h</start><duration>00:45</duration><date>2013-11-23T10:00:00+01:00</date>",
                "1: The start of “X”, “10h”, cannot be read; the time of its date was taken."});

    const Import import
        = imported(programme(event("id='1'", QByteArray("<title>X</title>") + expected.content)));

    CHECK(printed(import.plan.remarks) == QString::fromUtf8(expected.remarks));
}

TEST_CASE("A day that cannot be read is told with its events", "[schedule]")
{
    const auto day = GENERATE(QByteArray("23/11/2013"), QByteArray("2013-02-29"));

    const Import import = imported(programme(opening).replace("2013-11-23", day));

    CHECK(printed(import.plan.remarks)
        == QStringLiteral("1: The day of “Ouverture”, “%1”, cannot be read; it is still to be placed.")
               .arg(QString::fromUtf8(day)));
    CHECK_FALSE(named<Session>(import.after, "Ouverture").isPlaced());
}
