// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/id.h"
#include "core/programme/place.h"

#include <QByteArray>

#include <vector>

namespace planner {

/// The bytes of a picture, PNG or JPEG; none when there is no picture. Copies share them.
struct PictureFile {
    QByteArray bytes;

    /// Base64, as files and JSON spell it.
    [[nodiscard]] QString text() const { return QString::fromLatin1(bytes.toBase64()); }
    /// Reads what text() gives and nothing else.
    static std::optional<PictureFile> fromText(QStringView text)
    {
        const auto read
            = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        PictureFile file{read.decoded};
        return read && file.text() == text ? std::optional(std::move(file)) : std::nullopt;
    }

    friend bool operator==(const PictureFile&, const PictureFile&) = default;
};

/// A spot of a picture of which it is known where on Earth it is.
struct ControlPoint {
    double x = 0.0; ///< 0: the left edge of the picture, 1: the right one.
    double y = 0.0; ///< 0: the top, 1: the bottom.
    Coordinates coordinates;

    friend bool operator==(const ControlPoint&, const ControlPoint&) = default;

    template <class Self = ControlPoint>
    static constexpr auto fields()
    {
        return listed(field("x", &Self::x), field("y", &Self::y), field("coordinates", &Self::coordinates));
    }
};

/// What lies under the venues on the map: a picture, and the two or three points by which it is put where it
/// belongs (core/festival/map_fit.h). The map shows the first there is.
struct MapPicture {
    Id<MapPicture> id;
    PictureFile picture;
    QString credit; ///< Whose map it is: "© contributeurs OpenStreetMap".
    std::vector<ControlPoint> points;

    friend bool operator==(const MapPicture&, const MapPicture&) = default;

    template <class Self = MapPicture>
    static constexpr auto fields()
    {
        return listed(
            field("picture", &Self::picture), field("credit", &Self::credit), field("points", &Self::points));
    }
};

} // namespace planner
