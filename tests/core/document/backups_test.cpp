// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/backups.h"
#include "tests/support/festival_file.h"
#include "tests/support/watch.h"

#include <QDir>

using namespace planner;
using namespace planner::tests;
using namespace std::chrono_literals;

namespace {

QDateTime at(const char* time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODate);
}

/// Backups of these ages, newest first.
std::vector<Backup> aged(const QDateTime& now, const std::vector<std::chrono::hours>& ages)
{
    std::vector<Backup> backups;
    for (const auto age : ages)
        backups.push_back({QString::number(age.count()), now.addSecs(-std::chrono::seconds(age).count())});
    return backups;
}

QStringList paths(const std::vector<Backup>& backups)
{
    QStringList paths;
    for (const Backup& backup : backups)
        paths += backup.path;
    return paths;
}

} // namespace

TEST_CASE("The newest 20 backups and the last of each of 14 days are kept", "[document]")
{
    const QDateTime now = at("2014-06-14T12:00:00Z");
    std::vector<std::chrono::hours> ages;
    for (int hour = 0; hour < 30; ++hour)
        ages.emplace_back(hour);
    for (int day = 2; day < 20; ++day)
        ages.emplace_back(24 * day);
    const auto backups = aged(now, ages);

    QStringList gone;
    for (int hour = 20; hour < 30; ++hour)
        gone += QString::number(hour);
    for (int day = 14; day < 20; ++day)
        gone += QString::number(24 * day);
    CHECK(paths(superfluous(backups, now)) == gone);
    CHECK(superfluous({}, now).empty());
    CHECK(superfluous(aged(now, {9000h, 9001h}), now).empty());
}

TEST_CASE("A backup is the whole file, versions and history included", "[document]")
{
    const FestivalFolder folder;
    const Watch watch;
    const auto document = std::move(*Document::create(folder.path(), june(), watch.clock()));
    REQUIRE(document->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename")));
    REQUIRE(document->saveVersion(QStringLiteral("Juin")));

    REQUIRE(document->backUp(folder.file("backups/june")));

    const auto backups = backupsOf(folder.path(), folder.file("backups/june"));
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().time == watch.now());
    const auto copy = opened(backups.front().path);
    CHECK(copy->festival() == document->festival());
    CHECK(copy->history() == document->history());
    CHECK(copy->versions() == document->versions());
    REQUIRE(copy->undo());
    CHECK(copy->festival() == june());
}

TEST_CASE("Backups roll, and only one is kept of what did not change", "[document]")
{
    const FestivalFolder folder;
    Watch watch;
    const auto document = std::move(*Document::create(folder.path(), june(), watch.clock()));
    const QString place = folder.file("backups");
    for (int number = 1; number <= 25; ++number) {
        watch.wait(1min);
        REQUIRE(document->submit(newStartups(1, static_cast<quint64>(number)), QStringLiteral("Add")));
        REQUIRE(document->backUp(place));
        watch.wait(1min);
        REQUIRE(document->backUp(place));
    }

    const auto backups = backupsOf(folder.path(), place);
    CHECK(backups.size() == 20);
    CHECK(opened(backups.front().path, Document::Mode::ReadOnly)->festival() == document->festival());
    CHECK(opened(backups.back().path, Document::Mode::ReadOnly)->festival().startups().size() == 7);
    CHECK(QDir(place).entryList(QDir::Files | QDir::Hidden).size() == 20);
}

TEST_CASE("The backups of one file leave those of another alone", "[document]")
{
    const FestivalFolder folder;
    const FestivalFolder other;
    const QString place = folder.file("backups");
    REQUIRE(created(folder.path(), june())->backUp(place));
    REQUIRE(created(other.path(), june())->backUp(place));
    writeBytes(folder.file("backups/june-notes.festival"), "mine");

    CHECK(backupsOf(folder.path(), place).size() == 1);
    CHECK(backupsOf(other.path(), place).size() == 1);
    CHECK(backupsOf(folder.file("may.festival"), place).empty());
}

TEST_CASE("A backup that cannot be made says so and harms nothing", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    writeBytes(folder.file("occupied"), "letters");

    const Status status = document->backUp(folder.file("occupied/backups"));

    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::Unwritable);
    CHECK(bytesOf(folder.file("occupied")) == QByteArray("letters"));
    REQUIRE(document->submit(renamed(june(), "Violette Games", "Violette"), QStringLiteral("Rename")));
}
