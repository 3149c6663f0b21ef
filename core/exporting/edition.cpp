// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/edition.h"

#include "core/festival/questions.h"

#include <algorithm>

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

} // namespace

Festival visibleTo(Audience audience, const Festival& festival)
{
    if (audience == Audience::Internal)
        return festival;
    Festival shown(withoutInternals(festival.about()));
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        for (const T& row : festival.table<T>()) {
            if constexpr (std::is_same_v<T, Startup>) {
                if (row.mayPublish != Tri::No)
                    shown.table<T>().put(publicProfile(row));
            } else if constexpr (std::is_same_v<T, Session>) {
                if (isPublic(row))
                    shown.table<T>().put(publicSession(row, shown.startups()));
            } else if constexpr (!std::is_same_v<T, ImportedRow> && !std::is_same_v<T, About>) {
                shown.table<T>().put(withoutInternals(row));
            }
        }
    });
    for (const Person& person : festival.people()) {
        if (!person.startup || shown.startups().contains(*person.startup))
            continue;
        Person alone = withoutInternals(person);
        alone.startup = std::nullopt;
        shown.table<Person>().put(std::move(alone));
    }
    return shown;
}

} // namespace planner
