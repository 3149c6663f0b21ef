// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_actions.h"

#include "ui/importing/import_entry.h"
#include "ui/preferences/festival_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/versions/versions_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FileActions", source);
}

QString festivalFiles()
{
    return said(QT_TRANSLATE_NOOP("FileActions", "Festivals (*.festival)"));
}

void openAnother(MainWindow& window, const Workspace& workspace)
{
    const QString path
        = QFileDialog::getOpenFileName(&window, said(QT_TRANSLATE_NOOP("FileActions", "Open a festival")),
            QFileInfo(workspace.path()).path(), festivalFiles());
    if (!path.isEmpty())
        Q_EMIT window.openRequested(path);
}

void saveCopy(MainWindow& window, Workspace& workspace)
{
    const QFileInfo file(workspace.path());
    const QString usual
        = file.dir().filePath(said(QT_TRANSLATE_NOOP("FileActions", "%1 (copy)")).arg(file.completeBaseName())
            + QStringLiteral(".festival"));
    // The dialog asks before an existing file is replaced.
    QString path = QFileDialog::getSaveFileName(
        &window, said(QT_TRANSLATE_NOOP("FileActions", "Save a copy")), usual, festivalFiles());
    if (path.isEmpty())
        return;
    const Status saved = workspace.document().saveCopy(path, Document::Existing::Replace);
    if (!saved)
        workspace.fail(saved.error());
    else
        workspace.say(said(QT_TRANSLATE_NOOP("FileActions", "A copy is kept in %1.")).arg(path));
}

} // namespace

void bindFileActions(MainWindow& window, Workspace& workspace)
{
    Actions& actions = window.actions();
    const auto readOnly = [&workspace] { return workspace.document().whyReadOnly(); };
    actions.bind("file.open", nullptr, {[&] { openAnother(window, workspace); }});
    actions.bind("file.new", nullptr, {[&window] { Q_EMIT window.newRequested(); }});
    new ImportEntry(workspace, actions, &window);
    actions.bind("help.sample", nullptr, {[&window] { Q_EMIT window.sampleRequested(); }});
    actions.bind("file.quit", nullptr, {[&window] { window.close(); }});
    actions.bind("file.save-version", nullptr, {[&] { saveVersion(workspace, &window); }, readOnly});
    actions.bind("file.save-copy", nullptr, {[&] { saveCopy(window, workspace); }});
    actions.bind("file.versions", nullptr, {[&] { VersionsDialog(workspace, &window).exec(); }});
    actions.bind("file.settings", nullptr, {[&] { FestivalDialog(workspace, &window).exec(); }, readOnly});
    actions.bind("edit.preferences", nullptr, {[&] { PreferencesDialog(workspace, &window).exec(); }});
}

} // namespace planner::ui
