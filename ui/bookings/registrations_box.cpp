// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/registrations_box.h"

#include "ui/bookings/bookings_view.h"
#include "ui/bookings/erase_names.h"
#include "ui/bookings/lost_bookings.h"
#include "ui/bookings/slots_model.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/text_link.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int mostSlots = 6; ///< Shown without scrolling.

// What a row can do over the rule.
const char* const onList = QT_TRANSLATE_NOOP("RegistrationsBox", "Put on the waiting list");
const char* const seatFor = QT_TRANSLATE_NOOP("RegistrationsBox", "Give a seat");

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("RegistrationsBox", source, nullptr, n);
}

QLabel* plainLabel(const char* look, const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

/// One line, into which lists of several lines may be pasted all the same.
class AddLine : public QLineEdit {
public:
    std::function<void()> pasteList;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isList = event->matches(QKeySequence::Paste)
            && QApplication::clipboard()->text().trimmed().contains(u'\n');
        if (isList)
            pasteList();
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

RegistrationsBox::RegistrationsBox(Workspace& workspace)
    : m_workspace(workspace),
      m_slotsModel(new SlotsModel(workspace, this)),
      m_model(new BookingsModel(workspace, this)),
      m_lost(new LostBookings(workspace)),
      m_summary(plainLabel("")),
      m_list(new BookingsView(workspace, *m_model)),
      m_unread(plainLabel("warned")),
      m_listPart(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto* line = new QFrame;
    setLook(line, "line");
    column->addWidget(line);
    column->addWidget(plainLabel("heading", said(QT_TRANSLATE_NOOP("RegistrationsBox", "Registrations"))));
    column->addWidget(m_lost);
    column->addWidget(makeSlots());
    column->addWidget(m_listPart);
    auto* list = new QVBoxLayout(m_listPart);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing::small);
    auto* add = new AddLine;
    add->pasteList = [this] { paste(); };
    m_add = add;
    m_add->setPlaceholderText(said(QT_TRANSLATE_NOOP("RegistrationsBox", "Name; how many; phone")));
    m_add->setAccessibleName(said(QT_TRANSLATE_NOOP("RegistrationsBox", "Add a registration")));
    m_unread->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_list),
             static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_unread), makeButtons(), makeLinks()})
        list->addWidget(part);
    connect(m_add, &QLineEdit::returnPressed, this, &RegistrationsBox::addTyped);
    connect(m_list, &BookingsView::pasteRequested, this, &RegistrationsBox::paste);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { presentButtons(); });
    hide();
}

QWidget* RegistrationsBox::makeSlots()
{
    m_slots = new QTableView;
    m_slots->setModel(m_slotsModel);
    m_slots->setAccessibleName(said(QT_TRANSLATE_NOOP("RegistrationsBox", "Slots of the session")));
    m_slots->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_slots->setSelectionMode(QAbstractItemView::SingleSelection);
    m_slots->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_slots->setShowGrid(false);
    m_slots->setWordWrap(false);
    m_slots->setTabKeyNavigation(false);
    m_slots->setCornerButtonEnabled(false);
    m_slots->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slots->verticalHeader()->hide();
    m_slots->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = m_slots->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 2);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(SlotsModel::When, QHeaderView::ResizeToContents);
    connect(m_slots->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RegistrationsBox::takeSlot);
    return m_slots;
}

QPushButton* RegistrationsBox::makeRowButton(const char* text, const char* keys)
{
    auto* button = new QPushButton;
    button->setAccessibleName(said(text));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(said(text), said(keys)));
    button->setEnabled(false);
    m_rowButtons.push_back(button);
    return button;
}

