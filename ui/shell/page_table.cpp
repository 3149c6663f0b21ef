// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

namespace planner::ui {

std::span<const PageInfo> pageTable()
{
    static const std::vector<PageInfo> pages;
    return pages;
}

} // namespace planner::ui
