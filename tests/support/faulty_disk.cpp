// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faulty_disk.h"

#include <map>
#include <sqlite3.h>

namespace planner::tests {

namespace {

/// SQLite calls plain functions, so what they decide by is in one place for all.
struct Plan {
    int callsLeft = 0; ///< 0: healthy.
    Fault fault = Fault::WriteError;
    FaultyDisk::Lasting lasting = FaultyDisk::Lasting::Once;
    bool failed = false;
    sqlite3_vfs disk{};
    sqlite3_vfs* sound = nullptr;
    std::map<const sqlite3_io_methods*, sqlite3_io_methods> faultyMethods;
    const sqlite3_io_methods* soundMethods = nullptr;
};

Plan& plan()
{
    static Plan only;
    return only;
}

bool fails()
{
    Plan& p = plan();
    if (p.callsLeft == 0 || --p.callsLeft > 0)
        return false;
    p.failed = true;
    p.callsLeft = p.lasting == FaultyDisk::Lasting::ForEver ? 1 : 0;
    return true;
}

/// The answer in place of a call that writes, or SQLITE_OK to go on.
int writing(int error)
{
    if (plan().fault == Fault::ReadError || !fails())
        return SQLITE_OK;
    return plan().fault == Fault::DiskFull ? SQLITE_FULL : error;
}

int faultyRead(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    if (plan().fault == Fault::ReadError && fails())
        return SQLITE_IOERR_READ;
    return plan().soundMethods->xRead(file, bytes, count, offset);
}

int faultyWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const int answer = writing(SQLITE_IOERR_WRITE);
    return answer ? answer : plan().soundMethods->xWrite(file, bytes, count, offset);
}

int faultyTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int answer = writing(SQLITE_IOERR_TRUNCATE);
    return answer ? answer : plan().soundMethods->xTruncate(file, size);
}

int faultySync(sqlite3_file* file, int flags)
{
    const int answer = writing(SQLITE_IOERR_FSYNC);
    return answer ? answer : plan().soundMethods->xSync(file, flags);
}

int faultyOpen(sqlite3_vfs* /*disk*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int answer = (flags & SQLITE_OPEN_CREATE) != 0 ? writing(SQLITE_CANTOPEN) : SQLITE_OK;
    if (answer) {
        file->pMethods = nullptr;
        return answer;
    }
    const int opened = plan().sound->xOpen(plan().sound, name, file, flags, outFlags);
    if (!file->pMethods)
        return opened;
    auto [methods, fresh] = plan().faultyMethods.try_emplace(file->pMethods, *file->pMethods);
    if (fresh) {
        plan().soundMethods = file->pMethods;
        methods->second.xRead = faultyRead;
        methods->second.xWrite = faultyWrite;
        methods->second.xTruncate = faultyTruncate;
        methods->second.xSync = faultySync;
    }
    file->pMethods = &methods->second;
    return opened;
}

int faultyDelete(sqlite3_vfs* /*disk*/, const char* name, int sync)
{
    const int answer = writing(SQLITE_IOERR_DELETE);
    return answer ? answer : plan().sound->xDelete(plan().sound, name, sync);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    Plan& p = plan();
    p.sound = sqlite3_vfs_find(nullptr);
    p.disk = *p.sound;
    p.disk.zName = "faulty";
    p.disk.xOpen = faultyOpen;
    p.disk.xDelete = faultyDelete;
    sqlite3_vfs_register(&p.disk, 1);
}

FaultyDisk::~FaultyDisk()
{
    heal();
    sqlite3_vfs_unregister(&plan().disk);
    sqlite3_vfs_register(plan().sound, 1);
}

void FaultyDisk::failAt(int call, Fault fault, Lasting lasting)
{
    plan().callsLeft = call;
    plan().fault = fault;
    plan().lasting = lasting;
    plan().failed = false;
}

void FaultyDisk::heal()
{
    plan().callsLeft = 0;
}

bool FaultyDisk::hasFailed() const
{
    return plan().failed;
}

} // namespace planner::tests
