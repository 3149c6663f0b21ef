// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/labels.h"

#include <array>
#include <string_view>
#include <utility>

namespace planner {

namespace {

using Label = std::pair<std::string_view, const char*>;

constexpr std::array kindLabels{Label{"festival", QT_TRANSLATE_NOOP("Kinds", "festival")},
    Label{"sector", QT_TRANSLATE_NOOP("Kinds", "sector")},
    Label{"track", QT_TRANSLATE_NOOP("Kinds", "track")}, Label{"venue", QT_TRANSLATE_NOOP("Kinds", "venue")},
    Label{"map_picture", QT_TRANSLATE_NOOP("Kinds", "map background")},
    Label{"room", QT_TRANSLATE_NOOP("Kinds", "room")},
    Label{"startup", QT_TRANSLATE_NOOP("Kinds", "start-up")},
    Label{"person", QT_TRANSLATE_NOOP("Kinds", "person")},
    Label{"session", QT_TRANSLATE_NOOP("Kinds", "session")},
    Label{"break", QT_TRANSLATE_NOOP("Kinds", "break")},
    Label{"travel_time", QT_TRANSLATE_NOOP("Kinds", "travel time")},
    Label{"group", QT_TRANSLATE_NOOP("Kinds", "group")},
    Label{"booking", QT_TRANSLATE_NOOP("Kinds", "booking")},
    Label{"itinerary", QT_TRANSLATE_NOOP("Kinds", "itinerary")},
    Label{"imported_row", QT_TRANSLATE_NOOP("Kinds", "imported row")},
    Label{"ignored", QT_TRANSLATE_NOOP("Kinds", "ignored problem")}};

constexpr std::array fieldLabels{Label{"name", QT_TRANSLATE_NOOP("Fields", "name")},
    Label{"motto", QT_TRANSLATE_NOOP("Fields", "motto")}, Label{"city", QT_TRANSLATE_NOOP("Fields", "city")},
    Label{"first_day", QT_TRANSLATE_NOOP("Fields", "first day")},
    Label{"last_day", QT_TRANSLATE_NOOP("Fields", "last day")},
    Label{"time_zone", QT_TRANSLATE_NOOP("Fields", "time zone")},
    Label{"organiser", QT_TRANSLATE_NOOP("Fields", "organiser")},
    Label{"relay", QT_TRANSLATE_NOOP("Fields", "relay")},
    Label{"admission", QT_TRANSLATE_NOOP("Fields", "admission")},
    Label{"website", QT_TRANSLATE_NOOP("Fields", "website")},
    Label{"remark", QT_TRANSLATE_NOOP("Fields", "remark")},
    Label{"duty_manager", QT_TRANSLATE_NOOP("Fields", "duty manager")},
    Label{"turnaround", QT_TRANSLATE_NOOP("Fields", "turnaround")},
    Label{"walking_speed", QT_TRANSLATE_NOOP("Fields", "walking speed (km/h)")},
    Label{"lunch", QT_TRANSLATE_NOOP("Fields", "lunch time")},
    Label{"lunch_break", QT_TRANSLATE_NOOP("Fields", "lunch break")},
    Label{"address", QT_TRANSLATE_NOOP("Fields", "address")},
    Label{"postcode", QT_TRANSLATE_NOOP("Fields", "postcode")},
    Label{"coordinates", QT_TRANSLATE_NOOP("Fields", "coordinates")},
    Label{"opening_hours", QT_TRANSLATE_NOOP("Fields", "opening hours")},
    Label{"wheelchair", QT_TRANSLATE_NOOP("Fields", "wheelchair access")},
    Label{"steps", QT_TRANSLATE_NOOP("Fields", "steps")}, Label{"lift", QT_TRANSLATE_NOOP("Fields", "lift")},
    Label{"toilet", QT_TRANSLATE_NOOP("Fields", "adapted toilet")},
    Label{"hearing_loop", QT_TRANSLATE_NOOP("Fields", "hearing loop")},
    Label{"sign_language", QT_TRANSLATE_NOOP("Fields", "sign language")},
    Label{"guide_dog", QT_TRANSLATE_NOOP("Fields", "guide dogs")},
    Label{"quiet_place", QT_TRANSLATE_NOOP("Fields", "quiet place")},
    Label{"transport", QT_TRANSLATE_NOOP("Fields", "public transport")},
    Label{"reception", QT_TRANSLATE_NOOP("Fields", "reception")},
    Label{"contact", QT_TRANSLATE_NOOP("Fields", "contact")},
    Label{"note", QT_TRANSLATE_NOOP("Fields", "note")},
    Label{"position", QT_TRANSLATE_NOOP("Fields", "place in the order")},
    Label{"venue", QT_TRANSLATE_NOOP("Fields", "venue")},
    Label{"picture", QT_TRANSLATE_NOOP("Fields", "picture")},
    Label{"credit", QT_TRANSLATE_NOOP("Fields", "credit")},
    Label{"points", QT_TRANSLATE_NOOP("Fields", "control points")},
    Label{"seats", QT_TRANSLATE_NOOP("Fields", "seats")},
    Label{"floor", QT_TRANSLATE_NOOP("Fields", "floor")},
    Label{"equipment", QT_TRANSLATE_NOOP("Fields", "equipment")},
    Label{"pitch", QT_TRANSLATE_NOOP("Fields", "pitch")},
    Label{"description", QT_TRANSLATE_NOOP("Fields", "description")},
    Label{"keywords", QT_TRANSLATE_NOOP("Fields", "keywords")},
    Label{"sector", QT_TRANSLATE_NOOP("Fields", "sector")},
    Label{"links", QT_TRANSLATE_NOOP("Fields", "links")},
    Label{"logo", QT_TRANSLATE_NOOP("Fields", "logo file")},
    Label{"founded_year", QT_TRANSLATE_NOOP("Fields", "year founded")},
    Label{"headcount", QT_TRANSLATE_NOOP("Fields", "headcount")},
    Label{"recruiting", QT_TRANSLATE_NOOP("Fields", "recruiting")},
    Label{"referent", QT_TRANSLATE_NOOP("Fields", "main contact")},
    Label{"on_site", QT_TRANSLATE_NOOP("Fields", "on-site contact")},
    Label{"door_name", QT_TRANSLATE_NOOP("Fields", "name on the door")},
    Label{"wished_venue", QT_TRANSLATE_NOOP("Fields", "preferred venue")},
    Label{"door_code", QT_TRANSLATE_NOOP("Fields", "door code")},
    Label{"bike_parking", QT_TRANSLATE_NOOP("Fields", "bike parking")},
    Label{"opening_mode", QT_TRANSLATE_NOOP("Fields", "opening mode")},
    Label{"wished_days", QT_TRANSLATE_NOOP("Fields", "preferred days")},
    Label{"wished_times", QT_TRANSLATE_NOOP("Fields", "preferred times")},
    Label{"visit_length", QT_TRANSLATE_NOOP("Fields", "visit length")},
    Label{"group_max", QT_TRANSLATE_NOOP("Fields", "largest group")},
    Label{"group_min", QT_TRANSLATE_NOOP("Fields", "smallest group")},
    Label{"safety_capacity", QT_TRANSLATE_NOOP("Fields", "safety capacity")},
    Label{"minimum_age", QT_TRANSLATE_NOOP("Fields", "minimum age")},
    Label{"audience", QT_TRANSLATE_NOOP("Fields", "audience")},
    Label{"languages", QT_TRANSLATE_NOOP("Fields", "languages")},
    Label{"registration", QT_TRANSLATE_NOOP("Fields", "registration")},
    Label{"registration_address", QT_TRANSLATE_NOOP("Fields", "registration address")},
    Label{"last_entry", QT_TRANSLATE_NOOP("Fields", "last entry")},
    Label{"set_up", QT_TRANSLATE_NOOP("Fields", "set-up")},
    Label{"clear_up", QT_TRANSLATE_NOOP("Fields", "clear-up")},
    Label{"rules", QT_TRANSLATE_NOOP("Fields", "rules")},
    Label{"insured", QT_TRANSLATE_NOOP("Fields", "insured")},
    Label{"rain_plan", QT_TRANSLATE_NOOP("Fields", "rain plan")},
    Label{"may_publish", QT_TRANSLATE_NOOP("Fields", "may be published")},
    Label{"may_photograph", QT_TRANSLATE_NOOP("Fields", "may be photographed")},
    Label{"may_print_phone", QT_TRANSLATE_NOOP("Fields", "phone may be printed")},
    Label{"roles", QT_TRANSLATE_NOOP("Fields", "roles")},
    Label{"organisation", QT_TRANSLATE_NOOP("Fields", "organisation")},
    Label{"startup", QT_TRANSLATE_NOOP("Fields", "start-up")},
    Label{"source_key", QT_TRANSLATE_NOOP("Fields", "key in the source")},
    Label{"filed", QT_TRANSLATE_NOOP("Fields", "words of the source")},
    Label{"title", QT_TRANSLATE_NOOP("Fields", "title")},
    Label{"subtitle", QT_TRANSLATE_NOOP("Fields", "subtitle")},
    Label{"summary", QT_TRANSLATE_NOOP("Fields", "summary")},
    Label{"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
    Label{"interval", QT_TRANSLATE_NOOP("Fields", "interval")},
    Label{"group_size", QT_TRANSLATE_NOOP("Fields", "group size")},
    Label{"track", QT_TRANSLATE_NOOP("Fields", "track")}, Label{"room", QT_TRANSLATE_NOOP("Fields", "room")},
    Label{"day", QT_TRANSLATE_NOOP("Fields", "day")}, Label{"span", QT_TRANSLATE_NOOP("Fields", "time")},
    Label{"length", QT_TRANSLATE_NOOP("Fields", "length")},
    Label{"startups", QT_TRANSLATE_NOOP("Fields", "start-ups")},
    Label{"people", QT_TRANSLATE_NOOP("Fields", "people")},
    Label{"registered", QT_TRANSLATE_NOOP("Fields", "registered")},
    Label{"status", QT_TRANSLATE_NOOP("Fields", "status")},
    Label{"locked", QT_TRANSLATE_NOOP("Fields", "locked")},
    Label{"wish", QT_TRANSLATE_NOOP("Fields", "wish")}, Label{"list", QT_TRANSLATE_NOOP("Fields", "list")},
    Label{"key", QT_TRANSLATE_NOOP("Fields", "key")}, Label{"cells", QT_TRANSLATE_NOOP("Fields", "cells")},
    Label{"from", QT_TRANSLATE_NOOP("Fields", "from")}, Label{"to", QT_TRANSLATE_NOOP("Fields", "to")},
    Label{"mode", QT_TRANSLATE_NOOP("Fields", "by")},
    Label{"departures", QT_TRANSLATE_NOOP("Fields", "departures")},
    Label{"size", QT_TRANSLATE_NOOP("Fields", "size")}, Label{"needs", QT_TRANSLATE_NOOP("Fields", "needs")},
    Label{"pace", QT_TRANSLATE_NOOP("Fields", "pace")}, Label{"hours", QT_TRANSLATE_NOOP("Fields", "hours")},
    Label{"start", QT_TRANSLATE_NOOP("Fields", "start")}, Label{"end", QT_TRANSLATE_NOOP("Fields", "end")},
    Label{"wishes", QT_TRANSLATE_NOOP("Fields", "wishes")},
    Label{"session", QT_TRANSLATE_NOOP("Fields", "session")},
    Label{"begin", QT_TRANSLATE_NOOP("Fields", "begin")},
    Label{"waiting", QT_TRANSLATE_NOOP("Fields", "on the waiting list")},
    Label{"group", QT_TRANSLATE_NOOP("Fields", "group")},
    Label{"guide", QT_TRANSLATE_NOOP("Fields", "guide")},
    Label{"stops", QT_TRANSLATE_NOOP("Fields", "stops")}, Label{"rule", QT_TRANSLATE_NOOP("Fields", "rule")},
    Label{"subjects", QT_TRANSLATE_NOOP("Fields", "what it is about")},
    Label{"facts", QT_TRANSLATE_NOOP("Fields", "facts")},
    Label{"reason", QT_TRANSLATE_NOOP("Fields", "reason")}};

template <std::size_t N>
QString labelOf(
    const std::array<Label, N>& labels, std::string_view key, const char* context, const Words& words)
{
    for (const auto& [candidate, text] : labels) {
        if (candidate == key)
            return words.translate(context, text);
    }
    return {};
}

} // namespace

QString kindLabel(const char* kind, const Words& words)
{
    return labelOf(kindLabels, kind, "Kinds", words);
}

QString fieldLabel(const char* key, const Words& words)
{
    return labelOf(fieldLabels, key, "Fields", words);
}

QString label(Tri value, const Words& words)
{
    switch (value) {
    case Tri::Unknown:
        return words.translate("Values", "not said");
    case Tri::Yes:
        return words.translate("Values", "yes");
    case Tri::No:
        return words.translate("Values", "no");
    }
    return {};
}

QString label(SessionKind value, const Words& words)
{
    switch (value) {
    case SessionKind::Talk:
        return words.translate("Values", "talk");
    case SessionKind::Workshop:
        return words.translate("Values", "workshop");
    case SessionKind::Visit:
        return words.translate("Values", "visit");
    case SessionKind::OpenDoors:
        return words.translate("Values", "open doors");
    case SessionKind::Meeting:
        return words.translate("Values", "meeting");
    case SessionKind::Blocker:
        return words.translate("Values", "room taken");
    }
    return {};
}

QString label(SessionStatus value, const Words& words)
{
    switch (value) {
    case SessionStatus::Draft:
        return words.translate("Values", "draft");
    case SessionStatus::Confirmed:
        return words.translate("Values", "confirmed");
    case SessionStatus::Cancelled:
        return words.translate("Values", "cancelled");
    }
    return {};
}

QString label(OpeningMode value, const Words& words)
{
    switch (value) {
    case OpeningMode::DropIn:
        return words.translate("Values", "drop-in");
    case OpeningMode::Interval:
        return words.translate("Values", "by small groups");
    case OpeningMode::FixedTime:
        return words.translate("Values", "at a fixed time");
    case OpeningMode::Booked:
        return words.translate("Values", "on registration");
    }
    return {};
}

QString label(Registration value, const Words& words)
{
    switch (value) {
    case Registration::Unknown:
        return words.translate("Values", "not said");
    case Registration::None:
        return words.translate("Values", "no");
    case Registration::AtReception:
        return words.translate("Values", "at the reception");
    case Registration::Email:
        return words.translate("Values", "by e-mail");
    case Registration::Link:
        return words.translate("Values", "by a link");
    }
    return {};
}

QString label(PersonRole value, const Words& words)
{
    switch (value) {
    case PersonRole::Host:
        return words.translate("Values", "host");
    case PersonRole::Speaker:
        return words.translate("Values", "speaker");
    case PersonRole::Volunteer:
        return words.translate("Values", "volunteer");
    }
    return {};
}

QString label(Pace value, const Words& words)
{
    switch (value) {
    case Pace::Slow:
        return words.translate("Values", "slow");
    case Pace::Normal:
        return words.translate("Values", "normal");
    case Pace::Brisk:
        return words.translate("Values", "brisk");
    }
    return {};
}

QString label(TravelMode value, const Words& words)
{
    switch (value) {
    case TravelMode::Walk:
        return words.translate("Values", "on foot");
    case TravelMode::Metro:
        return words.translate("Values", "by metro");
    case TravelMode::Bus:
        return words.translate("Values", "by bus");
    case TravelMode::Shuttle:
        return words.translate("Values", "by shuttle");
    }
    return {};
}

QString label(AccessNeed value, const Words& words)
{
    switch (value) {
    case AccessNeed::StepFree:
        return words.translate("Values", "step-free");
    case AccessNeed::AdaptedToilet:
        return words.translate("Values", "adapted toilet");
    case AccessNeed::HearingLoop:
        return words.translate("Values", "hearing loop");
    case AccessNeed::SignLanguage:
        return words.translate("Values", "sign language");
    case AccessNeed::GuideDog:
        return words.translate("Values", "guide dog");
    case AccessNeed::QuietPlace:
        return words.translate("Values", "quiet place");
    }
    return {};
}

QString label(WishStrength value, const Words& words)
{
    switch (value) {
    case WishStrength::Wished:
        return words.translate("Values", "wished");
    case WishStrength::MustSee:
        return words.translate("Values", "must see");
    case WishStrength::Avoided:
        return words.translate("Values", "not to be visited");
    }
    return {};
}

QString label(StopKind value, const Words& words)
{
    switch (value) {
    case StopKind::Visit:
        return words.translate("Values", "visit");
    case StopKind::Lunch:
        return words.translate("Values", "lunch");
    case StopKind::Meeting:
        return words.translate("Values", "meeting point");
    }
    return {};
}

} // namespace planner
