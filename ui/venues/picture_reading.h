// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/programme/map_picture.h"

#include <QImage>

namespace planner::ui {

/// Reads the picture in the file `path`, PNG or JPEG by its content, and makes it small enough for a festival
/// file: 2400 pixels on its long side at most, on white, as PNG or JPEG, whichever is smaller. Fails with a
/// sentence that names the file.
[[nodiscard]] Result<PictureFile> pictureIn(const QString& path);

/// The picture that `file` holds; null when there is none or it is broken or far too large.
[[nodiscard]] QImage imageOf(const PictureFile& file);

} // namespace planner::ui
