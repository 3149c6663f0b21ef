// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"

class QCoreApplication;

namespace planner::app {

/// Tells Qt what this program is called.
void nameProgram();

/// The language the user's environment asks for: French when it says so, else English.
[[nodiscard]] Language systemLanguage();

/// Makes `application` speak `language` in every text that is looked up through QCoreApplication.
void speak(Language language, QCoreApplication& application);

} // namespace planner::app
