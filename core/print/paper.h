// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

#include <compare>

namespace planner {

/// A length on paper, in millimetres.
struct Mm {
    double value = 0.0;

    friend constexpr auto operator<=>(Mm, Mm) = default;
    friend constexpr Mm operator+(Mm a, Mm b) { return {a.value + b.value}; }
    friend constexpr Mm operator-(Mm a, Mm b) { return {a.value - b.value}; }
    friend constexpr Mm operator-(Mm a) { return {-a.value}; }
    friend constexpr Mm operator*(Mm a, double factor) { return {a.value * factor}; }
    friend constexpr Mm operator*(double factor, Mm a) { return {a.value * factor}; }
    friend constexpr Mm operator/(Mm a, double divisor) { return {a.value / divisor}; }
    friend constexpr double operator/(Mm a, Mm b) { return a.value / b.value; }
    constexpr Mm& operator+=(Mm other)
    {
        value += other.value;
        return *this;
    }
    constexpr Mm& operator-=(Mm other)
    {
        value -= other.value;
        return *this;
    }
};

constexpr Mm operator""_mm(long double value)
{
    return {static_cast<double>(value)};
}
constexpr Mm operator""_mm(unsigned long long value)
{
    return {static_cast<double>(value)};
}

/// A size of type or the width of a rule, in points of 1/72 inch.
struct Pt {
    double value = 0.0;

    friend constexpr auto operator<=>(Pt, Pt) = default;
    friend constexpr Pt operator*(Pt a, double factor) { return {a.value * factor}; }
};

constexpr Pt operator""_pt(long double value)
{
    return {static_cast<double>(value)};
}
constexpr Pt operator""_pt(unsigned long long value)
{
    return {static_cast<double>(value)};
}

constexpr Mm toMm(Pt points)
{
    return {points.value * 25.4 / 72.0};
}
constexpr Pt toPt(Mm length)
{
    return {length.value * 72.0 / 25.4};
}

struct Size {
    Mm width;
    Mm height;

    friend constexpr bool operator==(const Size&, const Size&) = default;
};

struct Point {
    Mm x;
    Mm y;

    friend constexpr bool operator==(const Point&, const Point&) = default;
};

/// A rectangle; x grows to the right, y downwards from the top edge of the page.
struct Box {
    Mm x;
    Mm y;
    Mm width;
    Mm height;

    [[nodiscard]] constexpr Mm right() const { return x + width; }
    [[nodiscard]] constexpr Mm bottom() const { return y + height; }

    friend constexpr bool operator==(const Box&, const Box&) = default;
};

enum class Paper { A3, A4, A5 };

constexpr auto names(Paper /*of*/)
{
    return Names<Paper, 3>{{{Paper::A3, "a3"}, {Paper::A4, "a4"}, {Paper::A5, "a5"}}};
}

/// Upright.
constexpr Size sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return {297_mm, 420_mm};
    case Paper::A4:
        return {210_mm, 297_mm};
    case Paper::A5:
        return {148_mm, 210_mm};
    }
    return {210_mm, 297_mm};
}

constexpr Size turned(Size size)
{
    return {size.height, size.width};
}

} // namespace planner
