// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"

#include <QString>

namespace planner {

/// How to reach somebody. Always held as Internal<Contact>.
struct Contact {
    QString name;
    QString email;
    QString phone; ///< As read by people: "05 61 00 00 00".

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && email.isEmpty() && phone.isEmpty(); }

    friend bool operator==(const Contact&, const Contact&) = default;

    template <class Self = Contact>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name), field("email", &Self::email), field("phone", &Self::phone));
    }
};

} // namespace planner
