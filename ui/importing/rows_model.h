// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/import_words.h"
#include "ui/importing/startup_import.h"

#include <QAbstractTableModel>
#include <QHash>

namespace planner::ui {

enum class RowFilter { All, New, Updated, Unchanged, ToReview, Rejected };

/// The rows of a list as profiles: what is new, what moves, what somebody has to decide. The first column
/// takes a row in or leaves it out.
class RowsModel : public QAbstractTableModel {
public:
    enum Column { Take, Standing, FirstField };

    explicit RowsModel(StartupImport& import);

    /// Rows that no longer fit stay until the filter or the plan changes.
    void setFilter(RowFilter filter);
    /// How many rows fit.
    [[nodiscard]] int count(RowFilter filter) const;
    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }
    /// The row of the plan that the model's `row` shows.
    [[nodiscard]] const PlannedRow& planned(int row) const;
    /// The row that shows `line`, or -1.
    [[nodiscard]] int rowOf(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    /// A row as it is shown, made when it is looked at.
    struct Shown {
        RowStanding standing = RowStanding::New;
        bool toReview = false;
        QStringList texts; ///< In the order of profileFields().
        QHash<QString, FieldState> moved;
    };

    void reset();
    void refresh();
    void collect();
    void chooseFields();
    [[nodiscard]] bool fits(const PlannedRow& row, RowFilter filter) const;
    [[nodiscard]] const Shown& shown(int row) const;
    [[nodiscard]] Shown made(const PlannedRow& row) const;
    [[nodiscard]] QString movedText(
        const PlannedRow& row, const MovedField& moved, const QString& here, const QString& list) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QVariant colour(const QModelIndex& index) const;

    StartupImport& m_import;
    Festival m_festival; ///< With the sectors that the list brings, for their names.
    QStringList m_keys; ///< profileFields()
    std::vector<qsizetype> m_fields; ///< The columns, as places in m_keys.
    RowFilter m_filter = RowFilter::All;
    std::optional<ChosenRows> m_chosen; ///< None: there is no plan.
    ImportCounts m_counts;
    std::vector<size_t> m_rows; ///< Those shown, as places in the plan.
    mutable QHash<size_t, Shown> m_shown;
};

} // namespace planner::ui
