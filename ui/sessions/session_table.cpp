// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_table.h"

#include "ui/sessions/selection_link.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace planner::ui {
namespace {

/// Keeps Enter for the title that is being typed: it also is the key of an action of the table.
class TitleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                event->accept();
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }
};

} // namespace

SessionTable::SessionTable(Workspace& workspace, SessionList& list) : m_list(list)
{
    setAccessibleName(QCoreApplication::translate("SessionTable", "Sessions of the programme"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragOnly);
    // What was dragged away is not the table's to clear.
    setDragDropOverwriteMode(false);
    setShowGrid(false);
    setItemDelegate(new TitleDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    new SelectionLink(workspace, list, *this);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    sortByColumn(SessionModel::DayColumn, Qt::AscendingOrder);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    constexpr std::array<int, SessionModel::ColumnCount> widths{20, 9, 9, 10, 17, 15, 7, 9, 11};
    for (int column = 0; column < SessionModel::ColumnCount; ++column)
        setColumnWidth(column, em * widths.at(static_cast<size_t>(column)));
    horizontalHeader()->setSectionResizeMode(SessionModel::Title, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(em * 5);
}

void SessionTable::startRename(const Id<Session>& id)
{
    const QModelIndex index = m_list.indexOf(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
}

void SessionTable::scrollToSession(const Id<Session>& id)
{
    scrollTo(m_list.indexOf(id));
}

} // namespace planner::ui
