// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/itineraries_page.h"

#include "ui/controls/flow_layout.h"
#include "ui/inspector/problem_box.h"
#include "ui/sessions/empty_hint.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/visits/offers/candidates_panel.h"
#include "ui/visits/stop_model.h"
#include "ui/visits/stop_view.h"
#include "ui/visits/tour_model.h"
#include "ui/visits/tour_panel.h"
#include "ui/visits/tour_words.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr size_t problemsShown = 2;
constexpr int leastRows = 4; ///< Of the list of groups.

QString said(const char* source)
{
    return QCoreApplication::translate("ItinerariesPage", source);
}

QLabel* pageLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

ItinerariesPage::ItinerariesPage(Workspace& workspace, Actions& actions)
    : Page(workspace, actions),
      m_tours(new TourModel(workspace, this)),
      m_stops(new StopModel(this)),
      m_panel(new TourPanel(workspace))
{
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeMiddle());
    parts->addWidget(m_panel);
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    parts->setSizes({350, 560, 370});
    parts->setStretchFactor(1, 1);
    setCentralWidget(parts);
    bindTourActions();
    bindStopActions();
    bindPlanActions();
    connect(m_tours, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        layTree();
        follow();
    });
    connect(m_tours, &QAbstractItemModel::dataChanged, this, &ItinerariesPage::layTree);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItinerariesPage::takeChoice);
    connect(m_view, &StopView::chosen, this, &ItinerariesPage::takeStop);
    connect(m_view, &StopView::moved, this,
        [this](int from, int to) { moveStop(static_cast<size_t>(from), static_cast<size_t>(to)); });
    connect(m_view, &StopView::slotsDropped, this, [this](const QStringList& texts) {
        std::vector<SlotKey> keys;
        for (const QString& text : texts) {
            if (const auto key = SlotKey::fromText(text))
                keys.push_back(*key);
        }
        addVisits(keys);
    });
    connect(&workspace, &Workspace::changed, this, &ItinerariesPage::follow);
    connect(&workspace, &Workspace::selectionChanged, this, &ItinerariesPage::follow);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*old*/, const QWidget* now) {
        if (now == m_view || now == m_tree)
            m_actsOnStop = now == m_view;
    });
    m_tree->expandAll();
    layTree();
    follow();
    presentHint();
}

/// The parts that go move the focus: nobody is to hear of it any more.
ItinerariesPage::~ItinerariesPage()
{
    // What goes with the page loses the keyboard and its rows before it is gone; nobody follows that any
    // more.
    const std::initializer_list<QObject*> tellers{
        qApp, m_view, m_candidates, m_tours, m_proposal, m_tree->selectionModel()};
    for (QObject* teller : tellers)
        disconnect(teller, nullptr, this, nullptr);
}

QWidget* ItinerariesPage::makeList()
{
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::small, spacing::medium, spacing::small, spacing::small);
    layout->setSpacing(spacing::small);
    m_tree = new QTreeView;
    m_tree->setModel(m_tours);
    m_tree->setAccessibleName(said(QT_TRANSLATE_NOOP("ItinerariesPage", "Groups and itineraries")));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TourModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TourModel::State, QHeaderView::Fixed);
    m_tree->setIndentation(spacing::large);
    m_tree->setMinimumHeight(leastRows * (fontMetrics().height() + spacing::small));
    actions().addGridKeys(m_tree);
    actions().addStopKeys(m_tree);
    layout->addWidget(m_tree, 1);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, spacing::small);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(makeAdder("group.new", QT_TRANSLATE_NOOP("ItinerariesPage", "Group")));
    flow->addWidget(makeAdder("itinerary.new", QT_TRANSLATE_NOOP("ItinerariesPage", "Itinerary")));
    layout->addWidget(buttons);
    m_candidates = new CandidatesPanel(workspace(), actions());
    connect(m_candidates, &CandidatesPanel::chosenChanged, &actions(), &Actions::refresh);
    connect(m_candidates, &CandidatesPanel::wanted, this, &ItinerariesPage::addChosen);
    parts->addWidget(holder);
    parts->addWidget(m_candidates);
    parts->setSizes({300, 420});
    parts->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    return parts;
}

