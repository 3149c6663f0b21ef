// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/festival/labels.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace planner {

/// Spells values for the cells of a list: what an organiser types, in the language of the list. What is not
/// known is empty.
class CsvCells {
public:
    CsvCells(const Festival& festival, const Words& words) : m_festival(festival), m_words(words) { }

    [[nodiscard]] const Festival& festival() const { return m_festival; }

    /// `value`, guarded against spreadsheets.
    [[nodiscard]] QString text(const QString& value) const;
    [[nodiscard]] QString texts(const std::vector<QString>& values) const;
    /// As such when it is one: a leading "+" is no formula.
    [[nodiscard]] QString phone(const QString& value) const;
    [[nodiscard]] QString number(std::optional<int> value) const;
    [[nodiscard]] QString number(std::optional<minutes> value) const;
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString day(const std::optional<Day>& value) const;
    [[nodiscard]] QString time(const std::optional<LocalTime>& value) const; ///< "25:30" in the small hours.
    [[nodiscard]] QString answer(Tri value) const;

    template <NamedEnum T>
    [[nodiscard]] QString choice(T value) const
    {
        return label(value, m_words);
    }

    /// The names of the rows that `ids` stand for.
    template <class T>
    [[nodiscard]] QString names(const std::vector<Id<T>>& ids) const
    {
        QStringList found;
        for (const Id<T>& id : ids) {
            if (const T* row = m_festival.table<T>().find(id))
                found += row->name;
        }
        return text(found.join(QStringLiteral(", ")));
    }
    template <class T>
    [[nodiscard]] QString name(const std::optional<Id<T>>& id) const
    {
        const T* row = m_festival.table<T>().find(id);
        return row ? text(row->name) : QString();
    }

private:
    const Festival& m_festival;
    const Words& m_words;
};

/// A column of a list: its heading and what stands in it.
template <class T>
struct CsvColumn {
    const char* heading; ///< English, context "Columns".
    Audience audience; ///< Audience::Internal: not in public editions.
    QString (*cell)(const T& row, const CsvCells& cells);
};

using CsvRows = std::vector<std::vector<QString>>;

/// A heading row and a row for each of `rows`, with the columns that `audience` may see.
template <class T, class Columns>
CsvRows csvRows(const std::vector<const T*>& rows, const Columns& columns, Audience audience,
    const CsvCells& cells, const Words& words)
{
    const auto isShown = [audience](const CsvColumn<T>& column) {
        return column.audience == Audience::Public || audience == Audience::Internal;
    };
    CsvRows table(1);
    for (const CsvColumn<T>& column : columns) {
        if (isShown(column))
            table.front().push_back(words.translate("Columns", column.heading));
    }
    for (const T* row : rows) {
        table.emplace_back();
        for (const CsvColumn<T>& column : columns) {
            if (isShown(column))
                table.back().push_back(column.cell(*row, cells));
        }
    }
    return table;
}

} // namespace planner
