// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/startup_csv.h"

#include <QAbstractTableModel>

namespace planner::ui {

/// The beginning of a list as it came apart, and the rows further down in which something is wrong.
class PreviewModel : public QAbstractTableModel {
public:
    static constexpr int firstRows = 20;
    static constexpr int mostBadRows = 50; ///< Further down.

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: none.
    void show(const ReadList* list);
    /// The row that shows `line`, or -1.
    [[nodiscard]] int rowOf(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int number = 0;
        QStringList cells;
        QString fault; ///< One sentence; empty: none.
    };

    QStringList m_header;
    std::vector<Line> m_lines;
};

} // namespace planner::ui
