// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/print_queue.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace planner::ui {

/// Which printer, how many copies, on one side or both.
class PrinterDialog : public QDialog {
public:
    PrinterDialog(const QStringList& printers, Sides usual, QWidget* parent);

    [[nodiscard]] PrinterJob job() const;

private:
    QComboBox* m_printer;
    QSpinBox* m_copies;
    QComboBox* m_sides;
};

} // namespace planner::ui
