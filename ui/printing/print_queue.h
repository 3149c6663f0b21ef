// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace planner::ui {

enum class Sides { One, LongEdge, ShortEdge };

/// How a document goes through a printer.
struct PrinterJob {
    QString printer; ///< Empty: the usual one.
    int copies = 1;
    Sides sides = Sides::One;

    friend bool operator==(const PrinterJob&, const PrinterJob&) = default;
};

/// What the system's `lp` is to be called with, to print the file `path` as it is, not scaled.
[[nodiscard]] QStringList lpArguments(const PrinterJob& job, const QString& title, const QString& path);

/// Whether this computer prints by itself.
[[nodiscard]] bool hasPrintService();

/// The names of its printers; empty when it tells none.
[[nodiscard]] QStringList printers();

/// Hands the file `path` to the print service. Unwritable when it does not take it.
[[nodiscard]] Status sendToPrinter(const PrinterJob& job, const QString& title, const QString& path);

} // namespace planner::ui
