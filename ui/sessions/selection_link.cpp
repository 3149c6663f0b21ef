// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/selection_link.h"

#include <QAbstractItemView>

namespace planner::ui {

SelectionLink::SelectionLink(Workspace& workspace, SessionList& list, QAbstractItemView& view)
    : QObject(&view), m_workspace(workspace), m_list(list), m_view(view)
{
    // Before the view's own selection hears of it, hence before the list becomes its model.
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { ++m_silent; });
    view.setModel(&list);
    connect(&list, &QAbstractItemModel::rowsRemoved, this, [this] { --m_silent; });
    connect(&list, &QAbstractItemModel::rowsInserted, this, &SelectionLink::follow);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::tell);
    connect(&workspace, &Workspace::selectionChanged, this, &SelectionLink::follow);
    follow();
}

void SelectionLink::tell()
{
    if (m_silent > 0)
        return;
    std::vector<Subject> chosen;
    const QModelIndex current = m_view.currentIndex();
    // Not selectedRows(): a list of cards selects the first column alone.
    for (const QModelIndex& index : m_view.selectionModel()->selectedIndexes()) {
        const auto id = m_list.idAt(index);
        if (id && index.column() == 0)
            chosen.insert(index.row() == current.row() ? chosen.begin() : chosen.end(), subject(*id));
    }
    ++m_silent;
    m_workspace.select(std::move(chosen));
    --m_silent;
}

void SelectionLink::follow()
{
    if (m_silent > 0)
        return;
    QItemSelection wanted;
    QModelIndex first;
    for (const Id<Session>& id : m_workspace.selected<Session>()) {
        const QModelIndex index = m_list.indexOf(id);
        if (!index.isValid())
            continue;
        wanted.select(index, index);
        if (!first.isValid())
            first = index;
    }
    ++m_silent;
    if (first.isValid()) {
        m_view.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view.scrollTo(first);
    }
    m_view.selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    --m_silent;
}

} // namespace planner::ui
