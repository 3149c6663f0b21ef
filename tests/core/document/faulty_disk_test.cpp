// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faulty_disk.h"
#include "tests/support/festival_file.h"

#include <functional>

using namespace planner;
using namespace planner::tests;

namespace {

using Act = std::function<Status(Document&)>;

struct Trial {
    QString path;
    Act act;
    Act back; ///< Leads from behind the act to before it.
    Fault fault;
    FaultyDisk::Lasting lasting;
};

/// Acts while call number `call` of the disk fails. Whatever the answer, the file must hold what it says.
/// False when the act was through before the fault.
bool survives(FaultyDisk& disk, const Trial& trial, int call)
{
    auto document = opened(trial.path);
    const Festival before = document->festival();
    disk.failAt(call, trial.fault, trial.lasting);
    const Status status = trial.act(*document);
    disk.heal();
    const bool failed = disk.hasFailed();
    if (!status) {
        CHECK(failed);
        if (trial.fault != Fault::ReadError)
            CHECK(status.error().kind == ProblemKind::Unwritable);
        if (trial.fault == Fault::DiskFull)
            CHECK(status.error().message.contains(QStringLiteral("the disk is full. Nothing was lost")));
    }
    const Festival after = document->festival();
    const History history = document->history();
    CHECK((after == before) == !status);
    document.reset();
    document = opened(trial.path);
    CHECK(document->festival() == after);
    CHECK(document->history() == history);
    if (status)
        REQUIRE(trial.back(*document));
    return failed;
}

Act submitting(const Change& change)
{
    return [change](Document& document) { return document.submit(change, QStringLiteral("Change")); };
}

const Act undoing = [](Document& document) { return document.undo(); };
const Act redoing = [](Document& document) { return document.redo(); };

/// Lets every call of the disk fail in turn while `act` is done to a file in which `first` was done.
void checkEveryCall(const Act& first, const Act& act, const Act& back)
{
    FaultyDisk disk;
    for (const Fault fault : {Fault::WriteError, Fault::DiskFull, Fault::ReadError}) {
        for (const auto lasting : {FaultyDisk::Lasting::Once, FaultyDisk::Lasting::ForEver}) {
            const FestivalFolder folder;
            REQUIRE(first(*created(folder.path(), june())));
            const Trial trial{folder.path(), act, back, fault, lasting};
            int call = 1;
            while (survives(disk, trial, call))
                ++call;
            CHECK((call > 5 || fault == Fault::ReadError));
        }
    }
}

void checkEveryCall(const Change& change)
{
    checkEveryCall([](Document&) { return Status(); }, submitting(change), undoing);
}

} // namespace

TEST_CASE("Whenever the disk fails, the file holds an edit whole or not at all", "[document]")
{
    checkEveryCall(renamed(june(), "Violette Games", "Violette"));
}

TEST_CASE("Whenever the disk fails, the file holds an import whole or not at all", "[document]")
{
    checkEveryCall(newStartups(rounds(200, 10), 3));
}

TEST_CASE("Whenever the disk fails, the file holds an undone import whole or not at all", "[document]")
{
    checkEveryCall(submitting(newStartups(rounds(40, 10), 3)), undoing, redoing);
}

TEST_CASE("A change that a full disk refused can be made once there is space", "[document]")
{
    const FestivalFolder folder;
    FaultyDisk disk;
    const auto document = created(folder.path(), june());
    const Change change = newStartups(40, 3);
    disk.failAt(3, Fault::DiskFull, FaultyDisk::Lasting::ForEver);
    REQUIRE_FALSE(document->submit(change, QStringLiteral("Import")));
    disk.heal();

    REQUIRE(document->submit(change, QStringLiteral("Import")));

    CHECK(document->festival().startups().size() == 41);
    CHECK(document->history().done() == 1);
}

TEST_CASE("A change that a full disk broke off leaves the file byte for byte as it was", "[document]")
{
    const FestivalFolder folder;
    FaultyDisk disk;
    const auto document = created(folder.path(), june());
    const QByteArray before = bytesOf(folder.path());
    const Change change = newStartups(40, 3);

    int failures = 0;
    for (int call = 1; call < 60; ++call) {
        disk.failAt(call, Fault::DiskFull, FaultyDisk::Lasting::Once);
        const Status submitted = document->submit(change, QStringLiteral("Import"));
        disk.heal();
        if (submitted) {
            REQUIRE(document->undo());
            break;
        }
        ++failures;
        CHECK(bytesOf(folder.path()) == before);
        CHECK_FALSE(QFile::exists(folder.path() + QStringLiteral("-journal")));
    }
    CHECK(failures > 5);
}
