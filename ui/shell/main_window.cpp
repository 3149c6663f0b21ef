// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/bookings/erase_names.h"
#include "ui/controls/take_typed.h"
#include "ui/mishaps/mishap_entry.h"
#include "ui/palette/search_field.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/keyboard_focus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/panels.h"
#include "ui/shell/status_line.h"
#include "ui/style/look.h"
#include "ui/style/part_names.h"
#include "ui/style/plain_text.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr QSize usualSize(1440, 900);

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString pageKey = QStringLiteral("window/page");

QString said(const char* source)
{
    return QCoreApplication::translate("MainWindow", source);
}

QString droppedFestival(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".festival")))
            return url.toLocalFile();
    }
    return {};
}

/// The label of the step that undo (or redo) would walk, or nothing.
QString nextLabel(const History& history, StepState state)
{
    const auto& steps = history.steps;
    if (state == StepState::Done) {
        const auto last = std::find_if(
            steps.rbegin(), steps.rend(), [](const Step& step) { return step.state == StepState::Done; });
        return last == steps.rend() ? QString() : last->label;
    }
    const auto first = std::find_if(
        steps.begin(), steps.end(), [](const Step& step) { return step.state == StepState::Undone; });
    return first == steps.end() ? QString() : first->label;
}

} // namespace

MainWindow::MainWindow(Workspace& workspace)
    : m_workspace(workspace),
      m_actions(new Actions(this)),
      m_stack(new QStackedWidget(this)),
      m_pages(pageTable().size(), nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    makeCentre();
    m_notices = new Notices(workspace, this);
    auto* status = new StatusLine(workspace);
    setStatusBar(status);
    connect(status, &StatusLine::problemsRequested, this,
        [this] { m_actions->action("panel.problems")->trigger(); });
    makeToolBar();
    makeNavigation();
    bindActions();
    addPanels(*this, workspace);
    m_actions->fill(menuBar());
    qApp->installEventFilter(new UndoKeys(this));
    installEventFilter(new EnterKey(this));
    fillRecentFiles();
    connect(&workspace, &Workspace::changed, this, &MainWindow::refresh);
    connect(&workspace, &Workspace::selectionChanged, m_actions, &Actions::refresh);
    connect(&workspace, &Workspace::revealRequested, this, &MainWindow::reveal);
    restorePlace();
    refresh();
}

MainWindow::~MainWindow()
{
    // What is destroyed below may still ask which actions there are.
    m_actions->release();
    // Pages go before the actions that they are bound to; nobody asks those bindings any more.
    m_actions->setPage(nullptr);
    for (Page* page : m_pages)
        delete page;
}

void MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QString why = m_workspace.document().whyReadOnly();
    if (!why.isEmpty()) {
        auto* banner = new QFrame(centre);
        setLook(banner, "warning");
        auto* text = new QLabel(why, banner);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto* row = new QHBoxLayout(banner);
        row->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
        row->addWidget(text);
        column->addWidget(banner);
    }
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(said(QT_TRANSLATE_NOOP("MainWindow", "Tools")));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto* stretch = new QWidget(m_toolBar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_stretch = m_toolBar->addWidget(stretch);
    m_search = m_toolBar->addWidget(new SearchField(m_actions->action("edit.palette"), m_toolBar));
}

void MainWindow::makeNavigation()
{
    m_navigation = new Navigation(*m_actions, this);
    connect(m_navigation, &Navigation::chosen, this, qOverload<int>(&MainWindow::showPage));
    // Not before the drag is over.
    connect(
        m_navigation, &Navigation::startupsDropped, this, &MainWindow::takeStartups, Qt::QueuedConnection);
    for (size_t index = 0; index < pageTable().size(); ++index)
        m_actions->bind(
            pageTable()[index].action, nullptr, {[this, index] { showPage(static_cast<int>(index)); }});
    auto* holder = new QToolBar(m_navigation->accessibleName(), this);
    holder->setObjectName(QStringLiteral("navigationBar"));
    holder->setMovable(false);
    holder->setStyleSheet(QStringLiteral("QToolBar { border: none; padding: 0; margin: 0; spacing: 0; }"));
    holder->layout()->setContentsMargins(0, 0, 0, 0);
    holder->addWidget(m_navigation);
    addToolBar(Qt::LeftToolBarArea, holder);
}

