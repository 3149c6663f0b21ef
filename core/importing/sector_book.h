// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/table.h"
#include "core/startups/sector.h"

#include <QHash>

#include <optional>
#include <vector>

namespace planner {

/// Sectors by name: those of a festival, and those that a list brings, each once however it is spelled.
class SectorBook {
public:
    explicit SectorBook(const Table<Sector>& sectors);

    /// The sector called `name`, made when there is none yet; none for no name.
    std::optional<Id<Sector>> named(const QString& name, IdSource& ids);

    /// The sector that a list called `before`, in the spelling that it has `now`: where only case, accents or
    /// punctuation differ, and nobody here has respelled it since. None otherwise.
    std::optional<Sector> respelled(const QString& before, const QString& now);

    /// The sectors that were made, as they came up.
    [[nodiscard]] const std::vector<Sector>& made() const { return m_made; }

    /// The name of the sector whose id reads `id`; empty when there is none.
    [[nodiscard]] QString nameOf(const QString& id) const;

private:
    QHash<QString, Sector> m_byName; ///< By folded name.
    std::vector<Sector> m_made;
};

} // namespace planner
