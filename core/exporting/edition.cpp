// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/edition.h"

#include "core/base/text.h"
#include "core/festival/questions.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace planner {

namespace {

template <class T>
void empty(Internal<T>& value)
{
    value = Internal<T>();
}

template <class T>
void empty(T& /*open*/)
{
}

template <class T>
T withoutInternals(T row)
{
    forEachField<T>([&row](const auto& field) { empty(field.of(row)); });
    return row;
}

Startup publicProfile(const Startup& startup)
{
    Startup shown = withoutInternals(startup);
    if (startup.mayPrintPhone == Tri::Yes) {
        const Contact& onSite = startup.onSite.forInsiders();
        shown.onSite = Internal(Contact{.name = onSite.name, .phone = onSite.phone});
    }
    return shown;
}

Session publicSession(const Session& session, const Table<Startup>& startups)
{
    Session shown = withoutInternals(session);
    std::erase_if(shown.startups, [&](const Id<Startup>& id) { return !startups.contains(id); });
    return shown;
}

/// What the public may see of `row`, given the start-ups that are shown; none when nothing.
template <class T>
std::optional<T> shownOf(const T& row, const Table<Startup>& /*startups*/)
{
    return withoutInternals(row);
}

template <>
std::optional<Startup> shownOf(const Startup& startup, const Table<Startup>& /*startups*/)
{
    if (startup.mayPublish == Tri::No)
        return std::nullopt;
    return publicProfile(startup);
}

template <>
std::optional<Session> shownOf(const Session& session, const Table<Startup>& startups)
{
    if (!isPublic(session))
        return std::nullopt;
    return publicSession(session, startups);
}

template <>
std::optional<Person> shownOf(const Person& person, const Table<Startup>& startups)
{
    Person shown = withoutInternals(person);
    if (shown.startup && !startups.contains(*shown.startup)) {
        shown.startup = std::nullopt;
        shown.organisation.clear();
    }
    return shown;
}

/// Who they are and what they need is theirs; how many they are and when they go stands on their sheet.
template <>
std::optional<Group> shownOf(const Group& group, const Table<Startup>& /*startups*/)
{
    Group shown = withoutInternals(group);
    shown.name.clear();
    shown.languages.clear();
    shown.needs.clear();
    shown.wishes.clear();
    return shown;
}

template <>
std::optional<Booking> shownOf(const Booking& /*booking*/, const Table<Startup>& /*startups*/)
{
    return std::nullopt;
}

template <>
std::optional<ImportedRow> shownOf(const ImportedRow& /*row*/, const Table<Startup>& /*startups*/)
{
    return std::nullopt;
}

template <>
std::optional<Ignored> shownOf(const Ignored& /*row*/, const Table<Startup>& /*startups*/)
{
    return std::nullopt;
}

/// The folded names of start-ups that are not shown and that no shown one has.
QSet<QString> hiddenNames(const Table<Startup>& all, const Table<Startup>& shown)
{
    QSet<QString> names;
    for (const Startup& startup : all) {
        if (!shown.contains(startup.id))
            names.insert(folded(startup.name));
    }
    for (const Startup& startup : shown)
        names.remove(folded(startup.name));
    names.remove(QString());
    return names;
}

/// Who works for a start-up that is not shown says so nowhere, not even in their own words.
void hideOrganisations(const QSet<QString>& hidden, Table<Person>& people)
{
    for (const Person& person : Table<Person>(people)) {
        const QString words = u' ' + folded(person.organisation) + u' ';
        const bool isTold = std::any_of(hidden.begin(), hidden.end(),
            [&words](const QString& name) { return words.contains(u' ' + name + u' '); });
        if (!isTold)
            continue;
        Person shown = person;
        shown.organisation.clear();
        people.put(std::move(shown));
    }
}

} // namespace

Festival visibleTo(Audience audience, const Festival& festival)
{
    if (audience == Audience::Internal)
        return festival;
    Festival shown(withoutInternals(festival.about()));
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        for (const T& row : festival.table<T>()) {
            if (auto visible = shownOf(row, shown.startups()))
                shown.table<T>().put(std::move(*visible));
        }
    });
    hideOrganisations(hiddenNames(festival.startups(), shown.startups()), shown.table<Person>());
    return shown;
}

} // namespace planner
