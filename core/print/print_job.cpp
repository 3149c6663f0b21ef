// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/print_job.h"

#include "core/print/cairo_backend.h"
#include "core/print/imposition.h"
#include "core/print/pango_metrics.h"

#include <QStringList>

namespace planner {

namespace {

/// Letters, digits, dots and dashes: a name that every disk takes.
QString slug(const QString& title)
{
    QString result;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.');
        if (plain)
            result += c;
        else if (c.category() != QChar::Mark_NonSpacing && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

/// The pages of one day.
Pages laidDay(const PrintJob& job, const PrintTerms& terms, Day day, const Metrics& metrics)
{
    Edition edition = terms.edition;
    edition.day = day;
    const SheetOptions options{
        .paper = job.paper, .language = terms.language, .draft = terms.draftDays.contains(day)};
    return job.sheet->lay(edition, options, metrics);
}

} // namespace

Pages laidOut(
    const PrintJob& job, const PrintTerms& terms, const Metrics& metrics, const std::stop_token& stop)
{
    Pages all{.notes = fontNotes(terms.language)};
    for (const Day day : job.days) {
        if (stop.stop_requested())
            break;
        Pages pages = laidDay(job, terms, day, metrics);
        for (PreflightNote& note : pages.notes) {
            if (note.page > 0)
                note.page += static_cast<int>(all.pages.size());
            all.notes.push_back(std::move(note));
        }
        all.title = pages.title;
        if (job.imposed)
            pages = imposed(pages);
        all.pages.insert(all.pages.end(), pages.pages.begin(), pages.pages.end());
    }
    return all;
}

Result<QByteArray> printedPdf(const Pages& pages, const PrintTerms& terms)
{
    const About& about = terms.edition.festival.about();
    return paintedPdf(pages,
        {.title = pages.title,
            .author = about.organiser,
            .subject = about.name,
            .language = terms.language,
            .created = terms.edition.revision.changed});
}

QString fileName(const PrintJob& job, const PrintTerms& terms, const QString& suffix)
{
    const Words words(terms.language);
    QStringList parts;
    if (job.days.size() == 1)
        parts += job.days.front().text();
    parts += slug(words.translate("Sheets", job.sheet->title));
    parts += nameOf(job.printedOn()).toUpper();
    if (job.imposed)
        parts += slug(words.translate("Sheets", "to fold"));
    parts += QStringLiteral("v%1").arg(terms.edition.revision.version);
    return parts.join(u'_') + u'.' + suffix;
}

} // namespace planner
