// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/export_panel.h"
#include "ui/printing/print_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace planner::ui {
namespace {

const QString folderKey = QStringLiteral("print/folder");

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("PrintPage", source, nullptr, n);
}

} // namespace

std::vector<const Sheet*> PrintPage::tickedSheets() const
{
    std::vector<const Sheet*> ticked;
    for (const Sheet& sheet : sheets()) {
        if (m_choices.ticked.contains(QLatin1String(sheet.id)))
            ticked.push_back(&sheet);
    }
    return ticked;
}

QString PrintPage::whyNotExport() const
{
    return m_exporter->isBusy() ? said(QT_TRANSLATE_NOOP("PrintPage", "An export is under way.")) : QString();
}

/// The folder exported to last, else that of the festival.
QString PrintPage::folder() const
{
    const QString last = workspace().settings().value(folderKey).toString();
    return last.isEmpty() || !QFileInfo(last).isDir() ? QFileInfo(workspace().path()).absolutePath() : last;
}

void PrintPage::exportShown()
{
    ExportPlan plan = planned({&sheetOf(m_choices)}, folder(), m_choices, m_proofs->matter());
    plan.front().path = m_prompts.askFile(plan.front().path);
    if (!plan.front().path.isEmpty())
        start(settled(plan));
}

void PrintPage::exportTicked()
{
    const QString chosen = m_prompts.askFolder(folder());
    if (!chosen.isEmpty())
        start(settled(planned(tickedSheets(), chosen, m_choices, m_proofs->matter())));
}

ExportPlan PrintPage::settled(ExportPlan plan) const
{
    const QStringList there = existing(plan);
    if (there.isEmpty())
        return plan;
    switch (m_prompts.askClash(there)) {
    case Clash::Replace:
        return plan;
    case Clash::KeepBoth:
        return besideExisting(std::move(plan));
    case Clash::Cancel:
        return {};
    }
    return {};
}

void PrintPage::start(const ExportPlan& plan)
{
    if (plan.empty())
        return;
    m_printing = false;
    workspace().settings().setValue(folderKey, QFileInfo(plan.front().path).absolutePath());
    carryOut(plan);
}

void PrintPage::print()
{
    const Sheet& sheet = sheetOf(m_choices);
    m_printer.reset();
    if (m_prompts.hasPrintService()) {
        const bool folds = paperFor(sheet, m_choices).imposed && sheet.imposition == Imposition::Booklet;
        m_printer = m_prompts.askPrinter(folds ? Sides::ShortEdge : Sides::One);
        if (!m_printer)
            return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString place = folder.filePath(QStringLiteral("print"));
    folder.mkpath(place);
    m_printing = true;
    carryOut(planned({&sheet}, place, m_choices, m_proofs->matter()));
}

void PrintPage::carryOut(const ExportPlan& plan)
{
    m_plan = plan;
    m_exporter->start(plan, m_choices, m_proofs->matter());
    tellProgress(0);
    actions().refresh();
}

void PrintPage::tellProgress(int done)
{
    const ExportItem& item = m_plan.at(static_cast<std::size_t>(done));
    m_exports->showProgress(titleOf(*item.sheet), done, static_cast<int>(m_plan.size()));
}

void PrintPage::tell(const Exported& exported)
{
    actions().refresh();
    const bool cancelled = exported.problem && exported.problem->kind == ProblemKind::Cancelled;
    if (exported.problem && !cancelled)
        m_exports->showProblem(exported.problem->message);
    else if (!m_printing)
        tellExported(exported);
    else if (cancelled)
        m_exports->showDone(said(QT_TRANSLATE_NOOP("PrintPage", "Cancelled. Nothing was printed.")), {});
    else
        handOver(exported);
}

void PrintPage::tellExported(const Exported& exported)
{
    const QString place = QFileInfo(m_plan.front().path).absolutePath();
    const bool whole = !exported.problem;
    const QString sentence = whole
        ? said(QT_TRANSLATE_N_NOOP("PrintPage", "%n pages exported to %1."), exported.pages)
        : said(QT_TRANSLATE_N_NOOP("PrintPage", "Cancelled. %n documents are already in %1."),
            exported.documents);
    const QString told = sentence.arg(QDir::toNativeSeparators(place));
    workspace().say(told);
    m_exports->showDone(told, exported.documents > 0 ? place : QString());
}

/// The document is made: to the printer with it, or to whatever shows PDFs.
void PrintPage::handOver(const Exported& exported)
{
    const ExportItem& item = m_plan.front();
    const QString title = titleOf(*item.sheet);
    if (!m_printer) {
        const bool shown = m_prompts.open(item.path);
        m_exports->showDone(shown
                ? said(QT_TRANSLATE_NOOP("PrintPage",
                           "No print service was found, so “%1” opens in your PDF viewer. Print it there."))
                      .arg(title)
                : said(QT_TRANSLATE_NOOP("PrintPage",
                           "Neither a print service nor a PDF viewer was found. “%1” can be exported and "
                           "printed elsewhere."))
                      .arg(title),
            {});
        return;
    }
    const Status sent = m_prompts.send(*m_printer, title, item.path);
    if (!sent) {
        m_exports->showProblem(sent.error().message);
        return;
    }
    const QString told
        = said(QT_TRANSLATE_N_NOOP("PrintPage", "%n pages sent to the printer."), exported.pages);
    workspace().say(told);
    m_exports->showDone(told, {});
}

} // namespace planner::ui
