// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/id.h"

namespace planner {

/// A thread of the programme that visitors can follow from session to session.
struct Track {
    Id<Track> id;
    QString name;

    friend bool operator==(const Track&, const Track&) = default;

    template <class Self = Track>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name));
    }
};

} // namespace planner
