// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/typed_time.h"
#include "core/base/wording.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

std::optional<LocalTime> read(const char* typed)
{
    return typedTime(QString::fromUtf8(typed));
}

} // namespace

TEST_CASE("A time is read as people type it", "[base]")
{
    for (const char* typed : {"14h30", "14 h 30", "14:30", "1430", "14.30", "14H30", " 14h30 ", "14:30:00"}) {
        INFO(typed);
        CHECK(read(typed) == LocalTime::fromText(u"14:30"));
    }
    for (const char* typed : {"9", "9h", "9 h", "09:00", "900", "0900", "9 heures"}) {
        INFO(typed);
        CHECK(read(typed) == LocalTime::fromText(u"09:00"));
    }
    CHECK(read("24h30") == LocalTime::fromText(u"24:30"));
    CHECK(read("36") == LocalTime::fromText(u"36:00"));
}

TEST_CASE("What is not a time is not read as one", "[base]")
{
    for (const char* typed : {"", "h", "14h75", "1475", "37h", "36h01", "jeu. 12 juin 14h30", "14h3", "-9",
             "12345", "neuf heures", "14h30 - 15h"}) {
        INFO(typed);
        CHECK_FALSE(read(typed));
    }
}

TEST_CASE("A time that is shown can be typed back", "[base]")
{
    for (int count = 0; count < 24 * 60; count += 5) {
        const LocalTime time = *LocalTime::fromMinutes(minutes{count});
        CHECK(typedTime(timeText(time, Language::French)) == time);
        CHECK(typedTime(timeText(time, Language::English)) == time);
    }
}
