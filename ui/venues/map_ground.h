// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/map_fit.h"
#include "ui/venues/map_layout.h"

#include <QImage>

class QPainter;

namespace planner::ui {

/// The picture under the pins of the map. It is unpacked when the festival gets another one, not each time
/// that it is painted.
class MapGround {
public:
    /// Takes over the picture of `festival`, if it has one that can be used.
    void follow(const Festival& festival);

    [[nodiscard]] bool isShown() const { return m_fit.has_value(); }
    /// Where the corners of the picture are.
    [[nodiscard]] std::vector<Coordinates> corners() const;
    /// Whose map it is, while it is shown; empty: nobody has said.
    [[nodiscard]] const QString& credit() const { return m_picture->credit; }
    /// Paints it, a little faded, as `frame` shows it in `area`.
    void paint(QPainter& painter, const MapFrame& frame, const QRectF& area) const;

private:
    [[nodiscard]] const QImage& levelFor(double scale) const;

    std::optional<MapPicture> m_picture;
    std::vector<QImage>
        m_levels; ///< The picture, its half, its quarter: far away it is neither slow nor rough.
    std::optional<MapFit> m_fit;
};

} // namespace planner::ui
