// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findings_pane.h"

#include "ui/findings/findings_head.h"
#include "ui/findings/ignore_bar.h"
#include "ui/findings/ways_menu.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

// In letters.
constexpr int leastFix = 22;
constexpr int leastPlace = 18;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("FindingsPane", source, nullptr, n);
}

const char* const noProblems
    = QT_TRANSLATE_NOOP("FindingsPane", "No problems. The programme is ready to print.");

} // namespace

FindingsPane::FindingsPane(Workspace& workspace, Actions& actions)
    : m_workspace(workspace),
      m_actions(actions),
      m_waysOut(new WaysOut(workspace, this)),
      m_model(new FindingsModel(workspace, *m_waysOut, palette(), this)),
      m_view(new QTreeView(this)),
      m_stack(new QStackedWidget(this)),
      m_head(new FindingsHead(*m_model, this)),
      m_lapsed(new QPushButton(this)),
      m_sound(new QLabel(said(noProblems), this)),
      m_ignoreBar(new IgnoreBar(this))
{
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeNothing());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_ignoreBar);
    column->addWidget(m_sound);
    m_sound->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
    setLook(m_lapsed, "link");
    column->addWidget(m_lapsed, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    connect(m_lapsed, &QPushButton::clicked, this, &FindingsPane::forgetLapsed);
    connect(&workspace, &Workspace::changed, this, &FindingsPane::tellLapsed);
    connect(m_model, &FindingsModel::updated, this, &FindingsPane::refresh);
    connect(m_head, &FindingsHead::filterChanged, m_model, &FindingsModel::setFilter);
    connect(m_head, &FindingsHead::closeRequested, this, &FindingsPane::closeRequested);
    connect(m_head, &FindingsHead::listRequested, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_ignoreBar, &IgnoreBar::decided, this, &FindingsPane::ignore);
    connect(m_ignoreBar, &IgnoreBar::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    bindActions();
    refresh();
    tellLapsed();
}

QWidget* FindingsPane::makeNothing()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    m_nothing = new QLabel(page);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setLook(m_nothing, "quiet");
    m_clear = new QPushButton(said(QT_TRANSLATE_NOOP("FindingsPane", "Clear the filter")), page);
    setLook(m_clear, "link");
    connect(m_clear, &QPushButton::clicked, m_head, &FindingsHead::clearFilter);
    column->addStretch();
    column->addWidget(m_nothing);
    column->addWidget(m_clear, 0, Qt::AlignCenter);
    column->addStretch();
    return page;
}

void FindingsPane::makeView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("FindingsPane", "Problems")));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setIndentation(spacing::large);
    const int extent = iconExtent(fontMetrics());
    m_view->setIconSize(QSize(extent, extent));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::ProblemColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto clicked = [this](const QModelIndex& at) {
        const FindingRow* row = m_model->row(at);
        if (row == nullptr || at.column() != FindingsModel::FixColumn)
            return;
        if (m_model->isShownOnly(*row))
            go(at);
        else
            showMenu(FindingRow(*row));
    };
    connect(m_view, &QTreeView::clicked, this, clicked);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &FindingsPane::showWaysOut);
    connect(m_view, &QTreeView::activated, this, &FindingsPane::go);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::follow);
    const auto keepFold = [this](const QModelIndex& section, bool closed) {
        if (m_expanding)
            return;
        if (closed)
            m_closed.insert(m_model->groupAt(section));
        else
            m_closed.erase(m_model->groupAt(section));
    };
    connect(m_view, &QTreeView::collapsed, this, [=](const QModelIndex& at) { keepFold(at, true); });
    connect(m_view, &QTreeView::expanded, this, [=](const QModelIndex& at) { keepFold(at, false); });
}

/// The problem has at least half of the width. Where little is left for the others, the place goes first,
/// then the time: the sentence tells both.
void FindingsPane::layColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int severity = 2 * spacing::large + 32;
    int left = m_view->viewport()->width() / 2 - severity;
    const int time = letter * 30;
    const bool showsTime = left >= time + letter * leastFix;
    const bool showsPlace = showsTime && left >= time + letter * (leastFix + leastPlace);
    m_view->setColumnHidden(FindingsModel::WhenColumn, !showsTime);
    m_view->setColumnHidden(FindingsModel::WhereColumn, !showsPlace);
    QHeaderView* header = m_view->header();
    header->resizeSection(FindingsModel::SeverityColumn, severity);
    if (showsTime) {
        header->resizeSection(FindingsModel::WhenColumn, time);
        left -= time;
    }
    if (showsPlace) {
        const int place = qMin(letter * 30, left * 2 / 5);
        header->resizeSection(FindingsModel::WhereColumn, place);
        left -= place;
    }
    header->resizeSection(FindingsModel::FixColumn, qMin(letter * 40, left));
}

