// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/grid_pointer.h"

#include "core/base/wording.h"
#include "ui/controls/drag_chip.h"
#include "ui/programme/programme_headers.h"
#include "ui/programme/programme_view.h"
#include "ui/programme/session_words.h"
#include "ui/sessions/session_model.h"
#include "ui/sessions/session_words.h"
#include "ui/startups/startup_edits.h"
#include "ui/startups/startup_model.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace planner::ui {
namespace {

constexpr int scrollBorder = 32;
constexpr int slowest = 4; ///< Pixels a tick.
constexpr int fastest = 24;
constexpr size_t mostLines = 3;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Programme", source, nullptr, n);
}

std::vector<Subject> subjects(const SessionIds& ids)
{
    std::vector<Subject> result;
    for (const Id<Session>& id : ids)
        result.push_back(subject(id));
    return result;
}

/// How far to scroll for a pointer at `at` of a stretch `extent` long.
int borderSpeed(int at, int extent)
{
    const int depth = std::max(scrollBorder - at, at - (extent - scrollBorder));
    if (depth <= 0)
        return 0;
    const int speed = slowest + (fastest - slowest) * std::min(depth, scrollBorder) / scrollBorder;
    return at < scrollBorder ? -speed : speed;
}

} // namespace

GridPointer::GridPointer(ProgrammeView& view, Parts parts)
    : m_view(view), m_parts(parts), m_interaction(view.workspace().ids())
{
    connect(&m_scrolling, &QTimer::timeout, this, &GridPointer::scrollAtBorder);
}

void GridPointer::press(const QMouseEvent& event)
{
    m_at = event.position().toPoint();
    carryOut(m_interaction.press(
        {.at = m_view.toContent(m_at), .button = event.button(), .modifiers = event.modifiers()},
        m_view.world()));
}

void GridPointer::pressMargin(const QMouseEvent& event, QPoint viewport)
{
    m_interaction.pressMargin(
        {.at = m_view.toContent(viewport), .button = event.button(), .modifiers = event.modifiers()});
}

void GridPointer::move(const QMouseEvent& event, QPoint viewport)
{
    const QPoint global = event.globalPosition().toPoint();
    m_at = viewport;
    m_modifiers = event.modifiers();
    if (m_interaction.state() == State::Move && !m_view.rect().contains(m_view.mapFromGlobal(global)))
        return leaveAsDrag();
    carryOut(m_interaction.move(
        {.at = m_view.toContent(m_at), .button = event.button(), .modifiers = m_modifiers}, m_view.world()));
    showPreview();
}

void GridPointer::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    if (!isBusy() || m_interaction.state() == State::Press || m_interaction.state() == State::Pan)
        return;
    m_modifiers = modifiers;
    carryOut(m_interaction.move(
        {.at = m_view.toContent(m_at), .button = Qt::LeftButton, .modifiers = modifiers}, m_view.world()));
    showPreview();
}

void GridPointer::release(const QMouseEvent& event, QPoint viewport)
{
    const auto outcome = m_interaction.release(
        {.at = m_view.toContent(viewport), .button = event.button(), .modifiers = event.modifiers()},
        m_view.world());
    end();
    carryOut(outcome);
}

void GridPointer::cancel()
{
    forgetDrag();
    end();
}

void GridPointer::festivalChanged()
{
    if (isBusy() && m_interaction.state() != State::Press)
        cancel();
}

void GridPointer::sceneChanged()
{
    m_verdicts.reset();
    m_view.setTints({});
}

void GridPointer::end()
{
    m_scrolling.stop();
    m_verdicts.reset();
    m_parts.overlay.show({});
    m_parts.ruler.mark(std::nullopt);
    m_view.setTints({});
    m_view.viewport()->unsetCursor();
}

void GridPointer::carryOut(const ProgrammeInteraction::Outcome& outcome)
{
    if (outcome.refused)
        m_view.refuseLocked(*outcome.refused);
    if (!outcome.panned.isNull()) {
        m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - outcome.panned.x());
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - outcome.panned.y());
    }
    if (!outcome.change.isEmpty())
        return submit(outcome);
    if (outcome.selection)
        m_view.workspace().select(subjects(*outcome.selection));
    if (outcome.focus)
        m_view.focusOn(*outcome.focus);
    if (outcome.cell)
        m_view.focusOn(ProgrammeView::Cell{outcome.cell->first, m_view.day(), outcome.cell->second});
    if (outcome.draft)
        m_view.startCreate(*outcome.draft);
}

