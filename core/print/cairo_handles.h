// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/paper.h"

#include <cairo.h>
#include <memory>
#include <pango/pangocairo.h>

/// Owners of what cairo and pango count by hand, and what all that paint with cairo need.
namespace planner {

struct Release {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
    void operator()(PangoFontMap* map) const { g_object_unref(map); }
    void operator()(PangoContext* context) const { g_object_unref(context); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

using CairoHandle = std::unique_ptr<cairo_t, Release>;
using SurfaceHandle = std::unique_ptr<cairo_surface_t, Release>;
using FontOptionsHandle = std::unique_ptr<cairo_font_options_t, Release>;
using FontMapHandle = std::unique_ptr<PangoFontMap, Release>;
using PangoContextHandle = std::unique_ptr<PangoContext, Release>;
using LayoutHandle = std::unique_ptr<PangoLayout, Release>;
using FontHandle = std::unique_ptr<PangoFontDescription, Release>;
using AttributesHandle = std::unique_ptr<PangoAttrList, Release>;

/// `length` in the unit of every context here, the point.
inline double points(Mm length)
{
    return toPt(length).value;
}

inline void black(cairo_t* cairo)
{
    cairo_set_source_rgb(cairo, 0.0, 0.0, 0.0);
}

} // namespace planner
