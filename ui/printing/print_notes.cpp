// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/print_notes.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"

#include <QLocale>

namespace planner::ui {
namespace {

/// The thing that `uuid` names, of whatever kind, if it is there.
std::optional<Subject> subjectOf(const Festival& festival, const QUuid& uuid)
{
    std::optional<Subject> found;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if (festival.table<T>().contains(Id<T>(uuid)))
            found = subject(Id<T>(uuid));
    });
    return found;
}

PrintNoteKind kindOf(Remark remark)
{
    switch (remark) {
    case Remark::DoesNotFit:
    case Remark::SmallType:
    case Remark::MissingFont:
    case Remark::Draft:
        return PrintNoteKind::Warning;
    case Remark::LeftOut:
    case Remark::Unknown:
        return PrintNoteKind::Note;
    }
    return PrintNoteKind::Note;
}

/// The smallest size of type on `pages`; raised letters are part of a word and do not count.
double smallestType(const Pages& pages)
{
    double smallest = 0.0;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const Text* text = std::get_if<Text>(&item);
            if (text == nullptr)
                continue;
            for (const Run& run : text->runs) {
                const bool counts = !run.superscript && !run.text.isEmpty();
                if (counts && (smallest == 0.0 || run.style.size.value < smallest))
                    smallest = run.style.size.value;
            }
        }
    }
    return smallest;
}

class Collection {
public:
    void add(PrintNote note)
    {
        if (std::ranges::find(m_notes, note.sentence, &PrintNote::sentence) == m_notes.end())
            m_notes.push_back(std::move(note));
    }
    [[nodiscard]] std::vector<PrintNote> finished() && { return std::move(m_notes); }

private:
    std::vector<PrintNote> m_notes;
};

bool isEmpty(const Festival& festival, Day day)
{
    const std::vector<const Session*> sessions = sessionsOn(festival, day);
    return std::ranges::none_of(sessions, [](const Session* session) { return isPublic(*session); });
}

void addErrors(const Findings& findings, const PrintJob& job, const Festival& festival, const Words& words,
    Collection& notes)
{
    for (const Finding& finding : findings) {
        const bool printed = finding.day && std::ranges::find(job.days, *finding.day) != job.days.end();
        if (finding.severity != Severity::Error || !printed)
            continue;
        PrintNote note{.kind = PrintNoteKind::Error, .sentence = sentence(finding, festival, words)};
        if (!finding.subjects.empty())
            note.subject = finding.subjects.front();
        notes.add(std::move(note));
    }
}

void addEmptyDays(const PrintJob& job, const Festival& festival, const Words& words, Collection& notes)
{
    for (const Day day : job.days) {
        if (isEmpty(festival, day))
            notes.add({.kind = PrintNoteKind::Note,
                .sentence = words.translate("PrintNotes", "No public session on %1 yet.")
                                .arg(dayText(day, words.language(), DayStyle::Long))});
    }
}

void addFit(const Pages& pages, const Words& words, Collection& notes)
{
    const bool fits = std::ranges::none_of(
        pages.notes, [](const PreflightNote& note) { return note.remark == Remark::DoesNotFit; });
    if (!fits || pages.pages.empty())
        return;
    const QLocale locale(words.language() == Language::French ? QLocale::French : QLocale::English);
    notes.add({.kind = PrintNoteKind::Good,
        .sentence = words.translate("PrintNotes", "All text fits; smallest type: %1 pt.")
                        .arg(locale.toString(smallestType(pages), 'g', 3))});
}

} // namespace

std::vector<PrintNote> printNotes(const Pages& pages, const PrintJob& job, const Festival& festival,
    const Findings& findings, const Words& words)
{
    Collection notes;
    addErrors(findings, job, festival, words, notes);
    for (const PreflightNote& remark : pages.notes) {
        PrintNote note{.kind = kindOf(remark.remark), .sentence = remark.message};
        note.page = job.imposed ? 0 : remark.page; // folded sheets count their pages otherwise
        if (remark.subject)
            note.subject = subjectOf(festival, *remark.subject);
        notes.add(std::move(note));
    }
    addEmptyDays(job, festival, words, notes);
    addFit(pages, words, notes);
    return std::move(notes).finished();
}

PrintNote verdict(const std::vector<PrintNote>& notes, const Words& words)
{
    const auto count = [&notes](PrintNoteKind kind) {
        return static_cast<int>(std::ranges::count(notes, kind, &PrintNote::kind));
    };
    if (const int errors = count(PrintNoteKind::Error); errors > 0)
        return {.kind = PrintNoteKind::Error,
            .sentence
            = words.translate("PrintNotes", "%n errors to look at before printing", nullptr, errors)};
    if (const int warnings = count(PrintNoteKind::Warning); warnings > 0)
        return {.kind = PrintNoteKind::Warning,
            .sentence
            = words.translate("PrintNotes", "%n warnings to look at before printing", nullptr, warnings)};
    return {.kind = PrintNoteKind::Good, .sentence = words.translate("PrintNotes", "Ready to print")};
}

} // namespace planner::ui
