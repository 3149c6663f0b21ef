// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace planner::ui {

/// Which program this is, under which licence, and whose work it stands on.
class AboutBox : public QDialog {
public:
    explicit AboutBox(QWidget* parent);
};

} // namespace planner::ui
