// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/things.h"

#include "core/festival/change.h"

namespace planner {

Things editedBy(const Change& change)
{
    Things things;
    for (const Edit& edit : change.edits)
        std::visit([&things](const auto& of) { things.add(editedId(of)); }, edit);
    return things;
}

} // namespace planner
