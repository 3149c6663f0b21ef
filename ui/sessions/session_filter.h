// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

#include <QVariantMap>

namespace planner::ui {

/// Which sessions somebody wants to see. What is not set lets everything through.
struct SessionFilter {
    std::optional<SessionKind> kind;
    std::optional<Id<Startup>> startup;
    std::optional<Id<Sector>> sector; ///< Of one of its start-ups.
    QString language; ///< ISO 639-1; empty: any.
    bool accessible = false; ///< Step-free.
    bool freeSeats = false; ///< Has seats left, as far as is known.
    bool problem = false;
    QString text; ///< All its words, folded, in what the session says.

    [[nodiscard]] bool isEmpty() const { return *this == SessionFilter{}; }
    /// Whether `session` is let through; `problems` is how many it is part of.
    [[nodiscard]] bool lets(const Festival& festival, const Session& session, int problems) const;

    [[nodiscard]] QVariantMap toMap() const;
    static SessionFilter fromMap(const QVariantMap& map);

    friend bool operator==(const SessionFilter&, const SessionFilter&) = default;
};

/// What a search looks through in `session`: titles, hosts, room and texts, folded.
[[nodiscard]] QString searchText(const Festival& festival, const Session& session);

} // namespace planner::ui
