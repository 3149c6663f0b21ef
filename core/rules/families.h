// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

/// The rules, family by family. rules() puts them together.
namespace planner {

[[nodiscard]] std::span<const Rule> clashRules();
[[nodiscard]] std::span<const Rule> openingRules();
[[nodiscard]] std::span<const Rule> capacityRules();
[[nodiscard]] std::span<const Rule> travelRules();
[[nodiscard]] std::span<const Rule> restRules();
[[nodiscard]] std::span<const Rule> completenessRules();
[[nodiscard]] std::span<const Rule> startupRules();
[[nodiscard]] std::span<const Rule> wishRules();
[[nodiscard]] std::span<const Rule> visitRules();
[[nodiscard]] std::span<const Rule> itineraryRules();
[[nodiscard]] std::span<const Rule> oddityRules();

} // namespace planner
