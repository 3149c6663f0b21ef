// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/tray.h"

#include "core/base/text.h"
#include "ui/controls/drag_chip.h"
#include "ui/sessions/selection_link.h"
#include "ui/sessions/session_filter.h"
#include "ui/sessions/tray_card.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int usualWidth = 35; ///< In letters of middle width.
constexpr int usualShare = 6; ///< Of the window's width, one of so many parts at most.

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Tray", source, nullptr, n);
}

bool isToPlace(const Session& session)
{
    return !session.isPlaced() && session.status != SessionStatus::Cancelled;
}

/// How the cards can be ordered.
struct Order {
    const char* name;
    int column;
    int role;
};
constexpr std::array orders{
    Order{QT_TRANSLATE_NOOP("Tray", "By start-up"), SessionModel::Hosts, SessionModel::SortRole},
    Order{QT_TRANSLATE_NOOP("Tray", "By title"), SessionModel::Title, SessionModel::SortRole},
    Order{QT_TRANSLATE_NOOP("Tray", "By length"), SessionModel::Title, SessionModel::LengthRole},
    Order{QT_TRANSLATE_NOOP("Tray", "By wish"), SessionModel::Title, SessionModel::WishRole}};

QLabel* quietText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, "quiet");
    return label;
}

} // namespace

TrayCards::TrayCards(Workspace& workspace, SessionList& list)
{
    setAccessibleName(said(QT_TRANSLATE_NOOP("Tray", "Sessions to place")));
    list.showTitlesOnly();
    setItemDelegate(new TrayCard(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    viewport()->setAutoFillBackground(false);
    new SelectionLink(workspace, list, *this);
}

/// The card itself would hide where it goes.
void TrayCards::startDrag(Qt::DropActions actions)
{
    const QModelIndexList cards = selectedIndexes();
    if (cards.isEmpty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(cards));
    QString text = cards.front().data().toString();
    if (cards.size() > 1)
        text = said(QT_TRANSLATE_N_NOOP("Tray", "%n sessions"), static_cast<int>(cards.size()));
    showChip(*drag, text, *this);
    drag->exec(actions, Qt::MoveAction);
}

void TrayCards::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this || draggedIds<Session>(*event->mimeData(), SessionModel::mimeType).empty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void TrayCards::dragMoveEvent(QDragMoveEvent* event)
{
    dragEnterEvent(static_cast<QDragEnterEvent*>(event));
}

void TrayCards::dropEvent(QDropEvent* event)
{
    const auto sessions = draggedIds<Session>(*event->mimeData(), SessionModel::mimeType);
    if (event->source() == this || sessions.empty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(sessions);
}

void TrayCards::chooseCurrent()
{
    if (selectionModel()->hasSelection() || model()->rowCount() == 0)
        return;
    const QModelIndex current = currentIndex();
    selectionModel()->setCurrentIndex(
        current.isValid() ? current : model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
}

void TrayCards::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier)
        Q_EMIT placeRequested();
    else
        QListView::keyPressEvent(event);
}

void TrayCards::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Cards are as high as their wrapped text.
    scheduleDelayedItemsLayout();
}

Tray::Tray(Workspace& workspace, Actions& actions, SessionModel& model)
    : m_workspace(workspace),
      m_list(new SessionList(model, this)),
      m_cards(new TrayCards(workspace, *m_list)),
      m_heading(new QLabel),
      m_filter(new QLineEdit),
      m_order(new QComboBox),
      m_middle(new QStackedWidget),
      m_nothing(quietText({})),
      m_button(new QToolButton)
{
    m_panel = makePanel(actions);
    m_button->setIcon(icon("list", palette()));
    m_button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, this, [this] {
        m_opened = true;
        showPart();
    });
    addWidget(m_panel);
    addWidget(m_button);
    actions.addGridKeys(m_cards);
    connect(m_cards, &TrayCards::dropped, this, &Tray::dropped);
    connect(m_cards, &TrayCards::placeRequested, this, [this, place = actions.action("session.place")] {
        m_cards->chooseCurrent();
        place->trigger();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &Tray::filter);
    connect(m_order, &QComboBox::currentIndexChanged, this, &Tray::sortBy);
    connect(&workspace, &Workspace::changed, this, &Tray::refresh);
    sortBy(0);
    filter({});
    showPart();
}

QListView* Tray::cards() const
{
    return m_cards;
}

QWidget* Tray::makePanel(Actions& actions)
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    m_foot = makeFoot(actions);
    m_middle->addWidget(m_cards);
    m_middle->addWidget(makeEmptyState(actions));
    m_middle->addWidget(m_nothing);
    column->addWidget(makeHead());
    column->addWidget(m_middle, 1);
    column->addWidget(m_foot);
    return panel;
}

