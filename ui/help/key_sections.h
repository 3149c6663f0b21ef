// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"

#include <vector>

namespace planner::ui {

/// What an action is called and the keys that carry it out, as shown: "Ctrl+Shift+Z".
struct KeyLine {
    QString text;
    QString keys;

    friend bool operator==(const KeyLine&, const KeyLine&) = default;
};

struct KeySection {
    QString title; ///< Of the menu.
    std::vector<KeyLine> lines;

    friend bool operator==(const KeySection&, const KeySection&) = default;
};

/// The keys that work on the page shown, menu by menu.
[[nodiscard]] std::vector<KeySection> keySections(const Actions& actions);

/// For each section the column it stands in, from 0: in order, and so that the highest of at most `columns`
/// columns is as low as can be.
[[nodiscard]] std::vector<int> columnsOf(const std::vector<KeySection>& sections, int columns);

} // namespace planner::ui
