// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_edits.h"

namespace planner::ui {
namespace {

bool holds(const std::vector<Id<Startup>>& ids, const Id<Startup>& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

Session sessionFor(const Startup& startup, const Id<Session>& id)
{
    Session session = blank(id);
    session.title = startup.name;
    session.startups = {startup.id};
    session.openingMode = startup.openingMode.value_or(session.openingMode);
    session.kind = session.openingMode == OpeningMode::DropIn ? SessionKind::OpenDoors : SessionKind::Visit;
    session.length = startup.visitLength.value_or(session.length);
    session.seats = startup.groupMax;
    session.languages = startup.languages;
    session.audience = startup.audience;
    session.setUp = startup.setUp.value_or(session.setUp);
    session.clearUp = startup.clearUp.value_or(session.clearUp);
    session.lastEntry = startup.lastEntry;
    QStringList wish{startup.wishedDays.forInsiders(), startup.wishedTimes.forInsiders()};
    wish.removeAll(QString());
    session.wish = Internal<QString>(wish.join(QStringLiteral(", ")));
    return session;
}

Change sessionsFor(const Festival& festival, const std::vector<Id<Startup>>& startups, IdSource& ids)
{
    Change change;
    for (const Id<Startup>& id : startups) {
        if (const Startup* startup = festival.startups().find(id))
            change.put(sessionFor(*startup, ids.next<Session>()));
    }
    return change;
}

Change withoutStartups(const Festival& festival, const std::vector<Id<Startup>>& startups)
{
    Change change;
    for (const Session& session : festival.sessions()) {
        Session after = session;
        std::erase_if(after.startups, [&startups](const Id<Startup>& id) { return holds(startups, id); });
        if (!(after == session))
            change.put(std::move(after));
    }
    for (const Person& person : festival.people()) {
        if (!person.startup || !holds(startups, *person.startup))
            continue;
        Person after = person;
        after.startup.reset();
        change.put(std::move(after));
    }
    for (const ImportedRow& row : festival.importedRows()) {
        if (holds(startups, row.startup))
            change.remove(row.id);
    }
    for (const Id<Startup>& id : startups)
        change.remove(id);
    return change;
}

QString mailAddresses(const std::vector<const Startup*>& startups)
{
    QStringList addresses;
    for (const Startup* startup : startups) {
        const QString address = startup->referent.forInsiders().email;
        if (!address.isEmpty() && !addresses.contains(address, Qt::CaseInsensitive))
            addresses.append(address);
    }
    return addresses.join(QStringLiteral(", "));
}

} // namespace planner::ui
