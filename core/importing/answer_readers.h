// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/field_readers.h"

namespace planner {

/// Reads a cell as yes or no. Plain words for them are no repair; all other spellings are shown. What leaves
/// the answer open, or only begins like one, is kept in the note.
void takeAnswer(Row& row, const ListCell& cell, const QString& text, Tri& into);

/// The same where a no must not be missed, and a yes with conditions is none.
void takeConsent(Row& row, const ListCell& cell, const QString& text, Tri& into);

/// How visitors come in. What is said in other than the plain words for it is shown.
void readOpeningMode(Row& row, const ListCell& cell, const QString& text);

/// How to register, and where when that is said, too. What else is said is kept in the note.
void readRegistration(Row& row, const ListCell& cell, const QString& text);

/// The address of its own column.
void readRegistrationAddress(Row& row, const ListCell& cell, const QString& text);

} // namespace planner