/// The start-ups page makes a session for each of them; the programme has them to place.
void MainWindow::takeStartups()
{
    showPage("go.startups");
    m_actions->action("startup.new-session")->trigger();
    showPage("go.programme");
}

void MainWindow::bindActions()
{
    const auto bindWalk = [this](const char* id, auto walk, StepState state, const char* none) {
        const auto act = [this, walk] {
            takeTyped(*this);
            (m_workspace.*walk)();
        };
        const auto whyNot = [this, state, none] {
            return nextLabel(m_workspace.document().history(), state).isEmpty() ? said(none) : QString();
        };
        m_actions->bind(id, nullptr, {act, whyNot});
    };
    bindWalk(
        "edit.undo", &Workspace::undo, StepState::Done, QT_TRANSLATE_NOOP("MainWindow", "Nothing to undo"));
    bindWalk(
        "edit.redo", &Workspace::redo, StepState::Undone, QT_TRANSLATE_NOOP("MainWindow", "Nothing to redo"));
    m_actions->bind("view.full-screen", nullptr,
        {[this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }, {},
            [this] { return isFullScreen(); }});
    m_actions->bind("view.next-panel", nullptr, {[this] { cyclePanels(true); }});
    m_actions->bind("view.previous-panel", nullptr, {[this] { cyclePanels(false); }});
    // The page of the venues, once shown, carries these out itself.
    const auto goAndDo = [this](const char* id) {
        showPage("go.venues");
        m_actions->action(id)->trigger();
    };
    for (const char* id : {"venue.new", "venue.map-picture", "tools.travel", "import.travel"})
        m_actions->bind(id, nullptr, {[goAndDo, id] { goAndDo(id); }});
    m_actions->bind("venue.new-room", nullptr,
        {[goAndDo] { goAndDo("venue.new-room"); },
            [this] {
                const bool none
                    = m_workspace.selected<Venue>().empty() && m_workspace.selected<Room>().empty();
                return none ? said(QT_TRANSLATE_NOOP("MainWindow", "Choose a venue first")) : QString();
            }});
    m_actions->bind("tools.erase-names", nullptr,
        {[this] { eraseNames(m_workspace, this); }, [this] { return m_workspace.document().whyReadOnly(); }});
    bindMishaps(m_workspace, *m_actions, this);
    bindFileActions(*this, m_workspace);
}