/// A button with one word: what it is for is in its sign.
QPushButton* ItinerariesPage::makeAdder(const char* action, const char* what)
{
    QPushButton* button = actions().button(action);
    button->setIcon(icon("plus", palette()));
    button->setText(said(what));
    button->setAccessibleName(actions().plainText(action));
    button->setToolTip(actions().plainText(action));
    return button;
}

/// Names have all the width that states leave. The hidden heading does not count.
void ItinerariesPage::layTree()
{
    const QAbstractItemView* tree = m_tree;
    m_tree->header()->resizeSection(TourModel::State, tree->sizeHintForColumn(TourModel::State));
}

QWidget* ItinerariesPage::makeMiddle()
{
    m_middle = new QStackedWidget;
    m_hint = new EmptyHint;
    m_sheet = makeItinerary();
    m_middle->addWidget(m_hint);
    m_proposal = new ProposalPane(workspace());
    m_middle->addWidget(m_sheet);
    m_middle->addWidget(m_proposal);
    connect(m_proposal, &ProposalPane::closed, this, [this] {
        follow();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_middle->setMinimumWidth(330);
    connect(m_hint, &EmptyHint::wanted, this, [this] { actions().action(m_hinted)->trigger(); });
    return m_middle;
}

QWidget* ItinerariesPage::makeItinerary()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::small);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::large, 0, spacing::large, 0);
    head->setSpacing(spacing::tiny);
    m_title = pageLabel("title");
    m_facts = pageLabel("quiet");
    m_problems = new ProblemBox(workspace());
    m_problems->setMost(problemsShown);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    head->addSpacing(spacing::tiny);
    head->addWidget(m_problems);
    layout->addLayout(head);
    m_view = new StopView(*m_stops);
    m_view->setMinimumHeight(4 * fontMetrics().height());
    actions().addGridKeys(m_view);
    actions().addStopKeys(m_view);
    m_nothing = pageLabel("quiet");
    m_nothing->setContentsMargins(spacing::large, spacing::small, spacing::large, 0);
    m_nothing->setText(said(QT_TRANSLATE_NOOP("ItinerariesPage",
        "No stop yet. Choose a possible visit on the left and press Enter, or drag it here.")));
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    m_summary = pageLabel("heading");
    m_summary->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::medium);
    layout->addWidget(m_summary);
    return holder;
}

/// However much is wrong, the stops keep their room.
void ItinerariesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_problems->setRoom(m_middle->height() * 2 / 5);
}

void ItinerariesPage::fillToolBar(QToolBar& bar)
{
    for (const char* id : {"tour.plan", "tour.replan", "stop.pin", "tour.gaps"})
        bar.addAction(actions().action(id));
}

std::optional<Id<Itinerary>> ItinerariesPage::shownItinerary() const
{
    if (const auto chosen = workspace().selected<Itinerary>(); !chosen.empty())
        return chosen.front();
    const auto groups = workspace().selected<Group>();
    if (groups.empty())
        return itinerary() != nullptr ? m_shown : firstItinerary();
    const QModelIndex branch = m_tours->indexOf(subject(groups.front()));
    const auto first = branch.isValid() ? m_tours->subjectAt(m_tours->index(0, 0, branch)) : std::nullopt;
    return first ? std::optional(Id<Itinerary>(first->id)) : std::nullopt;
}

std::optional<Id<Itinerary>> ItinerariesPage::firstItinerary() const
{
    for (int row = 0; row < m_tours->rowCount(); ++row) {
        const QModelIndex branch = m_tours->index(row, 0);
        for (const QModelIndex& index : {branch, m_tours->index(0, 0, branch)}) {
            const auto found = m_tours->subjectAt(index);
            if (found && std::strcmp(found->kind, kindName<Itinerary>()) == 0)
                return Id<Itinerary>(found->id);
        }
    }
    return std::nullopt;
}

