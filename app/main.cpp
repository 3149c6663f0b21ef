// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/language.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char** argv)
{
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(QFile::decodeName(argv[index]));
    if (planner::app::asksForWindow(words))
        return planner::app::runWindow(argc, argv);

    QCoreApplication application(argc, argv);
    planner::app::nameProgram();
    const planner::Language language = planner::app::systemLanguage();
    planner::app::speak(language, application);
    planner::app::Console console(language);
    return static_cast<int>(planner::app::runCommand(words, console));
}
