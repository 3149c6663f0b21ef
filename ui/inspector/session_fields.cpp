// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"
#include "ui/inspector/field_values.h"
#include "ui/inspector/form_field.h"
#include "ui/inspector/times.h"
#include "ui/sessions/session_words.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

template <auto Member>
using Of = MemberField<Member>;

template <NamedEnum E>
std::vector<Choice> enumChoices(const Choosing& choosing)
{
    std::vector<Choice> choices;
    for (const auto& [value, name] : names(E{}))
        choices.push_back({QLatin1String(name), capital(label(value, choosing.words))});
    return choices;
}

template <class T>
std::vector<Choice> nameChoices(const Choosing& choosing)
{
    std::vector<Choice> choices;
    for (const T& row : choosing.festival.table<T>())
        choices.push_back({row.id.text(), row.name});
    std::sort(choices.begin(), choices.end(),
        [](const Choice& a, const Choice& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return choices;
}

Choice toPlace()
{
    return {QVariant(), QCoreApplication::translate("Sessions", "Unscheduled")};
}

std::vector<Choice> roomChoices(const Choosing& choosing)
{
    std::vector<Choice> choices{toPlace()};
    for (const Venue* venue : venuesInWalkingOrder(choosing.festival)) {
        const auto rooms = roomsInWalkingOrder(choosing.festival, venue->id);
        if (rooms.size() > 1)
            choices.push_back({QVariant(), venue->name, true});
        for (const Room* room : rooms)
            choices.push_back({room->id.text(), roomText(choosing.festival, room->id), false, room->name});
    }
    return choices;
}

std::vector<Choice> festivalDays(const Choosing& choosing)
{
    std::vector<Choice> choices;
    const Language language = choosing.words.language();
    for (const Day day : days(choosing.festival))
        choices.push_back({day.text(), dayText(day, language, DayStyle::Long), false,
            dayText(day, language, DayStyle::Short)});
    return choices;
}

std::vector<Choice> dayChoices(const Choosing& choosing)
{
    std::vector<Choice> choices{toPlace()};
    for (Choice& day : festivalDays(choosing))
        choices.push_back(std::move(day));
    return choices;
}

std::vector<Choice> venueChoices(const Choosing& choosing)
{
    std::vector<Choice> choices{{QVariant(), QCoreApplication::translate("Sessions", "Everywhere")}};
    for (const Venue* venue : venuesInWalkingOrder(choosing.festival))
        choices.push_back({venue->id.text(), venue->name});
    return choices;
}

QString makePerson(const QString& name, IdSource& ids, Change& change)
{
    Person person{.id = ids.next<Person>(), .name = name, .roles = {PersonRole::Speaker}};
    const QString key = person.id.text();
    change.put(std::move(person));
    return key;
}

bool isInterval(const Session& session)
{
    return session.openingMode == OpeningMode::Interval;
}

bool isContinuous(const Session& session)
{
    return session.openingMode == OpeningMode::Interval || session.openingMode == OpeningMode::DropIn;
}

bool countsVisitors(const Session& session)
{
    return session.kind != SessionKind::Blocker;
}

using Row = FormField<Session>;

const std::vector<Row>& sessionTable()
{
    static const std::vector<Row> table{
        {"title", Control::Line, Of<&Session::title>::read, Of<&Session::title>::write},
        {"subtitle", Control::Line, Of<&Session::subtitle>::read, Of<&Session::subtitle>::write},
        {"kind", Control::Choice, Of<&Session::kind>::read, Of<&Session::kind>::write,
            enumChoices<SessionKind>},
        {"startups", Control::Picks, Of<&Session::startups>::read, Of<&Session::startups>::write,
            nameChoices<Startup>},
        {.key = "people",
            .control = Control::Picks,
            .read = Of<&Session::people>::read,
            .write = Of<&Session::people>::write,
            .choices = nameChoices<Person>,
            .make = makePerson},

        {.key = "room",
            .control = Control::Choice,
            .read = Of<&Session::room>::read,
            .write = Of<&Session::room>::write,
            .choices = roomChoices,
            .startsGroup = true,
            .isPlace = true},
        {.key = "day",
            .control = Control::Choice,
            .read = Of<&Session::day>::read,
            .write = Of<&Session::day>::write,
            .choices = dayChoices,
            .isPlace = true},
        {.key = "span",
            .control = Control::Time,
            .read = readBegin<Session>,
            .write = writeBegin,
            .isPlace = true},
        {.key = "span",
            .control = Control::Time,
            .read = readEnd<Session>,
            .write = writeEnd,
            .joins = true,
            .isPlace = true},
        {"length", Control::Minutes, readLength, writeLength},
        {"set_up", Control::Minutes, Of<&Session::setUp>::read, Of<&Session::setUp>::write},
        {"clear_up", Control::Minutes, Of<&Session::clearUp>::read, Of<&Session::clearUp>::write},

        {.key = "opening_mode",
            .control = Control::Choice,
            .read = Of<&Session::openingMode>::read,
            .write = Of<&Session::openingMode>::write,
            .choices = enumChoices<OpeningMode>,
            .applies = countsVisitors,
            .startsGroup = true},
        {"interval", Control::Minutes, Of<&Session::interval>::read, Of<&Session::interval>::write, nullptr,
            isInterval},
        {"group_size", Control::Count, Of<&Session::groupSize>::read, Of<&Session::groupSize>::write, nullptr,
            isInterval},
        {"last_entry", Control::Time, Of<&Session::lastEntry>::read, Of<&Session::lastEntry>::write, nullptr,
            isContinuous},
        {"seats", Control::Count, Of<&Session::seats>::read, Of<&Session::seats>::write, nullptr,
            countsVisitors},
        {"registered", Control::Count, Of<&Session::registered>::read, Of<&Session::registered>::write,
            nullptr, countsVisitors},

        {.key = "languages",
            .control = Control::Languages,
            .read = Of<&Session::languages>::read,
            .write = Of<&Session::languages>::write,
            .applies = countsVisitors,
            .startsGroup = true},
        {"audience", Control::Line, Of<&Session::audience>::read, Of<&Session::audience>::write, nullptr,
            countsVisitors},
        {"status", Control::Choice, Of<&Session::status>::read, Of<&Session::status>::write,
            enumChoices<SessionStatus>},
        {"locked", Control::Check, Of<&Session::locked>::read, Of<&Session::locked>::write},

        {.key = "summary",
            .control = Control::Paragraph,
            .read = Of<&Session::summary>::read,
            .write = Of<&Session::summary>::write,
            .startsGroup = true},
        {"note", Control::Paragraph, Of<&Session::note>::read, Of<&Session::note>::write},
        {"wish", Control::Line, Of<&Session::wish>::read, Of<&Session::wish>::write},
    };
    return table;
}

const std::vector<FormField<Break>>& breakTable()
{
    static const std::vector<FormField<Break>> table{
        {"title", Control::Line, Of<&Break::title>::read, Of<&Break::title>::write},
        {"venue", Control::Choice, Of<&Break::venue>::read, Of<&Break::venue>::write, venueChoices},
        {"day", Control::Choice, Of<&Break::day>::read, Of<&Break::day>::write, festivalDays},
        {"span", Control::Time, readBegin<Break>, writeBreakBegin},
        {.key = "span",
            .control = Control::Time,
            .read = readEnd<Break>,
            .write = writeBreakEnd,
            .joins = true},
    };
    return table;
}

} // namespace

std::span<const FormField<Session>> sessionFields()
{
    return sessionTable();
}

std::span<const FormField<Break>> breakFields()
{
    return breakTable();
}

} // namespace planner::ui
