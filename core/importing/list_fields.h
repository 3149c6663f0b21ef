// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace planner {

/// What a column of a start-up list can hold.
enum class ListField {
    Key, ///< What names the row in its list.
    Name,
    Pitch,
    Description,
    Keywords,
    Sector,
    Website,
    Link,
    Twitter,
    Facebook,
    GooglePlus,
    Linkedin,
    Viadeo,
    Instagram,
    Logo,
    FoundedYear,
    Headcount,
    Recruiting,
    ReferentName,
    ReferentEmail,
    ReferentPhone,
    OnSiteName,
    OnSiteEmail,
    OnSitePhone,
    DoorName,
    WishedVenue,
    Address,
    Postcode,
    City,
    Floor,
    DoorCode,
    Transport,
    BikeParking,
    Latitude,
    Longitude,
    Coordinates, ///< Both in one cell.
    OpeningMode,
    WishedDays,
    WishedTimes,
    VisitLength,
    GroupMax,
    GroupMin,
    SafetyCapacity,
    MinimumAge,
    Audience,
    Languages,
    Registration,
    RegistrationAddress,
    LastEntry,
    Wheelchair,
    Steps,
    Lift,
    Toilet,
    HearingLoop,
    SignLanguage,
    GuideDog,
    QuietPlace,
    Equipment,
    SetUp,
    ClearUp,
    Rules,
    Insured,
    RainPlan,
    MayPublish,
    MayPhotograph,
    MayPrintPhone,
    Note,
};

/// How a field is spelled in saved mappings, and by which headers it is known.
struct ListFieldEntry {
    ListField field;
    const char* key; ///< Stable; where a field of Startup has the same name, the same.
    /// Folded headers, French and English, separated by "|". One that ends with "*" is known wherever its
    /// words occur in a header; the others only as the whole of it, filling words aside.
    const char* headers;
    bool several = false; ///< More than one column can feed it.
};

/// Every field, in the order of ListField.
[[nodiscard]] std::span<const ListFieldEntry> listFields();

/// The entry of `field`.
[[nodiscard]] const ListFieldEntry& entryOf(ListField field);

} // namespace planner
