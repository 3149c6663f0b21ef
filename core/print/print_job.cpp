// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/print_job.h"

#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/cairo_backend.h"
#include "core/print/imposition.h"
#include "core/print/pango_metrics.h"
#include "core/print/sheets/setting.h"

#include <QStringList>

#include <algorithm>

namespace planner {

namespace {

/// What the job lays out one after the other: its days, or all of them together.
std::vector<std::optional<Day>> portions(const PrintJob& job)
{
    if (job.sheet->daily || job.days.size() == 1)
        return {job.days.begin(), job.days.end()};
    return {std::nullopt};
}

/// The pages of one day, or of all.
Pages laidPortion(
    const PrintJob& job, const PrintTerms& terms, const std::optional<Day>& day, const Metrics& metrics)
{
    Edition edition = terms.edition;
    edition.day = day;
    const bool isDraft = day
        ? terms.draftDays.contains(*day)
        : std::ranges::any_of(job.days, [&terms](Day each) { return terms.draftDays.contains(each); });
    const SheetOptions options{
        .paper = job.paper, .language = terms.language, .notes = terms.notes, .draft = isDraft};
    return job.sheet->lay(edition, options, metrics);
}

/// "Start-up Assembly – Affiche du programme, jeudi 12 juin"
QString documentTitle(const PrintJob& job, const PrintTerms& terms)
{
    const Words words(terms.language);
    const QString title = QStringLiteral("%1 – %2").arg(
        terms.edition.festival.about().name, words.translate("Sheets", job.sheet->title));
    return job.days.size() == 1
        ? title + QStringLiteral(", ") + dayText(job.days.front(), terms.language, DayStyle::Long)
        : title;
}

/// Why pages say that they are drafts.
std::vector<PreflightNote> draftNotes(const PrintJob& job, const PrintTerms& terms)
{
    const Words words(terms.notes.value_or(terms.language));
    std::vector<PreflightNote> notes;
    for (const Day day : job.days) {
        const auto found = terms.draftDays.find(day);
        if (found == terms.draftDays.end() || found->second.isEmpty())
            continue;
        const auto others = static_cast<int>(found->second.size()) - 1;
        QString message = words.translate("Sheets", "The pages of %1 say DRAFT because of an error: %2.")
                              .arg(dayText(day, words.language(), DayStyle::Long), found->second.front());
        if (others > 0)
            message += u' ' + words.translate("Sheets", "And %n more error(s).", nullptr, others);
        notes.push_back({.remark = Remark::Draft, .message = message});
    }
    return notes;
}

/// A document has a page.
void addNothing(const PrintJob& job, const PrintTerms& terms, const Metrics& metrics, Pages& pages)
{
    constexpr Mm margin = 16_mm;
    const SheetOptions options{.paper = job.paper, .language = terms.language};
    const Setting setting(terms.edition, options, metrics);
    Page page = setting.page(sizeOf(job.printedOn()));
    page.items.emplace_back(
        setting.text(setting.words().translate("Sheets", "There is nothing to print here yet."),
            {.size = 14_pt}, {margin, margin, page.size.width - margin * 2.0}));
    pages.pages.push_back(std::move(page));
    pages.isBlank = true;
}

} // namespace

std::vector<PreflightNote> leftOutOf(const Festival& festival, const PrintTerms& terms)
{
    const Words words(terms.notes.value_or(terms.language));
    const std::vector<Day> held = days(festival);
    std::vector<PreflightNote> notes;
    for (const Session& session : festival.sessions()) {
        const Room* room = festival.rooms().find(session.room);
        const bool isElsewhere = terms.edition.venue && room && room->venue != *terms.edition.venue;
        if (session.kind == SessionKind::Blocker || session.status == SessionStatus::Cancelled || isElsewhere)
            continue;
        const bool isDraft = session.status == SessionStatus::Draft;
        const bool isOutside = session.day && std::ranges::find(held, *session.day) == held.end();
        if (isDraft)
            notes.push_back({Remark::LeftOut,
                words.translate("Sheets", "“%1” is a draft and is not printed.").arg(session.title),
                session.id.uuid(), 0});
        else if (isOutside)
            notes.push_back({Remark::LeftOut,
                words
                    .translate(
                        "Sheets", "“%1” is on %2, which is no day of the festival, and is not printed.")
                    .arg(session.title, dayText(*session.day, words.language(), DayStyle::Long)),
                session.id.uuid(), 0});
    }
    return notes;
}

Pages laidOut(
    const PrintJob& job, const PrintTerms& terms, const Metrics& metrics, const std::stop_token& stop)
{
    Pages all{.title = documentTitle(job, terms), .notes = fontNotes(terms.notes.value_or(terms.language))};
    for (const std::optional<Day>& day : portions(job)) {
        if (stop.stop_requested())
            break;
        Pages pages = laidPortion(job, terms, day, metrics);
        for (PreflightNote& note : pages.notes) {
            if (note.page > 0)
                note.page += static_cast<int>(all.pages.size());
            else if (std::ranges::find(all.notes, note) != all.notes.end())
                continue; // said of a day before
            all.notes.push_back(std::move(note));
        }
        if (pages.isBlank && job.days.size() > 1)
            continue;
        all.isBlank = pages.isBlank;
        if (job.imposed)
            pages = job.sheet->imposition == Imposition::Booklet ? imposed(pages) : doubled(pages);
        all.pages.insert(all.pages.end(), pages.pages.begin(), pages.pages.end());
    }
    if (all.pages.empty()) {
        addNothing(job, terms, metrics, all);
        return all;
    }
    const auto say = [&all](const PreflightNote& note) {
        if (std::ranges::find(all.notes, note) == all.notes.end()) // a sheet may have said it itself
            all.notes.push_back(note);
    };
    std::ranges::for_each(terms.leftOut, say);
    std::ranges::for_each(draftNotes(job, terms), say);
    return all;
}

Result<QByteArray> printedPdf(const Pages& pages, const PrintTerms& terms, const PangoMetrics& metrics)
{
    const About& about = terms.edition.festival.about();
    return paintedPdf(pages,
        {.title = pages.title,
            .author = about.organiser,
            .subject = about.name,
            .language = terms.language,
            .created = terms.edition.revision.changed},
        metrics);
}

QString fileName(const PrintJob& job, const PrintTerms& terms, const QString& suffix)
{
    const Words words(terms.language);
    QStringList parts;
    if (job.days.size() == 1)
        parts += job.days.front().text();
    parts += slug(words.translate("Sheets", job.sheet->title));
    if (terms.edition.venue) {
        const Venue* venue = terms.edition.festival.venues().find(*terms.edition.venue);
        parts += slug(venue ? venue->name : QString());
    }
    if (terms.edition.audience == Audience::Internal)
        parts += slug(words.translate("Sheets", "internal", "edition"));
    parts += nameOf(job.printedOn()).toUpper();
    if (job.imposed)
        parts += slug(job.sheet->imposition == Imposition::Booklet ? words.translate("Sheets", "to fold")
                                                                   : words.translate("Sheets", "two copies"));
    parts += QStringLiteral("v%1").arg(terms.edition.revision.version);
    return parts.join(u'_') + u'.' + suffix;
}

} // namespace planner
