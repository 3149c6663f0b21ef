// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why an act on sessions can't be carried out now, in short sentences.

#include "ui/sessions/session_acts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("SessionActs", source);
}

} // namespace

QString SessionActs::needsSession() const
{
    return ids().empty() ? said(QT_TRANSLATE_NOOP("SessionActs", "Choose a session first")) : QString();
}

QString SessionActs::needsSessionOrBreak() const
{
    return m_workspace.selected<Break>().empty() ? needsSession() : QString();
}

QString SessionActs::needsOnePlaced() const
{
    const auto sessions = chosen();
    if (sessions.size() != 1)
        return said(QT_TRANSLATE_NOOP("SessionActs", "Choose one session"));
    return sessions.front()->isPlaced() ? QString()
                                        : said(QT_TRANSLATE_NOOP("SessionActs", "Place the session first"));
}

QString SessionActs::needsTwo() const
{
    return ids().size() == 2 ? QString() : said(QT_TRANSLATE_NOOP("SessionActs", "Choose two sessions"));
}

QString SessionActs::needsUnplaced() const
{
    const auto sessions = chosen();
    const bool some = std::any_of(
        sessions.begin(), sessions.end(), [](const Session* session) { return !session->isPlaced(); });
    return some ? QString() : said(QT_TRANSLATE_NOOP("SessionActs", "Choose a session that is to place"));
}

QString SessionActs::needsTimed() const
{
    const auto sessions = chosen();
    const bool some = std::any_of(
        sessions.begin(), sessions.end(), [](const Session* session) { return session->span.has_value(); });
    return some ? QString() : said(QT_TRANSLATE_NOOP("SessionActs", "Choose a session that has a time"));
}

QString SessionActs::needsStartup() const
{
    const auto sessions = chosen();
    const bool some = std::any_of(
        sessions.begin(), sessions.end(), [](const Session* session) { return !session->startups.empty(); });
    return some ? QString() : said(QT_TRANSLATE_NOOP("SessionActs", "Choose a session with a start-up"));
}

QString SessionActs::needsClipboard() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr && data->hasText() ? QString()
                                              : said(QT_TRANSLATE_NOOP("SessionActs", "Nothing was copied"));
}

} // namespace planner::ui
