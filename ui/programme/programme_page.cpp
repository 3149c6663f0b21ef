// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_page.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "ui/inspector/inspector.h"
#include "ui/programme/programme_view.h"
#include "ui/sessions/day_tabs.h"
#include "ui/sessions/empty_hint.h"
#include "ui/sessions/filter_bar.h"
#include "ui/sessions/session_acts.h"
#include "ui/sessions/session_table.h"
#include "ui/sessions/tray.h"
#include "ui/style/look.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <utility>

namespace planner::ui {
namespace {

const QString modeKey = QStringLiteral("programme/mode");
const QString filterKey = QStringLiteral("programme/filter");
const QString stepKey = QStringLiteral("programme/step");
const QString panelsKey = QStringLiteral("programme/panels");

constexpr int roomyWindow = 1280; ///< From this width on the tray stands open.
constexpr std::array steps{5, 10, 15, 30};

const char* const noVenue
    = QT_TRANSLATE_NOOP("ProgrammePage", "Begin with a venue: where will the public come?");
const char* const addVenue = QT_TRANSLATE_NOOP("ProgrammePage", "Add a venue…");

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ProgrammePage", source, nullptr, n);
}

} // namespace

ProgrammePage::ProgrammePage(Workspace& workspace, Actions& actions)
    : Page(workspace, actions),
      m_model(new SessionModel(workspace, this)),
      m_list(new SessionList(*m_model, this)),
      m_acts(new SessionActs(
          workspace, [this] { return spot(); }, [this] { return shownRooms(); }, this)),
      m_filter(new FilterBar(workspace)),
      m_view(new ProgrammeView(workspace, actions)),
      m_table(new SessionTable(workspace, *m_list)),
      m_hint(new EmptyHint),
      m_middle(new QStackedWidget),
      m_tray(new Tray(workspace, actions, *m_model)),
      m_inspector(new Inspector(workspace)),
      m_tabs(new DayTabs(workspace.language())),
      m_step(new QComboBox)
{
    makeMiddle();
    makePanels();
    makeTools();
    bindView();
    bindDays();
    bindRooms();
    bindPanels();
    bindMaking();
    bindMoving();
    bindClipboard();
    bindSelecting();
    listenToView();
    restoreState();
    refreshDays();
    connect(&workspace, &Workspace::changed, this, &ProgrammePage::refreshDays);
    connect(&workspace, &Workspace::changed, this, &ProgrammePage::refreshCount);
}

ProgrammePage::~ProgrammePage()
{
    Settings& settings = workspace().settings();
    settings.setValue(modeKey, static_cast<int>(m_mode));
    settings.setValue(filterKey, m_filter->filter().toMap());
    settings.setValue(panelsKey, saveState());
}

void ProgrammePage::makeMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_middle->addWidget(m_view);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_hint);
    column->addWidget(m_filter);
    column->addWidget(m_middle, 1);
    setCentralWidget(middle);
    m_filter->hide();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tray->cards()->setContextMenuPolicy(Qt::CustomContextMenu);
    actions().addGridKeys(m_table);
    connect(m_filter, &FilterBar::filterChanged, this, &ProgrammePage::refreshShown);
    // Out of sight, but screen readers find its button.
    m_hint->say(said(noVenue), said(addVenue));
    connect(m_hint, &EmptyHint::wanted, this, [this] { m_hintAct(); });
    connect(m_acts, &SessionActs::created, this, &ProgrammePage::take);
    connect(m_tray, &Tray::dropped, m_acts, &SessionActs::unplace);
    for (const FieldEditor* title :
        {m_inspector->sessionForm().editor("title"), m_inspector->breakForm().editor("title")})
        title->control()->installEventFilter(this);
}

void ProgrammePage::makePanels()
{
    m_trayPanel = addPanel("tray", Qt::LeftDockWidgetArea, m_tray);
    m_inspectorPanel = addPanel("inspector", Qt::RightDockWidgetArea, m_inspector);
}

/// Panels are as wide as they like until somebody widens one. A page that has not been shown yet has no room
/// for what was stored and makes it narrow.
void ProgrammePage::arrangePanels()
{
    if (!std::exchange(m_arranged, true))
        QMainWindow::restoreState(workspace().settings().value(panelsKey).toByteArray());
}

QDockWidget* ProgrammePage::addPanel(const char* name, Qt::DockWidgetArea area, QWidget* content)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    // The content says itself what it is.
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