void GridPointer::submit(const ProgrammeInteraction::Outcome& outcome)
{
    if (!m_view.workspace().submit(outcome.change, outcome.label))
        return;
    if (outcome.selection)
        m_view.workspace().select(subjects(*outcome.selection));
    if (!outcome.remark.isEmpty())
        m_view.workspace().say(outcome.remark);
}

// --- The preview

const Session* GridPointer::heldSession() const
{
    const std::vector<const Session*> sessions = putSessions(m_interaction.preview().change);
    const auto found = std::ranges::find_if(
        sessions, [this](const Session* session) { return session->id == m_interaction.preview().held; });
    return found != sessions.end() ? *found : sessions.empty() ? nullptr : sessions.front();
}

std::vector<int> GridPointer::columnsInSight() const
{
    const ProgrammeLayout& layout = m_view.scene().layout;
    const QRect seen(m_view.toContent({0, 0}), m_view.viewport()->size());
    std::vector<int> columns;
    for (int column = 0; column < static_cast<int>(layout.plan().columns.size()); ++column) {
        if (layout.columnRect(column).intersects(seen))
            columns.push_back(column);
    }
    return columns;
}

void GridPointer::showPreview()
{
    const State state = m_interaction.state();
    if (state == State::Idle || state == State::Press || state == State::Pan)
        return;
    if (!m_scrolling.isActive())
        m_scrolling.start(16);
    if (state == State::Marquee)
        return m_parts.overlay.show(picture(nullptr));
    if (state == State::Move)
        m_view.viewport()->setCursor(
            m_interaction.preview().copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    if (!m_verdicts)
        m_verdicts.emplace(checker());
    const DragVerdicts::Judgement& judgement
        = m_verdicts->judge(m_interaction, m_view.scene().layout, m_view.day(), columnsInSight());
    m_view.setTints(judgement.tints);
    m_parts.overlay.show(picture(&judgement));
    const Session* held = heldSession();
    m_parts.ruler.mark(held != nullptr ? held->span : std::nullopt);
    tell(judgement);
}

DragOverlay::Picture GridPointer::picture(const DragVerdicts::Judgement* judgement) const
{
    DragOverlay::Picture picture{.mode = m_view.mode()};
    const Preview& preview = m_interaction.preview();
    if (judgement == nullptr) {
        picture.marquee = m_view.toViewport(preview.marquee);
        return picture;
    }
    const ProgrammeLayout& layout = m_view.scene().layout;
    const Language language = m_view.workspace().language();
    for (const Session* session : putSessions(preview.change)) {
        const int column = layout.plan().columnOf(*session->room);
        if (column < 0 || *session->day != m_view.day())
            continue;
        BlockFacts facts = blockFacts(m_view.workspace().festival(), *session, language);
        picture.ghosts.push_back(
            {m_view.toViewport(layout.spanRect(column, *session->span)), std::move(facts)});
    }
    const Session* held = heldSession();
    if (held == nullptr)
        return picture;
    const QRect all(QPoint(0, 0), m_view.viewport()->size());
    for (const LocalTime time : {held->span->begin(), held->span->end()}) {
        const QPoint at = m_view
                              .toViewport(QRect(layout.along(time.sinceMidnight()),
                                  layout.along(time.sinceMidnight()), 1, 1))
                              .topLeft();
        picture.guides.push_back(m_view.mode() == ProgrammeMode::Grid ? QRect(0, at.y(), all.width(), 1)
                                                                      : QRect(at.x(), 0, 1, all.height()));
    }
    picture.card = card(*judgement, *held);
    return picture;
}

DragOverlay::Card GridPointer::card(const DragVerdicts::Judgement& judgement, const Session& held) const
{
    const Festival& festival = m_view.workspace().festival();
    const Words& words = m_view.workspace().words();
    const Room* room = festival.rooms().find(held.room);
    const QString where = room != nullptr ? room->name : QString();
    DragOverlay::Card card{.at = m_at};
    card.title = said(m_interaction.preview().copies ? QT_TRANSLATE_NOOP("Programme", "Copy: %1 · %2")
                                                     : QT_TRANSLATE_NOOP("Programme", "%1 · %2"))
                     .arg(spanText(*held.span, words.language()), where);
    for (const Finding& finding : judgement.added) {
        if (card.lines.size() < mostLines && finding.severity != Severity::Note)
            card.lines.push_back(
                {finding.severity, m_verdicts->told(finding, m_interaction.preview().change, words)});
    }
    const auto problems = std::ranges::count_if(
        judgement.added, [](const Finding& finding) { return finding.severity != Severity::Note; });
    const int more = static_cast<int>(problems) - static_cast<int>(card.lines.size());
    if (more > 0)
        card.lines.push_back(
            {Severity::Warning, said(QT_TRANSLATE_N_NOOP("Programme", "and %n more"), more)});
    if (card.lines.empty())
        card.lines.push_back({Severity::Note, verdictSentence(0, {})});
    return card;
}

void GridPointer::tell(const DragVerdicts::Judgement& judgement)
{
    const Session* held = heldSession();
    if (held == nullptr)
        return;
    const Words& words = m_view.workspace().words();
    const auto problems = static_cast<int>(judgement.added.size());
    const QString first = problems == 0
        ? QString()
        : m_verdicts->told(judgement.added.front(), m_interaction.preview().change, words);
    m_view.workspace().say(
        placeSentence(m_view.workspace().festival(), *held, verdictSentence(problems, first), words));
}

void GridPointer::scrollAtBorder()
{
    const QSize size = m_view.viewport()->size();
    const int dx = borderSpeed(m_at.x(), size.width());
    const int dy = borderSpeed(m_at.y(), size.height());
    if ((dx == 0 && dy == 0) || !m_view.viewport()->rect().contains(m_at))
        return;
    const QPoint before = m_view.toContent({0, 0});
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + dx);
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + dy);
    if (m_view.toContent({0, 0}) != before)
        modifiersChanged(m_modifiers);
}

