// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/print_jobs.h"

#include "core/base/side_by_side.h"
#include "core/print/cairo_backend.h"
#include "core/print/pango_metrics.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>

namespace planner::app {

namespace {

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

/// What becomes of a document with nothing in it.
enum class Blank { Written, Skipped };

Result<std::vector<Printed>> written(
    const PrintJob& job, const PrintOrder& order, const QString& path, Blank blank)
{
    const PangoMetrics metrics;
    const Pages pages = laidOut(job, order.terms, metrics);
    if (pages.isBlank && blank == Blank::Skipped)
        return std::vector<Printed>();
    const Printed one{.path = path,
        .product = QLatin1String(job.sheet->id),
        .paper = nameOf(job.printedOn()),
        .pages = static_cast<int>(pages.pages.size()),
        .notes = pages.notes};
    if (order.format != PrintFormat::Pdf)
        return writtenPictures(pages, one, order);
    const auto bytes = printedPdf(pages, order.terms, metrics);
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
    if (order.onlyImposed && sheet.imposition == Imposition::None)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "%1 is not printed two on a sheet: leave --imposed out.")
                .arg(QLatin1String(sheet.id)));
    return {};
}

/// The papers of one product in a folder: those asked for, else all it is made for.
std::vector<PrintJob> jobsFor(const Sheet& sheet, const PrintOrder& order, const std::vector<Day>& days)
{
    std::vector<PrintJob> jobs;
    for (const Paper paper : sheet.papers) {
        if ((!order.paper || *order.paper == paper) && !order.onlyImposed)
            jobs.push_back({&sheet, paper, false, days});
    }
    const bool alsoImposed = sheet.imposition != Imposition::None && (order.onlyImposed || !order.paper);
    if (alsoImposed)
        jobs.push_back({&sheet, sheet.papers.front(), true, days});
    return jobs;
}

/// The days that share a file in a folder.
std::vector<std::vector<Day>> documents(const Sheet& sheet, const PrintOrder& order)
{
    if (!sheet.daily)
        return {order.days};
    std::vector<std::vector<Day>> each;
    for (const Day day : order.days)
        each.push_back({day});
    return each;
}

/// A file for each job. After one that cannot be written no other is begun.
Result<std::vector<Printed>> printedJobs(
    const std::vector<PrintJob>& jobs, const PrintOrder& order, const QString& folder)
{
    std::vector<Result<std::vector<Printed>>> files(jobs.size());
    std::atomic<bool> hasFailed = false;
    sideBySide(jobs.size(), [&](std::size_t number) {
        if (hasFailed)
            return;
        const PrintJob& job = jobs[number];
        const QString name = fileName(job, order.terms, nameOf(order.format));
        files[number] = written(job, order, QDir(folder).filePath(name), Blank::Skipped);
        if (!files[number])
            hasFailed = true;
    });
    std::vector<Printed> all;
    for (Result<std::vector<Printed>>& each : files) {
        if (!each)
            return std::move(each);
        std::ranges::move(*each, std::back_inserter(all));
    }
    return all;
}

} // namespace

Result<std::vector<Printed>> printedFile(const Sheet& sheet, const PrintOrder& order, const QString& path)
{
    if (const Status possible = fits(sheet, order); !possible)
        return failed(possible);
    const PrintJob job{&sheet, order.paper.value_or(sheet.papers.front()), order.onlyImposed, order.days};
    return written(job, order, path, Blank::Written);
}

Result<std::vector<Printed>> printedFolder(
    const std::vector<const Sheet*>& chosen, const PrintOrder& order, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(ProblemKind::Unwritable,
            QCoreApplication::translate("Commands", "The folder %1 cannot be made.")
                .arg(QDir::toNativeSeparators(folder)));
    std::vector<PrintJob> jobs;
    for (const Sheet* sheet : chosen) {
        if (const Status possible = fits(*sheet, order); !possible && chosen.size() == 1)
            return failed(possible);
        for (const std::vector<Day>& days : documents(*sheet, order))
            std::ranges::move(jobsFor(*sheet, order, days), std::back_inserter(jobs));
    }
    return printedJobs(jobs, order, folder);
}

} // namespace planner::app
