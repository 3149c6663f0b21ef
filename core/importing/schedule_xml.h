// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/change.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace planner {

/// Something to know about one place of the file.
struct ScheduleRemark {
    int line = 0; ///< From 1.
    int column = 0; ///< From 1.
    QString reason; ///< One translated sentence.

    friend bool operator==(const ScheduleRemark&, const ScheduleRemark&) = default;
};

/// What the import of a programme would do. `added + updated + unchanged + rejected.size()` is the number of
/// events in the file.
struct SchedulePlan {
    int sessions = 0; ///< That the file describes, without those rejected.
    int venues = 0;
    int rooms = 0;
    int tracks = 0;
    int people = 0;

    int added = 0; ///< Sessions, as the next two.
    int updated = 0;
    int unchanged = 0;
    std::vector<ScheduleRemark> rejected; ///< Events that are left out.
    std::vector<ScheduleRemark> remarks; ///< What was taken in otherwise than it stands there.
    Change change; ///< Empty when there is nothing new.
};

/// Plans the import of a programme in the format schedule.xml of frab and Pentabarf, as leniently as these
/// files are published. An event that came in before is found again by what names it in its file; of it, only
/// what the file has changed since is taken, field by field: what it does not speak of or leaves empty stays,
/// as do the place and time of a locked session. What was changed here, too, stays, and a remark says so; so
/// it does of sessions that came from an earlier state of the file and are no longer in it, which stay. A
/// festival without sessions takes from the file what nobody has said of it: its name, city and days; another
/// grows by the days it lacks. Pure.
///
/// Fails with ProblemKind::Unreadable, naming `fileName` and the place, when the file is no such programme,
/// or more than is read, or when with it the festival would last more than 31 days.
[[nodiscard]] Result<SchedulePlan> planScheduleImport(
    const QByteArray& bytes, const QString& fileName, const Festival& festival, IdSource& ids);

} // namespace planner
