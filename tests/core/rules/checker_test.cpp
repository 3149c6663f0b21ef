// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"
#include "tests/core/rules/told.h"
#include "tests/support/fate.h"
#include "tests/support/random_festival.h"

#include <set>

using namespace planner;
using namespace planner::tests;

namespace {

qint64 minutesOf(const Session& session, LocalTime time)
{
    return session.day->date().toJulianDay() * 1440 + time.sinceMidnight().count();
}

bool meet(const Session& a, const Session& b)
{
    const auto stands = [](const Session& session) {
        return session.room && session.day && session.span && session.status != SessionStatus::Cancelled;
    };
    return stands(a) && stands(b) && minutesOf(a, a.span->begin()) < minutesOf(b, b.span->end())
        && minutesOf(b, b.span->begin()) < minutesOf(a, a.span->end());
}

using Lines = std::multiset<QString>;

QString lineOf(const char* rule, const QUuid& a, const QUuid& b, const QUuid& where)
{
    return QStringList{
        QString::fromLatin1(rule), std::min(a, b).toString(), std::max(a, b).toString(), where.toString()}
        .join(u' ');
}

template <class T>
void addShared(
    const char* rule, const Session& a, const Session& b, std::vector<Id<T>> Session::*list, Lines& lines)
{
    for (const Id<T>& id : std::set<Id<T>>((a.*list).begin(), (a.*list).end())) {
        if (std::ranges::find(b.*list, id) != (b.*list).end())
            lines.insert(lineOf(rule, a.id.uuid(), b.id.uuid(), id.uuid()));
    }
}

/// Every pair of sessions against every other, without anything that the rules use.
Lines overlapsByForce(const Festival& festival)
{
    Lines lines;
    for (const Session& a : festival.sessions()) {
        for (const Session& b : festival.sessions()) {
            if (!(a.id < b.id) || !meet(a, b))
                continue;
            if (*a.room == *b.room)
                lines.insert(lineOf("room-overlap", a.id.uuid(), b.id.uuid(), a.room->uuid()));
            addShared("startup-overlap", a, b, &Session::startups, lines);
            addShared("person-overlap", a, b, &Session::people, lines);
        }
    }
    return lines;
}

Lines overlapsFound(const Findings& findings)
{
    const std::set<QString> wanted{
        QStringLiteral("room-overlap"), QStringLiteral("startup-overlap"), QStringLiteral("person-overlap")};
    Lines lines;
    for (const Finding& finding : findings) {
        const auto& subjects = finding.subjects;
        if (wanted.contains(QString::fromLatin1(finding.rule)))
            lines.insert(lineOf(finding.rule, subjects.at(0).id, subjects.at(1).id, subjects.at(2).id));
    }
    return lines;
}

} // namespace

TEST_CASE("Overlaps found are those that trying every pair finds", "[rules]")
{
    int found = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const Festival festival = Fate(seed).festival();
        const Lines byForce = overlapsByForce(festival);
        CAPTURE(seed);
        REQUIRE(overlapsFound(check(festival)) == byForce);
        found += static_cast<int>(byForce.size());
    }
    CHECK(found > 500);
}

TEST_CASE("Checking what a change touched gives what checking everything gives", "[rules]")
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        Fate fate(seed);
        Festival festival = fate.festival();
        Checker checker(festival);
        for (int step = 0; step < 15; ++step) {
            const Change change = fate.change(festival);
            const auto after = applied(festival, change);
            if (!after)
                continue;
            checker.update(*after, change);
            festival = *after;
            const Findings expected = check(festival);
            CAPTURE(seed, step);
            if (checker.findings() != expected)
                REQUIRE(told(checker.findings(), festival) == told(expected, festival));
            REQUIRE(checker.findings() == expected);
        }
    }
}

TEST_CASE("Odd values bring findings that can be told", "[rules]")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Festival festival = randomFestival(seed);
        const Findings findings = check(festival);
        CHECK_FALSE(findings.empty());
        CHECK(std::ranges::is_sorted(findings, comesBefore));
        for (const QString& line : told(findings, festival, Language::French))
            CHECK_FALSE(line.endsWith(QStringLiteral(": ")));
    }
}

TEST_CASE("A removed participant leaves nothing behind", "[rules]")
{
    FestivalBuilder builder;
    builder.venue("La Cantine")
        .room("Grande salle")
        .session("Accueil", "2014-06-12", "09:00/10:00")
        .by("Acme");
    const Festival before = builder.build();
    Session session = named<Session>(before, "Accueil");
    session.startups.clear();
    Change change;
    change.put(session);
    change.remove(named<Startup>(before, "Acme").id);
    const auto after = applied(before, change);
    REQUIRE(after);
    Checker checker(before);
    checker.update(*after, change);
    CHECK(told(checker.findings(), *after) == told(check(*after), *after));
    CHECK(checker.findings() == check(*after));
}
