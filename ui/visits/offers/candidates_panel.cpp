// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/offers/candidates_panel.h"

#include "core/base/wording.h"
#include "ui/controls/flow_layout.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/visits/offers/candidate_model.h"
#include "ui/visits/tour_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace planner::ui {
namespace {

constexpr int pause = 60; ///< Milliseconds: walking through itineraries by the keyboard looks for nothing.
constexpr minutes shortestFree{20};
constexpr int leastTitle = 16; ///< In letters, on each of two lines.
enum When { AnyTime, Morning, Afternoon, FirstFree };

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("CandidatesPanel", source, nullptr, n);
}

} // namespace

CandidatesPanel::CandidatesPanel(Workspace& workspace, Actions& actions)
    : m_workspace(workspace),
      m_model(new CandidateModel(this)),
      m_text(new QLineEdit),
      m_when(new QComboBox),
      m_way(new QComboBox),
      m_seats(new QCheckBox(said(QT_TRANSLATE_NOOP("CandidatesPanel", "enough seats")))),
      m_stepFree(new QCheckBox(said(QT_TRANSLATE_NOOP("CandidatesPanel", "step-free")))),
      m_table(new QTableView),
      m_nothing(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    column->setSpacing(spacing::small);
    auto* heading = new QLabel(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Possible visits")));
    setLook(heading, "heading");
    column->addWidget(heading);
    makeFilter();
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    setLook(m_nothing, "quiet");
    column->addWidget(m_nothing);
    m_table->setModel(m_model);
    m_table->setAccessibleName(heading->text());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + spacing::small);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CandidateModel::What, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    actions.addStopKeys(m_table);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT wanted(m_model->at(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CandidatesPanel::chosenChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            look();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        // Who adds one after the other sees at once what is left.
        if (m_table->hasFocus())
            look();
        else
            m_pause.start();
    });
}

