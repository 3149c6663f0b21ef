// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/language.h"
#include "app/settings.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QStandardPaths>

namespace planner::app {
namespace {

const QString suffix = QStringLiteral(".festival");

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

bool asksForWindow(const QStringList& words)
{
    if (!hasDisplay() || words.size() > 1)
        return false;
    return words.isEmpty() || words.front().endsWith(suffix);
}

int runWindow(int& argc, char** argv)
{
    QApplication application(argc, argv);
    nameProgram();
    StoredSettings settings;
    ui::Desk desk(
        settings, systemLanguage(), [&application](Language language) { speak(language, application); });
    desk.keepBackups(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty() || !desk.open(words.front()))
        desk.welcome();
    return QApplication::exec();
}

} // namespace planner::app
