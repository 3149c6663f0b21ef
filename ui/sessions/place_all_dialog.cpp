// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/place_all_dialog.h"

#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("PlaceAllDialog", source, nullptr, n);
}

} // namespace

PlaceAllDialog::PlaceAllDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_summary(new QLabel(said(QT_TRANSLATE_NOOP("PlaceAllDialog", "Looking for free slots…")))),
      m_progress(new QProgressBar),
      m_list(new QListWidget)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("PlaceAllDialog", "Place all sessions")));
    makeParts();
    connect(this, &PlaceAllDialog::progressed, m_progress, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(this, &PlaceAllDialog::found, this, &PlaceAllDialog::showFound, Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemChanged, this, &PlaceAllDialog::countTicked);
    search();
}

PlaceAllDialog::~PlaceAllDialog() = default;

void PlaceAllDialog::makeParts()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(said(QT_TRANSLATE_NOOP("PlaceAllDialog", "Places found")));
    auto* buttons = new QDialogButtonBox;
    m_place = buttons->addButton(
        said(QT_TRANSLATE_NOOP("PlaceAllDialog", "Place")), QDialogButtonBox::AcceptRole);
    m_place->setEnabled(false);
    buttons->addButton(said(QT_TRANSLATE_NOOP("PlaceAllDialog", "Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaceAllDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlaceAllDialog::reject);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 48, em * 34);
}

void PlaceAllDialog::search()
{
    // A copy of all it reads: the festival may change meanwhile only when this dialog is gone.
    m_worker = std::jthread([this, trial = Trial(m_workspace.checker()), words = m_workspace.words()](
                                const std::stop_token& stop) {
        m_placings = allPlaced(trial, words, [this, &stop](int done, int total) {
            Q_EMIT progressed(done, total);
            return !stop.stop_requested();
        });
        if (!stop.stop_requested())
            Q_EMIT found();
    });
}

void PlaceAllDialog::showFound()
{
    m_progress->hide();
    for (const Placing& placing : m_placings) {
        const Session* session = m_workspace.festival().sessions().find(placing.session);
        const QString title = session != nullptr ? shownTitle(*session) : QString();
        auto* item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(title, placing.sentence), m_list);
        const bool placed = placing.isPlaced();
        item->setFlags(placed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                              : Qt::ItemIsSelectable);
        item->setCheckState(placed ? Qt::Checked : Qt::Unchecked);
    }
    countTicked();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PlaceAllDialog::countTicked()
{
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row)
        ticked += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    const auto all = static_cast<int>(m_placings.size());
    m_summary->setText(all == 0 ? said(QT_TRANSLATE_NOOP("PlaceAllDialog", "There is nothing to place."))
                                : said(QT_TRANSLATE_N_NOOP("PlaceAllDialog",
                                           "%1 of %n sessions are going to be placed, in one step."),
                                    all)
                                      .arg(ticked));
    m_place->setEnabled(ticked > 0);
}

void PlaceAllDialog::accept()
{
    std::vector<Placing> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_placings.at(static_cast<size_t>(row)));
    }
    const auto count = static_cast<int>(ticked.size());
    const bool done = m_workspace.submit(
        together(ticked), said(QT_TRANSLATE_N_NOOP("PlaceAllDialog", "Place %n sessions"), count));
    QDialog::accept();
    if (done)
        m_workspace.sayUndoable(said(QT_TRANSLATE_N_NOOP("PlaceAllDialog", "%n sessions placed."), count));
}

} // namespace planner::ui
