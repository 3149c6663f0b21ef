// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/print_queue.h"

#include <functional>
#include <optional>

class QWidget;

namespace planner::ui {

/// What to do about files that are already there.
enum class Clash { Replace, KeepBoth, Cancel };

/// What printing asks the person who prints, and tells the desktop. Tests answer in its place.
struct PrintPrompts {
    /// The file to export to, or nothing; files that are there are asked about later.
    std::function<QString(const QString& suggested)> askFile;
    /// The folder to export to, or nothing.
    std::function<QString(const QString& suggested)> askFolder;
    std::function<Clash(const QStringList& paths)> askClash;
    /// Whether askPrinter and send lead anywhere.
    std::function<bool()> hasPrintService;
    /// How to print, or nothing; `usual` suits the document.
    std::function<std::optional<PrinterJob>(Sides usual)> askPrinter;
    std::function<Status(const PrinterJob& job, const QString& title, const QString& path)> send;
    /// Shows a file or a folder with the program that the desktop has for it; false when it has none.
    std::function<bool(const QString& path)> open;
};

/// Dialogs over `window`.
[[nodiscard]] PrintPrompts promptsOver(QWidget* window);

} // namespace planner::ui
