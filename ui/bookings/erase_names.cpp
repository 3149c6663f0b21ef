// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/erase_names.h"

#include "core/tours/registrations.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("EraseNames", source, nullptr, n);
}

} // namespace

void eraseNames(Workspace& workspace, QWidget* parent)
{
    const Change change = namesErased(workspace.festival());
    const auto count = static_cast<int>(change.edits.size());
    if (change.isEmpty())
        return workspace.say(
            said(QT_TRANSLATE_NOOP("EraseNames", "No registration and no group has a name to erase.")));
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(said(QT_TRANSLATE_NOOP("EraseNames", "Erase the names")));
    box.setTextFormat(Qt::PlainText);
    box.setText(
        said(QT_TRANSLATE_N_NOOP("EraseNames",
                 "Names, phone numbers and notes of %n registrations and groups are going to be erased. "
                 "How many came stays."),
            count));
    box.setInformativeText(said(QT_TRANSLATE_NOOP(
        "EraseNames", "The history of this file still remembers them, so that this can be undone.")));
    const QPushButton* erase = box.addButton(
        said(QT_TRANSLATE_NOOP("EraseNames", "Erase the names")), QMessageBox::DestructiveRole);
    QPushButton* keep
        = box.addButton(said(QT_TRANSLATE_NOOP("EraseNames", "Keep them")), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() != erase)
        return;
    if (workspace.submit(change, said(QT_TRANSLATE_NOOP("EraseNames", "Erase the names"))))
        workspace.sayUndoable(said(
            QT_TRANSLATE_N_NOOP("EraseNames", "%n registrations and groups have no names any more."), count));
}

} // namespace planner::ui
