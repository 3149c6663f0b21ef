// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"

#include <QString>

namespace planner {

/// What the programme from which a session came said of one of its fields, the last time: what a later import
/// of it is compared with, so that only what changed there is taken.
struct FiledValue {
    QString field; ///< The key of the session's field; several of one field where it holds a list.
    QString key; ///< What names a person or a room in the programme; else empty.
    QString text; ///< As it was read; a name of what has one.

    friend bool operator==(const FiledValue&, const FiledValue&) = default;

    template <class Self = FiledValue>
    static constexpr auto fields()
    {
        return listed(planner::field("field", &Self::field), planner::field("key", &Self::key),
            planner::field("text", &Self::text));
    }
};

} // namespace planner
