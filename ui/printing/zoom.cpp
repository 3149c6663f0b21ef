// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/zoom.h"

#include <algorithm>
#include <array>

namespace planner::ui {
namespace {

constexpr std::array factors{0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};
constexpr double hair = 0.005; // factors closer than this look the same

} // namespace

QSizeF shownSize(Size page, double factor, double dpi)
{
    const double scale = factor * dpi / 25.4;
    return {page.width.value * scale, page.height.value * scale};
}

double wholeFactor(Size page, QSizeF room, double dpi)
{
    const QSizeF natural = shownSize(page, 1.0, dpi);
    const double fitting = std::min(room.width() / natural.width(), room.height() / natural.height());
    return std::clamp(fitting, 0.1, factors.back());
}

double largerFactor(double factor)
{
    const auto next = std::ranges::find_if(factors, [factor](double each) { return each > factor + hair; });
    return next == factors.end() ? factor : *next;
}

double smallerFactor(double factor)
{
    const auto next = std::find_if(
        factors.rbegin(), factors.rend(), [factor](double each) { return each < factor - hair; });
    return next == factors.rend() ? factor : *next;
}

} // namespace planner::ui
