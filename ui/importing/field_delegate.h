// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace planner::ui {

class ColumnsModel;

/// Chooses the field that a column becomes: looks like a list to pick from, opens as one.
class FieldDelegate : public QStyledItemDelegate {
public:
    FieldDelegate(const ColumnsModel& model, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ColumnsModel& m_model;
};

} // namespace planner::ui
