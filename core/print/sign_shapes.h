// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

#include <cairo.h>

/// Signs and patterns as outlines. One unit of the cairo context is a point.
namespace planner {

/// Draws the sign in black, as large as its box.
void drawSymbol(cairo_t* cairo, const Symbol& symbol);

/// Fills the panel with its pattern and frames it.
void drawPanel(cairo_t* cairo, const Panel& panel);

} // namespace planner
