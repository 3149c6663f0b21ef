// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <vector>

class QMimeData;

namespace planner::ui {

/// A drag that carries `ids` as `mimeType`, one a line.
[[nodiscard]] QMimeData* dragOf(const QStringList& ids, const QString& mimeType);
/// The lines that `data` of a drag carries as `mimeType`.
[[nodiscard]] QStringList draggedLines(const QMimeData& data, const char* mimeType);

/// The ids that `data` of a drag carries as `mimeType`; empty when it carries none.
template <class Item>
[[nodiscard]] std::vector<Id<Item>> draggedIds(const QMimeData& data, const char* mimeType)
{
    std::vector<Id<Item>> ids;
    for (const QString& line : draggedLines(data, mimeType)) {
        if (const auto id = Id<Item>::fromText(line))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace planner::ui
