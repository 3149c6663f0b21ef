// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findings_model.h"
#include "ui/findings/ways_out.h"
#include "ui/shell/actions.h"

#include <QWidget>

#include <set>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace planner::ui {

class FindingsHead;
class IgnoreBar;

/// The list of what is wrong, and the ways out of it. It carries out the actions on problems for all pages.
class FindingsPane : public QWidget {
    Q_OBJECT

public:
    FindingsPane(Workspace& workspace, Actions& actions);

    [[nodiscard]] FindingsModel& model() { return *m_model; }
    [[nodiscard]] QTreeView& view() { return *m_view; }
    /// The finding marked in the list, or null.
    [[nodiscard]] const Finding* current() const;
    /// Marks `finding` in the list and shows what it is about.
    void visit(const Finding& finding);
    /// Goes to the problem after the one visited last, or before it, and shows what it is about.
    void walk(bool forward);

Q_SIGNALS:
    void closeRequested();
    void openRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNothing();
    void makeView();
    void layColumns();
    void bindActions();
    void refresh();
    void expandSections();
    void follow(const QModelIndex& current);
    void go(const QModelIndex& index);
    void choose(const Finding& finding);
    [[nodiscard]] QString whyNoProblem() const;
    [[nodiscard]] QString whyNoTarget() const;
    [[nodiscard]] bool isAboutSelection(const Finding& finding) const;
    [[nodiscard]] std::optional<FindingRow> target() const;
    void showWaysOut();
    void showMenu(const FindingRow& row);
    [[nodiscard]] QPoint menuPlace(const FindingRow& row) const;
    void apply(const Repair& way);
    void askToIgnore();
    void askToIgnore(const Finding& finding);
    void ignore(const Finding& finding, const QString& reason);
    void restore(const Id<Ignored>& decision);
    void tellLapsed();
    void forgetLapsed();

    Workspace& m_workspace;
    Actions& m_actions;
    WaysOut* m_waysOut;
    FindingsModel* m_model;
    QTreeView* m_view;
    QStackedWidget* m_stack;
    FindingsHead* m_head;
    QLabel* m_nothing = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_lapsed; ///< Forgets decisions that apply to nothing any more.
    QLabel* m_sound; ///< That nothing is wrong but what is ignored.
    IgnoreBar* m_ignoreBar;
    std::optional<Finding> m_visited; ///< May be cured by now; the walk goes on from its place.
    std::set<FindingGroup> m_closed{FindingGroup::Ignored}; ///< Folded.
    bool m_expanding = false;
};

} // namespace planner::ui
