// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/tour_fields.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "ui/inspector/field_parts.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

template <auto Member>
using Of = MemberField<Member>;
template <auto Part>
using GroupContact = ContactField<&Group::contact, Part>;

constexpr minutes usualLunchWindow{2 * 60};

QString said(const char* source)
{
    return QCoreApplication::translate("TourFields", source);
}

Failure refused(const char* source)
{
    return failure(ProblemKind::Refused, said(source));
}

std::vector<Choice> startChoices(const Choosing& choosing)
{
    return venueChoices(
        choosing.festival, said(QT_TRANSLATE_NOOP("TourFields", "Wherever the first stop is")));
}

std::vector<Choice> endChoices(const Choosing& choosing)
{
    return venueChoices(
        choosing.festival, said(QT_TRANSLATE_NOOP("TourFields", "Wherever the last stop is")));
}

std::vector<Choice> dayChoices(const Choosing& choosing)
{
    std::vector<Choice> choices;
    for (const Day day : days(choosing.festival))
        choices.push_back({day.text(), dayText(day, choosing.words.language(), DayStyle::Long)});
    return choices;
}

/// Rows by name, after a choice of none.
template <class T>
std::vector<Choice> nameChoices(const Festival& festival, const QString& none)
{
    std::vector<Choice> choices{{QVariant(), none}};
    for (const T& row : festival.table<T>())
        choices.push_back({row.id.text(), row.name});
    std::sort(choices.begin() + 1, choices.end(),
        [](const Choice& a, const Choice& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return choices;
}

std::vector<Choice> groupChoices(const Choosing& choosing)
{
    return nameChoices<Group>(
        choosing.festival, said(QT_TRANSLATE_NOOP("TourFields", "A proposal to everybody")));
}

std::vector<Choice> guideChoices(const Choosing& choosing)
{
    return nameChoices<Person>(choosing.festival, said(QT_TRANSLATE_NOOP("TourFields", "Nobody yet")));
}

Status writeSize(Group& group, const QVariant& value)
{
    if (value.toInt() < 1)
        return refused(QT_TRANSLATE_NOOP("TourFields", "A group has at least one person."));
    group.size = value.toInt();
    return {};
}

Status writeNeeds(Group& group, const QVariant& value)
{
    std::vector<AccessNeed> needs = FieldValue<std::vector<AccessNeed>>::in(value);
    std::sort(needs.begin(), needs.end());
    needs.erase(std::unique(needs.begin(), needs.end()), needs.end());
    group.needs = std::move(needs);
    return {};
}

QVariant readLunchBegin(const Group& group)
{
    return group.lunch ? FieldValue<LocalTime>::out(group.lunch->begin()) : QVariant();
}

QVariant readLunchEnd(const Group& group)
{
    return group.lunch ? FieldValue<LocalTime>::out(group.lunch->end()) : QVariant();
}

Status writeLunch(Group& group, std::optional<LocalTime> begin, std::optional<LocalTime> end)
{
    if (!begin || !end)
        return refused(QT_TRANSLATE_NOOP("TourFields", "That is too late for lunch."));
    const auto span = TimeSpan::create(*begin, *end);
    if (!span)
        return failed(span);
    group.lunch = *span;
    return {};
}

/// No time, no lunch to plan.
Status writeLunchBegin(Group& group, const QVariant& value)
{
    if (!value.isValid()) {
        group.lunch.reset();
        return {};
    }
    const LocalTime begin = FieldValue<LocalTime>::in(value);
    const bool keepsEnd = group.lunch && begin < group.lunch->end();
    return writeLunch(group, begin,
        keepsEnd ? std::optional(group.lunch->end())
                 : LocalTime::fromMinutes(begin.sinceMidnight() + usualLunchWindow));
}

Status writeLunchEnd(Group& group, const QVariant& value)
{
    if (!value.isValid())
        return writeLunchBegin(group, value);
    const LocalTime end = FieldValue<LocalTime>::in(value);
    const bool keepsBegin = group.lunch.has_value();
    return writeLunch(group,
        keepsBegin ? std::optional(group.lunch->begin())
                   : LocalTime::fromMinutes(end.sinceMidnight() - usualLunchWindow),
        end);
}

bool eats(const Group& group)
{
    return group.lunch.has_value();
}

std::vector<FormField<Group>> groupTable()
{
    using Field = FormField<Group>;
    return {
        {"name", Control::Line, Of<&Group::name>::read, Of<&Group::name>::write},
        {.key = "size",
            .control = Control::Count,
            .read = Of<&Group::size>::read,
            .write = writeSize,
            .label = QT_TRANSLATE_NOOP("FormFields", "People")},
        {"languages", Control::Languages, Of<&Group::languages>::read, Of<&Group::languages>::write},
        {.key = "needs",
            .control = Control::Picks,
            .read = Of<&Group::needs>::read,
            .write = writeNeeds,
            .choices = namedChoices<AccessNeed>,
            .adder = QT_TRANSLATE_NOOP("FormFields", "Add a need")},
        {"pace", Control::Choice, Of<&Group::pace>::read, Of<&Group::pace>::write, namedChoices<Pace>},
        {.key = "start",
            .control = Control::Choice,
            .read = Of<&Group::start>::read,
            .write = Of<&Group::start>::write,
            .choices = startChoices,
            .label = QT_TRANSLATE_NOOP("FormFields", "From"),
            .startsGroup = true},
        {.key = "end",
            .control = Control::Choice,
            .read = Of<&Group::end>::read,
            .write = Of<&Group::end>::write,
            .choices = endChoices,
            .label = QT_TRANSLATE_NOOP("FormFields", "Back to")},
        Field{.key = "lunch",
            .control = Control::Time,
            .read = readLunchBegin,
            .write = writeLunchBegin,
            .label = QT_TRANSLATE_NOOP("FormFields", "Lunch between"),
            .startsGroup = true},
        {.key = "lunch",
            .control = Control::Time,
            .read = readLunchEnd,
            .write = writeLunchEnd,
            .joins = true},
        {.key = "lunch_break",
            .control = Control::Minutes,
            .read = Of<&Group::lunchBreak>::read,
            .write = Of<&Group::lunchBreak>::write,
            .applies = eats},
    };
}

std::vector<FormField<Group>> contactTable()
{
    return {
        {.key = "contact",
            .control = Control::Line,
            .read = GroupContact<&Contact::name>::read,
            .write = GroupContact<&Contact::name>::write,
            .startsGroup = true},
        {.key = "contact",
            .control = Control::Line,
            .read = GroupContact<&Contact::phone>::read,
            .write = GroupContact<&Contact::phone>::write,
            .label = QT_TRANSLATE_NOOP("FormFields", "Phone")},
        {.key = "contact",
            .control = Control::Line,
            .read = GroupContact<&Contact::email>::read,
            .write = GroupContact<&Contact::email>::write,
            .label = QT_TRANSLATE_NOOP("FormFields", "E-mail")},
        {"note", Control::Paragraph, Of<&Group::note>::read, Of<&Group::note>::write},
    };
}

} // namespace

std::vector<Choice> venueChoices(const Festival& festival, const QString& none)
{
    std::vector<Choice> choices{{QVariant(), none}};
    for (const Venue* venue : venuesInWalkingOrder(festival))
        choices.push_back({venue->id.text(), venue->name});
    return choices;
}

std::span<const FormField<Group>> groupFields()
{
    static const std::vector<FormField<Group>> table = [] {
        std::vector<FormField<Group>> fields = groupTable();
        for (const FormField<Group>& field : contactTable())
            fields.push_back(field);
        return fields;
    }();
    return table;
}

std::span<const FormField<Itinerary>> itineraryFields()
{
    static const std::vector<FormField<Itinerary>> table{
        {"title", Control::Line, Of<&Itinerary::title>::read, Of<&Itinerary::title>::write},
        {"group", Control::Choice, Of<&Itinerary::group>::read, Of<&Itinerary::group>::write, groupChoices},
        {"day", Control::Choice, Of<&Itinerary::day>::read, Of<&Itinerary::day>::write, dayChoices},
        {"guide", Control::Choice, Of<&Itinerary::guide>::read, Of<&Itinerary::guide>::write, guideChoices},
        {.key = "remark",
            .control = Control::Paragraph,
            .read = Of<&Itinerary::remark>::read,
            .write = Of<&Itinerary::remark>::write,
            .startsGroup = true},
        {"note", Control::Paragraph, Of<&Itinerary::note>::read, Of<&Itinerary::note>::write},
    };
    return table;
}

} // namespace planner::ui
