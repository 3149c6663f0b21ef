// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/schedule_dialog.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ScheduleDialog", source, nullptr, n);
}

QString remarkText(const ScheduleRemark& remark)
{
    return said(QT_TRANSLATE_NOOP("ScheduleDialog", "Line %1: %2")).arg(remark.line).arg(remark.reason);
}

/// "60 sessions, 9 venues, 12 rooms, 5 tracks, 31 people"
QString holdings(const SchedulePlan& plan)
{
    return QStringList{said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n sessions"), plan.sessions),
        said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n venues"), plan.venues),
        said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n rooms"), plan.rooms),
        said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n tracks"), plan.tracks),
        said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n people"), plan.people)}
        .join(QStringLiteral(", "));
}

/// "12 new, 3 updated, 45 unchanged, 1 left out"
QString outcome(const SchedulePlan& plan)
{
    QStringList parts{said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n new"), plan.added),
        said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n updated"), plan.updated),
        said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n unchanged"), plan.unchanged)};
    if (!plan.rejected.empty())
        parts << said(
            QT_TRANSLATE_N_NOOP("ScheduleDialog", "%n left out"), static_cast<int>(plan.rejected.size()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ScheduleDialog::ScheduleDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_path(path),
      m_summary(new QLabel(this)),
      m_more(new QLabel(this)),
      m_remarks(new QListWidget(this)),
      m_progress(new QProgressBar(this)),
      m_import(new QPushButton(said(QT_TRANSLATE_NOOP("ScheduleDialog", "&Import (can be undone)")), this))
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("ScheduleDialog", "Import a programme")));
    auto* name = new QLabel(QFileInfo(path).fileName(), this);
    setLook(name, "heading");
    m_summary->setObjectName(QStringLiteral("summary"));
    setLook(m_more, "quiet");
    for (QLabel* label : {name, m_summary, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_remarks->setAccessibleName(said(QT_TRANSLATE_NOOP("ScheduleDialog", "What needs a look")));
    m_remarks->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(said(QT_TRANSLATE_NOOP("ScheduleDialog", "The file is being read")));
    auto* cancel = new QPushButton(said(QT_TRANSLATE_NOOP("ScheduleDialog", "Cancel")), this);
    cancel->setAutoDefault(false);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_summary),
             static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_progress)})
        column->addWidget(widget);
    column->addWidget(m_remarks, 1);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_import);
    foot->addWidget(cancel);
    column->addLayout(foot);
    connect(m_import, &QPushButton::clicked, this, &ScheduleDialog::import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_remarks->hide();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 20);
    read();
}

void ScheduleDialog::read()
{
    m_background.start([this, path = m_path, festival = m_workspace.festival()](
                           const std::stop_token&, const Background::Progress&) -> Background::Landing {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) {
            const Result<SchedulePlan> none = failure(ProblemKind::Unreadable,
                said(QT_TRANSLATE_NOOP("ScheduleDialog", "“%1” cannot be opened. Is it still there?"))
                    .arg(name),
                file.errorString());
            return [this, none] { takePlan(none); };
        }
        IdSource ids = IdSource::fromSystem();
        const auto plan = planScheduleImport(file.readAll(), name, festival, ids);
        return [this, plan] { takePlan(plan); };
    });
}

void ScheduleDialog::takePlan(const Result<SchedulePlan>& plan)
{
    m_progress->hide();
    if (!plan) {
        m_summary->setText(plan.error().message);
        QPalette palette = m_summary->palette();
        palette.setColor(QPalette::WindowText, Theme(palette).error());
        m_summary->setPalette(palette);
        return;
    }
    m_plan = *plan;
    m_summary->setText(holdings(*m_plan));
    m_more->setText(m_plan->change.isEmpty()
            ? said(QT_TRANSLATE_NOOP("ScheduleDialog", "Nothing to import: everything is up to date."))
            : said(QT_TRANSLATE_NOOP("ScheduleDialog", "Sessions: %1.")).arg(outcome(*m_plan)));
    m_import->setEnabled(!m_plan->change.isEmpty());
    showRemarks();
}

void ScheduleDialog::showRemarks()
{
    for (const ScheduleRemark& remark : m_plan->rejected)
        (new QListWidgetItem(remarkText(remark), m_remarks))->setForeground(Theme(palette()).error());
    for (const ScheduleRemark& remark : m_plan->remarks)
        m_remarks->addItem(remarkText(remark));
    m_remarks->setVisible(m_remarks->count() > 0);
}

void ScheduleDialog::import()
{
    const QString label
        = said(QT_TRANSLATE_N_NOOP("ScheduleDialog", "Import of %1 (%n sessions)"), m_plan->sessions)
              .arg(QFileInfo(m_path).fileName());
    if (!m_workspace.submit(m_plan->change, label))
        return;
    const QString done
        = said(QT_TRANSLATE_NOOP("ScheduleDialog", "Programme imported: %1.")).arg(outcome(*m_plan));
    Workspace& workspace = m_workspace;
    accept();
    workspace.sayUndoable(done);
}

} // namespace planner::ui
