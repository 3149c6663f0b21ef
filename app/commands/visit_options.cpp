// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/visit_options.h"

#include "core/base/text.h"
#include "core/base/typed_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner::app {

namespace {

/// `sentence` takes the name that nothing has.
Failure unknown(const char* sentence, const QString& name)
{
    return failure(ProblemKind::Refused, QCoreApplication::translate("Commands", sentence).arg(name));
}

template <class T>
std::vector<Id<T>> called(const Table<T>& table, const QString& name)
{
    std::vector<Id<T>> ids;
    for (const T& row : table) {
        if constexpr (requires { row.title; }) {
            if (folded(row.title) == folded(name))
                ids.push_back(row.id);
        } else if (folded(row.name) == folded(name)) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

std::vector<Id<Session>> sessionsOf(const Festival& festival, const QString& name)
{
    std::vector<Id<Session>> ids = called(festival.sessions(), name);
    for (const Id<Startup>& startup : called(festival.startups(), name)) {
        for (const Session& session : festival.sessions()) {
            if (std::ranges::count(session.startups, startup) > 0)
                ids.push_back(session.id);
        }
    }
    return ids;
}

} // namespace

Result<std::vector<Day>> daysFrom(const Arguments& arguments, const char* option)
{
    std::vector<Day> days;
    for (const QString& text : arguments.values(option)) {
        const auto day = Day::fromText(text);
        if (!day)
            return failure(ProblemKind::Refused,
                QCoreApplication::translate("Commands", "--%1 takes a day such as 2014-06-12, not \"%2\".")
                    .arg(QLatin1String(option), text));
        days.push_back(*day);
    }
    return days;
}

Result<std::optional<Day>> dayFrom(const Arguments& arguments, const char* option)
{
    const auto days = daysFrom(arguments, option);
    if (!days)
        return failed(days);
    return days->empty() ? std::optional<Day>() : std::optional(days->back());
}

Result<std::optional<LocalTime>> timeFrom(const Arguments& arguments, const char* option)
{
    const auto time = typedTime(arguments.value(option));
    if (arguments.has(option) && !time)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 takes a time such as 14:30, not \"%2\".")
                .arg(QLatin1String(option), arguments.value(option)));
    return time;
}

Result<std::optional<Id<Venue>>> venueFrom(
    const Arguments& arguments, const char* option, const Festival& festival)
{
    if (!arguments.has(option))
        return std::optional<Id<Venue>>();
    const auto venues = called(festival.venues(), arguments.value(option));
    if (venues.empty())
        return unknown(QT_TRANSLATE_NOOP("Commands", "No venue is called \"%1\"."), arguments.value(option));
    return std::optional(venues.front());
}

Result<std::vector<Id<Group>>> groupsFrom(
    const Arguments& arguments, const char* option, const Festival& festival)
{
    std::vector<Id<Group>> all;
    for (const QString& name : arguments.values(option)) {
        const auto groups = called(festival.groups(), name);
        if (groups.empty())
            return unknown(QT_TRANSLATE_NOOP("Commands", "No group is called \"%1\"."), name);
        all.insert(all.end(), groups.begin(), groups.end());
    }
    return all;
}

Result<std::vector<Id<Session>>> sessionsFrom(
    const Arguments& arguments, const char* option, const Festival& festival)
{
    std::vector<Id<Session>> all;
    for (const QString& name : arguments.values(option)) {
        const auto sessions = sessionsOf(festival, name);
        if (sessions.empty())
            return unknown(QT_TRANSLATE_NOOP("Commands", "No session or start-up is called \"%1\"."), name);
        all.insert(all.end(), sessions.begin(), sessions.end());
    }
    return all;
}

} // namespace planner::app
