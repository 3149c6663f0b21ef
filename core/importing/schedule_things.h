// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/importing/schedule_draft.h"
#include "core/importing/schedule_filed.h"

#include <QHash>
#include <QSet>

/// What the names of a programme stand for in a festival: its rooms, its tracks, its people. What was renamed
/// here is found again by what names it in the programme.
namespace planner {

/// Where a programme comes in.
struct ScheduleScope {
    const ScheduleDraft& draft;
    const Festival& festival;
    IdSource& ids;
    Change& change; ///< Where what is made, or marked as known to the programme, goes.
    QString prefix; ///< With which the keys of its conference begin; may be empty.
    QString fileName;
};

class FiledRooms {
public:
    explicit FiledRooms(const ScheduleScope& scope);

    /// Makes the rooms that the programme names and that are not here, but not those that its sessions had
    /// before: they were taken away.
    void bringIn();

    /// What names a room of the programme.
    [[nodiscard]] QString keyOf(const QString& name) const;
    [[nodiscard]] std::optional<Id<Room>> known(const QString& key, const QString& name) const;
    /// The room of that name, made when there is none.
    [[nodiscard]] Id<Room> taken(const QString& name);
    [[nodiscard]] QString nameOf(const std::optional<Id<Room>>& room) const;
    [[nodiscard]] const std::optional<Id<Venue>>& venue() const { return m_venue; }
    /// Whether a room of the programme went by `key` in some state of the file.
    [[nodiscard]] bool hasKey(const QString& key) const { return key.startsWith(m_venueKey + u'/'); }

private:
    void findVenue();
    void findVenueOfConference();
    void index();
    Id<Venue> venueMade();
    void adopt(const Id<Room>& room, const QString& key);

    const ScheduleScope& m_scope;
    QString m_venueName;
    QString m_venueKey;
    std::optional<Id<Venue>> m_venue;
    double m_position = 0.0;
    QSet<QString> m_keys; ///< Of the rooms in the file.
    QHash<QString, Id<Room>> m_byKey;
    QHash<QString, Id<Room>> m_byName; ///< By spelling and by likeness.
    QHash<Id<Room>, QString> m_made; ///< With their names.
};

class FiledTracks {
public:
    explicit FiledTracks(const ScheduleScope& scope);

    [[nodiscard]] std::optional<Id<Track>> known(const QString& name) const;
    /// The track of that name, made when there is none.
    [[nodiscard]] Id<Track> taken(const QString& name);
    [[nodiscard]] QString nameOf(const std::optional<Id<Track>>& track) const;

private:
    /// A track that was renamed is that of the sessions which had its name in the file.
    void findRenamed();

    const ScheduleScope& m_scope;
    QHash<QString, Id<Track>> m_tracks; ///< By likeness.
};

class FiledPeople {
public:
    explicit FiledPeople(const ScheduleScope& scope);

    /// Whom `drafted` names. Somebody with the number of somebody else of another name is somebody else.
    [[nodiscard]] FiledPerson meet(const DraftPerson& drafted, const QString& name);
    [[nodiscard]] std::vector<Id<Person>> known(const std::vector<FiledPerson>& people) const;
    /// Those people, made where they are not here.
    [[nodiscard]] std::vector<Id<Person>> taken(const std::vector<FiledPerson>& people);
    [[nodiscard]] QString namesOf(const std::vector<Id<Person>>& people) const;
    [[nodiscard]] int met() const { return static_cast<int>(m_met.size()); }

    /// What is to be said of those met since the last time, each a translated sentence.
    [[nodiscard]] QStringList takeRemarks();

private:
    QString keyOf(const DraftPerson& drafted, const QString& name);
    /// Takes the name of the file where only the file has changed it.
    void bringUpToDate(const FiledPerson& person);

    const ScheduleScope& m_scope;
    QHash<QString, Person> m_people; ///< By key.
    QHash<QString, QStringList> m_saidBefore; ///< Names, by key.
    QHash<QString, QString> m_firstNames; ///< Of each number in the file.
    QSet<QString> m_met;
    QStringList m_remarks;
};

} // namespace planner
