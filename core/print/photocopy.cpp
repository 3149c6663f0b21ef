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
/// Of a pixel and of those `reach` before and after it.
using Weights = std::array<int, 2 * reach + 1>;
/// Where the pixels so weighed begin.
using Taps = std::array<const quint8*, 2 * reach + 1>;

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

/// Mixes `count` pixels after each other. What lies equally far weighs the same; plain arithmetic, as this is
/// most of the work.
void mix(const Taps& taps, const Weights& weights, int count, quint8* to)
{
    static_assert(reach == 3);
    const auto [a, b, c, middle, d, e, f] = taps;
    const int third = weights[0];
    const int second = weights[1];
    const int first = weights[2];
    const int own = weights[3];
    for (int i = 0; i < count; ++i) {
        const int sum
            = third * (a[i] + f[i]) + second * (b[i] + e[i]) + first * (c[i] + d[i]) + own * middle[i];
        to[i] = static_cast<quint8>((sum + whole / 2) / whole);
    }
}

/// Blurs along the rows; beyond its ends a row goes on as it ends.
void blurAcross(Grey& light, std::size_t width, const Weights& weights)
{
    Grey row(width + 2 * reach);
    for (auto start = light.begin(); start != light.end(); start += static_cast<std::ptrdiff_t>(width)) {
        std::fill_n(row.begin(), reach, *start);
        const auto end = std::copy_n(start, width, row.begin() + reach);
        std::fill(end, row.end(), *std::prev(end));
        Taps taps{};
        for (std::size_t i = 0; i < taps.size(); ++i)
            taps[i] = row.data() + i;
        mix(taps, weights, static_cast<int>(width), &*start);
    }
}

/// Blurs along the columns, into `to`; beyond its ends a column goes on as it ends.
void blurDown(const Grey& light, std::size_t width, const Weights& weights, Grey& to)
{
    const int height = static_cast<int>(light.size() / width);
    for (int y = 0; y < height; ++y) {
        Taps taps{};
        for (int d = -reach; d <= reach; ++d) {
            const auto row = static_cast<std::size_t>(std::clamp(y + d, 0, height - 1));
            taps[static_cast<std::size_t>(d + reach)] = light.data() + row * width;
        }
        mix(taps, weights, static_cast<int>(width), to.data() + static_cast<std::size_t>(y) * width);
    }
}

} // namespace

PageImage photocopied(const PageImage& page)
{
    if (page.pixels.empty())
        return page;
    const Weights weights = blurWeights();
    const auto width = static_cast<std::size_t>(page.width);
    Grey across(page.pixels.size());
    std::ranges::transform(page.pixels, across.begin(), lightOf);
    blurAcross(across, width, weights);
    Grey light(across.size());
    blurDown(across, width, weights, light);
    PageImage copy{.width = page.width, .height = page.height};
    copy.pixels.resize(light.size());
    std::ranges::transform(
        light, copy.pixels.begin(), [](quint8 left) { return left < threshold ? 0xff000000U : 0xffffffffU; });
    return copy;
}

} // namespace planner
