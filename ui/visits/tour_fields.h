// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/form_field.h"

namespace planner::ui {

/// Who a group is, what it needs and where it goes from; its hours and its wishes have forms of their own.
[[nodiscard]] std::span<const FormField<Group>> groupFields();
/// What an itinerary is about; its stops have a view of their own.
[[nodiscard]] std::span<const FormField<Itinerary>> itineraryFields();

/// The venues, in walking order, after a choice of none called `none`.
[[nodiscard]] std::vector<Choice> venueChoices(const Festival& festival, const QString& none);

} // namespace planner::ui
