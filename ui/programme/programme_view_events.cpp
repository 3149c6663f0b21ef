// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the view does with events, and the gestures that need more than one.

#include "ui/programme/drag_overlay.h"
#include "ui/programme/grid_pointer.h"
#include "ui/programme/programme_view.h"
#include "ui/programme/session_words.h"
#include "ui/programme/title_editor.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace planner::ui {
namespace {

constexpr int shakes = 4;
constexpr int shakeTime = 35; // milliseconds each

QString said(const char* source)
{
    return QCoreApplication::translate("Programme", source);
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt;
}

Qt::KeyboardModifiers modifiersAfter(const QKeyEvent& event, bool pressed)
{
    const Qt::KeyboardModifier changed = event.key() == Qt::Key_Control ? Qt::ControlModifier
        : event.key() == Qt::Key_Shift                                  ? Qt::ShiftModifier
                                                                        : Qt::AltModifier;
    return pressed ? event.modifiers() | changed : event.modifiers() & ~changed;
}

} // namespace

GridWorld ProgrammeView::world() const
{
    return {.festival = m_pointer->festival(),
        .layout = m_scene.layout,
        .words = m_workspace.words(),
        .day = m_choice.day,
        .step = m_step,
        .selection = m_workspace.selected<Session>(),
        .isShown = [this](const Id<Session>& session) { return isShown(session); },
        .dragDistance = QApplication::startDragDistance()};
}

// --- Mouse

void ProgrammeView::cancelGesture()
{
    m_pointer->cancel();
}

void ProgrammeView::mousePressEvent(QMouseEvent* event)
{
    hover(std::nullopt);
    m_pointer->press(*event);
}

void ProgrammeView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_pointer->isBusy())
        return m_pointer->move(*event, at);
    const ProgrammeLayout::Hit hit = m_scene.layout.hit(toContent(at));
    const bool isTouchable = hit.block != nullptr && isShown(hit.block->session);
    const bool isEdge
        = hit.part == ProgrammeLayout::Part::BeginEdge || hit.part == ProgrammeLayout::Part::EndEdge;
    if (isTouchable && isEdge)
        viewport()->setCursor(m_mode == Mode::Grid ? Qt::SizeVerCursor : Qt::SizeHorCursor);
    else
        viewport()->unsetCursor();
    hover(isTouchable ? std::optional(hit.block->session) : std::nullopt);
}

void ProgrammeView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pointer->release(*event, event->position().toPoint());
}

void ProgrammeView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointer->cancel();
    const ProgrammeLayout::Hit hit = m_scene.layout.hit(toContent(event->position().toPoint()));
    if (event->button() != Qt::LeftButton)
        return;
    if (hit.block != nullptr && isShown(hit.block->session))
        Q_EMIT editRequested(hit.block->session);
    if (hit.part == ProgrammeLayout::Part::Empty)
        startCreateHere();
}

void ProgrammeView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void ProgrammeView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const double turns = turned.y() / 120.0;
        setZoom(m_zoom * std::pow(1.25, turns), event->position().toPoint());
    } else if (event->modifiers() & Qt::ShiftModifier) {
        QScrollBar* across = m_mode == Mode::Grid ? horizontalScrollBar() : verticalScrollBar();
        const int delta = turned.y() != 0 ? turned.y() : turned.x();
        across->setValue(across->value() - delta * across->singleStep() * 3 / 120);
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

bool ProgrammeView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(std::nullopt);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const ProgrammeLayout::Hit hit = m_scene.layout.hit(toContent(help->pos()));
    if (hit.block == nullptr || m_pointer->isBusy())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipFor(hit.block->session), viewport());
    return true;
}

QString ProgrammeView::toolTipFor(const Id<Session>& session) const
{
    const BlockFacts& facts = m_scene.facts.at(session);
    QStringList lines{facts.title, facts.time};
    if (!facts.hosts.isEmpty())
        lines.append(facts.hosts);
    if (facts.isDraft)
        lines.append(said(QT_TRANSLATE_NOOP("Programme", "A draft: it is not printed.")));
    for (const Finding& finding : findingsAbout(m_workspace.findings(), session))
        lines.append(sentence(finding, m_workspace.festival(), m_workspace.words()));
    return Qt::convertFromPlainText(lines.join(QLatin1Char('\n')));
}

// --- Keyboard

bool ProgrammeView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_keys.claims(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return QAbstractScrollArea::event(event);
}

void ProgrammeView::keyPressEvent(QKeyEvent* event)
{
    if (m_pointer->isBusy()) {
        if (event->key() == Qt::Key_Escape)
            m_pointer->cancel();
        else if (isModifier(event->key()))
            m_pointer->modifiersChanged(modifiersAfter(*event, true));
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        QScrollBar* bar = m_mode == Mode::Grid ? verticalScrollBar() : horizontalScrollBar();
        bar->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                          : QAbstractSlider::SliderPageStepAdd);
        return;
    }
    if (!m_keys.press(*event))
        event->ignore();
}

