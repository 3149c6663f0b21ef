// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/print_jobs.h"

#include "core/print/cairo_backend.h"
#include "core/print/finish_pdf.h"
#include "core/print/imposition.h"
#include "core/print/pango_metrics.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace planner::app {

namespace {

/// A product on one paper, for some days.
struct Job {
    const Sheet* sheet;
    Paper paper;
    bool imposed = false;
    std::vector<Day> days;
};

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

QString fileName(const Job& job, const PrintOrder& order, const Words& words)
{
    QStringList parts;
    if (job.days.size() == 1)
        parts += job.days.front().text();
    parts += slug(words.translate("Sheets", job.sheet->title));
    parts += nameOf(job.imposed ? Paper::A4 : job.paper).toUpper();
    if (job.imposed)
        parts += slug(words.translate("Sheets", "to fold"));
    parts += QStringLiteral("v%1").arg(order.edition.revision.version);
    return parts.join(u'_') + u'.' + nameOf(order.format);
}

/// All days of the job, one after the other.
Pages laidOut(const Job& job, const PrintOrder& order, const Metrics& metrics)
{
    Pages all;
    for (const Day day : job.days) {
        Edition edition = order.edition;
        edition.day = day;
        const SheetOptions options{
            .paper = job.paper, .language = order.language, .draft = order.draftDays.contains(day)};
        Pages pages = job.sheet->lay(edition, options, metrics);
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

Result<QByteArray> pdf(const Pages& pages, const PrintOrder& order)
{
    const About& about = order.edition.festival.about();
    const PdfFacts facts{.title = pages.title,
        .author = about.organiser,
        .subject = about.name,
        .language = order.language,
        .created = order.edition.revision.changed};
    const auto painted = paintedPdf(pages, facts);
    return painted ? finishedPdf(*painted, facts) : painted;
}

Result<QByteArray> picture(const Page& page, PrintFormat format)
{
    constexpr double screenQuality = 150;
    return format == PrintFormat::Png ? paintedPng(page, screenQuality) : paintedSvg(page);
}

QString numbered(const QString& path, int number)
{
    const QFileInfo info(path);
    return info.dir().filePath(
        QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix()));
}

/// One file for each page: PNG and SVG know no pages.
Result<std::vector<Printed>> writtenPictures(
    const Pages& pages, const Printed& pattern, const PrintOrder& order)
{
    std::vector<Printed> printed;
    for (const Page& page : pages.pages) {
        const auto bytes = picture(page, order.format);
        if (!bytes)
            return failed(bytes);
        Printed one = pattern;
        one.pages = 1;
        if (pages.pages.size() > 1)
            one.path = numbered(pattern.path, static_cast<int>(printed.size()) + 1);
        if (!printed.empty())
            one.notes.clear();
        if (const Status written = write(one.path, *bytes, order.existing); !written)
            return failed(written);
        printed.push_back(std::move(one));
    }
    return printed;
}

Result<std::vector<Printed>> written(const Job& job, const PrintOrder& order, const QString& path)
{
    const PangoMetrics metrics;
    Pages pages = laidOut(job, order, metrics);
    const std::vector<PreflightNote> fonts = fontNotes(order.language);
    pages.notes.insert(pages.notes.begin(), fonts.begin(), fonts.end());
    const Printed one{.path = path,
        .product = QLatin1String(job.sheet->id),
        .paper = nameOf(job.imposed ? Paper::A4 : job.paper),
        .pages = static_cast<int>(pages.pages.size()),
        .notes = pages.notes};
    if (order.format != PrintFormat::Pdf)
        return writtenPictures(pages, one, order);
    const auto bytes = pdf(pages, order);
    if (!bytes)
        return failed(bytes);
    if (const Status done = write(path, *bytes, order.existing); !done)
        return failed(done);
    return std::vector{one};
}

Status fits(const Sheet& sheet, const PrintOrder& order)
{
    const auto offered
        = [&sheet](Paper paper) { return std::ranges::find(sheet.papers, paper) != sheet.papers.end(); };
    if (order.paper && !offered(*order.paper))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "%1 is not printed on %2.")
                .arg(QLatin1String(sheet.id), nameOf(*order.paper).toUpper()));
    if (order.onlyImposed && !sheet.imposed)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "%1 is not folded: leave --imposed out.")
                .arg(QLatin1String(sheet.id)));
    return {};
}

/// The papers of one product in a folder: those asked for, else all it is made for.
std::vector<Job> jobsFor(const Sheet& sheet, const PrintOrder& order, Day day)
{
    std::vector<Job> jobs;
    for (const Paper paper : sheet.papers) {
        if ((!order.paper || *order.paper == paper) && !order.onlyImposed)
            jobs.push_back({&sheet, paper, false, {day}});
    }
    const bool alsoImposed = sheet.imposed && (order.onlyImposed || !order.paper);
    if (alsoImposed)
        jobs.push_back({&sheet, sheet.papers.front(), true, {day}});
    return jobs;
}

Result<std::vector<Printed>> printedDay(
    const Sheet& sheet, const PrintOrder& order, Day day, const QString& folder)
{
    const Words words(order.language);
    std::vector<Printed> all;
    for (const Job& job : jobsFor(sheet, order, day)) {
        auto printed = written(job, order, QDir(folder).filePath(fileName(job, order, words)));
        if (!printed)
            return printed;
        all.insert(all.end(), printed->begin(), printed->end());
    }
    return all;
}

} // namespace

Result<std::vector<Printed>> printedFile(const Sheet& sheet, const PrintOrder& order, const QString& path)
{
    if (const Status possible = fits(sheet, order); !possible)
        return failed(possible);
    const Job job{&sheet, order.paper.value_or(sheet.papers.front()), order.onlyImposed, order.days};
    return written(job, order, path);
}

Result<std::vector<Printed>> printedFolder(
    const std::vector<const Sheet*>& chosen, const PrintOrder& order, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(ProblemKind::Unwritable,
            QCoreApplication::translate("Commands", "The folder %1 cannot be made.")
                .arg(QDir::toNativeSeparators(folder)));
    std::vector<Printed> all;
    for (const Sheet* sheet : chosen) {
        if (const Status possible = fits(*sheet, order); !possible && chosen.size() == 1)
            return failed(possible);
        for (const Day day : order.days) {
            const auto printed = printedDay(*sheet, order, day, folder);
            if (!printed)
                return failed(printed);
            all.insert(all.end(), printed->begin(), printed->end());
        }
    }
    return all;
}

} // namespace planner::app
