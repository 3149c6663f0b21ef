// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/page_image.h"

#include "core/print/page_painter.h"

#include <algorithm>
#include <cmath>

namespace planner {

namespace {

using Pixels = std::vector<quint32>;

/// On surfaces of pixels cairo puts each letter on a whole one, which tears small words apart or runs them
/// together. So pages of few pixels are painted so many times wider, and made narrow again.
int widening(double dpi)
{
    if (dpi < 60.0)
        return 4;
    return dpi < 110.0 ? 3 : dpi < 200.0 ? 2 : 1;
}

/// Of each `factor` pixels side by side the middle colour. They are opaque.
Pixels narrowed(const Pixels& wide, int factor)
{
    const auto count = static_cast<quint32>(factor);
    Pixels narrow(wide.size() / count);
    const quint32* next = wide.data();
    for (quint32& pixel : narrow) {
        quint32 redAndBlue = 0;
        quint32 green = 0;
        for (int i = 0; i < factor; ++i, ++next) {
            redAndBlue += *next & 0x00ff00ffU;
            green += (*next >> 8) & 0xffU;
        }
        const quint32 red = (redAndBlue >> 16) / count;
        const quint32 blue = (redAndBlue & 0xffffU) / count;
        pixel = 0xff000000U | red << 16 | (green / count) << 8 | blue;
    }
    return narrow;
}

} // namespace

struct PageImager::Memory {
    PagePainter painter{Tagging::Off};
};

PageImager::PageImager() : m_memory(std::make_unique<Memory>()) { }
PageImager::~PageImager() = default;

PageImage PageImager::painted(const Page& page, double dpi) const
{
    Q_ASSERT_X(dpi >= 10.0 && dpi <= 600.0, "PageImager", "a resolution from 10 to 600 dots per inch");
    const auto pixels
        = [dpi](Mm length) { return std::max(1, static_cast<int>(std::lround(length.value / 25.4 * dpi))); };
    const int factor = widening(dpi);
    PageImage image{.width = pixels(page.size.width), .height = pixels(page.size.height)};
    const int width = image.width * factor;
    image.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(image.height));
    const SurfaceHandle surface(
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(image.pixels.data()),
            CAIRO_FORMAT_ARGB32, width, image.height, width * static_cast<int>(sizeof(quint32))));
    const CairoHandle cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), factor, 1.0);
    m_memory->painter.paintOnWhite(cairo.get(), page, dpi);
    cairo_surface_flush(surface.get());
    if (factor > 1)
        image.pixels = narrowed(image.pixels, factor);
    return image;
}

} // namespace planner