void CandidatesPanel::makeFilter()
{
    m_text->setPlaceholderText(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Find a visit")));
    m_text->setAccessibleName(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Words in the visit")));
    m_text->setClearButtonEnabled(true);
    m_when->setAccessibleName(said(QT_TRANSLATE_NOOP("CandidatesPanel", "When")));
    m_way->setAccessibleName(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Longest journey")));
    m_way->addItem(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Any distance")));
    for (const int most : {5, 10, 15, 20, 30})
        m_way->addItem(said(QT_TRANSLATE_N_NOOP("CandidatesPanel", "At most %n min"), most), most);
    m_seats->setChecked(true);
    for (QComboBox* box : {m_when, m_way}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        connect(box, &QComboBox::activated, this, &CandidatesPanel::look);
    }
    for (QCheckBox* box : {m_seats, m_stepFree})
        connect(box, &QCheckBox::toggled, this, &CandidatesPanel::look);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_text);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(spacing::small);
    choices->addWidget(m_when, 1);
    choices->addWidget(m_way, 1);
    column->addLayout(choices);
    auto* checks = new QWidget;
    auto* flow = new FlowLayout(checks, spacing::medium);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_seats);
    flow->addWidget(m_stepFree);
    column->addWidget(checks);
}

void CandidatesPanel::tell(const std::optional<Id<Itinerary>>& itinerary)
{
    if (itinerary != m_itinerary)
        m_when->setCurrentIndex(AnyTime);
    m_itinerary = itinerary;
    m_pause.start();
}

bool CandidatesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        layColumns();
    return QWidget::eventFilter(watched, event);
}

/// Titles can be read: where they could not, seats and then the journey are in the tool tip alone.
void CandidatesPanel::layColumns()
{
    const auto width = [this](int column) {
        const QAbstractItemView* table = m_table;
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        const int head
            = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(heading) + spacing::large;
        return std::max(table->sizeHintForColumn(column), head);
    };
    const int title = leastTitle * fontMetrics().averageCharWidth();
    int left = m_table->viewport()->width() - width(CandidateModel::Time) - title;
    for (const int column : {CandidateModel::Way, CandidateModel::Seats}) {
        left -= width(column);
        m_table->setColumnHidden(column, left < 0);
    }
}

void CandidatesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void CandidatesPanel::showWithin(size_t stop)
{
    look();
    const auto found = std::find_if(
        m_freeTimes.begin(), m_freeTimes.end(), [stop](const FreeTime& free) { return free.before == stop; });
    m_when->setCurrentIndex(found == m_freeTimes.end()
            ? static_cast<int>(AnyTime)
            : FirstFree + static_cast<int>(found - m_freeTimes.begin()));
    look();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool CandidatesPanel::showsFreeTime() const
{
    return m_when->currentIndex() >= FirstFree;
}

const Candidate* CandidatesPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_table->selectionModel()->isRowSelected(current.row(), {})
        ? &m_model->at(current.row())
        : nullptr;
}

CandidateFilter CandidatesPanel::filter() const
{
    CandidateFilter filter{
        .withSeats = m_seats->isChecked(), .stepFree = m_stepFree->isChecked(), .text = m_text->text()};
    const int when = m_when->currentIndex();
    const LocalTime noon = clockTime(minutes{12 * 60});
    if (when == Morning)
        filter.span = *TimeSpan::create(LocalTime(), noon);
    else if (when == Afternoon)
        filter.span = *TimeSpan::create(noon, clockTime(LocalTime::latest));
    else if (when >= FirstFree && when - FirstFree < static_cast<int>(m_freeTimes.size()))
        filter.within = m_freeTimes[static_cast<size_t>(when - FirstFree)];
    if (m_way->currentData().isValid())
        filter.longestWay = minutes{m_way->currentData().toInt()};
    return filter;
}

void CandidatesPanel::fillTimes(const Outing& outing)
{
    const std::vector<FreeTime> now = freeTimes(outing, shortestFree);
    if (now == m_freeTimes && m_when->count() > 0)
        return;
    const QSignalBlocker quiet(m_when);
    const int chosen = m_when->currentIndex();
    const std::vector<FreeTime> before = std::exchange(m_freeTimes, now);
    const bool wasFree = chosen >= FirstFree && chosen - FirstFree < static_cast<int>(before.size());
    const FreeTime* kept = wasFree ? &before[static_cast<size_t>(chosen - FirstFree)] : nullptr;
    m_when->clear();
    m_when->addItem(said(QT_TRANSLATE_NOOP("CandidatesPanel", "All day")));
    m_when->addItem(said(QT_TRANSLATE_NOOP("CandidatesPanel", "In the morning")));
    m_when->addItem(said(QT_TRANSLATE_NOOP("CandidatesPanel", "In the afternoon")));
    for (const FreeTime& free : now) {
        const auto span = TimeSpan::create(clockTime(free.begin), clockTime(free.end));
        m_when->addItem(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Free: %1"))
                            .arg(span ? spanText(*span, m_workspace.language()) : QString()));
        if (kept != nullptr && free.before == kept->before)
            m_when->setCurrentIndex(m_when->count() - 1);
    }
    if (kept == nullptr)
        m_when->setCurrentIndex(std::clamp(chosen, 0, static_cast<int>(Afternoon)));
}

void CandidatesPanel::look()
{
    m_pause.stop();
    const Festival& festival = m_workspace.festival();
    const Itinerary* itinerary = festival.itineraries().find(m_itinerary);
    setEnabled(itinerary != nullptr);
    if (itinerary == nullptr) {
        m_freeTimes.clear();
        m_model->present({}, festival, m_workspace.language());
        m_nothing->setText(said(QT_TRANSLATE_NOOP("CandidatesPanel", "Choose an itinerary first.")));
        m_nothing->show();
        Q_EMIT chosenChanged();
        return;
    }
    const TravelTable travel = travelTable(festival);
    const Outing outing = outingOf(festival, travel, *itinerary);
    fillTimes(outing);
    const VisitBook book(festival);
    const int row = m_table->currentIndex().row();
    m_model->present(
        candidatesFor(outing, filter(), {festival, travel, book}), festival, m_workspace.language());
    layColumns();
    // Somebody who adds one visit after the other stays in the list.
    if (m_table->hasFocus() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(said(
        QT_TRANSLATE_NOOP("CandidatesPanel", "Nothing fits. Ask for less: more time, a longer journey.")));
    Q_EMIT chosenChanged();
}

} // namespace planner::ui
