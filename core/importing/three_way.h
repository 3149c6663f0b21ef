// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/startup.h"

#include <QStringList>

#include <vector>

namespace planner {

/// A field that both the list and somebody here have changed since the last import.
struct FieldConflict {
    QString field; ///< The key of the ListField that feeds it, such as "referent_email".
    QString kept; ///< The value here, which stays.
    QString offered; ///< The value of the list.

    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// How the list moves one field of a profile that is there.
enum class FieldState {
    New, ///< It fills what was empty.
    Changed, ///< It takes the place of what came with the list, or joins what is there.
    Conflict, ///< Changed on both sides.
};

/// A field that the list would have otherwise than it is.
struct MovedField {
    QString field; ///< As in FieldConflict.
    FieldState state = FieldState::New;

    friend bool operator==(const MovedField&, const MovedField&) = default;
};

struct ThreeWay {
    Startup profile;
    std::vector<FieldConflict> conflicts;
    std::vector<MovedField> moved; ///< In the order of the fields; conflicts too.
};

/// `local` brought up to date with a list that said `before` at its last import and says `now`, field by
/// field: what the list did not change stays, what only the list changed is taken, to the accent, and what
/// both changed stays and is a conflict, unless the values only differ in case, accents or punctuation (which
/// tell addresses, numbers and floors apart). Keywords, links, languages and the lines of a note are merged
/// one by one (core/importing/item_merge.h), without a conflict. A profile that the list never fed has a
/// blank `before`, so only its empty fields are filled.
[[nodiscard]] ThreeWay broughtUpToDate(const Startup& before, const Startup& now, const Startup& local);

/// What a profile came with, where the list that says `now` never fed it but others did, in an order that
/// nobody knows: field by field what they `said`. Where they said different things, that of the profile is
/// theirs, too; but where one of them said already what the list says now, somebody decided against it, so
/// nothing is known. What the list leaves blank it never said, and so it takes nothing away; of keywords,
/// links, languages and lines of a note it takes away none, either.
[[nodiscard]] Startup saidBefore(const std::vector<Startup>& said, const Startup& now, const Startup& local);

/// Gives `profile` the field, spelled as in FieldConflict, that `from` has.
void takeField(Startup& profile, const Startup& from, const QString& field);

/// The fields of a profile as FieldConflict spells them, in their order.
[[nodiscard]] QStringList profileFields();

} // namespace planner
