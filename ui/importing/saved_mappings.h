// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping.h"
#include "ui/shell/settings.h"

#include <map>

namespace planner::ui {

/// The mappings kept on this computer, by the names they were given.
[[nodiscard]] std::map<QString, Mapping> savedMappings(const Settings& settings);
void saveMapping(const QString& name, const Mapping& mapping, Settings& settings);
void forgetMapping(const QString& name, Settings& settings);

/// The saved mapping that knows every column of `header`, if there is one.
[[nodiscard]] std::optional<QString> mappingThatKnows(
    const QStringList& header, const std::map<QString, Mapping>& saved);

} // namespace planner::ui
