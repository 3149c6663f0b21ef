// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/programme/map_picture.h"

namespace planner {

/// A degree of latitude; one of longitude is shorter by longitudeScale.
constexpr double metresPerDegree = 111320.0;
[[nodiscard]] double longitudeScale(double latitude);

/// Where each spot of a picture is on Earth, as its control points say. Two points move, turn and scale the
/// picture; three also let it be slanted and stretched. Good for pictures of a town: the ground is taken for
/// flat.
class MapFit {
public:
    /// `shape` is the width of the picture by its height. Refused with a sentence when the points are too few
    /// or too many, lie outside the picture or nowhere on Earth, on one spot or on a line, or when they turn
    /// the picture over, as two points that are swapped do.
    static Result<MapFit> create(const std::vector<ControlPoint>& points, double shape);

    /// `x` and `y` are as in ControlPoint.
    [[nodiscard]] Coordinates at(double x, double y) const;
    /// How far it is from the middle of the left edge to that of the right one, in metres.
    [[nodiscard]] double width() const;

private:
    MapFit() = default;

    Coordinates m_corner; ///< At the left of the top.
    Coordinates m_across; ///< What the way from left to right adds.
    Coordinates m_down; ///< What the way from top to bottom adds.
};

} // namespace planner
