// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/aftermath.h"

/// An aftermath in words, for the command line and the window alike. `festival` is the one before it.
namespace planner {

/// "TIC Valley closed on Fri 13, 9:00–13:00"; "TIC Valley 20 min late on Fri 13 from 9:00".
[[nodiscard]] QString label(const Festival& festival, const Mishap& mishap, const Words& words);

/// "12 bookings lost, 3 itineraries and 8 sessions touched"; or that nobody is touched.
[[nodiscard]] QString summary(const Aftermath& aftermath, const Words& words);

/// What the remedies do: "10 bookings moved, 2 without another slot, 3 itineraries mended".
[[nodiscard]] QString repaired(const Aftermath& aftermath, const Words& words);

/// "“Robots”: 10:20 instead of 10:00; it is locked".
[[nodiscard]] QString told(const LateSession& late, const Words& words);
/// "Camille (3 seats): “Robots” at 10:00 is lost", with the number to call.
[[nodiscard]] QString told(const Festival& festival, const BookingFate& fate, const Words& words);
/// A line for each thing that happens to it: a visit that begins later, a visit missed, a next stop reached
/// late, lunch missed.
[[nodiscard]] QStringList told(const Aftermath& aftermath, const ItineraryFate& fate, const Words& words);

/// Where the booking could go: "To Fri 13, 14:00"; empty when it is not lost.
[[nodiscard]] QString remedyText(const Festival& festival, const BookingFate& fate, const Words& words);
/// What would be different in the itinerary: a line for each stop that moves, goes or comes.
[[nodiscard]] QStringList remedyTexts(
    const Festival& festival, const ItineraryFate& fate, const Words& words);

/// What happens to one stop of an itinerary, and what could be done about it; either may be empty.
struct StopFate {
    QString what; ///< "9:30 Robots: closed".
    QString remedy; ///< "left out", "at 10:30".

    friend bool operator==(const StopFate&, const StopFate&) = default;
};
/// The same as told() and remedyTexts(), in short lines that go stop by stop, without the name of the
/// itinerary; what concerns no single stop comes after them.
[[nodiscard]] std::vector<StopFate> stopFates(
    const Aftermath& aftermath, const ItineraryFate& fate, const Words& words);

/// By whom people know the itinerary: its title, else its group.
[[nodiscard]] QString nameOf(const Festival& festival, const Itinerary& itinerary, const Words& words);

} // namespace planner
