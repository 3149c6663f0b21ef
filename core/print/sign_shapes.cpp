// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sign_shapes.h"

#include "core/print/cairo_handles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace planner {

namespace {

constexpr double turn = 2.0 * std::numbers::pi;
constexpr double thin = 0.085; ///< A line, in widths of the sign.

void disc(cairo_t* cairo, double x, double y, double radius)
{
    cairo_new_sub_path(cairo); // an arc would draw a line from where the last text ended
    cairo_arc(cairo, x, y, radius, 0.0, turn);
}

void polygon(cairo_t* cairo, std::initializer_list<std::pair<double, double>> corners)
{
    cairo_new_sub_path(cairo);
    for (const auto& [x, y] : corners)
        cairo_line_to(cairo, x, y);
}

void stroke(cairo_t* cairo, double width)
{
    cairo_set_line_width(cairo, width);
    cairo_stroke(cairo);
}

void ring(cairo_t* cairo)
{
    disc(cairo, 0.5, 0.5, 0.4);
    stroke(cairo, thin);
}

void hatchedSquare(cairo_t* cairo)
{
    for (const double shift : {0.4, 0.8, 1.2}) {
        const double low = std::max(0.0, shift - 0.8);
        polygon(cairo, {{0.1 + low, 0.1 + shift - low}, {0.1 + shift - low, 0.1 + low}});
    }
    stroke(cairo, thin);
    cairo_rectangle(cairo, 0.1, 0.1, 0.8, 0.8);
    stroke(cairo, thin);
}

void wheelchair(cairo_t* cairo)
{
    disc(cairo, 0.4, 0.1, 0.1);
    cairo_fill(cairo);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    polygon(cairo, {{0.4, 0.24}, {0.42, 0.56}, {0.7, 0.56}, {0.84, 0.87}, {0.95, 0.83}});
    polygon(cairo, {{0.41, 0.38}, {0.66, 0.38}});
    stroke(cairo, 0.1);
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, 0.42, 0.67, 0.27, turn * 0.06, turn * 0.68);
    stroke(cairo, thin);
}

void barredWheelchair(cairo_t* cairo)
{
    wheelchair(cairo);
    cairo_set_source_rgb(cairo, 1.0, 1.0, 1.0);
    polygon(cairo, {{0.06, 0.12}, {0.94, 0.98}});
    stroke(cairo, 0.24);
    black(cairo);
    polygon(cairo, {{0.04, 0.1}, {0.96, 1.0}});
    stroke(cairo, 0.1);
}

/// Points to the right, turned by `angle`.
void arrow(cairo_t* cairo, double angle)
{
    cairo_translate(cairo, 0.5, 0.5);
    cairo_rotate(cairo, angle);
    polygon(cairo, {{-0.45, 0.0}, {0.3, 0.0}});
    stroke(cairo, 0.16);
    polygon(cairo, {{0.02, -0.36}, {0.46, 0.0}, {0.02, 0.36}});
    cairo_close_path(cairo);
    cairo_fill(cairo);
}

void pin(cairo_t* cairo)
{
    disc(cairo, 0.5, 0.5, 0.44);
    cairo_set_source_rgb(cairo, 1.0, 1.0, 1.0);
    cairo_fill_preserve(cairo);
    black(cairo);
    stroke(cairo, 0.1);
}

