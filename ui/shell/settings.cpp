// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QStringList>

namespace planner::ui {
namespace {

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString gridStepKey = QStringLiteral("gridStep");
const QString recentKey = QStringLiteral("recentFiles");
constexpr int recentFilesKept = 10;

} // namespace

Preferences storedPreferences(const Settings& settings, Language language)
{
    Preferences found;
    found.language = fromName<Language>(settings.value(languageKey).toString()).value_or(language);
    found.appearance
        = fromName<Appearance>(settings.value(appearanceKey).toString()).value_or(found.appearance);
    const int step = settings.value(gridStepKey).toInt();
    if (step == 5 || step == 10 || step == 15 || step == 30)
        found.gridStep = step;
    return found;
}

void store(const Preferences& preferences, Settings& settings)
{
    settings.setValue(languageKey, QString(nameOf(preferences.language)));
    settings.setValue(appearanceKey, QString(nameOf(preferences.appearance)));
    settings.setValue(gridStepKey, preferences.gridStep);
}

QStringList recentFiles(const Settings& settings)
{
    return settings.value(recentKey).toStringList();
}

void addRecentFile(const QString& path, Settings& settings)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles(settings);
    files.removeAll(full);
    files.prepend(full);
    settings.setValue(recentKey, QStringList(files.mid(0, recentFilesKept)));
}

} // namespace planner::ui