void MainWindow::fillRecentFiles()
{
    QMenu* menu = m_actions->menu(MenuId::Recent);
    for (const QString& path : recentFiles(m_workspace.settings())) {
        if (path == QFileInfo(m_workspace.path()).absoluteFilePath() || !QFileInfo::exists(path))
            continue;
        // An ampersand in a file name is no mnemonic.
        QString text = QFileInfo(path).fileName();
        menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, path] { Q_EMIT openRequested(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::refresh()
{
    refreshTitle();
    refreshUndo();
    m_actions->refresh();
}

void MainWindow::refreshTitle()
{
    setWindowTitle(QStringLiteral("%1 — %2").arg(
        QFileInfo(m_workspace.path()).fileName(), m_workspace.festival().about().name));
}

void MainWindow::refreshUndo()
{
    const auto name = [this](const char* id, const char* source, StepState state) {
        const QString label = nextLabel(m_workspace.document().history(), state);
        QAction* action = m_actions->action(id);
        QString shown = label.isEmpty() ? m_actions->plainText(id) : said(source).arg(label);
        action->setToolTip(plainToolTip(shown));
        action->setIconText(m_actions->plainText(id));
        action->setStatusTip(label.isEmpty() ? QString() : shown);
    };
    name("edit.undo", QT_TRANSLATE_NOOP("MainWindow", "Undo “%1”"), StepState::Done);
    name("edit.redo", QT_TRANSLATE_NOOP("MainWindow", "Redo “%1”"), StepState::Undone);
}

Page& MainWindow::page(int index)
{
    Page*& page = m_pages.at(static_cast<size_t>(index));
    if (page == nullptr) {
        page = pageTable()[static_cast<size_t>(index)].make(m_workspace, *m_actions);
        m_stack->addWidget(page);
        nameAllParts(*page);
    }
    return *page;
}

Page& MainWindow::page(const char* action)
{
    for (size_t index = 0; index < pageTable().size(); ++index) {
        if (std::strcmp(pageTable()[index].action, action) == 0)
            return page(static_cast<int>(index));
    }
    Q_ASSERT_X(false, "MainWindow::page", action);
    return page(0);
}

void MainWindow::showPage(const char* action)
{
    for (size_t index = 0; index < pageTable().size(); ++index) {
        if (std::strcmp(pageTable()[index].action, action) == 0)
            showPage(static_cast<int>(index));
    }
}

const char* MainWindow::shownPage() const
{
    return m_shown < 0 ? "" : pageTable()[static_cast<size_t>(m_shown)].action;
}

void MainWindow::showPage(int index)
{
    Page& shown = page(index);
    m_stack->setCurrentWidget(&shown);
    m_shown = index;
    m_navigation->setCurrent(index);
    m_actions->setPage(&shown);
    m_toolBar->clear();
    m_toolBar->addActions({m_actions->action("edit.undo"), m_actions->action("edit.redo")});
    QAction* line = m_toolBar->addSeparator();
    shown.fillToolBar(*m_toolBar);
    line->setVisible(m_toolBar->actions().back() != line);
    m_toolBar->addAction(m_stretch);
    m_toolBar->addAction(m_search);
    if (QWidget* focus = shown.firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::reveal(const Subject& subject)
{
    if (m_shown >= 0 && page(m_shown).reveal(subject))
        return;
    for (int index = 0; index < static_cast<int>(pageTable().size()); ++index) {
        if (index == m_shown || !page(index).reveal(subject))
            continue;
        showPage(index);
        page(index).reveal(subject);
        return;
    }
}

void MainWindow::revealTime(LocalTime time)
{
    if (m_shown >= 0 && page(m_shown).revealTime(time))
        return;
    for (int index = 0; index < static_cast<int>(pageTable().size()); ++index) {
        if (index == m_shown || !page(index).revealTime(time))
            continue;
        showPage(index);
        return;
    }
}

void MainWindow::cyclePanels(bool forward)
{
    QList<QWidget*> panels{m_navigation};
    if (m_shown >= 0)
        panels.append(page(m_shown).panels());
    for (QDockWidget* dock : findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        panels.append(dock);
    focusNext(panels, forward);
}

void MainWindow::restorePlace()
{
    const Settings& settings = m_workspace.settings();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        const QSize screen = QApplication::primaryScreen()->availableSize();
        resize(usualSize.boundedTo(screen * 0.92));
    }
    restoreState(settings.value(stateKey).toByteArray());
    if (pageTable().empty())
        return;
    const QByteArray page = settings.value(pageKey).toByteArray();
    showPage(pageTable().front().action);
    if (!page.isEmpty())
        showPage(page.constData());
}

void MainWindow::appear()
{
    const QSize screen = QApplication::primaryScreen()->availableSize() * 0.92;
    const bool isCramped = usualSize.boundedTo(screen) != usualSize;
    if (isCramped && m_workspace.settings().value(geometryKey).toByteArray().isEmpty())
        showMaximized();
    else
        show();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Settings& settings = m_workspace.settings();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState());
    settings.setValue(pageKey, QByteArray(shownPage()));
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFestival(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFestival(event->mimeData());
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_notices->settle();
}

} // namespace planner::ui
