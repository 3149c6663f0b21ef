// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/festival_file.h"

#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace planner;
using namespace planner::tests;

namespace {

constexpr int importSize = 20;

Festival twins()
{
    return FestivalBuilder().startup("One").startup("Two").build();
}

/// Both twins get the same new number, so that half of the act would show.
Change numbered(const Festival& festival, int number)
{
    Change change;
    for (const char* name : {"One", "Two"}) {
        Startup twin = named<Startup>(festival, name);
        twin.headcount = number;
        change.put(twin);
    }
    return change;
}

/// Edits, nudges, imports, undoes and names versions until it is killed; says the revision after each act
/// that was acknowledged.
[[noreturn]] void work(const QString& path, int out)
{
    auto document = Document::open(path, Document::Mode::ReadWrite);
    while (document) {
        const int next = (*document)->revision().number + 1;
        Status status;
        if (next % 7 == 0)
            status = (*document)->undo(2);
        else if (next % 5 == 0)
            status = (*document)->submit(
                newStartups(importSize, static_cast<quint64>(next)), QStringLiteral("Import"));
        else
            status = (*document)->submit(numbered((*document)->festival(), next % 1000),
                QStringLiteral("Edit"), next % 4 < 2 ? QStringLiteral("nudge") : QString());
        if (status && next % 11 == 0)
            status = (*document)->saveVersion(QString::number(next));
        if (!status || write(out, &next, sizeof next) != sizeof next)
            break;
    }
    _exit(1);
}

/// Lets another process work for a moment and kills it; the last revision that it acknowledged, or -1.
int killedWhileWorking(const QString& path, useconds_t moment)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t worker = fork();
    if (worker == 0)
        work(path, ends[1]);
    close(ends[1]);
    int last = -1;
    int revision = 0;
    REQUIRE(read(ends[0], &revision, sizeof revision) == sizeof revision);
    usleep(moment);
    kill(worker, SIGKILL);
    waitpid(worker, nullptr, 0);
    do
        last = revision;
    while (read(ends[0], &revision, sizeof revision) == sizeof revision);
    close(ends[0]);
    return last;
}

} // namespace

TEST_CASE("A program that is killed at any moment loses nothing it has acknowledged", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), twins());
    std::mt19937 random(12);
    int repaired = 0;

    for (int round = 0; round < 100; ++round) {
        const int acknowledged = killedWhileWorking(folder.path(), static_cast<useconds_t>(random() % 40000));
        repaired += QFile::exists(folder.path() + QStringLiteral("-journal")) ? 1 : 0;
        const auto mode = round % 2 == 0 ? Document::Mode::ReadWrite : Document::Mode::ReadOnly;
        const auto document = opened(folder.path(), mode);
        const int revision = document->revision().number;
        CHECK((revision == acknowledged || revision == acknowledged + 1));
        const Festival& festival = document->festival();
        CHECK(named<Startup>(festival, "One").headcount == named<Startup>(festival, "Two").headcount);
        CHECK(festival.startups().size() % importSize == 2);
        for (const Version& version : document->versions())
            CHECK(document->festivalAt(version.number));
    }
    CHECK(repaired > 0);
    const auto document = opened(folder.path());
    CHECK_FALSE(document->versions().empty());
    REQUIRE(document->undo(document->history().done()));
    CHECK(document->festival() == twins());
}
