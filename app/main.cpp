// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/language.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("festival-planner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANNER_VERSION));

    const planner::Language language = planner::app::systemLanguage();
    planner::app::speak(language, application);
    planner::app::Console console(language);
    return static_cast<int>(planner::app::runCommand(QCoreApplication::arguments().mid(1), console));
}