// --- Drags that leave and come

void GridPointer::leaveAsDrag()
{
    const SessionIds ids = m_interaction.carried();
    QByteArray text;
    for (const Id<Session>& id : ids)
        text += id.text().toLatin1() + '\n';
    auto* data = new QMimeData;
    data->setData(QLatin1String(SessionModel::mimeType), text);
    end();
    auto* drag = new QDrag(&m_view);
    drag->setMimeData(data);
    if (const Session* held = m_view.workspace().festival().sessions().find(ids.front()))
        showChip(*drag, shownTitle(*held), m_view);
    m_isAway = true;
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_isAway = false;
    cancel();
}

bool GridPointer::dragEnter(const QDropEvent& event)
{
    SessionIds ids = bring(draggedIds<Startup>(*event.mimeData(), StartupModel::mimeType));
    for (const Id<Session>& id : draggedIds<Session>(*event.mimeData(), SessionModel::mimeType)) {
        const Session* session = m_view.workspace().festival().sessions().find(id);
        if (session != nullptr && !session->locked)
            ids.push_back(id);
    }
    m_interaction.carry(ids, m_view.world());
    return m_interaction.state() == State::Move;
}

void GridPointer::dragMove(QDropEvent& event)
{
    m_at = event.position().toPoint();
    m_modifiers = event.modifiers();
    modifiersChanged(m_modifiers);
    event.setDropAction(m_brought || m_modifiers & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction);
    event.accept();
}

void GridPointer::dragLeave()
{
    end();
    // What left from here may come back, and holds on to where it was held.
    if (!m_isAway)
        forgetDrag();
}

void GridPointer::drop(QDropEvent& event)
{
    dragMove(event);
    auto outcome = m_interaction.release(
        {.at = m_view.toContent(m_at), .button = Qt::LeftButton, .modifiers = m_modifiers}, m_view.world());
    if (m_brought && !outcome.change.isEmpty()) {
        const std::vector<const Session*> made = putSessions(outcome.change);
        outcome.label = creationLabel(made);
        outcome.selection.emplace();
        for (const Session* session : made)
            outcome.selection->push_back(session->id);
    }
    end();
    forgetDrag();
    carryOut(outcome);
}

// --- Start-ups, for which sessions are made

SessionIds GridPointer::bring(const std::vector<Id<Startup>>& startups)
{
    m_brought.reset();
    const Workspace& workspace = m_view.workspace();
    const Change change = sessionsFor(workspace.festival(), startups, m_view.workspace().ids());
    SessionIds ids;
    for (const Session* session : putSessions(change))
        ids.push_back(session->id);
    if (ids.empty())
        return ids;
    m_brought = workspace.checker();
    m_brought->update(change);
    return ids;
}

const Checker& GridPointer::checker() const
{
    return m_brought ? *m_brought : m_view.workspace().checker();
}

const Festival& GridPointer::festival() const
{
    return m_brought ? m_brought->festival() : m_view.workspace().festival();
}

void GridPointer::forgetDrag()
{
    m_interaction.cancel();
    m_brought.reset();
}

} // namespace planner::ui
