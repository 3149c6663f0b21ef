// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/programme/session_moves.h"

using namespace planner;
using namespace planner::ui;

namespace {

constexpr minutes ten{600};

} // namespace

TEST_CASE("A dragged session falls on the steps of the grid", "[programme]")
{
    const Magnets fifteen{.step = minutes{15}, .edges = {}};
    CHECK(snapped(ten + minutes{7}, minutes{45}, fifteen) == ten);
    CHECK(snapped(ten + minutes{8}, minutes{45}, fifteen) == ten + minutes{15});
}

TEST_CASE("The ends of neighbours attract within five minutes", "[programme]")
{
    const Magnets near{.step = minutes{30}, .edges = {ten + minutes{20}}};
    CHECK(snapped(ten + minutes{16}, minutes{45}, near) == ten + minutes{20});
    CHECK(snapped(ten + minutes{11}, minutes{45}, near) == ten);
    CHECK(snapped(ten - minutes{22}, minutes{45}, near) == ten + minutes{20} - minutes{45});
}

TEST_CASE("A new session is an untitled visit of the length drawn", "[programme]")
{
    IdSource ids(3);
    const auto room = ids.next<Room>();
    const Session draft
        = draftSession(room, *Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"10:00/10:20"), ids);
    CHECK(draft.isPlaced());
    CHECK(draft.duration() == minutes{20});
    CHECK(draft.kind == SessionKind::Visit);
    CHECK(creationLabel(draft) == QStringLiteral("Create “Untitled session”"));
}
