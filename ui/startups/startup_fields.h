// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/form_field.h"

namespace planner::ui {

/// What the form of a start-up asks, in the order of its mail.
[[nodiscard]] std::span<const FormField<Startup>> startupFields();

} // namespace planner::ui
