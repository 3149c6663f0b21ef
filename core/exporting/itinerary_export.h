// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exporting/told_itinerary.h"

#include <QByteArray>

/// Itineraries for other programs. What stands in them is in the language of `words`; an internal edition
/// adds whom to call.
namespace planner {

/// GPX 1.1: a waypoint for each stop that is on the map, a route for each itinerary.
[[nodiscard]] Result<QByteArray> itinerariesGpx(const Edition& edition, const Words& words);

/// GeoJSON (RFC 7946): a point for each stop, without a geometry where nobody knows where it is, and a line
/// for each itinerary.
[[nodiscard]] Result<QByteArray> itinerariesGeoJson(const Edition& edition, const Words& words);

/// iCalendar (RFC 5545): an event for each stop, in UTC. A stop keeps its UID when it moves.
[[nodiscard]] Result<QByteArray> itinerariesIcal(const Edition& edition, const Words& words);

/// What goes with a stop, line by line: who receives, how one gets there, the remark, whom to call.
[[nodiscard]] QStringList stopNotes(const Edition& edition, const ToldPoint& point, const Words& words);

/// "2014-06-14_le-hangar-et-le-studio.gpx": plain letters that every disk takes.
[[nodiscard]] QString fileName(const Itinerary& itinerary, const QString& suffix);

} // namespace planner
