// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/page_image.h"

#include "core/print/page_painter.h"

#include <algorithm>
#include <cmath>

namespace planner {

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
    PageImage image{.width = pixels(page.size.width), .height = pixels(page.size.height)};
    image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    const SurfaceHandle surface(
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(image.pixels.data()),
            CAIRO_FORMAT_ARGB32, image.width, image.height, image.width * static_cast<int>(sizeof(quint32))));
    const CairoHandle cairo(cairo_create(surface.get()));
    m_memory->painter.paintOnWhite(cairo.get(), page, dpi);
    cairo_surface_flush(surface.get());
    return image;
}

} // namespace planner
