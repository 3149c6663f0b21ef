// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/id.h"

namespace planner {

/// A line of business under which start-ups are listed.
struct Sector {
    Id<Sector> id;
    QString name;

    friend bool operator==(const Sector&, const Sector&) = default;

    template <class Self = Sector>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name));
    }
};

} // namespace planner
