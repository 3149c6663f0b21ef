// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace planner::tests {

/// What the disk answers instead of doing what SQLite asks of it.
enum class Fault { WriteError, DiskFull, ReadError };

/// While it lives, SQLite's files go through a disk that can be told to fail. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    enum class Lasting { Once, ForEver };

    /// From now on the call number `call` (from 1) fails, and those after it when it is for ever.
    void failAt(int call, Fault fault, Lasting lasting);
    void heal();
    /// Whether a call has failed since failAt().
    [[nodiscard]] bool hasFailed() const;
};

} // namespace planner::tests
