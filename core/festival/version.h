// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace planner {

/// A state of the festival that somebody gave a name, to compare with and to go back to.
struct Version {
    int number = 0; ///< Counts from 1; never given twice, even when a version is removed.
    QString name;
    QString author; ///< Who saved it, as far as the computer knew.
    QDateTime time; ///< When it was saved, UTC.
    int revision = 0; ///< Revision::number of that state.

    friend bool operator==(const Version&, const Version&) = default;
};

/// The named versions of a file.
struct Versions {
    std::vector<Version> list; ///< Oldest first.
    int last = 0; ///< The largest number that was ever given; 0: none.

    /// Under which number the festival goes at this revision: that of the version saved of it, else that of
    /// the version to come.
    [[nodiscard]] int numberAt(int revision) const
    {
        const bool saved = !list.empty() && list.back().number == last && list.back().revision == revision;
        return saved ? last : last + 1;
    }

    friend bool operator==(const Versions&, const Versions&) = default;
};

} // namespace planner
