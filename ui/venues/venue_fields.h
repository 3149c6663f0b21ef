// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/form_field.h"

namespace planner::ui {

/// What the form of a venue asks, opening hours apart.
[[nodiscard]] std::span<const FormField<Venue>> venueFields();
[[nodiscard]] std::span<const FormField<Room>> roomFields();

} // namespace planner::ui
