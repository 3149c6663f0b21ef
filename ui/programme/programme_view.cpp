// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_view.h"

#include "ui/programme/grid_pointer.h"
#include "ui/programme/programme_accessible.h"
#include "ui/programme/programme_headers.h"
#include "ui/programme/title_editor.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Programme", source, nullptr, n);
}

ProgrammeScene emptyScene(const Festival& festival, const DayChoice& choice, Language language)
{
    return programmeScene(ProgrammeLayout(dayPlan(festival, choice), {}), festival, {}, language);
}

} // namespace

ProgrammeView::ProgrammeView(Workspace& workspace, Actions& actions, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_workspace(workspace),
      m_choice{.day = workspace.festival().about().firstDay, .hidden = {}, .collapsed = {}},
      m_step(workspace.preferences().gridStep),
      m_scene(emptyScene(workspace.festival(), m_choice, workspace.language())),
      m_painter(std::make_unique<ScenePainter>(palette(), font(), devicePixelRatioF())),
      m_rooms(new RoomHeader(this)),
      m_ruler(new TimeRuler(this, workspace.language())),
      m_corner(new QWidget(this)),
      m_hiddenChip(new QPushButton(this)),
      m_overlay(new DragOverlay(this)),
      m_editor(new TitleEditor(viewport())),
      m_keys(*this)
{
    m_pointer = std::make_unique<GridPointer>(
        *this, GridPointer::Parts{.overlay = *m_overlay, .rooms = *m_rooms, .ruler = *m_ruler});
    ProgrammeAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(said(QT_TRANSLATE_NOOP("Programme", "Programme grid")));
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::Base);
    setLook(m_hiddenChip, "link");
    m_hiddenChip->setToolTip(said(QT_TRANSLATE_NOOP("Programme", "Show the hidden rooms")));
    actions.addGridKeys(this);
    connectParts();
    follow();
    rebuild();
}

ProgrammeView::~ProgrammeView() = default;

void ProgrammeView::connectParts()
{
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_pointer->festivalChanged();
        rebuild();
    });
    connect(&m_workspace, &Workspace::selectionChanged, this, &ProgrammeView::follow);
    connect(m_hiddenChip, &QPushButton::clicked, this, &ProgrammeView::showRoomsRequested);
    connect(m_rooms, &RoomHeader::foldRequested, this, &ProgrammeView::toggleFold);
    connect(m_rooms, &RoomHeader::hideRequested, this, &ProgrammeView::hideRequested);
    connect(m_rooms, &RoomHeader::columnClicked, this, [this](int column) { selectColumns(column, 1); });
    connect(m_rooms, &RoomHeader::groupClicked, this, [this](int group) {
        const DayPlan::Group& of = m_scene.layout.plan().groups[static_cast<size_t>(group)];
        selectColumns(of.firstColumn, of.columns);
    });
    connect(m_rooms, &RoomHeader::columnMenuRequested, this, [this](int column, QPoint global) {
        if (const auto& room = m_scene.layout.plan().columns[static_cast<size_t>(column)].room)
            Q_EMIT roomMenuRequested(*room, global);
    });
    const auto fromRuler = [this](const QMouseEvent& event) {
        return viewport()->mapFromGlobal(event.globalPosition().toPoint());
    };
    connect(m_ruler, &TimeRuler::pressed, this,
        [this, fromRuler](QMouseEvent* event) { m_pointer->pressMargin(*event, fromRuler(*event)); });
    connect(m_ruler, &TimeRuler::moved, this,
        [this, fromRuler](QMouseEvent* event) { m_pointer->move(*event, fromRuler(*event)); });
    connect(m_ruler, &TimeRuler::released, this,
        [this, fromRuler](QMouseEvent* event) { m_pointer->release(*event, fromRuler(*event)); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_ruler->setNow(now());
        viewport()->update();
    });
    m_clock.start(60'000);
    connect(&m_shaking, &QTimer::timeout, this, &ProgrammeView::shakeOn);
}

// --- What is shown

void ProgrammeView::setDay(Day day)
{
    if (day == m_choice.day)
        return;
    m_choice.day = day;
    if (m_focusCell)
        m_focusCell->day = day;
    rebuild();
}

void ProgrammeView::setMode(Mode mode)
{
    m_mode = mode;
    rebuild();
}

void ProgrammeView::setShown(std::function<bool(const Session&)> shown)
{
    m_shown = std::move(shown);
    viewport()->update();
}

bool ProgrammeView::isShown(const Id<Session>& session) const
{
    const Session* found = m_workspace.festival().sessions().find(session);
    return found != nullptr && (!m_shown || m_shown(*found));
}

void ProgrammeView::rebuild()
{
    DayPlan plan = dayPlan(m_workspace.festival(), m_choice);
    const LayoutMetrics metrics = layoutMetrics(plan);
    m_scene = programmeScene(ProgrammeLayout(std::move(plan), metrics), m_workspace.festival(),
        m_workspace.findings(), m_workspace.language());
    m_painter->keepOnly(m_scene);
    m_pointer->sceneChanged();
    if (m_focusSession && m_scene.layout.find(*m_focusSession) == nullptr)
        m_focusSession.reset();
    m_hovered.reset();
    m_rooms->show(&m_scene);
    m_ruler->show(&m_scene);
    m_ruler->setNow(now());
    m_hiddenChip->setText(
        said(QT_TRANSLATE_N_NOOP("Programme", "%n rooms hidden"), static_cast<int>(m_choice.hidden.size())));
    m_hiddenChip->setVisible(!m_choice.hidden.empty());
    placeHeaders();
    placeScrollBars();
    viewport()->update();
}

