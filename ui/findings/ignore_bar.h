// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace planner::ui {

/// A line over the list of problems that asks why one of them shall be ignored.
class IgnoreBar : public QFrame {
    Q_OBJECT

public:
    explicit IgnoreBar(QWidget* parent);

    /// Asks about `finding`, which says `sentence`.
    void ask(const Finding& finding, const QString& sentence);

Q_SIGNALS:
    void decided(const planner::Finding& finding, const QString& reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void decide();
    void leave();

    std::optional<Finding> m_finding;
    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_ignore;
};

} // namespace planner::ui
