// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

/// The question the route optimiser answers, in plain whole numbers: which stops, in which order and when,
/// bring the most interest in the time there is. It is the team orienteering problem with several time
/// windows, with places shared between parties, lunch and pins. Whoever asks translates a festival, or a
/// file, into it.
namespace planner {

/// A moment on one line of time, or a length of time, in a unit of the asker's choice (minutes, tenths).
/// Tours of several days lie one after the other on the line; so a day needs no other mark than its begin and
/// end.
using RouteTime = std::int32_t;

/// What a stop is worth to a party.
using RouteInterest = std::int32_t;

/// The largest moment, length and sum of interests; sums of a few stay far from overflow.
constexpr std::int32_t largestRouteNumber = 100'000'000;

/// The party never goes there.
constexpr RouteInterest never = -1;

/// The way between two places is not known: nobody goes it.
constexpr RouteTime noWay = std::numeric_limits<RouteTime>::max();

/// As a place: a tour begins or ends wherever its first or last stop is, without a way.
constexpr int anywhere = -1;

/// As a slot: seats are not counted.
constexpr int noSlot = -1;

/// When a visit may begin, both ends included.
struct RouteWindow {
    RouteTime opens = 0;
    RouteTime closes = 0;
    int slot = noSlot; ///< Its seats are shared by all who begin in this window, or in another of the slot.
    friend bool operator==(const RouteWindow&, const RouteWindow&) = default;
};

/// What can be visited. Those of one key are the same to a party, which goes to one of them at most, once.
struct RouteStop {
    int place = 0;
    int key = 0; ///< From 0, and less than the number of stops.
    RouteTime service = 1; ///< How long a visit lasts; at least 1.
    std::vector<RouteWindow> windows; ///< In any order; they may overlap.
    friend bool operator==(const RouteStop&, const RouteStop&) = default;
};

/// Who walks together: a visitor, a class, the members of a jury who share their work out.
struct RouteParty {
    int size = 1; ///< Seats taken in a slot.
    int pace = 0; ///< Which of the travel tables holds.
    std::vector<RouteInterest> interest; ///< One for each stop, or never.
    friend bool operator==(const RouteParty&, const RouteParty&) = default;
};

/// A pause of a tour: on arrival when it can still begin in time there, else before leaving.
struct RouteLunch {
    RouteTime earliest = 0; ///< It begins from here...
    RouteTime latest = 0; ///< ... to here, included.
    RouteTime duration = 0;
    friend bool operator==(const RouteLunch&, const RouteLunch&) = default;
};

/// A stop that the tour must make.
struct RoutePin {
    int stop = 0;
    std::optional<int> window; ///< Of the stop, when only that one will do.
    friend bool operator==(const RoutePin&, const RoutePin&) = default;
};

enum class PinOrder { Free, Kept };

/// A way of one party in one day. A stop pinned to it is made by no other tour of the party.
struct RouteTour {
    int party = 0;
    int startPlace = 0; ///< Or anywhere.
    int endPlace = 0; ///< Or anywhere.
    RouteTime begins = 0; ///< Nobody leaves before.
    RouteTime ends = 0; ///< The end is reached by then.
    std::optional<RouteLunch> lunch; ///< Always taken, also by a tour without stops.
    std::vector<RoutePin> pins;
    PinOrder pinOrder = PinOrder::Free;
    friend bool operator==(const RouteTour&, const RouteTour&) = default;
};

struct RouteProblem {
    int places = 0;
    std::vector<std::vector<RouteTime>> travel; ///< For each pace, from * places + to; may be asymmetric.
    std::vector<RouteStop> stops;
    std::vector<int> seats; ///< Those left, for each slot.
    std::vector<RouteParty> parties;
    std::vector<RouteTour> tours;
    friend bool operator==(const RouteProblem&, const RouteProblem&) = default;

    /// Of the way between two places, either of which may be anywhere.
    [[nodiscard]] RouteTime way(int pace, int from, int to) const
    {
        if (from == anywhere || to == anywhere)
            return 0;
        return travel[static_cast<size_t>(pace)][static_cast<size_t>(from * places + to)];
    }
};

/// Whether all indices lie in their ranges, all sizes fit, no length is negative and no number too large.
[[nodiscard]] bool isSound(const RouteProblem& problem);

struct RouteVisit {
    int stop = 0;
    int window = 0; ///< Of the stop.
    RouteTime begins = 0;
    friend bool operator==(const RouteVisit&, const RouteVisit&) = default;
};

/// What one tour does, in order.
struct RoutePath {
    std::vector<RouteVisit> visits;
    std::optional<RouteTime> lunchBegins;
    friend bool operator==(const RoutePath&, const RoutePath&) = default;
};

/// A path for each tour of the problem.
struct RoutePlan {
    std::vector<RoutePath> paths;
    friend bool operator==(const RoutePlan&, const RoutePlan&) = default;
};

} // namespace planner
