// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"

#include <vector>

namespace planner::ui {

/// A page of the built-in help, written by us.
struct HelpPage {
    QString id; ///< "first-steps"; links name it.
    QString title;
    QString text; ///< Markdown.
};

/// The whole help in one language, in the order of its contents.
[[nodiscard]] std::vector<HelpPage> helpPages(Language language);

/// The places in `pages` that have all words of `typed`, whatever case and accents; all when nothing is
/// typed.
[[nodiscard]] std::vector<size_t> pagesWith(const std::vector<HelpPage>& pages, const QString& typed);

} // namespace planner::ui
