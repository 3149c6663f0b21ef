// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/import_wizard.h"

#include "ui/importing/check_step.h"
#include "ui/importing/columns_step.h"
#include "ui/importing/file_step.h"
#include "ui/importing/import_words.h"
#include "ui/importing/summary_step.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ImportWizard", source);
}

constexpr const char* stepTitles[]{
    QT_TRANSLATE_NOOP("ImportWizard", "File"),
    QT_TRANSLATE_NOOP("ImportWizard", "Columns"),
    QT_TRANSLATE_NOOP("ImportWizard", "Check"),
    QT_TRANSLATE_NOOP("ImportWizard", "Summary"),
};

constexpr const char* nextTexts[]{
    QT_TRANSLATE_NOOP("ImportWizard", "&Next: columns"),
    QT_TRANSLATE_NOOP("ImportWizard", "&Next: check"),
    QT_TRANSLATE_NOOP("ImportWizard", "&Next: summary"),
    QT_TRANSLATE_NOOP("ImportWizard", "&Import (can be undone)"),
};

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

ImportWizard::ImportWizard(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent), m_import(workspace)
{
    setAcceptDrops(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, &ImportWizard::showProgress);
    m_steps = {new FileStep(m_import), new ColumnsStep(m_import), new CheckStep(m_import),
        new SummaryStep(m_import)};
    m_stack = new QStackedWidget(this);
    for (ImportStep* step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::changed, this, &ImportWizard::refresh);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(makeTrail());
    column->addWidget(m_stack, 1);
    column->addWidget(hairline(this));
    column->addWidget(makeFoot());
    connect(&m_import.background(), &Background::busyChanged, this, &ImportWizard::refresh);
    connect(&m_import.background(), &Background::progressed, m_progress, &QProgressBar::setValue);
    connect(&workspace, &Workspace::failed, this,
        [this](const Problem& problem) { m_reason->setText(problem.message); });
    const QSize wanted(1120, 740);
    resize(parent == nullptr ? wanted : wanted.boundedTo(parent->size()));
    showStep(0);
    if (!path.isEmpty())
        m_import.open(path);
}

ImportWizard::~ImportWizard()
{
    // The steps read the import, which goes before the widgets below this one would.
    for (ImportStep* step : m_steps)
        delete step;
}

QWidget* ImportWizard::makeTrail()
{
    auto* trail = new QWidget(this);
    auto* row = new QHBoxLayout(trail);
    row->setContentsMargins({});
    row->setSpacing(spacing::wide);
    for (const char* title : stepTitles) {
        const int number = static_cast<int>(m_trail.size()) + 1;
        auto* label = new QLabel(QStringLiteral("%1  %2").arg(number).arg(said(title)), trail);
        m_trail.push_back(label);
        row->addWidget(label, 0, Qt::AlignBaseline);
    }
    row->addStretch();
    return trail;
}

QWidget* ImportWizard::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    m_reason = new QLabel(foot);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_progress = new QProgressBar(foot);
    m_progress->setAccessibleName(said(QT_TRANSLATE_NOOP("ImportWizard", "Progress")));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_stop = new QPushButton(said(QT_TRANSLATE_NOOP("ImportWizard", "&Stop")), foot);
    m_stop->hide();
    m_back = new QPushButton(said(QT_TRANSLATE_NOOP("ImportWizard", "&Back")), foot);
    m_next = new QPushButton(foot);
    m_next->setObjectName(QStringLiteral("next"));
    auto* cancel = new QPushButton(said(QT_TRANSLATE_NOOP("ImportWizard", "Cancel")), foot);
    for (QPushButton* button : {m_stop, m_back, cancel})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    row->addWidget(m_reason, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addSpacing(spacing::medium);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(cancel);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_import.background().stop();
        showStep(std::max(0, step() - 1));
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

int ImportWizard::step() const
{
    return m_stack->currentIndex();
}

ImportStep& ImportWizard::current() const
{
    return *m_steps.at(static_cast<size_t>(step()));
}

void ImportWizard::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    setWindowTitle(said(QT_TRANSLATE_NOOP("ImportWizard", "Import start-ups, step %1 of %2: %3"))
                       .arg(step + 1)
                       .arg(m_steps.size())
                       .arg(said(stepTitles[step])));
    for (int i = 0; i < static_cast<int>(m_trail.size()); ++i)
        setLook(m_trail.at(static_cast<size_t>(i)), i == step ? "heading" : "quiet");
    m_next->setText(said(nextTexts[step]));
    m_back->setVisible(step > 0);
    current().enter();
    refresh();
    // The last step only tells.
    if (step + 1 == static_cast<int>(m_steps.size()))
        m_next->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::goOn()
{
    if (!current().whyNot().isEmpty())
        return;
    if (step() + 1 < static_cast<int>(m_steps.size()))
        return showStep(step() + 1);
    finish();
}

void ImportWizard::finish()
{
    const ChosenRows rows(
        *m_import.planned(), m_import.workspace().festival(), m_import.choices(), m_import.identities());
    const ImportCounts counts = rows.counts();
    const std::vector<Subject> open = rows.toReview();
    if (!m_import.submit())
        return;
    Workspace& workspace = m_import.workspace();
    accept();
    Offer offer;
    if (!open.empty()) {
        const int count = counts.toReview;
        offer.text = QCoreApplication::translate("ImportWizard", "Show the %n to review", nullptr, count);
        offer.run = [&workspace, open] {
            workspace.reveal(open.front());
            workspace.select(open);
        };
    }
    workspace.sayUndoable(doneInWords(counts), offer);
}

void ImportWizard::refresh()
{
    const QString reason = current().whyNot();
    const bool isBusy = m_import.background().isBusy();
    m_reason->setText(reason);
    m_next->setEnabled(reason.isEmpty());
    if (isBusy && !m_patience.isActive() && m_progress->isHidden())
        m_patience.start();
    if (!isBusy) {
        m_patience.stop();
        m_progress->hide();
        m_stop->hide();
        m_progress->setValue(0);
    }
}

/// Only what takes a while shows how far it is, and can be stopped.
void ImportWizard::showProgress()
{
    m_progress->show();
    m_stop->setVisible(step() == 2);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event)
{
    showStep(0);
    m_import.open(event->mimeData()->urls().front().toLocalFile());
}

} // namespace planner::ui