void FindingsPane::bindActions()
{
    const auto whyNot = [this] { return whyNoProblem(); };
    m_actions.bind("problem.next", nullptr, {[this] { walk(true); }, whyNot});
    m_actions.bind("problem.previous", nullptr, {[this] { walk(false); }, whyNot});
    const auto whyNoTarget = [this] { return this->whyNoTarget(); };
    m_actions.bind("problem.fix", nullptr, {[this] { showWaysOut(); }, whyNoTarget});
    m_actions.bind("problem.ignore", nullptr, {[this] { askToIgnore(); }, whyNoTarget});
}

QString FindingsPane::whyNoProblem() const
{
    return m_model->count() == 0 ? said(QT_TRANSLATE_NOOP("FindingsPane", "No problem is listed"))
                                 : QString();
}

void FindingsPane::refresh()
{
    const Findings& findings = m_workspace.findings();
    m_head->count(findings);
    m_clear->setVisible(!findings.empty());
    m_nothing->setText(findings.empty()
            ? said(noProblems)
            : said(QT_TRANSLATE_NOOP("FindingsPane", "No problem matches the filter.")));
    m_sound->setVisible(findings.empty() && m_model->rowCount() > 0);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    expandSections();
}

void FindingsPane::expandSections()
{
    const QScopedValueRollback expanding(m_expanding, true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->setExpanded(section, !m_closed.contains(m_model->groupAt(section)));
    }
}

void FindingsPane::follow(const QModelIndex& current)
{
    // While rows go the view chooses a neighbour by itself; the walk does not follow it.
    if (m_model->isUpdating())
        return;
    if (const Finding* finding = m_model->finding(current))
        m_visited = *finding;
    m_actions.refresh();
}

const Finding* FindingsPane::current() const
{
    return m_model->finding(m_view->currentIndex());
}

void FindingsPane::go(const QModelIndex& index)
{
    const Finding* found = m_model->finding(index);
    if (found == nullptr) {
        m_view->setExpanded(index, !m_view->isExpanded(index));
        return;
    }
    const Finding finding = *found;
    m_visited = finding;
    if (!finding.subjects.empty())
        m_workspace.reveal(finding.subjects.front());
}

