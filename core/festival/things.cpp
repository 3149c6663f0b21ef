// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/things.h"

#include "core/festival/change.h"

namespace planner {

namespace {

template <class T>
const Id<T>& subjectOf(const Put<T>& edit)
{
    return edit.value.id;
}

template <class T>
const Id<T>& subjectOf(const Remove<T>& edit)
{
    return edit.id;
}

} // namespace

Things editedBy(const Change& change)
{
    Things things;
    for (const Edit& edit : change.edits)
        std::visit([&things](const auto& of) { things.add(subjectOf(of)); }, edit);
    return things;
}

} // namespace planner
