// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/startups/startup_model.h"

#include <QSortFilterProxyModel>

namespace planner::ui {

/// Which start-ups the table shows.
enum class StartupChip { All, Incomplete, WithoutSession, Doubtful };

/// The start-ups sorted by a column, and filtered by a chip and a search.
class StartupList : public QSortFilterProxyModel {
public:
    explicit StartupList(StartupModel& model, QObject* parent = nullptr);

    void setChip(StartupChip chip);
    /// Only rows that hold each word of `text`, whatever its case and accents.
    void setSearch(const QString& text);
    [[nodiscard]] const StartupModel& startups() const { return m_model; }
    /// How many start-ups `chip` would show.
    [[nodiscard]] int count(StartupChip chip) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool accepts(StartupChip chip, int row) const;

    StartupModel& m_model;
    StartupChip m_chip = StartupChip::All;
    QStringList m_words;
};

} // namespace planner::ui