void ProgrammeView::keyReleaseEvent(QKeyEvent* event)
{
    if (isModifier(event->key()))
        m_pointer->modifiersChanged(modifiersAfter(*event, false));
    QAbstractScrollArea::keyReleaseEvent(event);
}

void ProgrammeView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    Q_EMIT focusMoved();
}

void ProgrammeView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// --- Drags from elsewhere

void ProgrammeView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_pointer->dragEnter(*event))
        event->accept();
}

void ProgrammeView::dragMoveEvent(QDragMoveEvent* event)
{
    m_pointer->dragMove(*event);
}

void ProgrammeView::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_pointer->dragLeave();
}

void ProgrammeView::dropEvent(QDropEvent* event)
{
    m_pointer->drop(*event);
}

// --- Titles

void ProgrammeView::startRename(const Id<Session>& session)
{
    const Session* found = m_workspace.festival().sessions().find(session);
    const ProgrammeLayout::Block* block = m_scene.layout.find(session);
    if (found == nullptr || block == nullptr)
        return;
    ensureVisible(block->rect);
    m_editor->open(toViewport(block->rect), found->title,
        [this, renamed = *found](const QString& title, TitleEditor::Ending ending) mutable {
            if (ending == TitleEditor::Ending::Dropped || title == renamed.title || title.isEmpty())
                return;
            const QString label = said(QT_TRANSLATE_NOOP("Programme", "Rename “%1”")).arg(renamed.title);
            renamed.title = title;
            Change change;
            change.put(renamed);
            m_workspace.submit(change, label);
        });
}

void ProgrammeView::startCreate(const Session& draft)
{
    const int column = draft.room ? m_scene.layout.plan().columnOf(*draft.room) : -1;
    if (column < 0 || !draft.span)
        return;
    const QRect place = m_scene.layout.spanRect(column, *draft.span);
    ensureVisible(place);
    const BlockFacts facts = blockFacts(m_workspace.festival(), draft, m_workspace.language());
    m_overlay->show({.ghosts = {{toViewport(place), facts}}, .mode = m_mode});
    m_editor->open(toViewport(place), draft.title,
        [this, made = draft](const QString& title, TitleEditor::Ending ending) mutable {
            m_overlay->show({});
            const bool isLeft = ending == TitleEditor::Ending::Left && title.isEmpty();
            if (ending == TitleEditor::Ending::Dropped || isLeft)
                return;
            made.title = title;
            Change change;
            change.put(made);
            if (!m_workspace.submit(change, creationLabel(made)))
                return;
            m_workspace.select({subject(made.id)});
            focusOn(made.id);
        });
}

void ProgrammeView::startCreateHere()
{
    const DayPlan& plan = m_scene.layout.plan();
    const std::vector<Id<Room>> rooms = plan.rooms();
    if (rooms.empty())
        return;
    Cell cell = focusCell().value_or(Cell{rooms.front(), m_choice.day, plan.range.begin()});
    if (cell.day != m_choice.day || plan.columnOf(cell.room) < 0)
        cell = {rooms.front(), m_choice.day, plan.range.begin()};
    const auto end
        = LocalTime::fromMinutes(std::min(cell.time.sinceMidnight() + usualLength, LocalTime::latest));
    const auto span = TimeSpan::create(cell.time, *end);
    if (span)
        startCreate(draftSession(cell.room, cell.day, *span, m_workspace.ids()));
}

// --- Words and shakes

void ProgrammeView::tellPlace(const Id<Session>& session)
{
    const Festival& festival = m_workspace.festival();
    const Session* found = festival.sessions().find(session);
    if (found == nullptr)
        return;
    const Findings about = findingsAbout(m_workspace.findings(), session);
    const QString first = about.empty() ? QString() : sentence(about.front(), festival, m_workspace.words());
    m_workspace.say(placeSentence(
        festival, *found, verdictSentence(static_cast<int>(about.size()), first), m_workspace.words()));
}

void ProgrammeView::refuseLocked(const Id<Session>& session)
{
    const Session* found = m_workspace.festival().sessions().find(session);
    if (found == nullptr || !found->locked)
        return;
    m_workspace.say(
        said(QT_TRANSLATE_NOOP("Programme", "“%1” is locked: press L to unlock it.")).arg(found->title));
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    m_shaken = session;
    m_shakes = shakes;
    m_shaking.start(shakeTime);
}

void ProgrammeView::shakeOn()
{
    updateBlock(m_shaken);
    if (--m_shakes > 0)
        return;
    m_shakes = 0;
    m_shaken.reset();
    m_shaking.stop();
}

} // namespace planner::ui
