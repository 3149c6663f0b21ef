// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Sessions", source);
}

} // namespace

QString shownTitle(const Session& session)
{
    return session.title.isEmpty() ? said(QT_TRANSLATE_NOOP("Sessions", "Untitled session")) : session.title;
}

QString shownTitle(const Break& rest)
{
    return rest.title.isEmpty() ? said(QT_TRANSLATE_NOOP("Sessions", "Break")) : rest.title;
}

QString roomText(const Festival& festival, const std::optional<Id<Room>>& room)
{
    const Room* found = festival.rooms().find(room);
    if (found == nullptr)
        return said(QT_TRANSLATE_NOOP("Sessions", "Unscheduled"));
    const Venue* venue = festival.venues().find(found->venue);
    if (venue == nullptr || venue->name == found->name)
        return found->name;
    return QStringLiteral("%1 › %2").arg(venue->name, found->name);
}

QString dayTabText(Day day, Language language)
{
    const QLocale locale(language == Language::French ? QLocale::French : QLocale::English);
    return QStringLiteral("%1 %2").arg(
        locale.dayName(day.date().dayOfWeek(), QLocale::ShortFormat), QString::number(day.date().day()));
}

QString minutesText(minutes length)
{
    return said(QT_TRANSLATE_NOOP("Sessions", "%1 min")).arg(length.count());
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace planner::ui
