// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

#include <QImage>
#include <QTemporaryDir>

#include <vector>

namespace planner::tests {

/// 1.6 km from each other.
inline constexpr Coordinates west{43.6, 1.44};
inline constexpr Coordinates east{43.6, 1.46};

/// A town map: its left half is red, its right half is blue.
[[nodiscard]] inline QImage townMap(const QSize& size = {400, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

/// Pictures in a folder that is gone with the object.
class PictureFolder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The path of `image`, written in the format that `name` ends with.
    [[nodiscard]] QString with(const QString& name, const QImage& image) const
    {
        image.save(path(name));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

/// A festival with venues at these places and nothing else.
[[nodiscard]] inline Festival venuesAt(const std::vector<Coordinates>& places)
{
    IdSource ids(7);
    Festival festival(blank(ids.next<About>()));
    double position = 0.0;
    for (const Coordinates& place : places) {
        Venue venue = blank(ids.next<Venue>());
        venue.name = QStringLiteral("Venue %1").arg(position + 1);
        venue.coordinates = place;
        venue.position = position++;
        festival.table<Venue>().put(venue);
    }
    return festival;
}

} // namespace planner::tests
