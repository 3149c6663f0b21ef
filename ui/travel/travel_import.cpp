// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_import.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TravelImportDialog", source);
}

Result<TravelPlan> planned(const QString& path, const Workspace& workspace, IdSource& ids)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProblemKind::Unreadable,
            said(QT_TRANSLATE_NOOP("TravelImportDialog", "“%1” cannot be opened. Is it still there?"))
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    return planTravelImport(file.readAll(), workspace.festival(), ids);
}

} // namespace

TravelImport::TravelImport(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_path(path),
      m_summary(new QLabel(this)),
      m_rejected(new QListWidget(this)),
      m_import(
          new QPushButton(said(QT_TRANSLATE_NOOP("TravelImportDialog", "&Import (can be undone)")), this))
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("TravelImportDialog", "Import travel times")));
    auto* name = new QLabel(QFileInfo(path).fileName(), this);
    setLook(name, "heading");
    m_summary->setObjectName(QStringLiteral("summary"));
    for (QLabel* label : {name, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_rejected->setAccessibleName(said(QT_TRANSLATE_NOOP("TravelImportDialog", "Rows that are left out")));
    m_rejected->setWordWrap(true);
    auto* cancel = new QPushButton(said(QT_TRANSLATE_NOOP("TravelImportDialog", "Cancel")), this);
    cancel->setAutoDefault(false);
    m_import->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(name);
    column->addWidget(m_summary);
    column->addWidget(m_rejected, 1);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_import);
    foot->addWidget(cancel);
    column->addLayout(foot);
    connect(m_import, &QPushButton::clicked, this, &TravelImport::import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 18);
    read();
}

void TravelImport::read()
{
    const auto plan = planned(m_path, m_workspace, m_workspace.ids());
    m_rejected->hide();
    m_import->setEnabled(plan && !plan->change.isEmpty());
    if (!plan) {
        m_summary->setText(plan.error().message);
        QPalette palette = m_summary->palette();
        palette.setColor(QPalette::WindowText, Theme(palette).error());
        m_summary->setPalette(palette);
        return;
    }
    m_plan = *plan;
    m_summary->setText(m_plan->change.isEmpty() && m_plan->count(RowOutcome::Rejected) == 0
            ? said(QT_TRANSLATE_NOOP("TravelImportDialog", "Nothing to import: everything is up to date."))
            : inWords(*m_plan));
    const auto add = [this](int line, const QString& reason) {
        m_rejected->addItem(
            said(QT_TRANSLATE_NOOP("TravelImportDialog", "Line %1: %2")).arg(QString::number(line), reason));
    };
    for (const TravelRow& row : m_plan->rows) {
        if (row.outcome == RowOutcome::Rejected)
            add(row.line, row.reason);
    }
    for (const CsvProblem& problem : m_plan->malformed)
        m_rejected->addItem(sentence(problem));
    m_rejected->setVisible(m_rejected->count() > 0);
}

void TravelImport::import()
{
    const QString label = said(QT_TRANSLATE_NOOP("TravelImportDialog", "Import of travel times (%1)"))
                              .arg(QFileInfo(m_path).fileName());
    if (!m_workspace.submit(m_plan->change, label))
        return;
    const QString done = inWords(*m_plan);
    Workspace& workspace = m_workspace;
    accept();
    workspace.sayUndoable(done);
}

} // namespace planner::ui
