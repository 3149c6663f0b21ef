// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"
#include "core/base/tri.h"
#include "core/programme/opening.h"

#include <optional>
#include <vector>

/// One cell as people type it: to the value it stands for. None where it cannot be read.
namespace planner {

/// "#NUM!", "#VALEUR!", "####": what a spreadsheet shows in place of a value it could not work out.
[[nodiscard]] bool isSpreadsheetError(const QString& cell);

/// "-", "n/a", "nc", "?": typed to say that there is nothing to say.
[[nodiscard]] bool saysNothing(const QString& cell);

/// A text found in a cell.
struct TextFound {
    QString value; ///< Empty: nothing was found.
    bool isWhole = false; ///< The cell holds nothing else.
};

/// "Ana <ana@acme.fr>" gives "ana@acme.fr".
[[nodiscard]] TextFound emailIn(const QString& cell);

/// http and https only; "www.acme.fr" gives "http://www.acme.fr".
[[nodiscard]] TextFound webAddressIn(const QString& cell);

/// The first page named in running text: "En ligne sur www.acme.fr/visite." gives
/// "http://www.acme.fr/visite". What could be a word or an initial, as "M.Durand", is none.
[[nodiscard]] TextFound pageWithin(const QString& cell);

/// The page of an account on a network: "@acme" gives `base` + "acme"; web addresses stay.
[[nodiscard]] TextFound pageIn(const QString& cell, const QString& base);

/// "12", "1 200", "12,0", "env. 12 personnes", "aucun".
[[nodiscard]] std::optional<int> countIn(const QString& cell);

/// "2005", "2005,0", "01/03/2005".
[[nodiscard]] std::optional<int> yearIn(const QString& cell);

/// "45", "45 min", "1h30", "1 h", "1:30", "90'". A bare number is minutes.
[[nodiscard]] std::optional<minutes> durationIn(const QString& cell);

/// The same where a bare number is hours: "2", "1,5".
[[nodiscard]] std::optional<minutes> hoursIn(const QString& cell);

/// "oui", "O", "x", "1", "vrai" ... "non renseigné" is Tri::Unknown. "oui ?" is none.
[[nodiscard]] std::optional<Tri> answerIn(const QString& cell);

/// "sans inscription", "pas de réservation", "without booking", whatever else is said.
[[nodiscard]] bool needsNoBooking(const QString& cell);

/// A cell's words, folded, without what it says is not needed: "Libre, sans inscription" gives "libre".
[[nodiscard]] QString withoutDenials(const QString& cell);

/// Who needs no booking comes in as he likes, where nothing else is said.
[[nodiscard]] std::optional<OpeningMode> openingModeIn(const QString& cell);

/// ISO 639-1, in order: "français, anglais" gives "fr", "en". None when one of them is not known.
[[nodiscard]] std::optional<std::vector<QString>> languagesIn(const QString& cell);

/// Without "#", each once: "#a #b" and "a, b; A" give "a", "b".
[[nodiscard]] std::vector<QString> keywordsIn(const QString& cell);

} // namespace planner
