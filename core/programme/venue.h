// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/internal.h"
#include "core/base/time.h"
#include "core/programme/contact.h"
#include "core/programme/place.h"

#include <vector>

namespace planner {

/// A time on one day at which a door is open to the public.
struct OpeningHours {
    Day day;
    TimeSpan span;

    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

/// A place that the public comes to: La Cantine, or a start-up's own office.
struct Venue {
    Id<Venue> id;
    QString name;
    QString address;
    QString postcode;
    QString city;
    std::optional<Coordinates> coordinates;
    /// By day, then begin. Empty: nobody has said. Not empty: days without hours are closed.
    std::vector<OpeningHours> openingHours;
    Access access;
    QString transport; ///< "métro Jean-Jaurès (A, B), 6 min à pied"
    QString reception; ///< Where visitors report, and until when.
    Internal<Contact> contact;
    Internal<QString> note;
    double position = 0.0; ///< Place in the walking order; ties by id.
    QString sourceKey; ///< What names the venue in the programme it was imported from.

    friend bool operator==(const Venue&, const Venue&) = default;

    template <class Self = Venue>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name), field("address", &Self::address),
            field("postcode", &Self::postcode), field("city", &Self::city),
            field("coordinates", &Self::coordinates), field("opening_hours", &Self::openingHours),
            accessFields(&Self::access), field("transport", &Self::transport),
            field("reception", &Self::reception), field("contact", &Self::contact),
            field("note", &Self::note), field("position", &Self::position),
            field("source_key", &Self::sourceKey));
    }
};

} // namespace planner
