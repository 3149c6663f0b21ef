// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/importing/startup_cells.h"

#include <QHash>

#include <vector>

namespace planner {

/// What past imports left in a festival: the rows of a list, and what other lists said of its profiles. It
/// points into the festival.
class ListMemory {
public:
    ListMemory(const Festival& festival, const QString& list);

    /// The row of the list with that text in its identifier column; null for none, or more than one.
    [[nodiscard]] const ImportedRow* identified(const QString& identifier) const;

    /// The rows of the list whose name has the plain key `plain`, or that were kept under it.
    [[nodiscard]] std::vector<const ImportedRow*> named(const QString& plain) const;

    /// Whether a row of the list was kept under `key`.
    [[nodiscard]] bool hasKey(const QString& key) const { return m_byKey.contains(key); }

    /// The row of the list that came to a profile.
    [[nodiscard]] const ImportedRow* of(const Id<Startup>& startup) const;

    /// The rows of other lists that came to a profile.
    [[nodiscard]] std::vector<const ImportedRow*> elsewhere(const Id<Startup>& startup) const;

private:
    using Rows = QHash<QString, const ImportedRow*>;

    Rows m_byIdentifier; ///< Null where there are two.
    Rows m_byKey;
    QHash<QString, std::vector<const ImportedRow*>> m_byName; ///< By plain key.
    QHash<Id<Startup>, const ImportedRow*> m_byStartup;
    QHash<Id<Startup>, std::vector<const ImportedRow*>> m_elsewhere;
};

/// What names a row in its list that has no identifier and no namesakes: its folded name, or the name itself
/// where nothing of that is left.
[[nodiscard]] QString plainKey(const QString& name);

/// What `row` said as `field`, in one cell at most.
[[nodiscard]] QString saidOf(const ImportedRow& row, ListField field);

/// The cells of a row as an import left them.
[[nodiscard]] std::vector<ListCell> cellsOf(const ImportedRow& row);

/// `cells` as they are kept for the next import; without those that say nothing as nothing.
[[nodiscard]] std::vector<ImportedCell> remembered(const std::vector<ListCell>& cells);

/// `cells` of a row, and in their places those that the list had for it the last time in columns of which the
/// row says nothing now: what a list does not speak of has not changed.
[[nodiscard]] std::vector<ListCell> completed(
    const std::vector<ListCell>& cells, const std::vector<ListCell>& lastTime);

/// Those of `other` that are read as something that `cells` speak of, too.
[[nodiscard]] std::vector<ListCell> sharedWith(
    const std::vector<ListCell>& cells, std::vector<ListCell> other);

} // namespace planner
