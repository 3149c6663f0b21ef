// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/reprints.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

QStringList told(const std::vector<Reprint>& reprints)
{
    QStringList lines;
    for (const Reprint& reprint : reprints)
        lines += QStringLiteral("%1: %2").arg(QLatin1String(reprint.sheet->id)).arg(reprint.pages);
    return lines;
}

} // namespace

TEST_CASE("Only pages that say something else are printed again", "[print]")
{
    const Festival before = tests::FestivalBuilder()
                                .venue("La Cantine")
                                .open("2014-06-12", "09:00/18:00")
                                .room("Grande salle", 20)
                                .session("Robots", "2014-06-12", "10:00/11:00")
                                .build();
    const Day thursday = *Day::fromText(u"2014-06-12");
    const FixedMetrics metrics;
    Festival after = before;
    Session session = *before.sessions().begin();
    session.note = Internal(QStringLiteral("nobody reads that"));
    after.table<Session>().put(session);
    CHECK(told(reprints(before, after, thursday, metrics)).isEmpty());
    session.span = session.span->shifted(minutes{5});
    after.table<Session>().put(session);
    CHECK(told(reprints(before, after, thursday, metrics)).contains(QStringLiteral("poster-grid: 1")));
    CHECK(reprints(before, after, thursday.plus(1), metrics).empty());
}
