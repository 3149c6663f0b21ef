// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/founding.h"

#include "core/base/text.h"
#include "core/festival/change.h"

#include <QCoreApplication>
#include <QSet>

namespace planner {
namespace {

Venue venueCalled(const QString& name, const Founding& founding, IdSource& ids)
{
    Venue venue = blank(ids.next<Venue>());
    venue.name = name;
    venue.city = founding.city;
    for (Day day = founding.firstDay; day <= founding.lastDay; day = day.plus(1))
        venue.openingHours.push_back({day, founding.hours});
    return venue;
}

QStringList roomNames(const QString& line, const QString& venue)
{
    QStringList names;
    const auto colon = line.indexOf(QLatin1Char(':'));
    if (colon >= 0) {
        for (const QString& part : line.mid(colon + 1).split(QLatin1Char(','))) {
            const QString name = cleaned(part);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names.isEmpty() ? QStringList{venue} : names;
}

Status addVenue(const QString& line, const Founding& founding, IdSource& ids, Change& change)
{
    const QString name = cleaned(line.section(QLatin1Char(':'), 0, 0));
    if (name.isEmpty())
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Founding", "The venue in the line “%1” has no name.").arg(line));
    Venue venue = venueCalled(name, founding, ids);
    venue.position = static_cast<double>(change.edits.size());
    const Id<Venue> id = venue.id;
    change.put(std::move(venue));
    for (const QString& roomName : roomNames(line, name)) {
        Room room{.id = ids.next<Room>(), .venue = id, .name = roomName};
        room.position = static_cast<double>(change.edits.size());
        change.put(std::move(room));
    }
    return {};
}

} // namespace

QString provisionalName()
{
    return QStringLiteral("Start-up Assembly");
}

std::pair<Day, Day> provisionalDays()
{
    return {Day(QDate(2014, 6, 12)), Day(QDate(2014, 6, 14))};
}

Result<Festival> founded(const Founding& founding, IdSource& ids)
{
    About about = blank(ids.next<About>());
    about.name = cleaned(founding.name);
    about.city = cleaned(founding.city);
    about.firstDay = founding.firstDay;
    about.lastDay = founding.lastDay;
    if (about.name.isEmpty())
        return failure(
            ProblemKind::Refused, QCoreApplication::translate("Founding", "The festival needs a name."));
    Change change;
    change.put(about);
    // Whether the days make sense is asked first: a venue is given hours for each of them.
    if (const auto days = applied(Festival(about), change); !days)
        return failed(days);
    QSet<QString> seen;
    for (const QString& line : founding.venues) {
        if (line.trimmed().isEmpty())
            continue;
        const QString key = folded(line.section(QLatin1Char(':'), 0, 0));
        if (seen.contains(key))
            return failure(ProblemKind::Refused,
                QCoreApplication::translate("Founding", "Two venues are called “%1”.")
                    .arg(cleaned(line.section(QLatin1Char(':'), 0, 0))));
        seen.insert(key);
        if (const Status added = addVenue(line, founding, ids, change); !added)
            return failed(added);
    }
    return applied(Festival(about), change);
}

} // namespace planner
