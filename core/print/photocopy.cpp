// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/photocopy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace planner {

namespace {

constexpr double blur = 0.8; // standard deviation, in pixels
constexpr int reach = 3; // beyond which the blur is nothing
constexpr int whole = 256; // what all weights add up to
constexpr int threshold = 255 * 55 / 100;

/// Light from 0 (black) to 255, row by row.
using Grey = std::vector<quint8>;
using Weights = std::array<int, 2 * reach + 1>;

/// How eyes and machines weigh red, green and blue, in 256ths.
quint8 lightOf(quint32 pixel)
{
    const quint32 red = (pixel >> 16) & 0xff;
    const quint32 green = (pixel >> 8) & 0xff;
    const quint32 blue = pixel & 0xff;
    return static_cast<quint8>((red * 77 + green * 150 + blue * 29) >> 8);
}

Weights blurWeights()
{
    std::array<double, 2 * reach + 1> bell{};
    double sum = 0.0;
    for (int i = -reach; i <= reach; ++i) {
        const double height = std::exp(-i * i / (2.0 * blur * blur));
        bell.at(static_cast<std::size_t>(i + reach)) = height;
        sum += height;
    }
    Weights weights{};
    int rest = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights.at(i) = static_cast<int>(std::lround(bell.at(i) / sum * whole));
        rest -= weights.at(i);
    }
    weights.at(reach) += rest;
    return weights;
}

/// A line of `count` pixels, `step` apart from each other.
struct Line {
    std::size_t first;
    int count;
    std::size_t step;
};

/// Blurs one line of `from` into `to`; beyond its ends it goes on as it ends.
void blurLine(const Grey& from, const Line& line, const Weights& weights, Grey& to)
{
    for (int i = 0; i < line.count; ++i) {
        int sum = whole / 2;
        for (int d = -reach; d <= reach; ++d) {
            const auto at = static_cast<std::size_t>(std::clamp(i + d, 0, line.count - 1));
            sum += weights[static_cast<std::size_t>(d + reach)] * from[line.first + at * line.step];
        }
        to[line.first + static_cast<std::size_t>(i) * line.step] = static_cast<quint8>(sum / whole);
    }
}

} // namespace

PageImage photocopied(const PageImage& page)
{
    const Weights weights = blurWeights();
    Grey light(page.pixels.size());
    std::ranges::transform(page.pixels, light.begin(), lightOf);
    Grey across(light.size());
    const auto width = static_cast<std::size_t>(page.width);
    for (std::size_t y = 0; y < static_cast<std::size_t>(page.height); ++y)
        blurLine(light, {y * width, page.width, 1}, weights, across);
    for (std::size_t x = 0; x < width; ++x)
        blurLine(across, {x, page.height, width}, weights, light);
    PageImage copy{.width = page.width, .height = page.height};
    copy.pixels.resize(light.size());
    std::ranges::transform(
        light, copy.pixels.begin(), [](quint8 left) { return left < threshold ? 0xff000000U : 0xffffffffU; });
    return copy;
}

} // namespace planner
