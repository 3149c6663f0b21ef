// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/snapshot.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace planner;
using namespace planner::tests;

namespace {

QJsonObject unpacked(const QByteArray& snapshot)
{
    return QJsonDocument::fromJson(qUncompress(snapshot)).object();
}

QByteArray packed(const QJsonObject& kinds)
{
    return qCompress(QJsonDocument(kinds).toJson());
}

} // namespace

TEST_CASE("A snapshot holds the whole festival", "[festival]")
{
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const Festival festival = randomFestival(seed);
        const auto back = festivalIn(snapshotOf(festival));
        REQUIRE(back);
        CHECK(*back == festival);
        CHECK(snapshotOf(*back) == snapshotOf(festival));
    }
}

TEST_CASE("A snapshot of an earlier version of the program can be read", "[festival]")
{
    Festival festival = randomFestival(3);
    QJsonObject kinds = unpacked(snapshotOf(festival));
    kinds.remove(QLatin1String("ignored"));
    QJsonArray sectors = kinds.value(QLatin1String("sector")).toArray();
    for (int i = 0; i < sectors.size(); ++i)
        sectors[i] = QJsonObject{{QStringLiteral("id"), sectors[i].toObject().value(QLatin1String("id"))}};
    kinds.insert(QLatin1String("sector"), sectors);

    const auto back = festivalIn(packed(kinds));

    REQUIRE(back);
    const Table<Sector> named = festival.sectors();
    for (Sector sector : named) {
        sector.name = QString();
        festival.table<Sector>().put(sector);
    }
    festival.table<Ignored>() = Table<Ignored>();
    CHECK(*back == festival);
}

TEST_CASE("A damaged snapshot is refused", "[festival]")
{
    const QByteArray sound = snapshotOf(randomFestival(3));
    const auto refused = [](const QByteArray& snapshot) {
        const auto festival = festivalIn(snapshot);
        return !festival && festival.error().kind == ProblemKind::Unreadable;
    };
    CHECK(refused(QByteArray()));
    CHECK(refused(sound.left(sound.size() / 2)));
    CHECK(refused(QByteArray("\xff\xff\xff\xff", 4) + sound.mid(4)));
    CHECK(refused(qCompress("[]")));
    CHECK(refused(qCompress("{}")));

    QJsonObject kinds = unpacked(sound);
    QJsonArray rooms = kinds.value(QLatin1String("room")).toArray();
    rooms.append(rooms.first());
    kinds.insert(QLatin1String("room"), rooms);
    CHECK(refused(packed(kinds)));
    QJsonObject homeless = unpacked(sound);
    homeless.remove(QLatin1String("venue"));
    CHECK_FALSE(festivalIn(packed(homeless)));
}