/// In a square from (0, 0) to (1, 1).
void drawSign(cairo_t* cairo, Sign sign)
{
    switch (sign) {
    case Sign::Talk:
        cairo_rectangle(cairo, 0.08, 0.08, 0.84, 0.84);
        return cairo_fill(cairo);
    case Sign::Workshop:
        return hatchedSquare(cairo);
    case Sign::Visit:
        disc(cairo, 0.5, 0.5, 0.44);
        return cairo_fill(cairo);
    case Sign::OpenDoors:
        return ring(cairo);
    case Sign::Meeting:
        polygon(cairo, {{0.5, 0.06}, {0.96, 0.9}, {0.04, 0.9}});
        return cairo_fill(cairo);
    case Sign::Booked:
        ring(cairo);
        disc(cairo, 0.5, 0.5, 0.16);
        return cairo_fill(cairo);
    case Sign::Wheelchair:
        return wheelchair(cairo);
    case Sign::NoWheelchair:
        return barredWheelchair(cairo);
    case Sign::ArrowLeft:
        return arrow(cairo, turn * 0.5);
    case Sign::ArrowUp:
        return arrow(cairo, turn * 0.75);
    case Sign::ArrowRight:
        return arrow(cairo, 0.0);
    case Sign::Pin:
        return pin(cairo);
    }
}

void outline(cairo_t* cairo, const Box& box)
{
    cairo_new_path(cairo);
    cairo_rectangle(cairo, points(box.x), points(box.y), points(box.width), points(box.height));
}

void fill(cairo_t* cairo, const Box& box, double lightness)
{
    cairo_set_source_rgb(cairo, lightness, lightness, lightness);
    outline(cairo, box);
    cairo_fill(cairo);
}

void hatch(cairo_t* cairo, const Box& box)
{
    constexpr double pitch = 2.9;
    const double height = points(box.height);
    const double right = points(box.right());
    fill(cairo, box, 1.0);
    cairo_save(cairo);
    outline(cairo, box);
    cairo_clip(cairo);
    black(cairo);
    for (double x = points(box.x) - height + pitch * 0.5; x < right; x += pitch) {
        cairo_move_to(cairo, x, points(box.bottom()));
        cairo_line_to(cairo, x + height, points(box.y));
    }
    stroke(cairo, 0.75);
    cairo_restore(cairo);
}

/// How many dots stand in a row of `length` points, `pitch` apart.
int dots(double length, double pitch)
{
    return std::max(1, static_cast<int>(std::floor(length / pitch)));
}

void dot(cairo_t* cairo, const Box& box)
{
    constexpr double pitch = 3.6;
    constexpr double radius = 1.15;
    const int across = dots(points(box.width), pitch);
    const int down = dots(points(box.height), pitch);
    const double stepX = points(box.width) / across;
    const double stepY = points(box.height) / down;
    fill(cairo, box, 1.0);
    black(cairo);
    for (int row = 0; row < down; ++row) {
        for (int column = 0; column < across; ++column)
            disc(cairo, points(box.x) + stepX * (column + 0.5), points(box.y) + stepY * (row + 0.5), radius);
    }
    cairo_fill(cairo);
}

void fillPattern(cairo_t* cairo, const Panel& panel)
{
    switch (panel.pattern) {
    case Pattern::None:
        return;
    case Pattern::White:
        return fill(cairo, panel.box, 1.0);
    case Pattern::Black:
        return fill(cairo, panel.box, 0.0);
    case Pattern::Hatched:
        return hatch(cairo, panel.box);
    case Pattern::Dotted:
        return dot(cairo, panel.box);
    case Pattern::Tint:
        return fill(cairo, panel.box, 1.0 - std::clamp(panel.tint, 0.0, 0.08));
    }
}

} // namespace

void drawSymbol(cairo_t* cairo, const Symbol& symbol)
{
    cairo_save(cairo);
    cairo_new_path(cairo);
    black(cairo);
    cairo_translate(cairo, points(symbol.box.x), points(symbol.box.y));
    cairo_scale(cairo, points(symbol.box.width), points(symbol.box.height));
    drawSign(cairo, symbol.sign);
    cairo_restore(cairo);
}

void drawPanel(cairo_t* cairo, const Panel& panel)
{
    fillPattern(cairo, panel);
    if (panel.frame.value <= 0.0)
        return;
    black(cairo);
    outline(cairo, panel.box);
    stroke(cairo, panel.frame.value);
}

} // namespace planner
