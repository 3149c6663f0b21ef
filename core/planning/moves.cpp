// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/moves.h"

#include "core/planning/act_words.h"
#include "core/rules/clashes.h"

#include <algorithm>

namespace planner {

namespace {

/// The label and remark of what happens to sessions of a festival.
Proposal inWords(Verb verb, const Festival& festival, Relocation relocation, const Words& words)
{
    SessionIds changed;
    const Things edited = editedBy(relocation.change);
    for (const Id<Session>& id : edited.of<Session>())
        changed.push_back(id);
    Proposal proposal{.change = std::move(relocation.change), .locked = std::move(relocation.locked)};
    proposal.label = actLabel(verb, festival, changed, words);
    proposal.remark = lockedRemark(proposal.locked, words);
    if (relocation.leaves)
        proposal.remark
            = words.translate("Planning", "One of the sessions would leave the day or the rooms.");
    return proposal;
}

/// Changes the unlocked ones of `sessions`: `act(session)` gives the session as it shall be, or none when
/// that leaves the day, and then nothing is changed at all.
template <class Act>
Relocation each(const Festival& festival, const SessionIds& sessions, Act&& act)
{
    Relocation result;
    for (const Id<Session>& id : sessions) {
        const Session* session = festival.sessions().find(id);
        if (!session)
            continue;
        if (session->locked) {
            result.locked.push_back(id);
            continue;
        }
        std::optional<Session> changed = act(*session);
        result.leaves = result.leaves || !changed;
        if (changed && !(*changed == *session))
            result.change.put(std::move(*changed));
    }
    if (result.leaves)
        result.change = Change();
    return result;
}

std::optional<TimeSpan> stretched(const TimeSpan& span, const Stretch& stretch)
{
    const bool atBegin = stretch.edge == Edge::Begin;
    minutes begin = span.begin().sinceMidnight() + (atBegin ? stretch.by : minutes{0});
    minutes end = span.end().sinceMidnight() + (atBegin ? minutes{0} : stretch.by);
    if (end - begin < shortestSession)
        (atBegin ? begin : end) = atBegin ? end - shortestSession : begin + shortestSession;
    const auto from = LocalTime::fromMinutes(begin);
    const auto to = LocalTime::fromMinutes(end);
    const auto result = from && to ? TimeSpan::create(*from, *to) : failure(ProblemKind::Refused, {});
    return result ? std::optional(*result) : std::nullopt;
}

/// `session` where `other` is.
std::optional<Session> inPlaceOf(const Session& other, Session session)
{
    if (!other.isPlaced())
        return unplaced(std::move(session));
    const LocalTime begin = other.span->begin();
    const auto end = LocalTime::fromMinutes(begin.sinceMidnight() + session.duration());
    const auto span = end ? TimeSpan::create(begin, *end) : failure(ProblemKind::Refused, {});
    if (!span)
        return std::nullopt;
    session.room = other.room;
    session.day = other.day;
    return at(std::move(session), *span);
}

/// Copies of `sessions`, put into a festival of their own so that they can be moved like any other.
struct Copies {
    Festival festival;
    SessionIds ids;
};

Copies copies(const Festival& festival, const SessionIds& sessions, IdSource& ids)
{
    Copies result{festival, {}};
    for (const Id<Session>& id : sessions) {
        const Session* session = festival.sessions().find(id);
        if (!session)
            continue;
        const auto copy = ids.next<Session>();
        result.festival.table<Session>().put(copyOf(*session, copy));
        result.ids.push_back(copy);
    }
    return result;
}

/// Puts all of `copies`, those too that were not moved.
Change puts(const Copies& copies, const Change& moves)
{
    const Festival after = unchecked(copies.festival, moves);
    Change change;
    for (const Id<Session>& id : copies.ids)
        change.put(*after.sessions().find(id));
    return change;
}

/// From the first begin to the last end of `sessions`, by their clocks; none when none has a time.
std::optional<minutes> lengthTogether(const Festival& festival, const SessionIds& sessions)
{
    std::optional<LocalTime> first;
    std::optional<LocalTime> last;
    for (const Id<Session>& id : sessions) {
        const Session* session = festival.sessions().find(id);
        if (!session || !session->span)
            continue;
        first = std::min(first.value_or(session->span->begin()), session->span->begin());
        last = std::max(last.value_or(session->span->end()), session->span->end());
    }
    return first ? std::optional(*last - *first) : std::nullopt;
}

bool isFree(const View& view, const Session& session)
{
    const Slot own = slotOf(session);
    return isWithinOpening(view, session)
        && std::ranges::none_of(
            view.timetable.of(own.room), [&own](const Slot& other) { return other.overlaps(own); });
}

} // namespace

Session copyOf(Session session, const Id<Session>& id)
{
    session.id = id;
    session.registered.reset();
    session.locked = false;
    session.sourceKey.clear();
    session.filed = {};
    return session;
}

Session unplaced(Session session)
{
    session.length = session.duration();
    session.room.reset();
    session.day.reset();
    session.span.reset();
    return session;
}

Proposal shifted(const Festival& festival, const SessionIds& sessions, minutes by, const Words& words)
{
    const auto shift = [by](const Session& session) -> std::optional<Session> {
        if (!session.span)
            return session;
        const auto span = session.span->shifted(by);
        return span ? std::optional(at(session, *span)) : std::nullopt;
    };
    return inWords(Verb::Move, festival, each(festival, sessions, shift), words);
}

Proposal moved(const Festival& festival, const Block& block, const Place& to, const Words& words)
{
    return inWords(Verb::Move, festival, relocated(festival, block, to), words);
}

Proposal copied(
    const Festival& festival, const Block& block, const Place& to, IdSource& ids, const Words& words)
{
    SessionIds sessions = block.sessions;
    std::erase(sessions, block.held);
    sessions.insert(sessions.begin(), block.held);
    const Copies made = copies(festival, sessions, ids);
    if (made.ids.empty())
        return {};
    const Block copy{.held = made.ids.front(), .sessions = made.ids, .columns = block.columns};
    Relocation relocation = relocated(made.festival, copy, to);
    if (!relocation.leaves)
        relocation.change = puts(made, relocation.change);
    return inWords(Verb::Copy, made.festival, std::move(relocation), words);
}

Proposal resized(
    const Festival& festival, const SessionIds& sessions, const Stretch& stretch, const Words& words)
{
    const auto resize = [&stretch](const Session& session) -> std::optional<Session> {
        if (!session.span)
            return session;
        const auto span = stretched(*session.span, stretch);
        return span ? std::optional(at(session, *span)) : std::nullopt;
    };
    return inWords(Verb::Resize, festival, each(festival, sessions, resize), words);
}

Proposal swapped(const Festival& festival, const Id<Session>& a, const Id<Session>& b, const Words& words)
{
    const Session* one = festival.sessions().find(a);
    const Session* other = festival.sessions().find(b);
    if (!one || !other)
        return {};
    Relocation relocation = each(festival, {a, b},
        [&](const Session& session) { return inPlaceOf(session.id == a ? *other : *one, session); });
    if (!relocation.locked.empty())
        relocation.change = Change();
    return inWords(Verb::Swap, festival, std::move(relocation), words);
}

Proposal unplaced(const Festival& festival, const SessionIds& sessions, const Words& words)
{
    const auto take = [](const Session& session) { return std::optional(unplaced(session)); };
    return inWords(Verb::Unplace, festival, each(festival, sessions, take), words);
}

Proposal duplicated(const Festival& festival, const SessionIds& sessions, IdSource& ids, const Words& words)
{
    const Copies made = copies(festival, sessions, ids);
    const auto by = lengthTogether(festival, sessions).value_or(minutes{0});
    Change change;
    for (const Id<Session>& id : made.ids) {
        const Session& copy = *made.festival.sessions().find(id);
        const auto span = copy.span ? copy.span->shifted(by) : std::nullopt;
        change.put(span ? at(copy, *span) : unplaced(copy));
    }
    return inWords(Verb::Copy, made.festival, {.change = std::move(change)}, words);
}

Proposal copiedToFreeRooms(const Trial& trial, const Id<Session>& session, const std::vector<Id<Room>>& rooms,
    IdSource& ids, const Words& words)
{
    const Session* original = trial.festival().sessions().find(session);
    if (!original || !original->isPlaced())
        return {};
    Relocation relocation;
    Festival after = trial.festival();
    for (const Id<Room>& room : rooms) {
        Session copy = copyOf(*original, ids.next<Session>());
        copy.room = room;
        if (!isFree(trial.view(), copy))
            continue;
        after.table<Session>().put(copy);
        relocation.change.put(std::move(copy));
    }
    Proposal proposal = inWords(Verb::CopyToRooms, after, std::move(relocation), words);
    if (proposal.change.isEmpty())
        proposal.remark = words.translate("Planning", "No other room is open and free at that time.");
    return proposal;
}

Proposal withLock(const Festival& festival, const SessionIds& sessions, Lock lock, const Words& words)
{
    Relocation relocation;
    for (const Id<Session>& id : sessions) {
        const Session* session = festival.sessions().find(id);
        if (!session || session->locked == (lock == Lock::On))
            continue;
        Session changed = *session;
        changed.locked = lock == Lock::On;
        relocation.change.put(std::move(changed));
    }
    return inWords(lock == Lock::On ? Verb::Lock : Verb::Unlock, festival, std::move(relocation), words);
}

Proposal removed(const Festival& festival, const SessionIds& sessions, const Words& words)
{
    Relocation relocation;
    for (const Id<Session>& id : sessions) {
        const Session* session = festival.sessions().find(id);
        if (session && session->locked)
            relocation.locked.push_back(id);
        else if (session)
            relocation.change.remove(id);
    }
    return inWords(Verb::Remove, festival, std::move(relocation), words);
}

} // namespace planner