void ProgrammeView::follow()
{
    const std::vector<Id<Session>> selected = m_workspace.selected<Session>();
    m_selected = {selected.begin(), selected.end()};
    viewport()->update();
}

std::optional<minutes> ProgrammeView::now() const
{
    const QDateTime time = QDateTime::currentDateTime();
    if (time.date() != m_choice.day.date())
        return std::nullopt;
    const minutes at{time.time().hour() * 60 + time.time().minute()};
    const TimeSpan& range = m_scene.layout.plan().range;
    const bool isSeen = at >= range.begin().sinceMidnight() && at <= range.end().sinceMidnight();
    return isSeen ? std::optional(at) : std::nullopt;
}

void ProgrammeView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_painter = std::make_unique<ScenePainter>(palette(), font(), devicePixelRatioF());
    rebuild();
}

// --- Focus

std::optional<ProgrammeView::Cell> ProgrammeView::focusCell() const
{
    if (!m_focusSession)
        return m_focusCell;
    const Session* session = m_workspace.festival().sessions().find(*m_focusSession);
    if (session == nullptr || !session->isPlaced())
        return m_focusCell;
    return Cell{*session->room, *session->day, session->span->begin()};
}

std::optional<QRect> ProgrammeView::focusRect() const
{
    if (m_focusSession) {
        const ProgrammeLayout::Block* block = m_scene.layout.find(*m_focusSession);
        return block != nullptr ? std::optional(block->rect) : std::nullopt;
    }
    if (!m_focusCell || m_focusCell->day != m_choice.day)
        return std::nullopt;
    const int column = columnShowing(m_focusCell->room);
    const auto end = LocalTime::fromMinutes(m_focusCell->time.sinceMidnight() + m_step);
    if (column < 0 || !end)
        return std::nullopt;
    return m_scene.layout.spanRect(column, *TimeSpan::create(m_focusCell->time, *end));
}

void ProgrammeView::focusOn(const Id<Session>& session)
{
    m_focusSession = session;
    m_focusCell.reset();
    focusMoves();
}

void ProgrammeView::focusOn(const Cell& cell)
{
    m_focusSession.reset();
    m_focusCell = cell;
    focusMoves();
}

void ProgrammeView::focusMoves()
{
    if (const auto rect = focusRect())
        ensureVisible(*rect);
    viewport()->update();
    Q_EMIT focusMoved();
}

void ProgrammeView::updateBlock(const std::optional<Id<Session>>& session)
{
    const ProgrammeLayout::Block* block = session ? m_scene.layout.find(*session) : nullptr;
    if (block != nullptr)
        viewport()->update(toViewport(block->rect.adjusted(-6, -2, 6, 2)));
}

void ProgrammeView::hover(const std::optional<Id<Session>>& session)
{
    if (session == m_hovered)
        return;
    updateBlock(m_hovered);
    m_hovered = session;
    updateBlock(m_hovered);
}

// --- Painting

SceneState ProgrammeView::sceneState() const
{
    SceneState state{.selected = m_selected, .hovered = m_hovered, .tints = m_tints, .now = now()};
    if (hasFocus() && m_focusSession)
        state.focus = m_focusSession;
    else if (hasFocus())
        state.focusCell = focusRect();
    if (m_shown)
        state.isShown = [this](const Id<Session>& session) { return isShown(session); };
    if (m_pointer->liftsSessions())
        state.lifted = {m_pointer->carried().begin(), m_pointer->carried().end()};
    state.shaken = m_shaken;
    state.shake = m_shakes % 2 == 0 ? m_shakes : -m_shakes;
    return state;
}

QString ProgrammeView::emptySentence() const
{
    if (m_scene.columns.isEmpty())
        return said(QT_TRANSLATE_NOOP(
            "Programme", "No room yet. Where will the public come? Add a venue under Venues and map."));
    if (m_workspace.festival().sessions().isEmpty())
        return said(QT_TRANSLATE_NOOP(
            "Programme", "Drag here to create a session, or import the list of start-ups."));
    return {};
}

void ProgrammeView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    m_painter->paint(painter, m_scene, sceneState(), event->rect().translated(offset()));
    const QString sentence = emptySentence();
    if (sentence.isEmpty())
        return;
    painter.resetTransform();
    painter.setPen(Theme(palette()).quiet());
    const QRect inside
        = viewport()->rect().adjusted(spacing::wide, spacing::wide, -spacing::wide, -spacing::wide);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

void ProgrammeView::setTints(std::vector<Tint> tints)
{
    if (tints == m_tints)
        return;
    const bool isWhole = tints.size() != m_tints.size();
    for (size_t column = 0; !isWhole && column < tints.size(); ++column) {
        if (tints[column] != m_tints[column])
            viewport()->update(toViewport(m_scene.layout.columnRect(static_cast<int>(column))));
    }
    if (isWhole)
        viewport()->update();
    m_tints = tints;
    m_rooms->tint(std::move(tints));
}

} // namespace planner::ui