QWidget* RegistrationsBox::makeButtons()
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, spacing::small);
    QPushButton* up = makeRowButton(
        QT_TRANSLATE_NOOP("RegistrationsBox", "Up"), QT_TRANSLATE_NOOP("RegistrationsBox", "Alt+Up"));
    up->setIcon(icon("chevron-up", palette()));
    QPushButton* down = makeRowButton(
        QT_TRANSLATE_NOOP("RegistrationsBox", "Down"), QT_TRANSLATE_NOOP("RegistrationsBox", "Alt+Down"));
    down->setIcon(icon("chevron-down", palette()));
    m_cross = new QPushButton(said(onList));
    m_cross->setToolTip(said(QT_TRANSLATE_NOOP("RegistrationsBox", "Space")));
    m_rowButtons.push_back(m_cross);
    QPushButton* remove = makeRowButton(
        QT_TRANSLATE_NOOP("RegistrationsBox", "Remove"), QT_TRANSLATE_NOOP("RegistrationsBox", "Delete"));
    remove->setText(remove->accessibleName());
    for (QPushButton* button : {up, down, m_cross, remove})
        flow->addWidget(button);
    connect(up, &QPushButton::clicked, this, [this] { m_list->moveChosen(-1); });
    connect(down, &QPushButton::clicked, this, [this] { m_list->moveChosen(1); });
    connect(m_cross, &QPushButton::clicked, this, [this] { m_list->crossRule(); });
    connect(remove, &QPushButton::clicked, this, [this] { m_list->removeChosen(); });
    return holder;
}

QWidget* RegistrationsBox::makeLinks()
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, spacing::medium);
    auto* paste = new TextLink(said(QT_TRANSLATE_NOOP("RegistrationsBox", "Paste a list")));
    auto* erase = new TextLink(said(QT_TRANSLATE_NOOP("RegistrationsBox", "Erase the names…")));
    flow->addWidget(paste);
    flow->addWidget(erase);
    connect(paste, &TextLink::clicked, this, &RegistrationsBox::paste);
    connect(erase, &TextLink::clicked, this, [this] { eraseNames(m_workspace, window()); });
    return holder;
}

void RegistrationsBox::presentButtons()
{
    for (QPushButton* button : m_rowButtons)
        button->setEnabled(!m_list->chosen().empty());
    const int row = m_list->currentIndex().row();
    const bool isWaiting = row > m_model->ruleRow() && m_cross->isEnabled();
    m_cross->setText(said(isWaiting ? seatFor : onList));
}

void RegistrationsBox::laySlots()
{
    const QAbstractItemView* table = m_slots;
    int wanted = table->sizeHintForColumn(SlotsModel::When);
    for (const int column : {SlotsModel::Taken, SlotsModel::Left, SlotsModel::Waiting}) {
        const QString heading = m_slotsModel->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        wanted += m_slots->horizontalHeader()->fontMetrics().horizontalAdvance(heading) + spacing::large;
    }
    m_slots->setColumnHidden(SlotsModel::Taken, wanted > m_slots->viewport()->width());
}

void RegistrationsBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    laySlots();
}

void RegistrationsBox::tell(const std::optional<Id<Session>>& session)
{
    if (session != m_session) {
        m_session = session;
        m_slot.reset();
        m_add->clear();
        m_unread->hide();
    }
    refresh();
}

void RegistrationsBox::refresh()
{
    const Festival& festival = m_workspace.festival();
    const Session* session = festival.sessions().find(m_session);
    if (session == nullptr)
        return hide();
    const VisitBook book(festival);
    m_lost->tell(*session, book);
    refreshSlots(*session, book);
    m_model->tell(m_slot, book);
    refreshList();
    setVisible(m_slot || !book.bookingsOf(session->id).empty());
}

