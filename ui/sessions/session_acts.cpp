// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_acts.h"

#include "core/festival/questions.h"
#include "core/planning/placing.h"
#include "core/planning/spots.h"
#include "ui/sessions/session_clipboard.h"
#include "ui/sessions/session_words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace planner::ui {
namespace {

constexpr minutes usualLength{45};
constexpr minutes usualBreak{30};

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("SessionActs", source, nullptr, n);
}

std::optional<TimeSpan> spanFrom(LocalTime begin, minutes length)
{
    const auto end = LocalTime::fromMinutes(begin.sinceMidnight() + length);
    return end ? std::optional(*TimeSpan::create(begin, *end)) : std::nullopt;
}

std::vector<Subject> subjects(const SessionIds& ids)
{
    std::vector<Subject> result;
    for (const Id<Session>& id : ids)
        result.push_back(subject(id));
    return result;
}

/// "Cut “Visit”" or "Cut 3 sessions": `one` and `many` are their sources.
QString labelFor(const std::vector<const Session*>& sessions, const char* one, const char* many)
{
    const auto count = static_cast<int>(sessions.size());
    return count == 1 ? said(one).arg(shownTitle(*sessions.front())) : said(many, count);
}

} // namespace

SessionActs::SessionActs(Workspace& workspace, Spot spot, Columns columns, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_spot(std::move(spot)), m_columns(std::move(columns))
{
}

std::vector<const Session*> SessionActs::chosen() const
{
    std::vector<const Session*> sessions;
    for (const Id<Session>& id : ids()) {
        if (const Session* session = m_workspace.festival().sessions().find(id))
            sessions.push_back(session);
    }
    return sessions;
}

bool SessionActs::submit(const Proposal& proposal)
{
    const bool done = !proposal.change.isEmpty() && m_workspace.submit(proposal.change, proposal.label);
    if (!proposal.remark.isEmpty())
        m_workspace.say(proposal.remark);
    return done;
}

void SessionActs::insert(std::vector<Session> sessions, const QString& label)
{
    Change change;
    std::vector<Subject> fresh;
    for (Session& session : sessions) {
        fresh.push_back(subject(session.id));
        change.put(std::move(session));
    }
    if (!change.isEmpty() && m_workspace.submit(change, label))
        m_workspace.select(std::move(fresh));
}

Session SessionActs::draft(SessionKind kind) const
{
    const Place spot = m_spot();
    Session session{.id = m_workspace.ids().next<Session>(), .kind = kind, .length = usualLength};
    session.room = spot.room;
    session.day = spot.room ? spot.day : std::nullopt;
    if (spot.room && spot.begin)
        session.span = spanFrom(*spot.begin, usualLength);
    return session;
}

void SessionActs::create(SessionKind kind)
{
    Session session = draft(kind);
    const Subject made = subject(session.id);
    Change change;
    change.put(std::move(session));
    const QString label = kind == SessionKind::Blocker
        ? said(QT_TRANSLATE_NOOP("SessionActs", "New internal blocker"))
        : said(QT_TRANSLATE_NOOP("SessionActs", "New session"));
    if (!m_workspace.submit(change, label))
        return;
    m_workspace.select({made});
    Q_EMIT created(made);
}

void SessionActs::createBreak()
{
    const Festival& festival = m_workspace.festival();
    const Place spot = m_spot();
    const Room* room = festival.rooms().find(spot.room);
    const LocalTime begin = spot.begin.value_or(festival.about().lunch.begin());
    Break rest{.id = m_workspace.ids().next<Break>(),
        .title = said(QT_TRANSLATE_NOOP("SessionActs", "Break")),
        .day = spot.day.value_or(festival.about().firstDay),
        .span = spanFrom(begin, usualBreak).value_or(festival.about().lunch)};
    if (room != nullptr)
        rest.venue = room->venue;
    const Subject made = subject(rest.id);
    Change change;
    change.put(std::move(rest));
    if (!m_workspace.submit(change, said(QT_TRANSLATE_NOOP("SessionActs", "New break"))))
        return;
    m_workspace.select({made});
    Q_EMIT created(made);
}

SessionActs::Places SessionActs::placesFor(
    Trial& trial, const SessionIds& sessions, std::optional<Day> day) const
{
    Places places;
    for (const Id<Session>& id : sessions) {
        const Session* found = trial.festival().sessions().find(id);
        if (found == nullptr || found->isPlaced())
            continue;
        Trial attempt = trial;
        if (day) {
            Session session = *found;
            session.day = day;
            attempt.follow(changeTo(session));
        }
        const Placing placing = placed(attempt, id, m_workspace.words());
        places.sentence = placing.sentence;
        if (!placing.isPlaced())
            continue;
        trial.follow(placing.change);
        for (const Edit& edit : placing.change.edits)
            places.change.edits.push_back(edit);
        places.label = placing.label;
        places.placed.push_back(subject(id));
    }
    const auto count = static_cast<int>(places.placed.size());
    if (count > 1) {
        places.label = said(QT_TRANSLATE_N_NOOP("SessionActs", "Place %n sessions"), count);
        places.sentence = said(QT_TRANSLATE_N_NOOP("SessionActs", "%n sessions placed."), count);
    }
    return places;
}

void SessionActs::place()
{
    Trial trial(m_workspace.checker());
    const Places places = placesFor(trial, ids(), std::nullopt);
    if (places.change.isEmpty()) {
        m_workspace.say(places.sentence);
        return;
    }
    if (!m_workspace.submit(places.change, places.label))
        return;
    if (places.placed.size() == 1)
        m_workspace.reveal(places.placed.front());
    m_workspace.sayUndoable(places.sentence);
}

bool SessionActs::areLocked() const
{
    const auto sessions = chosen();
    return !sessions.empty()
        && std::all_of(sessions.begin(), sessions.end(), [](const Session* one) { return one->locked; });
}

void SessionActs::toggleLock()
{
    submit(withLock(m_workspace.festival(), ids(), areLocked() ? Lock::Off : Lock::On, m_workspace.words()));
}

void SessionActs::swap()
{
    const SessionIds two = ids();
    submit(swapped(m_workspace.festival(), two.front(), two.back(), m_workspace.words()));
}

void SessionActs::copyToFreeRooms()
{
    const Trial trial(m_workspace.checker());
    const Proposal proposal
        = copiedToFreeRooms(trial, ids().front(), m_columns(), m_workspace.ids(), m_workspace.words());
    if (proposal.change.isEmpty() && proposal.remark.isEmpty())
        m_workspace.say(said(QT_TRANSLATE_NOOP("SessionActs", "No other room is free at that time.")));
    submit(proposal);
}

void SessionActs::shift(minutes by)
{
    submit(shifted(m_workspace.festival(), ids(), by, m_workspace.words()));
}

void SessionActs::moveTo(const Place& to)
{
    if (ids().empty())
        return;
    const Block block{.held = ids().front(), .sessions = ids(), .columns = m_columns()};
    submit(moved(m_workspace.festival(), block, to, m_workspace.words()));
}

void SessionActs::moveToDay(Day day, const std::vector<Id<Session>>& sessions)
{
    const Festival& festival = m_workspace.festival();
    SessionIds standing;
    for (const Id<Session>& id : sessions) {
        const Session* session = festival.sessions().find(id);
        if (session != nullptr && session->isPlaced())
            standing.push_back(id);
    }
    Proposal proposal;
    if (!standing.empty())
        proposal = moved(festival, {.held = standing.front(), .sessions = standing, .columns = {}},
            {.day = day}, m_workspace.words());
    Trial trial(m_workspace.checker());
    trial.follow(proposal.change);
    const Places places = placesFor(trial, sessions, day);
    for (const Edit& edit : places.change.edits)
        proposal.change.edits.push_back(edit);
    if (proposal.label.isEmpty() || standing.empty())
        proposal.label = places.label;
    if (!places.sentence.isEmpty())
        proposal.remark = places.sentence;
    if (!submit(proposal))
        return;
    std::vector<Subject> moved = subjects(standing);
    moved.insert(moved.end(), places.placed.begin(), places.placed.end());
    m_workspace.reveal(moved.front());
    m_workspace.select(std::move(moved));
    m_workspace.sayUndoable(proposal.remark.isEmpty() ? proposal.label + QLatin1Char('.') : proposal.remark);
}

void SessionActs::repeat(minutes every, int count)
{
    if (chosen().empty())
        return;
    const Session original = *chosen().front();
    std::vector<Session> series;
    for (int number = 1; number <= count; ++number) {
        const auto span = original.span->shifted(every * number);
        if (!span)
            break;
        series.push_back(copyOf(original, m_workspace.ids().next<Session>()));
        series.back().span = span;
    }
    if (static_cast<int>(series.size()) < count)
        m_workspace.say(said(QT_TRANSLATE_NOOP("SessionActs", "The last ones would leave the day.")));
    insert(
        std::move(series), said(QT_TRANSLATE_NOOP("SessionActs", "Repeat “%1”")).arg(shownTitle(original)));
}

void SessionActs::unplace(const std::vector<Id<Session>>& sessions)
{
    submit(unplaced(m_workspace.festival(), sessions, m_workspace.words()));
}

void SessionActs::remove()
{
    Proposal proposal = removed(m_workspace.festival(), ids(), m_workspace.words());
    for (const Id<Break>& id : m_workspace.selected<Break>()) {
        if (proposal.label.isEmpty() || proposal.change.isEmpty())
            proposal.label = said(QT_TRANSLATE_NOOP("SessionActs", "Delete the break"));
        proposal.change.remove(id);
    }
    if (submit(proposal))
        m_workspace.sayUndoable(proposal.label + QLatin1Char('.'));
}

void SessionActs::duplicate()
{
    const Proposal proposal
        = duplicated(m_workspace.festival(), ids(), m_workspace.ids(), m_workspace.words());
    if (!submit(proposal))
        return;
    std::vector<Subject> copies;
    for (const Edit& edit : proposal.change.edits) {
        if (const auto* put = std::get_if<Put<Session>>(&edit))
            copies.push_back(subject(put->value.id));
    }
    m_workspace.select(std::move(copies));
}

void SessionActs::copy() const
{
    QGuiApplication::clipboard()->setMimeData(
        clipboardData(m_workspace.festival(), chosen(), m_workspace.words()));
}

void SessionActs::cut()
{
    copy();
    Proposal proposal = removed(m_workspace.festival(), ids(), m_workspace.words());
    proposal.label = labelFor(chosen(), QT_TRANSLATE_NOOP("SessionActs", "Cut “%1”"),
        QT_TRANSLATE_N_NOOP("SessionActs", "Cut %n sessions"));
    submit(proposal);
}

void SessionActs::paste()
{
    pasteAt(m_spot());
}

void SessionActs::pasteAtSameTime()
{
    Place spot = m_spot();
    spot.begin.reset();
    pasteAt(spot);
}

void SessionActs::pasteAt(const Place& to)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    std::vector<Session> sessions = pastedSessions(m_workspace.festival(), *data, m_workspace.ids());
    const bool arePlaced = !sessions.empty() && sessions.front().span.has_value();
    if (to.room && arePlaced)
        sessions = putAt(std::move(sessions), to);
    std::vector<const Session*> named;
    for (const Session& session : sessions)
        named.push_back(&session);
    if (named.empty()) {
        m_workspace.say(said(QT_TRANSLATE_NOOP("SessionActs", "There is no session to paste.")));
        return;
    }
    const QString label = labelFor(named, QT_TRANSLATE_NOOP("SessionActs", "Paste “%1”"),
        QT_TRANSLATE_N_NOOP("SessionActs", "Paste %n sessions"));
    insert(sessions, label);
}

void SessionActs::selectAlike(const std::function<bool(const Session&, const Session&)>& alike)
{
    const std::vector<const Session*> models = chosen();
    std::vector<Subject> found;
    for (const Session& session : m_workspace.festival().sessions()) {
        if (std::any_of(
                models.begin(), models.end(), [&](const Session* model) { return alike(*model, session); }))
            found.push_back(subject(session.id));
    }
    m_workspace.select(std::move(found));
}

} // namespace planner::ui
