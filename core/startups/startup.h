// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/internal.h"
#include "core/base/time.h"
#include "core/programme/contact.h"
#include "core/programme/opening.h"
#include "core/programme/place.h"
#include "core/startups/sector.h"

#include <vector>

namespace planner {

/// How visitors register with a start-up.
enum class Registration { Unknown, None, AtReception, Email, Link };

constexpr auto names(Registration /*of*/)
{
    return Names<Registration, 5>{{{Registration::Unknown, "unknown"}, {Registration::None, "none"},
        {Registration::AtReception, "reception"}, {Registration::Email, "email"},
        {Registration::Link, "link"}}};
}

/// The profile of a start-up: what its form asked, and what the organisers added.
struct Startup {
    Id<Startup> id;

    // Who it is
    QString name;
    QString pitch; ///< One line, 90 characters on the sheets.
    QString description; ///< 400 characters on the sheets.
    std::vector<QString> keywords; ///< Without "#"; the sheets show five.
    std::optional<Id<Sector>> sector;
    QString website; ///< With its scheme.
    std::vector<QString> links; ///< Its pages on social networks, with their schemes.
    QString logo; ///< A file name.
    std::optional<int> foundedYear;
    std::optional<int> headcount;
    Tri recruiting = Tri::Unknown;

    // Whom the team calls
    Internal<Contact> referent;
    Internal<Contact> onSite;

    // Where it is
    QString doorName; ///< The name on the door or the interphone.
    QString wishedVenue;
    QString address;
    QString postcode;
    QString city;
    QString floor;
    Internal<QString> doorCode;
    QString transport;
    Tri bikeParking = Tri::Unknown;
    std::optional<Coordinates> coordinates;

    // What it offers
    std::optional<OpeningMode> openingMode;
    Internal<QString> wishedDays; ///< As typed.
    Internal<QString> wishedTimes; ///< As typed: "12/06 matin".
    std::optional<minutes> visitLength;
    std::optional<int> groupMax;
    std::optional<int> groupMin;
    std::optional<int> safetyCapacity; ///< How many the rooms may hold by law.
    std::optional<int> minimumAge;
    QString audience;
    std::vector<QString> languages; ///< ISO 639-1: "fr", "en".
    Registration registration = Registration::Unknown;
    QString registrationAddress; ///< The address or link to register at.
    std::optional<LocalTime> lastEntry;

    Access access;

    // What it needs
    QString equipment;
    std::optional<minutes> setUp;
    std::optional<minutes> clearUp;
    QString rules; ///< What visitors may not do: photos, heels.
    Tri insured = Tri::Unknown; ///< Insured for receiving the public.
    QString rainPlan;

    // What it agreed to
    Tri mayPublish = Tri::Unknown;
    Tri mayPhotograph = Tri::Unknown;
    Tri mayPrintPhone = Tri::Unknown; ///< Only "yes" lets a phone number on a public sheet.

    Internal<QString> note;

    friend bool operator==(const Startup&, const Startup&) = default;

private:
    template <class Self = Startup>
    static constexpr auto identityFields()
    {
        return listed(field("name", &Self::name), field("pitch", &Self::pitch),
            field("description", &Self::description), field("keywords", &Self::keywords),
            field("sector", &Self::sector), field("website", &Self::website), field("links", &Self::links),
            field("logo", &Self::logo), field("founded_year", &Self::foundedYear),
            field("headcount", &Self::headcount), field("recruiting", &Self::recruiting),
            field("referent", &Self::referent), field("on_site", &Self::onSite));
    }
    template <class Self = Startup>
    static constexpr auto placeFields()
    {
        return listed(field("door_name", &Self::doorName), field("wished_venue", &Self::wishedVenue),
            field("address", &Self::address), field("postcode", &Self::postcode), field("city", &Self::city),
            field("floor", &Self::floor), field("door_code", &Self::doorCode),
            field("transport", &Self::transport), field("bike_parking", &Self::bikeParking),
            field("coordinates", &Self::coordinates));
    }
    template <class Self = Startup>
    static constexpr auto offerFields()
    {
        return listed(field("opening_mode", &Self::openingMode), field("wished_days", &Self::wishedDays),
            field("wished_times", &Self::wishedTimes), field("visit_length", &Self::visitLength),
            field("group_max", &Self::groupMax), field("group_min", &Self::groupMin),
            field("safety_capacity", &Self::safetyCapacity), field("minimum_age", &Self::minimumAge),
            field("audience", &Self::audience), field("languages", &Self::languages),
            field("registration", &Self::registration),
            field("registration_address", &Self::registrationAddress), field("last_entry", &Self::lastEntry));
    }
    template <class Self = Startup>
    static constexpr auto logisticsFields()
    {
        return listed(field("equipment", &Self::equipment), field("set_up", &Self::setUp),
            field("clear_up", &Self::clearUp), field("rules", &Self::rules), field("insured", &Self::insured),
            field("rain_plan", &Self::rainPlan), field("may_publish", &Self::mayPublish),
            field("may_photograph", &Self::mayPhotograph), field("may_print_phone", &Self::mayPrintPhone),
            field("note", &Self::note));
    }

public:
    template <class Self = Startup>
    static constexpr auto fields()
    {
        return listed(Self::template identityFields<Self>(), Self::template placeFields<Self>(),
            Self::template offerFields<Self>(), accessFields(&Self::access),
            Self::template logisticsFields<Self>());
    }
};

} // namespace planner
