// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/field_delegate.h"

#include "ui/importing/columns_model.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QPainter>

namespace planner::ui {
namespace {

/// Fields before which a line stands in the list.
bool beginsGroup(ListField field)
{
    return field == ListField::Website || field == ListField::ReferentName || field == ListField::DoorName
        || field == ListField::OpeningMode || field == ListField::Wheelchair || field == ListField::Equipment
        || field == ListField::MayPublish || field == ListField::Note;
}

} // namespace

FieldDelegate::FieldDelegate(const ColumnsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QWidget* FieldDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(index.siblingAtColumn(ColumnsModel::Header).data().toString());
    box->setMaxVisibleItems(20);
    box->addItem(m_model.titleOf(-1), -1);
    box->insertSeparator(box->count());
    for (const ListFieldEntry& entry : listFields()) {
        if (beginsGroup(entry.field))
            box->insertSeparator(box->count());
        box->addItem(m_model.titleOf(static_cast<int>(entry.field)), static_cast<int>(entry.field));
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<FieldDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(ColumnsModel::fieldRole)));
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), ColumnsModel::fieldRole);
}

void FieldDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int arrow = 12;
    QStyledItemDelegate::paint(painter, option, index);
    const QPixmap sign = iconPixmap("chevron-down", Theme(option.palette).quiet(), arrow,
        painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        option.rect.right() - arrow - spacing::tiny, option.rect.center().y() - arrow / 2, sign);
}

} // namespace planner::ui
