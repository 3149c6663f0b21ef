// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_view.h"

#include "core/festival/questions.h"
#include "ui/programme/programme_headers.h"
#include "ui/programme/title_editor.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace planner::ui {
namespace {

constexpr std::array zooms{0.6, 0.9, 1.3, 1.8, 2.6, 4.0}; // pixels a minute
constexpr int leastColumn = 84;
constexpr int mostColumn = 240;

QString said(const char* source)
{
    return QCoreApplication::translate("Programme", source);
}

ProgrammeScene emptyScene(const Festival& festival, const DayChoice& choice, Language language)
{
    return programmeScene(ProgrammeLayout(dayPlan(festival, choice), {}), festival, {}, language);
}

} // namespace

ProgrammeView::ProgrammeView(Workspace& workspace, Actions& actions, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_choice{.day = workspace.festival().about().firstDay, .hidden = {}, .collapsed = {}},
      m_step(workspace.preferences().gridStep),
      m_scene(emptyScene(workspace.festival(), m_choice, workspace.language())),
      m_rooms(new RoomHeader(this)),
      m_ruler(new TimeRuler(this, workspace.language())),
      m_editor(new TitleEditor(viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(said(QT_TRANSLATE_NOOP("Programme", "Programme grid")));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    actions.addGridKeys(this);
    makePainters();
    connect(&workspace, &Workspace::changed, this, &ProgrammeView::rebuild);
    connect(&workspace, &Workspace::selectionChanged, this, &ProgrammeView::follow);
    connect(m_rooms, &RoomHeader::collapseRequested, this, &ProgrammeView::collapse);
    connect(m_rooms, &RoomHeader::columnClicked, this, [this](int column) { selectColumns(column, 1); });
    connect(m_rooms, &RoomHeader::groupClicked, this, [this](int group) {
        const DayPlan::Group& of = m_scene.layout.plan().groups[static_cast<size_t>(group)];
        selectColumns(of.firstColumn, of.columns);
    });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_ruler->setNow(now());
        viewport()->update();
    });
    m_clock.start(60'000);
    follow();
    rebuild();
}

ProgrammeView::~ProgrammeView() = default;

void ProgrammeView::makePainters()
{
    m_blocks = std::make_unique<BlockPainter>(palette(), font(), devicePixelRatioF());
    m_grid = std::make_unique<GridPainter>(palette(), font());
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

void ProgrammeView::setHiddenRooms(std::set<Id<Room>> rooms)
{
    m_choice.hidden = std::move(rooms);
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

void ProgrammeView::collapse(int group)
{
    const Id<Venue> venue = m_scene.layout.plan().groups[static_cast<size_t>(group)].venue;
    if (m_choice.collapsed.erase(venue) == 0)
        m_choice.collapsed.insert(venue);
    rebuild();
}

void ProgrammeView::selectColumns(int first, int columns)
{
    std::vector<Subject> selection;
    for (const ProgrammeLayout::Block& block : m_scene.layout.blocks()) {
        if (block.column >= first && block.column < first + columns && isShown(block.session))
            selection.push_back(subject(block.session));
    }
    m_workspace.select(std::move(selection));
    setFocus();
}

double ProgrammeView::fontScale() const
{
    return std::max(1.0, fontMetrics().height() / 17.0);
}

int ProgrammeView::spaceAcross() const
{
    return m_mode == Mode::Grid ? viewport()->width() : viewport()->height();
}

LayoutMetrics ProgrammeView::layoutMetrics(int columns) const
{
    const double scale = fontScale();
    const int line = fontMetrics().height();
    LayoutMetrics metrics{.mode = m_mode,
        .pixelsPerMinute = m_zoom * scale,
        .column = 2 * line + spacing::medium,
        .collapsed = line + spacing::medium,
        .lead = line + spacing::small,
        .lane = line + spacing::small};
    if (m_mode == Mode::Rows)
        return metrics;
    const int fitting = columns > 0 ? spaceAcross() / columns : mostColumn;
    metrics.column
        = std::clamp(fitting, static_cast<int>(leastColumn * scale), static_cast<int>(mostColumn * scale));
    metrics.collapsed = line * 2;
    metrics.lead = 0;
    metrics.lane = 0;
    return metrics;
}

void ProgrammeView::rebuild()
{
    DayPlan plan = dayPlan(m_workspace.festival(), m_choice);
    const LayoutMetrics metrics = layoutMetrics(static_cast<int>(plan.columns.size()));
    m_scene = programmeScene(ProgrammeLayout(std::move(plan), metrics), m_workspace.festival(),
        m_workspace.findings(), m_workspace.language());
    m_blocks->keepOnly(m_scene);
    if (m_focusSession && m_scene.layout.find(*m_focusSession) == nullptr)
        m_focusSession.reset();
    m_hovered.reset();
    m_rooms->show(&m_scene);
    m_ruler->show(&m_scene);
    m_ruler->setNow(now());
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

// --- Scrolling and zooming

QPoint ProgrammeView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void ProgrammeView::placeHeaders()
{
    const int rooms = m_rooms->extentFor(m_mode);
    const int times = m_ruler->extentFor(m_mode);
    const bool isGrid = m_mode == Mode::Grid;
    const int left = isGrid ? times : rooms;
    const int top = isGrid ? rooms : times;
    setViewportMargins(left, top, 0, 0);
    const QRect inside = viewport()->geometry();
    const QRect above(inside.left(), inside.top() - top, inside.width(), top);
    const QRect beside(inside.left() - left, inside.top(), left, inside.height());
    m_rooms->setGeometry(isGrid ? above : beside);
    m_ruler->setGeometry(isGrid ? beside : above);
}

void ProgrammeView::placeScrollBars()
{
    const QSize page = viewport()->size();
    const QSize size = m_scene.layout.size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - page.width()));
    horizontalScrollBar()->setPageStep(page.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, size.height() - page.height()));
    verticalScrollBar()->setPageStep(page.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    showHeaders();
}

void ProgrammeView::showHeaders()
{
    const bool isGrid = m_mode == Mode::Grid;
    m_rooms->scrollTo(isGrid ? offset().x() : offset().y());
    m_ruler->scrollTo(isGrid ? offset().y() : offset().x());
}

void ProgrammeView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    showHeaders();
}

void ProgrammeView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    rebuild();
}

