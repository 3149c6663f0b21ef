// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// A schedule.xml as it stands: texts under their names, nothing decided yet.
namespace planner {

struct DraftConference {
    QString acronym;
    QString title;
    QString subtitle;
    QString venue;
    QString city;
    QString start;
    QString end;
    QString dayChange; ///< "09:00:00": what begins before it belongs to the day before.
    QString timeZone;
    QString baseUrl;
};

struct DraftPerson {
    QString key; ///< Its guid or id; may be empty.
    QString name;
};

struct DraftEvent {
    int line = 0;
    int column = 0;
    int day = -1; ///< Index in ScheduleDraft::days.
    QString guid;
    QString id;
    QString date; ///< "2016-12-28T00:15:00+01:00"
    QString start; ///< "00:15"
    QString duration; ///< "01:00"
    QString room; ///< As shortName() gives it.
    QString title;
    QString subtitle;
    QString slug;
    QString track;
    QString type;
    QString language;
    QString abstract;
    QString description;
    std::vector<DraftPerson> people;
    std::vector<QString> links;
    QStringList emptied; ///< Elements that stand there without a text.
    bool hasLongNumber = false; ///< One that names it or somebody; it counts as none.
    bool hasMorePeople = false; ///< Than are taken.
    bool hasMoreLinks = false; ///< Than are taken.
};

struct DraftDay {
    QString date; ///< "2016-12-27"
    QString start; ///< "2016-12-27T10:00:00+01:00"; may be empty.
};

struct ScheduleDraft {
    DraftConference conference;
    std::vector<DraftDay> days;
    std::vector<QString> rooms; ///< As shortName() gives them, each once, in the order of the file.
    std::vector<DraftEvent> events;
};

/// Reads what stands in a schedule.xml. Fails with ProblemKind::Unreadable as planScheduleImport() says.
[[nodiscard]] Result<ScheduleDraft> readSchedule(const QByteArray& bytes, const QString& fileName);

} // namespace planner
