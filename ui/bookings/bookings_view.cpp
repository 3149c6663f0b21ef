// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/bookings_view.h"

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

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("BookingsView", source, nullptr, n);
}

/// Draws the rule as a line with its name, and lets a group be chosen.
class BookingDelegate : public QStyledItemDelegate {
public:
    BookingDelegate(Workspace& workspace, QObject* parent)
        : QStyledItemDelegate(parent), m_workspace(workspace)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(BookingsModel::RuleRole).toBool())
            return QStyledItemDelegate::paint(painter, option, index);
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
    Workspace& m_workspace;
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
    const int rows = qMin(m_model.rowCount(), mostRows);
    setFixedHeight(
        horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 4);
    layColumns();
}

/// The name takes what the others leave; the group is shown where there is room for it.
void BookingsView::layColumns()
{
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const int room = viewport()->width();
    const bool showsGroup = room >= em * 30 && !m_workspace.festival().groups().isEmpty();
    const int seats = horizontalHeader()->sectionSizeHint(BookingsModel::Seats);
    const int phone = em * 9;
    const int group = showsGroup ? em * 8 : 0;
    setColumnHidden(BookingsModel::GroupColumn, !showsGroup);
    setColumnWidth(BookingsModel::Seats, seats);
    setColumnWidth(BookingsModel::Phone, phone);
    if (showsGroup)
        setColumnWidth(BookingsModel::GroupColumn, group);
    setColumnWidth(BookingsModel::Name, qMax(em * 6, room - seats - phone - group));
}

void BookingsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layColumns();
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
