// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findings_model.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace planner::ui {

/// The head of the list of problems: its title, how many there are of each severity, the filter.
class FindingsHead : public QWidget {
    Q_OBJECT

public:
    FindingsHead(const FindingsModel& model, QWidget* parent);

    /// Tells how many of `findings` there are of each severity.
    void count(const Findings& findings);
    /// Lets everything through.
    void clearFilter();

Q_SIGNALS:
    void filterChanged(const planner::ui::FindingFilter& filter);
    void closeRequested();
    /// The keyboard goes on in the list.
    void listRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSwitch(Severity severity, const QIcon& icon);
    void tellFilter();

    std::array<QToolButton*, 3> m_switches{}; ///< In the order of Severity.
    QLineEdit* m_text;
};

} // namespace planner::ui
