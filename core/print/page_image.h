// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

#include <memory>

namespace planner {

/// A page in pixels, opaque, row by row without gaps: 0xAARRGGBB each, which is what Qt calls ARGB32.
struct PageImage {
    int width = 0;
    int height = 0;
    std::vector<quint32> pixels;

    friend bool operator==(const PageImage&, const PageImage&) = default;
};

/// Paints pages into pixels as they are painted into files. Remembers the fonts; to be used by one thread at
/// a time.
class PageImager {
public:
    PageImager();
    ~PageImager();

    /// `dpi`: 10 to 600. A QR code that is asked to hold too much is left out.
    [[nodiscard]] PageImage painted(const Page& page, double dpi) const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace planner
