// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_clipboard.h"

#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/festival/row_json.h"
#include "core/importing/cell_values.h"
#include "core/planning/moves.h"
#include "ui/sessions/session_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QMimeData>

namespace planner::ui {
namespace {

const QString jsonType = QStringLiteral("application/x-festival-sessions+json");
constexpr qsizetype mostLines = 2000;

QString textLine(const Festival& festival, const Session& session, const Words& words)
{
    const QStringList cells{session.title, hostNames(festival, session).join(QStringLiteral(", ")),
        QString::number(session.duration().count()),
        session.day ? dayText(*session.day, words.language(), DayStyle::Short) : QString(),
        session.span ? spanText(*session.span, words.language()) : QString(),
        session.room ? roomText(festival, session.room) : QString()};
    QStringList plain;
    for (const QString& cell : cells)
        plain += QString(cell).replace(QLatin1Char('\t'), QLatin1Char(' '));
    return plain.join(QLatin1Char('\t'));
}

template <class T>
void dropMissing(std::vector<Id<T>>& ids, const Table<T>& table)
{
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](const Id<T>& id) { return !table.contains(id); }),
        ids.end());
}

std::vector<Session> fromJson(const Festival& festival, const QByteArray& bytes, IdSource& ids)
{
    std::vector<Session> found;
    for (const QJsonValue& value : QJsonDocument::fromJson(bytes).array()) {
        Session session{.id = ids.next<Session>()};
        if (!readFields(value.toObject(), session))
            continue;
        session = copyOf(std::move(session), ids.next<Session>());
        if (festival.rooms().find(session.room) == nullptr)
            session.room.reset();
        if (festival.tracks().find(session.track) == nullptr)
            session.track.reset();
        dropMissing(session.startups, festival.startups());
        dropMissing(session.people, festival.people());
        found.push_back(std::move(session));
    }
    return found;
}

/// Start-ups by their folded names.
using StartupNames = QMap<QString, Id<Startup>>;

StartupNames startupNames(const Festival& festival)
{
    StartupNames names;
    for (const Startup& startup : festival.startups())
        names.insert(folded(startup.name), startup.id);
    return names;
}

void readCell(const QString& cell, const StartupNames& names, Session& session)
{
    if (cell.isEmpty())
        return;
    const auto named = names.constFind(folded(cell));
    if (named != names.cend()) {
        session.startups.push_back(*named);
        return;
    }
    const auto length = durationIn(cell);
    if (length && *length > minutes{0} && *length <= LocalTime::latest) {
        session.length = *length;
        return;
    }
    QString& note = session.note.forInsiders();
    note += note.isEmpty() ? cell : QStringLiteral(" · ") + cell;
}

bool isHeading(const QStringList& cells)
{
    const QString first = folded(cells.front());
    return first == QLatin1String("titre") || first == QLatin1String("title");
}

std::vector<Session> fromText(const Festival& festival, const QString& text, IdSource& ids)
{
    std::vector<Session> found;
    const StartupNames names = startupNames(festival);
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(0, mostLines);
    for (const QString& line : lines) {
        const QChar separator = line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';');
        QStringList cells;
        for (const QString& cell : line.split(separator))
            cells += cleaned(cell);
        const bool empty
            = std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (empty || (found.empty() && isHeading(cells)))
            continue;
        Session session{.id = ids.next<Session>(), .title = cells.takeFirst()};
        for (const QString& cell : cells)
            readCell(cell, names, session);
        found.push_back(std::move(session));
    }
    return found;
}

std::optional<TimeSpan> spanAt(minutes begin, minutes length)
{
    const auto from = LocalTime::fromMinutes(begin);
    const auto to = LocalTime::fromMinutes(begin + length);
    if (!from || !to || *to <= *from)
        return std::nullopt;
    return *TimeSpan::create(*from, *to);
}

} // namespace

QMimeData* clipboardData(
    const Festival& festival, const std::vector<const Session*>& sessions, const Words& words)
{
    QJsonArray rows;
    QStringList lines;
    for (const Session* session : sessions) {
        rows.append(rowToJson(*session));
        lines += textLine(festival, *session, words);
    }
    auto* data = new QMimeData;
    data->setData(jsonType, QJsonDocument(rows).toJson(QJsonDocument::Compact));
    data->setText(lines.join(QLatin1Char('\n')));
    return data;
}

std::vector<Session> pastedSessions(const Festival& festival, const QMimeData& data, IdSource& ids)
{
    if (data.hasFormat(jsonType))
        return fromJson(festival, data.data(jsonType), ids);
    return data.hasText() ? fromText(festival, data.text(), ids) : std::vector<Session>{};
}

std::vector<Session> putAt(std::vector<Session> sessions, const Place& to)
{
    if (sessions.empty())
        return sessions;
    const Session first = sessions.front();
    const bool oneRoom = std::all_of(sessions.begin(), sessions.end(),
        [&first](const Session& session) { return session.room == first.room; });
    std::optional<minutes> next;
    if (to.begin)
        next = to.begin->sinceMidnight();
    for (Session& session : sessions) {
        if (to.room && (oneRoom || !session.room))
            session.room = to.room;
        if (to.day)
            session.day = session.day && first.day ? to.day->plus(first.day->daysTo(*session.day)) : *to.day;
        if (!next)
            continue;
        const minutes length = session.duration();
        const bool timed = session.span && first.span;
        const minutes begin
            = timed ? to.begin->sinceMidnight() + (session.span->begin() - first.span->begin()) : *next;
        session.span = spanAt(begin, length);
        session.length = length;
        if (!timed)
            next = *next + length;
    }
    return sessions;
}

} // namespace planner::ui
