// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/id.h"
#include "core/base/internal.h"

#include <vector>

namespace planner {

/// A finding that somebody decided to live with, and why. It holds as long as the facts are what they were
/// (core/rules/ignoring.h). It names things, but does not refer to them: they may go.
struct Ignored {
    Id<Ignored> id;
    QString rule; ///< The id of the rule that found it.
    std::vector<QUuid> subjects; ///< What the finding is about, of whatever kind.
    Internal<QString> facts; ///< All else the finding says, in one line.
    Internal<QString> reason;

    friend bool operator==(const Ignored&, const Ignored&) = default;

    template <class Self = Ignored>
    static constexpr auto fields()
    {
        return listed(field("rule", &Self::rule), field("subjects", &Self::subjects),
            field("facts", &Self::facts), field("reason", &Self::reason));
    }
};

} // namespace planner