void FindingsPane::choose(const Finding& finding)
{
    const QModelIndex index = m_model->indexOf(finding);
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void FindingsPane::visit(const Finding& finding)
{
    choose(finding);
    m_visited = finding;
    if (!finding.subjects.empty())
        m_workspace.reveal(finding.subjects.front());
}

void FindingsPane::walk(bool forward)
{
    const Finding* from = m_visited ? &*m_visited : nullptr;
    const Finding* found = forward ? m_model->next(from) : m_model->previous(from);
    if (found == nullptr)
        return;
    const Finding finding = *found;
    visit(finding);
    m_workspace.say(
        said(QT_TRANSLATE_NOOP("FindingsPane", "Problem %1 of %2: %3"))
            .arg(QString::number(m_model->placeOf(finding) + 1), QString::number(m_model->count()),
                sentence(finding, m_workspace.festival(), m_workspace.words())));
}

bool FindingsPane::isAboutSelection(const Finding& finding) const
{
    const std::vector<Subject>& selection = m_workspace.selection();
    return std::any_of(finding.subjects.begin(), finding.subjects.end(), [&](const Subject& subject) {
        return std::find(selection.begin(), selection.end(), subject) != selection.end();
    });
}

/// What Alt+Enter acts on: the row marked, unless the keyboard is on a page where something else is chosen.
std::optional<FindingRow> FindingsPane::target() const
{
    const FindingRow* marked = m_model->row(m_view->currentIndex());
    const bool isMeant = marked != nullptr
        && (m_view->hasFocus() || m_workspace.selection().empty() || isAboutSelection(marked->finding));
    if (isMeant)
        return *marked;
    for (const Finding& finding : m_workspace.findings()) {
        if (isAboutSelection(finding))
            return FindingRow{finding};
    }
    return marked != nullptr ? std::optional(*marked) : std::nullopt;
}

QString FindingsPane::whyNoTarget() const
{
    return target() ? QString() : said(QT_TRANSLATE_NOOP("FindingsPane", "Choose a problem first"));
}

void FindingsPane::showWaysOut()
{
    if (const std::optional<FindingRow> row = target())
        showMenu(*row);
}

void FindingsPane::showMenu(const FindingRow& row)
{
    auto* menu = new WaysMenu(row, row.decision ? std::vector<Repair>() : m_waysOut->of(row.finding), this);
    connect(menu, &WaysMenu::wayChosen, this, &FindingsPane::apply);
    connect(menu, &WaysMenu::goChosen, this, [this, row] {
        if (!row.finding.subjects.empty())
            m_workspace.reveal(row.finding.subjects.front());
    });
    connect(menu, &WaysMenu::ignoreChosen, this, [this, row] { askToIgnore(row.finding); });
    connect(menu, &WaysMenu::restoreChosen, this, [this, row] { restore(*row.decision); });
    menu->popup(menuPlace(row));
    menu->setActiveAction(menu->actions().front());
}

/// Below the row, or in the middle of what has the focus when the list is not shown.
QPoint FindingsPane::menuPlace(const FindingRow& row) const
{
    const QModelIndex index = row.decision ? m_view->currentIndex() : m_model->indexOf(row.finding);
    const QRect place = m_view->visualRect(index.siblingAtColumn(FindingsModel::FixColumn));
    if (m_view->isVisible() && !place.isEmpty())
        return m_view->viewport()->mapToGlobal(place.bottomLeft());
    const QWidget* focus = window()->focusWidget() != nullptr ? window()->focusWidget() : window();
    return focus->mapToGlobal(focus->rect().center());
}

void FindingsPane::apply(const Repair& way)
{
    const QString act = actOf(way);
    if (m_workspace.submit(way.change, act))
        m_workspace.sayUndoable(said(QT_TRANSLATE_NOOP("FindingsPane", "Done: %1.")).arg(act));
}

void FindingsPane::askToIgnore()
{
    const std::optional<FindingRow> row = target();
    if (row && !row->decision)
        askToIgnore(row->finding);
}

void FindingsPane::askToIgnore(const Finding& finding)
{
    if (!isVisible())
        Q_EMIT openRequested();
    m_ignoreBar->ask(finding, sentence(finding, m_workspace.festival(), m_workspace.words()));
}

void FindingsPane::ignore(const Finding& finding, const QString& reason)
{
    Change change;
    change.put(ignoring(finding, m_workspace.ids().next<Ignored>(), reason));
    if (m_workspace.submit(change, said(QT_TRANSLATE_NOOP("FindingsPane", "Ignore a problem"))))
        m_workspace.sayUndoable(said(QT_TRANSLATE_NOOP("FindingsPane", "The problem is ignored.")));
}

void FindingsPane::restore(const Id<Ignored>& decision)
{
    Change change;
    change.remove(decision);
    if (m_workspace.submit(change, said(QT_TRANSLATE_NOOP("FindingsPane", "Restore an ignored problem"))))
        m_workspace.sayUndoable(said(QT_TRANSLATE_NOOP("FindingsPane", "The problem is listed again.")));
}

void FindingsPane::tellLapsed()
{
    const auto count = static_cast<int>(m_workspace.lapsedDecisions().size());
    m_lapsed->setText(said(
        QT_TRANSLATE_N_NOOP("FindingsPane", "Forget %n decisions to ignore what is no longer so"), count));
    m_lapsed->setVisible(count > 0);
}

void FindingsPane::forgetLapsed()
{
    Change change;
    for (const Id<Ignored>& decision : m_workspace.lapsedDecisions())
        change.remove(decision);
    const auto count = static_cast<int>(change.edits.size());
    if (m_workspace.submit(change, said(QT_TRANSLATE_NOOP("FindingsPane", "Forget lapsed decisions"))))
        m_workspace.sayUndoable(
            said(QT_TRANSLATE_N_NOOP("FindingsPane", "%n decisions are forgotten."), count));
}

bool FindingsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::Resize)
            layColumns();
        return false;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        askToIgnore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace planner::ui
