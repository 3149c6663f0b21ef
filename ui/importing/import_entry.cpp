// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/import_entry.h"

#include "ui/importing/import_wizard.h"
#include "ui/importing/schedule_dialog.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ImportEntry", source);
}

/// The first file dropped whose name ends with one of `suffixes`.
QString dropped(const QMimeData* data, const QStringList& suffixes)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    return {};
}

QString droppedList(const QMimeData* data)
{
    return dropped(data, {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")});
}

QString droppedSchedule(const QMimeData* data)
{
    return dropped(data, {QStringLiteral("xml")});
}

} // namespace

ImportEntry::ImportEntry(Workspace& workspace, Actions& actions, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
    actions.bind("import.startups", nullptr, {[this] { importStartups(); }});
    actions.bind("import.schedule", nullptr, {[this] { chooseSchedule(); }});
    window->installEventFilter(this);
}

void ImportEntry::importStartups(const QString& path)
{
    auto* wizard = new ImportWizard(m_workspace, path, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void ImportEntry::chooseSchedule()
{
    const QString path = QFileDialog::getOpenFileName(m_window,
        said(QT_TRANSLATE_NOOP("ImportEntry", "Choose a programme")), QFileInfo(m_workspace.path()).path(),
        said(QT_TRANSLATE_NOOP("ImportEntry", "Programmes (*.xml);;All files (*)")));
    if (!path.isEmpty())
        importSchedule(path);
}

void ImportEntry::importSchedule(const QString& path)
{
    auto* dialog = new ScheduleDialog(m_workspace, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ImportEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = dynamic_cast<QDropEvent*>(event);
    const QString list = droppedList(drop->mimeData());
    const QString schedule = droppedSchedule(drop->mimeData());
    if (list.isEmpty() && schedule.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::DragEnter)
        return true;
    if (!list.isEmpty())
        importStartups(list);
    else
        importSchedule(schedule);
    return true;
}

} // namespace planner::ui
