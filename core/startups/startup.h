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
    static constexpr auto identityFields()
    {
        return std::tuple{field("name", &Startup::name), field("pitch", &Startup::pitch),
            field("description", &Startup::description), field("keywords", &Startup::keywords),
            field("sector", &Startup::sector), field("website", &Startup::website),
            field("links", &Startup::links), field("logo", &Startup::logo),
            field("founded_year", &Startup::foundedYear), field("headcount", &Startup::headcount),
            field("recruiting", &Startup::recruiting), field("referent", &Startup::referent),
            field("on_site", &Startup::onSite)};
    }
    static constexpr auto placeFields()
    {
        return std::tuple{field("door_name", &Startup::doorName),
            field("wished_venue", &Startup::wishedVenue), field("address", &Startup::address),
            field("postcode", &Startup::postcode), field("city", &Startup::city),
            field("floor", &Startup::floor), field("door_code", &Startup::doorCode),
            field("transport", &Startup::transport), field("bike_parking", &Startup::bikeParking),
            field("coordinates", &Startup::coordinates)};
    }
    static constexpr auto offerFields()
    {
        return std::tuple{field("opening_mode", &Startup::openingMode),
            field("wished_days", &Startup::wishedDays), field("wished_times", &Startup::wishedTimes),
            field("visit_length", &Startup::visitLength), field("group_max", &Startup::groupMax),
            field("group_min", &Startup::groupMin), field("safety_capacity", &Startup::safetyCapacity),
            field("minimum_age", &Startup::minimumAge), field("audience", &Startup::audience),
            field("languages", &Startup::languages), field("registration", &Startup::registration),
            field("registration_address", &Startup::registrationAddress),
            field("last_entry", &Startup::lastEntry)};
    }
    static constexpr auto logisticsFields()
    {
        return std::tuple{field("equipment", &Startup::equipment), field("set_up", &Startup::setUp),
            field("clear_up", &Startup::clearUp), field("rules", &Startup::rules),
            field("insured", &Startup::insured), field("rain_plan", &Startup::rainPlan),
            field("may_publish", &Startup::mayPublish), field("may_photograph", &Startup::mayPhotograph),
            field("may_print_phone", &Startup::mayPrintPhone), field("note", &Startup::note)};
    }

public:
    static constexpr auto fields()
    {
        return std::tuple_cat(identityFields(), placeFields(), offerFields(), accessFields(&Startup::access),
            logisticsFields());
    }
};

} // namespace planner
