// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_filed.h"

namespace planner {

namespace {

struct FiledLine {
    const char* field;
    QString FiledEvent::*member;
    const char* element; ///< Of the programme.
};

constexpr std::array filedLines{FiledLine{"title", &FiledEvent::title, "title"},
    FiledLine{"subtitle", &FiledEvent::subtitle, "subtitle"},
    FiledLine{"summary", &FiledEvent::summary, "abstract"},
    FiledLine{"description", &FiledEvent::description, "description"},
    FiledLine{"track", &FiledEvent::track, "track"}};

/// Takes the field of `value` that is no plain line.
void takeValue(FiledEvent& event, const FiledValue& value)
{
    if (value.field == QLatin1String("kind"))
        event.kind = fromName<SessionKind>(value.text);
    else if (value.field == QLatin1String("day"))
        event.time.day = Day::fromText(value.text);
    else if (value.field == QLatin1String("span"))
        event.time.span = TimeSpan::fromText(value.text);
    else if (value.field == QLatin1String("length"))
        event.time.length = minutes{value.text.toInt()};
    else if (value.field == QLatin1String("languages"))
        event.languages.push_back(value.text);
    else if (value.field == QLatin1String("people"))
        event.people.push_back({value.key, value.text});
    else if (value.field == QLatin1String("links"))
        event.links.push_back(value.text);
}

template <class T>
void takeUnsaid(T& now, const T& before)
{
    if (now == T{})
        now = before;
}

} // namespace

std::vector<FiledValue> valuesOf(const FiledEvent& event)
{
    std::vector<FiledValue> values;
    const auto add = [&values](const char* field, const QString& text, const QString& key = {}) {
        if (!text.isEmpty())
            values.push_back({QLatin1String(field), key, text});
    };
    for (const FiledLine& line : filedLines)
        add(line.field, event.*line.member);
    add("kind", event.kind ? nameOf(*event.kind) : QString());
    add("room", event.room, event.roomKey);
    add("day", event.time.day ? event.time.day->text() : QString());
    add("span", event.time.span ? event.time.span->text() : QString());
    add("length", event.time.length ? QString::number(event.time.length->count()) : QString());
    for (const QString& language : event.languages)
        add("languages", language);
    for (const FiledPerson& person : event.people)
        add("people", person.name, person.key);
    for (const QString& link : event.links)
        add("links", link);
    return values;
}

FiledEvent filedEvent(const std::vector<FiledValue>& values)
{
    FiledEvent event;
    for (const FiledValue& value : values) {
        for (const FiledLine& line : filedLines) {
            if (value.field == QLatin1String(line.field))
                event.*line.member = value.text;
        }
        if (value.field == QLatin1String("room")) {
            event.room = value.text;
            event.roomKey = value.key;
        }
        takeValue(event, value);
    }
    return event;
}

FiledEvent withUnsaid(FiledEvent now, const FiledEvent& before, const QStringList& emptied)
{
    for (const FiledLine& line : filedLines) {
        if (!emptied.contains(QLatin1String(line.element)))
            takeUnsaid(now.*line.member, before.*line.member);
    }
    takeUnsaid(now.kind, before.kind);
    takeUnsaid(now.roomKey, before.roomKey);
    takeUnsaid(now.room, before.room);
    takeUnsaid(now.time.day, before.time.day);
    takeUnsaid(now.time.span, before.time.span);
    takeUnsaid(now.time.length, before.time.length);
    takeUnsaid(now.languages, before.languages);
    if (!emptied.contains(QLatin1String("persons")))
        takeUnsaid(now.people, before.people);
    takeUnsaid(now.links, before.links);
    return now;
}

} // namespace planner