void ProgrammeView::setZoom(double pixelsPerMinute, QPoint at)
{
    const minutes time = m_scene.layout.timeAt(toContent(at));
    m_zoom = std::clamp(pixelsPerMinute, zooms.front(), zooms.back());
    rebuild();
    const int along = m_scene.layout.along(time) - m_scene.layout.alongOf(at);
    (m_mode == Mode::Grid ? verticalScrollBar() : horizontalScrollBar())->setValue(along);
}

void ProgrammeView::zoomIn()
{
    const auto next = std::ranges::find_if(zooms, [this](double zoom) { return zoom > m_zoom + 0.01; });
    setZoom(next == zooms.end() ? zooms.back() : *next, viewport()->rect().center());
}

void ProgrammeView::zoomOut()
{
    const auto here = std::ranges::find_if(zooms, [this](double zoom) { return zoom > m_zoom - 0.01; });
    setZoom(here == zooms.begin() ? zooms.front() : *(here - 1), viewport()->rect().center());
}

void ProgrammeView::zoomToFit()
{
    const int space = m_mode == Mode::Grid ? viewport()->height() : viewport()->width();
    const auto length = static_cast<double>(m_scene.layout.plan().range.length().count());
    setZoom((space - 4) / length / fontScale(), QPoint(0, 0));
}

void ProgrammeView::ensureVisible(const QRect& content)
{
    const QRect seen(offset(), viewport()->size());
    const QRect wanted = content.adjusted(-spacing::small, -spacing::small, spacing::small, spacing::small);
    QScrollBar* across = horizontalScrollBar();
    if (wanted.left() < seen.left() || wanted.width() > seen.width())
        across->setValue(wanted.left());
    else if (wanted.right() > seen.right())
        across->setValue(wanted.right() - seen.width() + 1);
    QScrollBar* down = verticalScrollBar();
    if (wanted.top() < seen.top() || wanted.height() > seen.height())
        down->setValue(wanted.top());
    else if (wanted.bottom() > seen.bottom())
        down->setValue(wanted.bottom() - seen.height() + 1);
}

