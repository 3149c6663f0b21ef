// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace planner::app {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("festival-planner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANNER_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("festival-planner"));
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::French ? Language::French : Language::English;
}

void speak(Language language, QCoreApplication& application)
{
    // Those of a language spoken before go first.
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    const QString code = nameOf(language);
    auto* own = new QTranslator(&application);
    if (own->load(QStringLiteral(":/i18n/planner_%1.qm").arg(code)))
        QCoreApplication::installTranslator(own);
    auto* toolkit = new QTranslator(&application);
    if (toolkit->load(
            QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
}

} // namespace planner::app
