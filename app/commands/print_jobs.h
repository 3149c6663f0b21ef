// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/files.h"
#include "core/print/print_job.h"

#include <QString>

#include <vector>

namespace planner::app {

enum class PrintFormat { Pdf, Png, Svg };

constexpr auto names(PrintFormat /*of*/)
{
    return Names<PrintFormat, 3>{
        {{PrintFormat::Pdf, "pdf"}, {PrintFormat::Png, "png"}, {PrintFormat::Svg, "svg"}}};
}

/// What is to be printed, and how.
struct PrintOrder {
    PrintTerms terms;
    std::vector<Day> days;
    PrintFormat format = PrintFormat::Pdf;
    std::optional<Paper> paper; ///< None: the usual one for a file, every one for a folder.
    bool onlyImposed = false;
    Existing existing = Existing::Keep;
};

/// A file that was written.
struct Printed {
    QString path;
    QString product; ///< The id of the sheet.
    QString paper; ///< "a3", "a4", "a5"
    int pages = 0;
    std::vector<PreflightNote> notes;
};

/// One product, all days of the order, in one file; PNG and SVG make a numbered file for each page.
[[nodiscard]] Result<std::vector<Printed>> printedFile(
    const Sheet& sheet, const PrintOrder& order, const QString& path);

/// A file for each product, day and paper in `folder`, which is made when it is not there. Days on which a
/// product has nothing to print make none.
[[nodiscard]] Result<std::vector<Printed>> printedFolder(
    const std::vector<const Sheet*>& chosen, const PrintOrder& order, const QString& folder);

} // namespace planner::app
