// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/finding_sections.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <array>

namespace planner::ui {

class WaysOut;

/// Which findings are listed.
struct FindingFilter {
    std::array<bool, 3> severities{true, true, true}; ///< In the order of Severity.
    QString text; ///< All its words are in the row.

    friend bool operator==(const FindingFilter&, const FindingFilter&) = default;
};

/// What is wrong: a section for each severity that has any, the findings in it by time; last what is ignored.
/// It follows the festival by exact row changes.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, ProblemColumn, WhereColumn, WhenColumn, FixColumn, ColumnCount };

    FindingsModel(Workspace& workspace, WaysOut& waysOut, const QPalette& palette, QObject* parent);

    [[nodiscard]] const FindingFilter& filter() const { return m_filter; }
    void setFilter(const FindingFilter& filter);

    /// The row at `index`, or null for sections.
    [[nodiscard]] const FindingRow* row(const QModelIndex& index) const;
    /// Its finding, or null.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// Whether all that can be done about `row` from here is to show what it is about.
    [[nodiscard]] bool isShownOnly(const FindingRow& row) const;
    /// Where a finding that is not ignored is listed.
    [[nodiscard]] QModelIndex indexOf(const Finding& finding) const;
    /// The first finding listed after `finding`, or before it; the walk goes round. Null when none is listed.
    [[nodiscard]] const Finding* next(const Finding* finding) const { return nextIn(m_sections, finding); }
    [[nodiscard]] const Finding* previous(const Finding* finding) const
    {
        return previousIn(m_sections, finding);
    }
    /// How many are listed besides the ignored ones, and the place of `finding` among them, from 0.
    [[nodiscard]] int count() const { return countOf(m_sections); }
    [[nodiscard]] int placeOf(const Finding& finding) const { return ui::placeOf(finding, m_sections); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Whether rows are coming and going.
    [[nodiscard]] bool isUpdating() const { return m_updating; }
    [[nodiscard]] const QIcon& icon(Severity severity) const
    {
        return m_icons.at(static_cast<size_t>(severity));
    }
    /// What a section holds.
    [[nodiscard]] FindingGroup groupAt(const QModelIndex& section) const;

Q_SIGNALS:
    /// Everything that changed has been told.
    void updated();

private:
    void update();
    [[nodiscard]] FindingSections wanted() const;
    [[nodiscard]] bool isListed(const Finding& finding, const QStringList& words) const;
    void replaceAll(FindingSections sections);
    bool follow(const FindingSections& sections);
    void follow(int section, const std::vector<FindingRow>& rows);
    void touchAll();
    void touchFixes();
    [[nodiscard]] QString sectionText(const FindingSection& section) const;
    [[nodiscard]] QString text(const Finding& finding, int column) const;
    [[nodiscard]] QString fixText(const FindingRow& row) const;
    [[nodiscard]] QVariant rowData(const FindingRow& row, int column, int role) const;

    Workspace& m_workspace;
    WaysOut& m_waysOut;
    QColor m_link;
    QColor m_quiet;
    FindingFilter m_filter;
    FindingSections m_sections;
    std::array<QIcon, 3> m_icons; ///< In the order of Severity.
    bool m_updating = false;
};

/// "Error", "Warning", "Note".
[[nodiscard]] QString severityText(Severity severity);

} // namespace planner::ui
