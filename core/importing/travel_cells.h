// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/festival.h"

#include <QHash>

#include <map>

namespace planner {

enum class TravelField { From, To, Mode, Minutes, Day, Departures, Remark };

/// The field that a column with this heading holds, in French or English; none for other columns.
[[nodiscard]] std::optional<TravelField> travelFieldIn(const QString& heading);

/// One row of a list of travel times, read. What has no column in the list says nothing.
struct TravelRowReading {
    Id<Venue> from;
    Id<Venue> to;
    TravelMode mode = TravelMode::Walk;
    std::optional<Day> day;
    minutes length{0};
    std::optional<std::vector<LocalTime>> departures;
    std::optional<QString> remark;

    /// `before` as the row has it.
    [[nodiscard]] TravelTime over(TravelTime before) const;
    /// Whether `time` is of the same way: from, to, mode and day.
    [[nodiscard]] bool isAbout(const TravelTime& time) const;
};

/// Reads the cells of lists of travel times for one festival: what its venues and days may be called.
class TravelCells {
public:
    explicit TravelCells(const Festival& festival);

    /// The cells of one row by the field that their column holds. Refused in a sentence that names the cell.
    [[nodiscard]] Result<TravelRowReading> read(const std::map<TravelField, QString>& cells) const;

private:
    [[nodiscard]] Result<Id<Venue>> venueIn(const QString& cell) const;
    [[nodiscard]] Result<std::optional<Day>> dayIn(const QString& cell) const;
    [[nodiscard]] Result<TravelMode> modeIn(const QString& cell) const;

    QHash<QString, std::vector<Id<Venue>>> m_venues; ///< By folded name.
    QHash<QString, Day> m_days; ///< By folded spelling.
    QHash<QString, TravelMode> m_modes; ///< The same.
};

} // namespace planner