void ProgrammeView::scrollTo(const Id<Session>& session)
{
    if (const ProgrammeLayout::Block* block = m_scene.layout.find(session))
        ensureVisible(block->rect);
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

void ProgrammeView::focusOn(const Id<Session>& session)
{
    updateBlock(m_focusSession);
    m_focusSession = session;
    m_focusCell.reset();
    scrollTo(session);
    updateBlock(session);
    viewport()->update();
    Q_EMIT focusMoved();
}

void ProgrammeView::focusOn(const Cell& cell)
{
    m_focusSession.reset();
    m_focusCell = cell;
    viewport()->update();
    Q_EMIT focusMoved();
}

void ProgrammeView::updateBlock(const std::optional<Id<Session>>& session)
{
    const ProgrammeLayout::Block* block = session ? m_scene.layout.find(*session) : nullptr;
    if (block != nullptr)
        viewport()->update(toViewport(block->rect.adjusted(-2, -2, 2, 2)));
}

void ProgrammeView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ProgrammeView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ProgrammeView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        makePainters();
        rebuild();
    }
}

// --- Painting

void ProgrammeView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    const QRect area = event->rect().translated(offset());
    m_grid->paint(painter, m_scene, area);
    if (m_scene.columns.isEmpty())
        return paintEmpty(painter,
            said(QT_TRANSLATE_NOOP(
                "Programme", "No room yet. Where will the public come? Add a venue under Venues and map.")));
    paintBlocks(painter, area);
    paintFocusCell(painter);
    if (const auto time = now())
        m_grid->paintNow(painter, m_scene.layout, *time);
    if (m_workspace.festival().sessions().isEmpty())
        paintEmpty(painter,
            said(QT_TRANSLATE_NOOP(
                "Programme", "Drag here to create a session, or import the list of start-ups.")));
}

void ProgrammeView::paintBlocks(QPainter& painter, const QRect& area)
{
    const bool showsFocus = hasFocus();
    for (const ProgrammeLayout::Block* block : m_scene.layout.blocksIn(area.adjusted(-2, -2, 2, 2))) {
        const Id<Session>& id = block->session;
        const BlockState state{.isSelected = m_selected.contains(id),
            .isHovered = m_hovered == id,
            .isFocused = showsFocus && m_focusSession == id,
            .isDimmed = m_shown && !isShown(id)};
        m_blocks->paint(painter, *block, m_scene.facts.at(id), state, m_mode);
    }
}

void ProgrammeView::paintFocusCell(QPainter& painter)
{
    if (!hasFocus() || !m_focusCell || m_focusCell->day != m_choice.day)
        return;
    const int column = m_scene.layout.plan().columnOf(m_focusCell->room);
    const auto end = LocalTime::fromMinutes(m_focusCell->time.sinceMidnight() + m_step);
    if (column < 0 || !end)
        return;
    const QRect cell = m_scene.layout.bandRect(column, 1, *TimeSpan::create(m_focusCell->time, *end));
    painter.setPen(QPen(Theme(palette()).accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(1, 1, -2, 0));
}

void ProgrammeView::paintEmpty(QPainter& painter, const QString& sentence)
{
    painter.resetTransform();
    painter.setPen(Theme(palette()).quiet());
    const QRect inside
        = viewport()->rect().adjusted(spacing::wide, spacing::wide, -spacing::wide, -spacing::wide);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

// --- Titles

void ProgrammeView::startRename(const Id<Session>& session)
{
    const Session* found = m_workspace.festival().sessions().find(session);
    const ProgrammeLayout::Block* block = m_scene.layout.find(session);
    if (found == nullptr || block == nullptr)
        return;
    scrollTo(session);
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

} // namespace planner::ui
