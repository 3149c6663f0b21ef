// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/list_memory.h"
#include "core/startups/traits.h"

#include <QSet>

namespace planner {

/// A row of a list with what it says.
struct ListRow {
    int line = 0;
    std::vector<ListCell> cells;
    RowReading reading;
    Traits traits;
    QString key; ///< What names the row in its list; empty: it has no name.
    const ListRow* earlier = nullptr; ///< The row that this one says again.
    const ImportedRow* last = nullptr; ///< What the list said under the same key at its last import.
    /// What the list said under the same identifier at its last import, but of what is another start-up to
    /// all appearances.
    const ImportedRow* unlike = nullptr;
    std::vector<ListCell> known; ///< The cells, with what the list said before in columns it lacks now.
    std::optional<Id<Startup>> startup; ///< Where it ends up.
};

/// Gives the rows of a list their keys: the identifier, else the folded name. An identifier of rows that are
/// plainly different start-ups ("in progress") is none; namesakes that are surely not the same are numbered,
/// and go by what they say, in whatever order they come.
class RowKeys {
public:
    RowKeys(const Festival& festival, const ListMemory& memory) : m_festival(festival), m_memory(memory) { }

    /// Gives keys to all of `rows`, which stay where they are as long as their keys are in use.
    void give(std::vector<ListRow>& rows);

private:
    struct Namesakes {
        QString plain; ///< The key they would have.
        std::vector<ListRow*> rows; ///< That are not the same, in their order.
    };

    void leaveOutShared(std::vector<ListRow>& rows);
    void identify(ListRow& row);
    [[nodiscard]] std::vector<Namesakes> namesakesIn(std::vector<ListRow>& rows) const;
    void give(const Namesakes& namesakes);
    void recall(const Namesakes& namesakes);
    void recallUnchanged(const std::vector<ListRow*>& rows, const std::vector<const ImportedRow*>& memories);
    void recallSame(std::vector<ListRow*> rows, std::vector<const ImportedRow*> memories);
    void take(ListRow& row, const ImportedRow& last);
    [[nodiscard]] std::vector<const ImportedRow*> freeMemoriesOf(const QString& plain) const;
    [[nodiscard]] bool isAbout(const ImportedRow& last, const ListRow& row) const;

    const Festival& m_festival;
    const ListMemory& m_memory;
    QHash<QString, const ListRow*> m_byKey;
    QSet<const ImportedRow*> m_recalled;
};

} // namespace planner
