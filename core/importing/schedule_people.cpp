// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_things.h"
#include "core/importing/schedule_words.h"

#include <QCoreApplication>

#include <utility>

namespace planner {

FiledPeople::FiledPeople(const ScheduleScope& scope) : m_scope(scope)
{
    for (const Person& person : scope.festival.people()) {
        if (!person.sourceKey.isEmpty())
            m_people.insert(person.sourceKey, person);
    }
    for (const Session& session : scope.festival.sessions()) {
        for (const FiledValue& value : session.filed.forInsiders()) {
            if (value.field == QLatin1String("people"))
                m_saidBefore[value.key] += value.text;
        }
    }
}

QString FiledPeople::keyOf(const DraftPerson& drafted, const QString& name)
{
    if (drafted.key.isEmpty())
        return m_scope.prefix + likeness(name);
    QString key = m_scope.prefix + drafted.key;
    QString namesake = key + u'#' + likeness(name);
    if (m_met.contains(namesake) || m_people.contains(namesake))
        return namesake;
    const auto first = m_firstNames.constFind(key);
    if (first == m_firstNames.cend())
        m_firstNames.insert(key, name);
    if (first == m_firstNames.cend() || likeness(*first) == likeness(name))
        return key;
    m_remarks += QCoreApplication::translate(
        "Schedule", "“%1” has the same number in the file as “%2”; both are kept.")
                     .arg(name, *first);
    return namesake;
}

FiledPerson FiledPeople::meet(const DraftPerson& drafted, const QString& name)
{
    FiledPerson person{keyOf(drafted, name), name};
    if (!m_met.contains(person.key))
        bringUpToDate(person);
    m_met.insert(person.key);
    return person;
}

void FiledPeople::bringUpToDate(const FiledPerson& person)
{
    const auto found = m_people.find(person.key);
    const QStringList said = m_saidBefore.value(person.key);
    if (found == m_people.end() || found->name == person.name || said.contains(person.name))
        return;
    if (!said.contains(found->name)) {
        m_remarks += QCoreApplication::translate(
            "Schedule", "“%1” keeps the name that was given here; the file now has “%2”.")
                         .arg(found->name, person.name);
        return;
    }
    m_remarks += QCoreApplication::translate("Schedule", "“%1” is now called “%2”, as in the file.")
                     .arg(found->name, person.name);
    found->name = person.name;
    m_scope.change.put(*found);
}

std::vector<Id<Person>> FiledPeople::known(const std::vector<FiledPerson>& people) const
{
    std::vector<Id<Person>> ids;
    for (const FiledPerson& person : people) {
        const auto found = m_people.constFind(person.key);
        if (found != m_people.cend())
            ids.push_back(found->id);
    }
    return ids;
}

std::vector<Id<Person>> FiledPeople::taken(const std::vector<FiledPerson>& people)
{
    for (const FiledPerson& person : people) {
        if (m_people.contains(person.key))
            continue;
        Person made = blank(m_scope.ids.next<Person>());
        made.name = person.name;
        made.roles = {PersonRole::Speaker};
        made.sourceKey = person.key;
        m_people.insert(person.key, made);
        m_scope.change.put(std::move(made));
    }
    return known(people);
}

QString FiledPeople::namesOf(const std::vector<Id<Person>>& people) const
{
    QStringList names;
    for (const Id<Person>& id : people) {
        if (const Person* person = m_scope.festival.people().find(id))
            names += person->name;
    }
    return names.join(QStringLiteral(", "));
}

QStringList FiledPeople::takeRemarks()
{
    return std::exchange(m_remarks, {});
}

} // namespace planner
