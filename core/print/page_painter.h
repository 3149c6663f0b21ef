// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"
#include "core/print/typesetter.h"

namespace planner {

/// Whether the structure tags and links go with the paint: only a PDF can hold them.
enum class Tagging { On, Off };

/// Paints pages onto cairo contexts whose unit is the point.
class PagePainter {
public:
    explicit PagePainter(
        Tagging tagging, std::shared_ptr<Typesetter> typesetter = std::make_shared<Typesetter>())
        : m_typesetter(std::move(typesetter)), m_tagging(tagging)
    {
    }

    void paint(cairo_t* cairo, const Page& page) const;
    /// The same on white, on a surface of pixels with `dpi` of them to the inch.
    void paintOnWhite(cairo_t* cairo, const Page& page, double dpi) const;

private:
    void paintText(cairo_t* cairo, const Text& text) const;
    void paintBlank(cairo_t* cairo, const Text& text) const;
    void paintWatermark(cairo_t* cairo, const Watermark& watermark) const;

    std::shared_ptr<Typesetter> m_typesetter;
    Tagging m_tagging;
};

/// The longest text, in bytes, that a QR code of error correction M holds.
inline constexpr qsizetype qrCapacity = 2331;

} // namespace planner
