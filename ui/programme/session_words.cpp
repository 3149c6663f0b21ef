// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/session_words.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Programme", source, nullptr, n);
}

QString titleOrUntitled(const Session& session)
{
    return session.title.isEmpty() ? said(QT_TRANSLATE_NOOP("Programme", "Untitled session")) : session.title;
}

void addRegistered(QStringList& parts, const Festival& festival, const Session& session)
{
    const auto seats = seatsOf(festival, session);
    if (session.registered && seats)
        parts.append(
            said(QT_TRANSLATE_N_NOOP("Programme", "%n registered of %1"), *session.registered).arg(*seats));
    else if (session.registered)
        parts.append(said(QT_TRANSLATE_N_NOOP("Programme", "%n registered"), *session.registered));
}

void addStates(QStringList& parts, const Session& session)
{
    if (session.status == SessionStatus::Cancelled)
        parts.append(said(QT_TRANSLATE_NOOP("Programme", "cancelled")));
    if (session.status == SessionStatus::Draft)
        parts.append(said(QT_TRANSLATE_NOOP("Programme", "draft")));
    if (session.locked)
        parts.append(said(QT_TRANSLATE_NOOP("Programme", "locked")));
}

} // namespace

QString spokenSession(
    const Festival& festival, const Session& session, const Findings& findings, const Words& words)
{
    QStringList parts;
    if (session.span)
        parts.append(said(QT_TRANSLATE_NOOP("Programme", "%1 to %2"))
                         .arg(timeText(session.span->begin(), words.language()),
                             timeText(session.span->end(), words.language())));
    parts.append(titleOrUntitled(session));
    if (const Room* room = festival.rooms().find(session.room))
        parts.append(room->name);
    parts.append(label(session.kind, words));
    const QStringList hosts = hostNames(festival, session);
    if (!hosts.isEmpty())
        parts.append(hosts.join(QStringLiteral(", ")));
    addRegistered(parts, festival, session);
    addStates(parts, session);
    for (const Finding& finding : findings) {
        const Rule* rule = ruleNamed(QString::fromLatin1(finding.rule));
        const char* pattern = finding.severity == Severity::Error
            ? QT_TRANSLATE_NOOP("Programme", "error: %1")
            : QT_TRANSLATE_NOOP("Programme", "warning: %1");
        if (rule != nullptr)
            parts.append(said(pattern).arg(titleOf(*rule, words)));
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

Findings findingsAbout(const Findings& findings, const Id<Session>& session)
{
    Findings about;
    const Subject wanted = subject(session);
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Note
            && std::ranges::find(finding.subjects, wanted) != finding.subjects.end())
            about.push_back(finding);
    }
    return about;
}

QString placeSentence(
    const Festival& festival, const Session& session, const QString& verdict, const Words& words)
{
    const Room* room = festival.rooms().find(session.room);
    if (room == nullptr || !session.isPlaced())
        return verdict;
    return said(QT_TRANSLATE_NOOP("Programme", "%1: %2, %3, %4. %5"))
        .arg(titleOrUntitled(session), dayText(*session.day, words.language(), DayStyle::Short),
            spanText(*session.span, words.language()), room->name, verdict);
}

QString verdictSentence(int problems, const QString& first)
{
    return problems == 0 ? said(QT_TRANSLATE_NOOP("Programme", "No problem."))
                         : said(QT_TRANSLATE_N_NOOP("Programme", "%n problems: %1"), problems).arg(first);
}

} // namespace planner::ui