QWidgetAction* ProgrammePage::toolGroup(const std::vector<const char*>& ids)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const char* id : ids) {
        auto* button = new QToolButton(group);
        button->setDefaultAction(actions().action(id));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(actions().plainText(id));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    auto* tool = new QWidgetAction(this);
    tool->setDefaultWidget(group);
    return tool;
}

void ProgrammePage::makeTools()
{
    auto* tabs = new QWidgetAction(this);
    tabs->setDefaultWidget(m_tabs);
    auto* step = new QWidgetAction(this);
    m_step->setAccessibleName(said(QT_TRANSLATE_NOOP("ProgrammePage", "Step of the grid")));
    m_step->setToolTip(m_step->accessibleName());
    for (const int minutes : steps)
        m_step->addItem(said(QT_TRANSLATE_NOOP("ProgrammePage", "%1 min")).arg(minutes), minutes);
    step->setDefaultWidget(m_step);
    m_tools = {tabs, toolGroup({"view.grid", "view.rows", "view.list"}),
        toolGroup({"view.zoom-out", "view.zoom-fit", "view.zoom-in"}), toolGroup({"view.filter"}), step};
    connect(m_tabs, &DayTabs::dayChosen, this, &ProgrammePage::showDay);
    connect(m_tabs, &DayTabs::dropped, m_acts, &SessionActs::moveToDay);
    connect(m_step, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setStep(minutes{m_step->currentData().toInt()});
        workspace().settings().setValue(stepKey, m_step->currentData());
    });
}

void ProgrammePage::fillToolBar(QToolBar& bar)
{
    for (QWidgetAction* tool : m_tools) {
        if (tool != m_tools.front())
            bar.addSeparator();
        bar.addAction(tool);
    }
}

void ProgrammePage::listenToView()
{
    connect(m_view, &ProgrammeView::editRequested, this, [this](const Id<Session>& session) {
        workspace().select({subject(session)});
        m_inspectorPanel->show();
        m_inspector->editTitle();
    });
    connect(m_view, &ProgrammeView::menuRequested, this, &ProgrammePage::showMenu);
    connect(m_view, &ProgrammeView::showRoomsRequested, this, [this] { setHiddenRooms({}); });
    connect(m_view, &ProgrammeView::hideRequested, this, &ProgrammePage::hide);
    connect(m_view, &ProgrammeView::foldsChanged, this, &ProgrammePage::storeFolds);
    connect(m_view, &ProgrammeView::focusMoved, &actions(), &Actions::refresh);
    connect(m_view, &ProgrammeView::roomMenuRequested, this, &ProgrammePage::showRoomMenu);
    const std::array<QAbstractItemView*, 2> lists{m_table, m_tray->cards()};
    for (QAbstractItemView* list : lists) {
        connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](QPoint at) { showMenu(list->viewport()->mapToGlobal(at)); });
    }
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_inspector->editTitle(); });
}

void ProgrammePage::restoreState()
{
    const Settings& settings = workspace().settings();
    QMainWindow::restoreState(settings.value(panelsKey).toByteArray());
    restoreRooms();
    const QVariant step = settings.value(stepKey);
    m_step->setCurrentIndex(
        m_step->findData(step.isValid() ? step.toInt() : workspace().preferences().gridStep));
    const auto filter = SessionFilter::fromMap(settings.value(filterKey).toMap());
    setMode(static_cast<Mode>(std::clamp(settings.value(modeKey).toInt(), 0, 2)));
    if (!filter.isEmpty()) {
        m_filter->setFilter(filter);
        m_filter->show();
    }
}

void ProgrammePage::setMode(Mode mode)
{
    m_mode = mode;
    if (mode != Mode::List)
        m_view->setMode(mode == Mode::Grid ? ProgrammeView::Mode::Grid : ProgrammeView::Mode::Rows);
    m_tabs->setDays(m_days, mode == Mode::List);
    if (mode == Mode::List || m_day || m_days.empty())
        showDay(m_day);
    else
        showDay(m_days.front());
    refreshMiddle();
}

void ProgrammePage::refreshDays()
{
    const auto now = days(workspace().festival());
    if (now == m_days)
        return;
    m_days = now;
    const bool stays = m_day && std::find(now.begin(), now.end(), *m_day) != now.end();
    if (!stays)
        m_day.reset();
    setMode(m_mode);
}

