// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/print/page.h"
#include "core/print/pango_metrics.h"

#include <QByteArray>
#include <QDateTime>

/// Paints pages into the bytes of a file. Writing the file is the caller's part.
namespace planner {

/// What a PDF says about itself. The same pages and facts give the same bytes.
struct PdfFacts {
    QString title;
    QString author;
    QString subject;
    Language language = Language::French; ///< Of the text.
    QDateTime created; ///< When the programme was last changed, never the clock; not valid: not said.
};

/// A tagged PDF with fonts embedded, links, and an outline entry for each page that has a title. `metrics`:
/// those that measured the pages, so that no text is broken into lines again.
[[nodiscard]] Result<QByteArray> paintedPdf(
    const Pages& pages, const PdfFacts& facts, const PangoMetrics& metrics = {});

/// `dpi`: 36 to 600.
[[nodiscard]] Result<QByteArray> paintedPng(const Page& page, double dpi);

[[nodiscard]] Result<QByteArray> paintedSvg(const Page& page);

} // namespace planner
