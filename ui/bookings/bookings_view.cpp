// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/bookings_view.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace planner::ui {
namespace {

constexpr int mostRows = 14;
constexpr int leastName = 8; ///< In ems, beside the phone.

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("BookingsView", source, nullptr, n);
}

/// Draws the rule as a line with its name, and lets a group be chosen.
class BookingDelegate : public QStyledItemDelegate {
public:
    BookingDelegate(Workspace& workspace, BookingsView* view)
        : QStyledItemDelegate(view), m_workspace(workspace), m_view(view)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(BookingsModel::RuleRole).toBool())
            return paintBooking(painter, option, index);
        const Theme theme(option.palette);
        const int margin = option.fontMetrics.horizontalAdvance(QLatin1Char('n'));
        painter->save();
        painter->setPen(theme.accent());
        painter->drawLine(option.rect.left(), option.rect.top(), option.rect.right(), option.rect.top());
        painter->setPen(theme.quiet());
        // The other cells of the row have no text: its name may run over them.
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, index.data().toString());
        painter->restore();
    }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != BookingsModel::GroupColumn)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->setAccessibleName(said(QT_TRANSLATE_NOOP("BookingsView", "Group")));
        box->addItem(said(QT_TRANSLATE_NOOP("BookingsView", "No group")), QString());
        for (const Group& group : m_workspace.festival().groups())
            box->addItem(group.name, group.id.text());
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    /// With the phone below the name where it has no column.
    void paintBooking(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString phone = index.siblingAtColumn(BookingsModel::Phone).data().toString();
        if (index.column() != BookingsModel::Name || !m_view->showsPhoneBelow() || phone.isEmpty())
            return;
        const int margin = option.fontMetrics.horizontalAdvance(QLatin1Char('n'));
        painter->save();
        painter->setPen(Theme(option.palette).quiet());
        painter->drawText(option.rect.adjusted(margin, option.rect.height() / 2, -margin, 0),
            Qt::AlignLeft | Qt::AlignTop, phone);
        painter->restore();
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_view->showsPhoneBelow() && index.column() == BookingsModel::Name
            && !index.siblingAtColumn(BookingsModel::Phone).data().toString().isEmpty())
            option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }

    Workspace& m_workspace;
    const BookingsView* m_view;
};

} // namespace

BookingsView::BookingsView(Workspace& workspace, BookingsModel& model)
    : m_workspace(workspace), m_model(model)
{
    setModel(&model);
    setItemDelegate(new BookingDelegate(workspace, this));
    setAccessibleName(said(QT_TRANSLATE_NOOP("BookingsView", "Registrations for the slot")));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

std::vector<Id<Booking>> BookingsView::chosen() const
{
    std::vector<Id<Booking>> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        if (const auto id = m_model.idAt(index.row()))
            ids.push_back(*id);
    }
    return ids;
}

void BookingsView::choose(const Id<Booking>& id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        selectRow(row);
}

void BookingsView::moveChosen(int by)
{
    const auto id = m_model.idAt(currentIndex().row());
    if (!id)
        return;
    const int row = m_model.rowOf(*id);
    const int before = by < 0 ? row - 1 : row + 2;
    if (before < 0 || before > m_model.rowCount())
        return;
    if (m_model.moveBefore(*id, before))
        choose(*id);
}

void BookingsView::crossRule()
{
    const auto id = m_model.idAt(currentIndex().row());
    if (!id)
        return;
    const bool isSeated = m_model.rowOf(*id) < m_model.ruleRow();
    if (m_model.moveBefore(*id, isSeated ? m_model.rowCount() : m_model.ruleRow()))
        choose(*id);
}

void BookingsView::removeChosen()
{
    const auto ids = chosen();
    if (ids.empty())
        return;
    Change change;
    for (const Id<Booking>& id : ids)
        change.remove(id);
    const Booking* first = m_workspace.festival().bookings().find(ids.front());
    const auto count = static_cast<int>(ids.size());
    const QString label = count == 1
        ? said(QT_TRANSLATE_NOOP("BookingsView", "Remove the registration of “%1”"))
              .arg(shownName(m_workspace.festival(), *first))
        : said(QT_TRANSLATE_N_NOOP("BookingsView", "Remove %n registrations"), count);
    const int row = currentIndex().row();
    if (m_workspace.submit(change, label) && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), BookingsModel::Name));
}

void BookingsView::copy() const
{
    QStringList lines;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        QStringList cells;
        for (const int column : {BookingsModel::Name, BookingsModel::Seats, BookingsModel::Phone})
            cells += index.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void BookingsView::fitHeight()
{
    layColumns();
    const int rows = qMin(m_model.rowCount(), mostRows);
    setFixedHeight(
        horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 4);
}

/// The name takes what the others leave; the group is shown where there is room for it, and the phone below
/// the name where there is none beside it.
void BookingsView::layColumns()
{
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const int room = viewport()->width();
    const bool showsGroup = room >= em * 30 && !m_workspace.festival().groups().isEmpty();
    const auto heading = [this](int column) {
        const QString text = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return horizontalHeader()->fontMetrics().horizontalAdvance(text) + spacing::large;
    };
    const int seats = qMax(heading(BookingsModel::Seats), sizeHintForColumn(BookingsModel::Seats));
    const int phone = qMax(heading(BookingsModel::Phone), sizeHintForColumn(BookingsModel::Phone));
    const int group = showsGroup ? em * 8 : 0;
    m_isNarrow = room < leastName * em + seats + phone + group;
    setColumnHidden(BookingsModel::GroupColumn, !showsGroup);
    setColumnHidden(BookingsModel::Phone, m_isNarrow);
    setColumnWidth(BookingsModel::Seats, seats);
    setColumnWidth(BookingsModel::Phone, phone);
    if (showsGroup)
        setColumnWidth(BookingsModel::GroupColumn, group);
    setColumnWidth(BookingsModel::Name, qMax(em * 6, room - seats - group - (m_isNarrow ? 0 : phone)));
    const int lines = m_isNarrow && m_model.hasPhones() ? 2 : 1;
    verticalHeader()->setDefaultSectionSize(lines * fontMetrics().height() + 10);
}

void BookingsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

bool BookingsView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The page has actions with these keys: here they are about people, not about sessions.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Space || key->key() == Qt::Key_Return) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void BookingsView::keyPressEvent(QKeyEvent* event)
{
    const bool withAlt = event->modifiers() == Qt::AltModifier;
    if (withAlt && event->key() == Qt::Key_Up)
        return moveChosen(-1);
    if (withAlt && event->key() == Qt::Key_Down)
        return moveChosen(1);
    if (event->key() == Qt::Key_Space)
        return crossRule();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return removeChosen();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit(currentIndex(), QAbstractItemView::AllEditTriggers, nullptr);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace planner::ui