std::optional<Id<Group>> ItinerariesPage::shownGroup() const
{
    if (const auto groups = workspace().selected<Group>(); !groups.empty())
        return groups.front();
    const Itinerary* shown = itinerary();
    return shown != nullptr && workspace().festival().groups().find(shown->group) != nullptr ? shown->group
                                                                                             : std::nullopt;
}

const Itinerary* ItinerariesPage::itinerary() const
{
    return workspace().festival().itineraries().find(m_shown);
}

const Stop* ItinerariesPage::stop() const
{
    const Itinerary* shown = itinerary();
    return shown != nullptr && m_stop && *m_stop < shown->stops.size() ? &shown->stops[*m_stop] : nullptr;
}

void ItinerariesPage::takeChoice()
{
    const auto chosen = m_tours->subjectAt(m_tree->currentIndex());
    if (m_following || !chosen || !m_tree->selectionModel()->hasSelection())
        return;
    workspace().select({*chosen});
    if (workspace().selected<Group>().empty())
        m_panel->showItinerary();
    else
        m_panel->showGroup();
}

void ItinerariesPage::takeStop()
{
    if (m_following)
        return;
    m_stop = m_view->chosenStop();
    m_panel->edit(m_shown, m_stop, shownGroup());
    if (m_stop)
        m_panel->showStop();
    actions().refresh();
}

void ItinerariesPage::follow()
{
    const auto shown = shownItinerary();
    if (shown != m_shown)
        m_stop.reset();
    m_shown = shown;
    if (itinerary() == nullptr)
        m_shown.reset();
    m_candidates->tell(m_shown);
    // The panel first stores what was typed for what it leaves; what was found before may be gone.
    m_panel->edit(m_shown, m_stop, shownGroup());
    m_following = true;
    present();
    m_following = false;
}

void ItinerariesPage::present()
{
    const std::vector<Subject>& chosen = workspace().selection();
    QModelIndex index = chosen.empty() ? QModelIndex() : m_tours->indexOf(chosen.front());
    if (!index.isValid() && m_shown)
        index = m_tours->indexOf(subject(*m_shown));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    const Festival& festival = workspace().festival();
    std::optional<Outing> outing;
    if (const Itinerary* shown = itinerary(); shown != nullptr)
        outing.emplace(outingOf(festival, travelTable(festival), *shown));
    const VisitBook book(festival);
    m_stops->present(outing, {festival, workspace().words(), workspace().findings(), book});
    if (m_stop)
        m_view->chooseStop(*m_stop);
    if (m_proposal->isOpen())
        m_middle->setCurrentWidget(m_proposal);
    else
        m_middle->setCurrentWidget(outing ? m_sheet : static_cast<QWidget*>(m_hint));
    m_problems->tell(outing ? std::optional(subject(outing->itinerary.id)) : std::nullopt);
    if (!outing) {
        presentHint();
        return;
    }
    m_title->setText(shownTitle(outing->itinerary, festival));
    m_facts->setText(factsText(*outing, festival, workspace().words()));
    m_nothing->setVisible(outing->itinerary.stops.empty());
    m_summary->setText(summaryText(outing->course, workspace().language()));
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void ItinerariesPage::presentHint()
{
    const Group* group = workspace().festival().groups().find(shownGroup());
    m_hinted = group != nullptr ? "tour.plan" : "group.new";
    m_hint->say(group != nullptr
            ? said(QT_TRANSLATE_NOOP("ItinerariesPage", "“%1” has no itinerary yet.")).arg(shownTitle(*group))
            : said(QT_TRANSLATE_NOOP("ItinerariesPage",
                "Who comes together? A class, a family, the staff of a town hall: make a group, say how many "
                "they are and what they wish to see.")),
        actions().plainText(m_hinted));
}

bool ItinerariesPage::reveal(const Subject& subject)
{
    if (!m_tours->indexOf(subject).isValid())
        return false;
    workspace().select({subject});
    follow();
    return true;
}

QWidget* ItinerariesPage::firstFocus()
{
    return m_tree;
}

QList<QWidget*> ItinerariesPage::panels() const
{
    return {m_tree->parentWidget(), m_candidates, m_middle, m_panel};
}

} // namespace planner::ui
