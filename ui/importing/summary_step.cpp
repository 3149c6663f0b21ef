// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/summary_step.h"

#include "ui/importing/import_words.h"
#include "ui/importing/startup_import.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("SummaryStep", source, nullptr, n);
}

} // namespace

SummaryStep::SummaryStep(StartupImport& import)
    : ImportStep(import),
      m_lines(new QGridLayout),
      m_rejectedTitle(new QLabel(said(QT_TRANSLATE_NOOP("SummaryStep", "Rejected lines")))),
      m_rejected(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_lines->setHorizontalSpacing(spacing::large);
    m_lines->setVerticalSpacing(spacing::medium);
    m_lines->setColumnStretch(2, 1);
    column->addSpacing(spacing::large);
    column->addLayout(m_lines);
    column->addSpacing(spacing::large);
    setLook(m_rejectedTitle, "heading");
    m_rejected->setAccessibleName(m_rejectedTitle->text());
    m_rejected->setObjectName(QStringLiteral("rejected"));
    m_rejected->setWordWrap(true);
    m_rejected->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_rejectedTitle);
    column->addWidget(m_rejected, 1);
    column->addStretch();
}

void SummaryStep::addLine(int count, const QString& what, const QString& more)
{
    const int row = m_lines->rowCount();
    auto* number = new QLabel(QString::number(count), this);
    auto* text = new QLabel(what, this);
    auto* hint = new QLabel(more, this);
    setLook(number, "title");
    setLook(text, "heading");
    setLook(hint, "quiet");
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lines->addWidget(number, row, 0);
    m_lines->addWidget(text, row, 1);
    m_lines->addWidget(hint, row, 2);
}

void SummaryStep::enter()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportCounts counts = ChosenRows(
        *import().planned(), import().workspace().festival(), import().choices(), import().identities())
                                    .counts();
    const int added = counts.of(RowStanding::New);
    const int updated = counts.of(RowStanding::Updated);
    const int unchanged = counts.of(RowStanding::Unchanged);
    const int leftOut = counts.of(RowStanding::LeftOut);
    const int rejected = counts.of(RowStanding::Rejected);
    addLine(added, said(QT_TRANSLATE_N_NOOP("SummaryStep", "new profiles"), added), {});
    addLine(updated, said(QT_TRANSLATE_N_NOOP("SummaryStep", "profiles updated"), updated),
        said(QT_TRANSLATE_NOOP(
            "SummaryStep", "What was changed here by hand stays, unless you chose otherwise.")));
    if (unchanged > 0)
        addLine(unchanged, said(QT_TRANSLATE_N_NOOP("SummaryStep", "unchanged"), unchanged), {});
    if (leftOut > 0)
        addLine(leftOut, said(QT_TRANSLATE_N_NOOP("SummaryStep", "left out"), leftOut),
            said(QT_TRANSLATE_NOOP("SummaryStep", "The next import of this list offers them again.")));
    if (rejected > 0)
        addLine(rejected, said(QT_TRANSLATE_N_NOOP("SummaryStep", "rejected"), rejected), {});
    if (counts.toReview > 0)
        addLine(counts.toReview, said(QT_TRANSLATE_N_NOOP("SummaryStep", "to review"), counts.toReview),
            said(QT_TRANSLATE_NOOP("SummaryStep",
                "Undecided: what is here stays, and possible duplicates come in as new profiles.")));
    showRejected();
}

void SummaryStep::showRejected()
{
    m_rejected->clear();
    for (const PlannedRow& row : import().planned()->rows) {
        if (row.outcome == RowOutcome::Rejected)
            m_rejected->addItem(said(QT_TRANSLATE_NOOP("SummaryStep", "Line %1: %2"))
                                    .arg(QString::number(row.line), row.reason));
    }
    m_rejectedTitle->setVisible(m_rejected->count() > 0);
    m_rejected->setVisible(m_rejected->count() > 0);
}

QString SummaryStep::whyNot() const
{
    return import().change().isEmpty() ? said(QT_TRANSLATE_NOOP("SummaryStep", "There is nothing to import."))
                                       : QString();
}

} // namespace planner::ui
