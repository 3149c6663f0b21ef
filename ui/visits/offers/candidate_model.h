// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "ui/visits/offers/candidates.h"

#include <QAbstractTableModel>

namespace planner::ui {

/// Candidates for a stop in a table.
class CandidateModel : public QAbstractTableModel {
public:
    enum Column { Time, What, Seats, Way, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void present(std::vector<Candidate> candidates, const Festival& festival, Language language);
    [[nodiscard]] const Candidate& at(int row) const { return m_candidates.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    using Texts = std::array<QString, ColumnCount>;

    std::vector<Candidate> m_candidates;
    std::vector<Texts> m_texts; ///< One for each candidate.
};

} // namespace planner::ui
