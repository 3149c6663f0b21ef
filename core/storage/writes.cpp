// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writes.h"

#include <algorithm>
#include <future>

namespace planner {

Status runWrites(Database& database, size_t count, const AddWrites& add)
{
    constexpr size_t stride = 256;
    using Writes = std::vector<Write>;
    const auto addedFrom = [count, &add](size_t begin) {
        Writes writes;
        for (size_t number = begin; number < std::min(count, begin + stride); ++number)
            add(number, writes);
        return writes;
    };
    Writes writes = addedFrom(0);
    for (size_t begin = 0; begin < count; begin += stride) {
        std::future<Writes> following;
        if (begin + stride < count)
            following = std::async(std::launch::async, addedFrom, begin + stride);
        for (const Write& write : writes) {
            if (Status done = database.run(write.sql, write.values); !done)
                return done;
        }
        if (following.valid())
            writes = following.get();
    }
    return {};
}

} // namespace planner