void ProgrammePage::showDay(const std::optional<Day>& day)
{
    m_day = day;
    m_tabs->setDay(day);
    if (day)
        m_view->setDay(*day);
    refreshShown();
}

void ProgrammePage::refreshShown()
{
    const SessionFilter filter = m_filter->filter();
    const Festival* festival = &workspace().festival();
    const auto ofDay = [day = m_day](const Session& session) { return !day || session.day == day; };
    m_list->setShown([filter, festival, ofDay](const Session& session, int problems) {
        return ofDay(session) && filter.lets(*festival, session, problems);
    });
    if (filter.isEmpty())
        m_view->setShown({});
    else
        m_view->setShown([this, filter, festival](const Session& session) {
            const int row = m_model->rowOf(session.id);
            return filter.lets(*festival, session, row < 0 ? 0 : m_model->problems(row));
        });
    refreshCount();
}

void ProgrammePage::refreshCount()
{
    const auto& sessions = workspace().festival().sessions();
    const auto all = std::count_if(sessions.begin(), sessions.end(),
        [this](const Session& session) { return !m_day || session.day == m_day; });
    m_filter->setCount(m_list->rowCount(), static_cast<int>(all));
    refreshMiddle();
}

void ProgrammePage::refreshMiddle()
{
    const Festival& festival = workspace().festival();
    QWidget* shown = m_mode == Mode::List ? static_cast<QWidget*>(m_table) : m_view;
    if (festival.rooms().isEmpty()) {
        m_hint->say(said(noVenue), said(addVenue));
        m_hintAct = [this] { actions().action("venue.new")->trigger(); };
        shown = m_hint;
    } else if (m_mode == Mode::List && festival.sessions().isEmpty()) {
        m_hint->say(said(QT_TRANSLATE_NOOP(
                        "ProgrammePage", "No session yet. Create one, or import the list of start-ups.")),
            actions().plainText("session.new"));
        m_hintAct = [this] { actions().action("session.new")->trigger(); };
        shown = m_hint;
    } else if (m_mode == Mode::List && m_list->rowCount() == 0 && !m_filter->filter().isEmpty()) {
        m_hint->say(said(QT_TRANSLATE_NOOP("ProgrammePage", "No session matches the filter.")),
            said(QT_TRANSLATE_NOOP("ProgrammePage", "Clear the filter")));
        m_hintAct = [this] { m_filter->setFilter({}); };
        shown = m_hint;
    }
    m_middle->setCurrentWidget(shown);
}

bool ProgrammePage::reveal(const Subject& subject)
{
    if (std::strcmp(subject.kind, kindName<Break>()) == 0) {
        const Break* rest = workspace().festival().breaks().find(Id<Break>(subject.id));
        if (rest == nullptr)
            return false;
        showDay(rest->day);
        workspace().select({subject});
        return true;
    }
    if (std::strcmp(subject.kind, kindName<Session>()) != 0)
        return false;
    const Session* session = workspace().festival().sessions().find(Id<Session>(subject.id));
    if (session == nullptr)
        return false;
    const bool otherDay = m_day && session->day != m_day;
    if (otherDay && (session->day || m_mode == Mode::List))
        showDay(session->day);
    // A field that is left stores what was typed: from here on the session may be another value.
    const Id<Session> id = session->id;
    workspace().select({subject});
    m_table->scrollToSession(id);
    const Session* now = workspace().festival().sessions().find(id);
    if (now != nullptr && now->isPlaced())
        m_view->scrollTo(id);
    return true;
}

bool ProgrammePage::revealTime(LocalTime time)
{
    const auto rooms = shownRooms();
    if (rooms.empty() || m_days.empty())
        return false;
    if (m_mode == Mode::List)
        setMode(Mode::Grid);
    const Day day = m_day.value_or(m_days.front());
    showDay(day);
    m_view->focusOn(ProgrammeView::Cell{roomAtHand().value_or(rooms.front()), day, time});
    m_view->showAfterFocus();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* ProgrammePage::firstFocus()
{
    return m_middle->currentWidget();
}

void ProgrammePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    QTimer::singleShot(0, this, &ProgrammePage::arrangePanels); // When the page has its size.
}

void ProgrammePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_tray->setRoomy(window()->width() >= roomyWindow);
    // How wide they like to be depends on the window.
    m_tray->updateGeometry();
    m_inspector->updateGeometry();
}

} // namespace planner::ui
