// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace planner::ui {

/// Counts what stands in a line or a paragraph while it is typed: "72 / 90". More than the limit is said, and
/// never stops anybody.
class LengthCounter : public QLabel {
public:
    /// `field`: a QLineEdit or a QPlainTextEdit.
    LengthCounter(QWidget* field, int limit, QWidget* parent = nullptr);

private:
    void tell(qsizetype length);

    int m_limit;
    bool m_over = false;
};

} // namespace planner::ui