void RegistrationsBox::refreshSlots(const Session& session, const VisitBook& book)
{
    std::vector<VisitSlot> found = slotsOf(m_workspace.festival(), session);
    const auto chosen = std::find_if(found.begin(), found.end(),
        [this](const VisitSlot& slot) { return m_slot && slot.key == m_slot->key; });
    m_slot = chosen != found.end() ? std::optional(*chosen)
        : found.empty()            ? std::optional<VisitSlot>()
                                   : std::optional(found.front());
    m_refreshing = true;
    m_slotsModel->tell(std::move(found), book);
    const int rows = m_slotsModel->rowCount();
    m_slots->setVisible(rows > 1);
    bool hasWaiting = false;
    for (int row = 0; row < rows; ++row)
        hasWaiting = hasWaiting || m_slotsModel->loadAt(row).waiting > 0;
    m_slots->setColumnHidden(SlotsModel::Waiting, !hasWaiting);
    laySlots();
    m_slots->setFixedHeight(m_slots->horizontalHeader()->sizeHint().height()
        + qMin(rows, mostSlots) * m_slots->verticalHeader()->defaultSectionSize() + 4);
    if (const int row = m_slot ? m_slotsModel->rowOf(m_slot->key) : -1;
        row >= 0 && row != m_slots->currentIndex().row())
        m_slots->selectRow(row);
    m_refreshing = false;
}

void RegistrationsBox::refreshList()
{
    m_listPart->setVisible(m_slot.has_value());
    if (!m_slot)
        return;
    const int row = m_slotsModel->rowOf(m_slot->key);
    m_summary->setText(
        said(QT_TRANSLATE_NOOP("RegistrationsBox", "%1: %2."))
            .arg(slotText(*m_slot, m_workspace.language()), loadText(m_slotsModel->loadAt(row))));
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->fitHeight();
    presentButtons();
}

void RegistrationsBox::takeSlot()
{
    const int row = m_slots->currentIndex().row();
    if (m_refreshing || row < 0)
        return;
    m_slot = m_slotsModel->slotAt(row);
    m_unread->hide();
    m_model->tell(m_slot, VisitBook(m_workspace.festival()));
    refreshList();
}

void RegistrationsBox::addTyped()
{
    if (!m_add->text().trimmed().isEmpty() && add(m_add->text()))
        m_add->clear();
}

void RegistrationsBox::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_workspace.say(said(QT_TRANSLATE_NOOP(
            "RegistrationsBox", "Nothing to paste. Copy a list first: a name and how many on each line.")));
    (void)add(text);
}

bool RegistrationsBox::add(const QString& text)
{
    if (!m_slot)
        return false;
    const RegistrationList list = registrationsIn(text);
    tellUnread(list.unread);
    if (list.rows.empty())
        return false;
    const auto bookings = bookingsFor(m_workspace.festival(), *m_slot, list.rows, m_workspace.ids());
    Change change;
    for (const Booking& booking : bookings)
        change.put(booking);
    const auto count = static_cast<int>(bookings.size());
    const QString label = count == 1
        ? said(QT_TRANSLATE_NOOP("RegistrationsBox", "Register “%1”")).arg(list.rows.front().name)
        : said(QT_TRANSLATE_N_NOOP("RegistrationsBox", "Register %n names"), count);
    if (!m_workspace.submit(change, label))
        return false;
    const auto waiting = static_cast<int>(std::count_if(
        bookings.begin(), bookings.end(), [](const Booking& booking) { return booking.waiting; }));
    if (waiting > 0)
        m_workspace.sayUndoable(said(
            QT_TRANSLATE_N_NOOP("RegistrationsBox", "%n registrations went on the waiting list."), waiting));
    m_list->choose(bookings.back().id);
    return true;
}

void RegistrationsBox::tellUnread(const std::vector<int>& lines)
{
    QStringList numbers;
    for (const int line : lines)
        numbers += QString::number(line);
    m_unread->setText(
        said(QT_TRANSLATE_N_NOOP("RegistrationsBox",
                 "%n lines were not read (%1): each needs a name and how many, as in “Roux; 3”."),
            static_cast<int>(lines.size()))
            .arg(numbers.join(QStringLiteral(", "))));
    m_unread->setVisible(!lines.empty());
}

} // namespace planner::ui
