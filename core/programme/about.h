// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/id.h"
#include "core/base/internal.h"
#include "core/base/time.h"
#include "core/programme/contact.h"

namespace planner {

/// The festival in its own words: what stands at the head and the foot of every sheet, and the settings that
/// belong to the festival rather than to a laptop. Each festival has exactly one.
struct About {
    Id<About> id; ///< Names the festival: two files with the same id are copies of one festival.
    QString name;
    QString motto;
    QString city;
    Day firstDay;
    Day lastDay;
    QString timeZone = QStringLiteral("Europe/Paris"); ///< IANA name; used by exporters only.
    QString organiser; ///< Credit line of the organisers.
    QString relay; ///< Credit line of whoever relays the event without organising it.
    QString admission; ///< "entrée libre et gratuite"
    QString website; ///< With its scheme; the QR codes lead there.
    QString remark; ///< What a reader of the file must know, such as that its people are invented.
    Internal<Contact> dutyManager;

    minutes turnaround{10}; ///< Wanted between two sessions in a room.
    double walkingSpeed = 4.0; ///< km/h
    TimeSpan lunch = *TimeSpan::fromText(u"11:30/14:30"); ///< In which everyone is free once,
    minutes lunchBreak{30}; ///< for this long.

    friend bool operator==(const About&, const About&) = default;

    template <class Self = About>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name), field("motto", &Self::motto), field("city", &Self::city),
            field("first_day", &Self::firstDay), field("last_day", &Self::lastDay),
            field("time_zone", &Self::timeZone), field("organiser", &Self::organiser),
            field("relay", &Self::relay), field("admission", &Self::admission),
            field("website", &Self::website), field("remark", &Self::remark),
            field("duty_manager", &Self::dutyManager), field("turnaround", &Self::turnaround),
            field("walking_speed", &Self::walkingSpeed), field("lunch", &Self::lunch),
            field("lunch_break", &Self::lunchBreak));
    }
};

} // namespace planner
