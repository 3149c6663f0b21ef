// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/venue_fields.h"

#include "ui/inspector/field_parts.h"
#include "ui/venues/typed_places.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

template <auto Member>
using Of = MemberField<Member>;
template <auto Part>
using Reach = ContactField<&Venue::contact, Part>;

QVariant readPoint(const Venue& venue)
{
    return venue.coordinates ? QVariant(coordinatesText(*venue.coordinates)) : QVariant();
}

Status writePoint(Venue& venue, const QVariant& value)
{
    if (value.toString().trimmed().isEmpty()) {
        venue.coordinates.reset();
        return {};
    }
    const auto point = typedCoordinates(value.toString());
    if (!point)
        return failed(point);
    venue.coordinates = *point;
    return {};
}

std::vector<FormField<Venue>> venueTable()
{
    std::vector<FormField<Venue>> table{
        {"name", Control::Line, Of<&Venue::name>::read, Of<&Venue::name>::write},
        {"address", Control::Line, Of<&Venue::address>::read, Of<&Venue::address>::write},
        {"postcode", Control::Line, Of<&Venue::postcode>::read, Of<&Venue::postcode>::write},
        {"city", Control::Line, Of<&Venue::city>::read, Of<&Venue::city>::write},
        {.key = "coordinates",
            .control = Control::Line,
            .read = readPoint,
            .write = writePoint,
            .example = QT_TRANSLATE_NOOP("FormFields", "e.g. 43.6035, 1.4525")},
        {"transport", Control::Line, Of<&Venue::transport>::read, Of<&Venue::transport>::write},
        {"reception", Control::Line, Of<&Venue::reception>::read, Of<&Venue::reception>::write},
        {.key = "contact",
            .control = Control::Line,
            .read = Reach<&Contact::name>::read,
            .write = Reach<&Contact::name>::write,
            .startsGroup = true},
        {.key = "contact",
            .control = Control::Line,
            .read = Reach<&Contact::phone>::read,
            .write = Reach<&Contact::phone>::write,
            .label = QT_TRANSLATE_NOOP("FormFields", "Contact’s phone")},
        {.key = "contact",
            .control = Control::Line,
            .read = Reach<&Contact::email>::read,
            .write = Reach<&Contact::email>::write,
            .label = QT_TRANSLATE_NOOP("FormFields", "Contact’s e-mail")},
    };
    addAccessFields<&Venue::access>(table);
    table.push_back({.key = "note",
        .control = Control::Paragraph,
        .read = Of<&Venue::note>::read,
        .write = Of<&Venue::note>::write,
        .startsGroup = true});
    return table;
}

std::vector<FormField<Room>> roomTable()
{
    return {
        {"name", Control::Line, Of<&Room::name>::read, Of<&Room::name>::write},
        {"seats", Control::Count, Of<&Room::seats>::read, Of<&Room::seats>::write},
        {"floor", Control::Line, Of<&Room::floor>::read, Of<&Room::floor>::write},
        {"equipment", Control::Line, Of<&Room::equipment>::read, Of<&Room::equipment>::write},
        {"wheelchair", Control::Choice, Of<&Room::wheelchair>::read, Of<&Room::wheelchair>::write,
            namedChoices<Tri>},
    };
}

} // namespace

std::span<const FormField<Venue>> venueFields()
{
    static const std::vector<FormField<Venue>> table = venueTable();
    return table;
}

std::span<const FormField<Room>> roomFields()
{
    static const std::vector<FormField<Room>> table = roomTable();
    return table;
}

} // namespace planner::ui
