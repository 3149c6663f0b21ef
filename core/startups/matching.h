// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/traits.h"

/// Is this the same start-up? Everything here is pure and symmetric: a like b exactly when b like a.
namespace planner {

enum class Likeness { Different, Doubtful, Same };

/// What speaks for two profiles being one.
enum class Evidence {
    Nothing,
    SameName, ///< and nothing against it.
    SameNameElsewhere, ///< The name, but another place or another web site.
    SameEmail,
    SamePhone,
    SamePage, ///< On a social network.
    SameWebsite,
    SameWords, ///< The same words in another order, or with another article.
    SimilarName, ///< One letter in eight differs at most.
};

/// One sentence that says what speaks for it.
[[nodiscard]] QString inWords(Evidence evidence);

struct Match {
    Likeness likeness = Likeness::Different;
    Evidence evidence = Evidence::Nothing;

    friend bool operator==(const Match&, const Match&) = default;
};

/// Only equal names can make two profiles the Same: a shared web site, address or phone alone, or a name that
/// looks alike, is Doubtful, for somebody to decide.
[[nodiscard]] Match compared(const Traits& a, const Traits& b);
[[nodiscard]] Match compared(const Startup& a, const Startup& b);
/// The same for two that share no web site, address, page or phone.
[[nodiscard]] Match comparedByName(const Traits& a, const Traits& b);

/// Names with more edits between them are never look-alikes, however long.
constexpr int mostNameEdits = 2;

} // namespace planner