QWidget* Tray::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_heading->setTextFormat(Qt::PlainText);
    setLook(m_heading, "heading");
    m_filter->setPlaceholderText(said(QT_TRANSLATE_NOOP("Tray", "Filter")));
    m_filter->setAccessibleName(said(QT_TRANSLATE_NOOP("Tray", "Filter the sessions to place")));
    m_filter->setClearButtonEnabled(true);
    m_order->setAccessibleName(said(QT_TRANSLATE_NOOP("Tray", "Order of the sessions to place")));
    for (const Order& order : orders)
        m_order->addItem(said(order.name));
    column->addWidget(m_heading);
    column->addWidget(m_filter);
    column->addWidget(m_order);
    return head;
}

QWidget* Tray::makeEmptyState(Actions& actions)
{
    auto* state = new QWidget;
    auto* column = new QVBoxLayout(state);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(quietText(said(QT_TRANSLATE_NOOP("Tray", "Everything is placed."))));
    column->addWidget(actions.button("session.new"));
    column->addStretch();
    return state;
}

QWidget* Tray::makeFoot(Actions& actions)
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(actions.button("session.new"));
    column->addWidget(actions.button("session.place-all"));
    column->addWidget(quietText(said(QT_TRANSLATE_NOOP(
        "Tray", "Drag a session onto a room, or press Shift+Enter to place it in the first free slot."))));
    return foot;
}

void Tray::sortBy(int choice)
{
    const Order& order = orders.at(static_cast<size_t>(qMax(choice, 0)));
    m_list->sortByRole(order.column, order.role);
}

void Tray::filter(const QString& text)
{
    const SessionFilter wanted{.text = text};
    const Festival* festival = &m_workspace.festival();
    m_list->setShown([wanted, festival](const Session& session, int problems) {
        return isToPlace(session) && wanted.lets(*festival, session, problems);
    });
    refresh();
}

void Tray::find()
{
    m_opened = true;
    showPart();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

int Tray::count() const
{
    const auto& sessions = m_workspace.festival().sessions();
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(), isToPlace));
}

void Tray::refresh()
{
    const int unplaced = count();
    const QString title = said(QT_TRANSLATE_NOOP("Tray", "Unscheduled (%1)")).arg(unplaced);
    m_heading->setText(title);
    m_button->setText(QString::number(unplaced));
    m_button->setToolTip(title);
    m_button->setAccessibleName(title);
    m_nothing->setText(
        said(QT_TRANSLATE_NOOP("Tray", "Nothing matches “%1”.")).arg(m_filter->text().trimmed()));
    m_filter->setVisible(unplaced > 0);
    m_order->setVisible(unplaced > 1);
    m_foot->setVisible(unplaced > 0);
    m_middle->setCurrentIndex(unplaced == 0 ? 1 : m_list->rowCount() == 0 ? 2 : 0);
}

void Tray::setRoomy(bool roomy)
{
    if (roomy == m_roomy)
        return;
    m_roomy = roomy;
    m_opened = false;
    showPart();
}

void Tray::showPart()
{
    setCurrentWidget(isWhole() ? m_panel : static_cast<QWidget*>(m_button));
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    setMinimumWidth(isWhole() ? 15 * em : m_button->sizeHint().width());
    setMaximumWidth(isWhole() ? 30 * em : m_button->sizeHint().width());
}

QSize Tray::sizeHint() const
{
    const int width = std::min(fontMetrics().averageCharWidth() * usualWidth, window()->width() / usualShare);
    return {isWhole() ? width : m_button->sizeHint().width(), QStackedWidget::sizeHint().height()};
}

} // namespace planner::ui
