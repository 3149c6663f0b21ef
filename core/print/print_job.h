// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/print/sheet.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <stop_token>

/// One document to print: what goes into it, what it is called, its bytes. The command line and the windows
/// print the same way.
namespace planner {

class PangoMetrics;

/// A product on one paper, for some days, one after the other.
struct PrintJob {
    const Sheet* sheet = nullptr;
    Paper paper = Paper::A4;
    bool imposed = false; ///< Two pages on a sheet of A4, as the product offers.
    std::vector<Day> days;

    /// The paper that comes out of the printer.
    [[nodiscard]] Paper printedOn() const { return imposed ? Paper::A4 : paper; }

    friend bool operator==(const PrintJob&, const PrintJob&) = default;
};

/// What all documents of one printing share.
struct PrintTerms {
    Edition edition; ///< Of all days; the jobs narrow it.
    /// Days whose pages say that they are drafts, each with the errors that make it one, in words; none where
    /// it was asked for.
    std::map<Day, QStringList> draftDays;
    Language language = Language::French; ///< Of the pages.
    std::optional<Language> notes = {}; ///< The language of whoever prints, for the notes; none: the same.
    std::vector<PreflightNote> leftOut = {}; ///< Said of each document: see leftOutOf().
};

/// The sessions of `festival` that no document of the edition holds although visitors could expect them:
/// drafts, and those on a day that is none of the festival. `terms` tells the edition and the language.
[[nodiscard]] std::vector<PreflightNote> leftOutOf(const Festival& festival, const PrintTerms& terms);

/// All pages of the job, with what to know before printing them; one that says so when there is nothing to
/// print. Told to stop, it ends after the day at hand
/// and leaves the rest out.
[[nodiscard]] Pages laidOut(
    const PrintJob& job, const PrintTerms& terms, const Metrics& metrics, const std::stop_token& stop = {});

/// The document in a PDF that depends on nothing but pages and terms. `metrics`: those that measured the
/// pages, so that no text is broken into lines again.
[[nodiscard]] Result<QByteArray> printedPdf(
    const Pages& pages, const PrintTerms& terms, const PangoMetrics& metrics);

/// "2014-06-12_affiche-du-programme_A3_v7.pdf": plain letters that every disk takes, in the language of the
/// pages; the day where there is only one. An internal edition is called so.
[[nodiscard]] QString fileName(const PrintJob& job, const PrintTerms& terms, const QString& suffix);

} // namespace planner
