// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/print_job.h"
#include "core/rules/rule.h"
#include "ui/shell/settings.h"

#include <map>

namespace planner::ui {

enum class DraftMark { OnErrors, Always, Never };

constexpr auto names(DraftMark /*of*/)
{
    return Names<DraftMark, 3>{
        {{DraftMark::OnErrors, "on-errors"}, {DraftMark::Always, "always"}, {DraftMark::Never, "never"}}};
}

/// A paper as it is offered: sheets to fold or to cut are among them.
struct PaperChoice {
    Paper paper = Paper::A4;
    bool imposed = false;

    friend bool operator==(const PaperChoice&, const PaperChoice&) = default;
};

/// What the person who prints has chosen.
struct PrintChoices {
    QString product; ///< The id of the sheet that is shown.
    QStringList ticked; ///< The ids of the sheets to export together.
    std::map<QString, PaperChoice> papers; ///< By the id of a sheet; none: its usual one.
    std::optional<Day> day; ///< None: all.
    std::optional<Id<Venue>> venue; ///< None: all.
    Language language = Language::French;
    Audience audience = Audience::Public; ///< Sheets for visitors alone are public all the same.
    DraftMark draft = DraftMark::OnErrors;

    friend bool operator==(const PrintChoices&, const PrintChoices&) = default;
};

/// What is printed: a state of the file. A value that can be handed to a thread.
struct PrintMatter {
    Festival festival;
    Revision revision;
    std::map<Day, QStringList> errors; ///< In words, by the day they are on.
    Language notes = Language::French; ///< What whoever prints reads.
};

[[nodiscard]] const Sheet& sheetOf(const PrintChoices& choices);
/// The papers `sheet` is made for; the first is the usual one.
[[nodiscard]] std::vector<PaperChoice> papersOf(const Sheet& sheet);
[[nodiscard]] PaperChoice paperFor(const Sheet& sheet, const PrintChoices& choices);
/// The audience that may be chosen matters to `sheet`.
[[nodiscard]] bool hasEditions(const Sheet& sheet);

/// What to lay out for `sheet`. A day that the festival no longer has stands for all of them.
[[nodiscard]] PrintJob jobFor(const Sheet& sheet, const PrintChoices& choices, const Festival& festival);
[[nodiscard]] PrintTerms termsFor(const Sheet& sheet, const PrintChoices& choices, const PrintMatter& matter);

/// What this computer remembers; days and venues belong to a file and are not kept. `language` holds until
/// another was chosen.
[[nodiscard]] PrintChoices storedChoices(const Settings& settings, Language language);
void store(const PrintChoices& choices, Settings& settings);

} // namespace planner::ui
