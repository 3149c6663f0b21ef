// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/part_names.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PartNames", source);
}

void name(QWidget& part, const QString& name)
{
    if (part.accessibleName().isEmpty())
        part.setAccessibleName(name);
}

void nameButton(QToolButton& button)
{
    if (button.objectName() == QLatin1String("qt_toolbar_ext_button"))
        name(button, said(QT_TRANSLATE_NOOP("PartNames", "More tools")));
    else if (button.objectName() == QLatin1String("qt_menubar_ext_button"))
        name(button, said(QT_TRANSLATE_NOOP("PartNames", "More menus")));
    else if (qobject_cast<QLineEdit*>(button.parentWidget()) != nullptr)
        name(button, said(QT_TRANSLATE_NOOP("PartNames", "Clear the field")));
}

/// The name may come from a label beside `choice`.
void nameList(QComboBox& choice)
{
    if (QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&choice))
        name(*choice.view(), interface->text(QAccessible::Name));
}

} // namespace

void nameParts(QWidget& widget)
{
    if (auto* button = qobject_cast<QToolButton*>(&widget))
        nameButton(*button);
    else if (auto* choice = qobject_cast<QComboBox*>(&widget))
        nameList(*choice);
}

void nameAllParts(QWidget& root)
{
    nameParts(root);
    for (QWidget* part : root.findChildren<QWidget*>())
        nameParts(*part);
}

} // namespace planner::ui
