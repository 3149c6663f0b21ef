// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/exporter.h"

#include "core/base/side_by_side.h"
#include "core/exporting/file_writing.h"
#include "core/print/pango_metrics.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <mutex>

namespace planner::ui {
namespace {

Failure cancelled()
{
    return failure(
        ProblemKind::Cancelled, QCoreApplication::translate("Exporter", "The export was cancelled."));
}

/// What becomes of a document with nothing in it.
enum class Blank { Written, Skipped };

/// The number of pages written.
Result<int> written(const ExportItem& item, const PrintChoices& choices, const PrintMatter& matter,
    Blank blank, const std::stop_token& stop)
{
    const PrintTerms terms = termsFor(*item.sheet, choices, matter);
    const PangoMetrics metrics;
    const Pages pages = laidOut(jobFor(*item.sheet, choices, matter.festival), terms, metrics, stop);
    if (stop.stop_requested())
        return cancelled();
    if (pages.isBlank && blank == Blank::Skipped)
        return 0;
    const auto bytes = printedPdf(pages, terms, metrics);
    if (!bytes)
        return failed(bytes);
    if (stop.stop_requested())
        return cancelled();
    if (const Status done = writeFile(item.path, *bytes); !done)
        return failed(done);
    return static_cast<int>(pages.pages.size());
}

/// What became of the plan, document by document. Those that were not begun because another failed do not
/// hide why.
Exported summed(const ExportPlan& plan, const std::vector<Result<int>>& pages)
{
    Exported exported;
    for (std::size_t number = 0; number < plan.size(); ++number) {
        const Result<int>& each = pages[number];
        if (!each && (!exported.problem || exported.problem->kind == ProblemKind::Cancelled))
            exported.problem = each.error();
        if (!each || *each == 0)
            continue;
        exported.pages += *each;
        exported.paths.append(plan[number].path);
        ++exported.documents;
    }
    return exported;
}

/// "poster.pdf", "poster (2).pdf" ...: the first that is not there.
QString freePath(const QString& path)
{
    const QFileInfo info(path);
    QString candidate = path;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = info.dir().filePath(
            QStringLiteral("%1 (%2).%3").arg(info.completeBaseName()).arg(number).arg(info.suffix()));
    return candidate;
}

} // namespace

ExportPlan planned(const std::vector<const Sheet*>& chosen, const QString& folder,
    const PrintChoices& choices, const PrintMatter& matter)
{
    ExportPlan plan;
    for (const Sheet* sheet : chosen) {
        const Audience audience = hasEditions(*sheet) ? choices.audience : Audience::Public;
        const PrintTerms terms{
            .edition = {.festival = matter.festival, .audience = audience, .revision = matter.revision},
            .language = choices.language};
        const QString name = fileName(jobFor(*sheet, choices, matter.festival), terms, QStringLiteral("pdf"));
        plan.push_back({sheet, QDir(folder).filePath(name)});
    }
    return plan;
}

QStringList existing(const ExportPlan& plan)
{
    QStringList paths;
    for (const ExportItem& item : plan) {
        if (QFileInfo::exists(item.path))
            paths.append(item.path);
    }
    return paths;
}

ExportPlan besideExisting(ExportPlan plan)
{
    for (ExportItem& item : plan)
        item.path = freePath(item.path);
    return plan;
}

Exporter::Exporter(QObject* parent) : QObject(parent), m_background(this)
{
    connect(&m_background, &Background::progressed, this, &Exporter::progressed);
}

void Exporter::start(const ExportPlan& plan, const PrintChoices& choices, const PrintMatter& matter)
{
    m_stop = std::stop_source();
    m_background.start([this, plan, choices, matter, stop = m_stop.get_token()](
                           const std::stop_token& gone, const Background::Progress& progress) {
        const Blank blank = plan.size() > 1 ? Blank::Skipped : Blank::Written;
        std::vector<Result<int>> pages(plan.size());
        std::mutex telling;
        int begun = 0;
        std::atomic<bool> isOver = false;
        sideBySide(plan.size(), [&](std::size_t number) {
            isOver = isOver || stop.stop_requested() || gone.stop_requested();
            if (const std::scoped_lock told(telling); !isOver)
                progress(begun++);
            pages[number]
                = isOver ? Result<int>(cancelled()) : written(plan[number], choices, matter, blank, stop);
            if (!pages[number])
                isOver = true;
        });
        const Exported exported = summed(plan, pages);
        return [this, exported] { Q_EMIT finished(exported); };
    });
}

} // namespace planner::ui
