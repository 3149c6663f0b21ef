// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace planner {

/// Letters of the longest name of a thing, and of the longest number that names one in its file.
inline constexpr qsizetype longestScheduleName = 500;

/// `text` as the name of a thing; what is past 500 letters is left out.
[[nodiscard]] QString shortName(const QString& text);

/// What two spellings of one name have in common; the name itself where nothing of it is a word.
[[nodiscard]] QString likeness(const QString& name);

/// The kind that a programme calls `type`: "workshop", "bof", "lecture". A talk where nothing else fits.
[[nodiscard]] SessionKind kindCalled(const QString& type);

/// The ISO 639-1 codes in `language`: "en", "de-DE", "fr/en", "English". Others are passed over.
[[nodiscard]] std::vector<QString> languagesCalled(const QString& language);

/// `address` when it is one of the web that can be followed safely: http or https, with a host, without a
/// password.
[[nodiscard]] std::optional<QString> webAddress(const QString& address);

} // namespace planner
