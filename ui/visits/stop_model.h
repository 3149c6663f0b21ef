// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "core/tours/course.h"
#include "core/tours/visit_book.h"
#include "ui/visits/tour_words.h"

#include <QAbstractListModel>

namespace planner::ui {

/// The stops of one itinerary with the legs between them, in order, as rows: leg, stop, leg, stop … and the
/// leg home. A leg is missing where nobody is anywhere before.
class StopModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StopRole = Qt::UserRole, ///< Place of the stop, or of the one that the leg leads to; as many as there
                                 ///< are stops for the leg home.
        IsLegRole,
        BeginRole, ///< "14 h 10"
        EndRole, ///< "14 h 45"
        DetailRole, ///< "Brume · La Cantine › Salle Atelier · 8 seats left"
        RemarkRole,
        PinnedRole,
        SlackRole, ///< "6 min to spare"
        WorstRole, ///< Severity of the worst finding about the stop or leg as an int, or -1.
    };
    /// What a drag of a stop carries: its place.
    static constexpr const char* mimeType = "application/x-festival-stop";

    using QAbstractListModel::QAbstractListModel;

    /// What the rows are made of.
    struct Source {
        const Festival& festival;
        const Words& words;
        const Findings& findings; ///< Of the whole festival.
        const VisitBook& book;
    };
    /// Shows `outing`; none: nothing.
    void present(const std::optional<Outing>& outing, const Source& source);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    /// The row of the stop in place `stop`, or -1.
    [[nodiscard]] int rowOfStop(int stop) const;
    /// The place in the order that a stop has when it is dropped above `row` (as many as rows: at the end).
    [[nodiscard]] int placeAbove(int row) const;

private:
    struct Row {
        bool isLeg = false;
        int stop = 0;
        QString title; ///< Of a stop, or the words for the way.
        QString begin = {};
        QString end = {};
        QString detail = {};
        QString remark = {};
        QString slack = {};
        bool pinned = false;
        int worst = -1;

        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] static Row legRow(const Outing& outing, int stop, const Source& source);
    [[nodiscard]] static Row stopRow(const Outing& outing, int stop, const Source& source);
    [[nodiscard]] static QString spoken(const Row& row);

    std::vector<Row> m_rows;
};

} // namespace planner::ui
