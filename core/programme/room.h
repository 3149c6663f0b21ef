// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/venue.h"

namespace planner {

/// A room of a venue. A venue without inner walls has one.
struct Room {
    Id<Room> id;
    Id<Venue> venue;
    QString name;
    std::optional<int> seats;
    QString floor; ///< "1er étage", "rez-de-chaussée"
    QString equipment;
    Tri wheelchair = Tri::Unknown; ///< Unknown: as the venue says.
    double position = 0.0; ///< Place in the walking order of its venue; ties by id.
    QString sourceKey; ///< What names the room in the programme it was imported from.

    friend bool operator==(const Room&, const Room&) = default;

    template <class Self = Room>
    static constexpr auto fields()
    {
        return listed(field("venue", &Self::venue), field("name", &Self::name), field("seats", &Self::seats),
            field("floor", &Self::floor), field("equipment", &Self::equipment),
            field("wheelchair", &Self::wheelchair), field("position", &Self::position),
            field("source_key", &Self::sourceKey));
    }
};

} // namespace planner
