// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/act_words.h"

#include <algorithm>

namespace planner {

namespace {

/// English, in the context "Planning".
struct VerbText {
    const char* one; ///< With the title.
    const char* many; ///< With the number.
};

VerbText textOf(Verb verb)
{
    switch (verb) {
    case Verb::Move:
        return {
            QT_TRANSLATE_NOOP("Planning", "Move %1"), QT_TRANSLATE_N_NOOP("Planning", "Move %n session(s)")};
    case Verb::Resize:
        return {QT_TRANSLATE_NOOP("Planning", "Change the length of %1"),
            QT_TRANSLATE_N_NOOP("Planning", "Change the length of %n session(s)")};
    case Verb::Swap:
        return {
            QT_TRANSLATE_NOOP("Planning", "Swap %1"), QT_TRANSLATE_N_NOOP("Planning", "Swap %n session(s)")};
    case Verb::Unplace:
        return {QT_TRANSLATE_NOOP("Planning", "Take %1 off the grid"),
            QT_TRANSLATE_N_NOOP("Planning", "Take %n session(s) off the grid")};
    case Verb::Copy:
        return {
            QT_TRANSLATE_NOOP("Planning", "Copy %1"), QT_TRANSLATE_N_NOOP("Planning", "Copy %n session(s)")};
    case Verb::CopyToRooms:
        return {QT_TRANSLATE_NOOP("Planning", "Copy %1 to a free room"),
            QT_TRANSLATE_N_NOOP("Planning", "Copy a session to %n free room(s)")};
    case Verb::Lock:
        return {
            QT_TRANSLATE_NOOP("Planning", "Lock %1"), QT_TRANSLATE_N_NOOP("Planning", "Lock %n session(s)")};
    case Verb::Unlock:
        return {QT_TRANSLATE_NOOP("Planning", "Unlock %1"),
            QT_TRANSLATE_N_NOOP("Planning", "Unlock %n session(s)")};
    case Verb::Remove:
        return {QT_TRANSLATE_NOOP("Planning", "Remove %1"),
            QT_TRANSLATE_N_NOOP("Planning", "Remove %n session(s)")};
    case Verb::Place:
        return {QT_TRANSLATE_NOOP("Planning", "Place %1"),
            QT_TRANSLATE_N_NOOP("Planning", "Place %n session(s)")};
    }
    return {};
}

} // namespace

QString quotedTitle(const Session& session, const Words& words)
{
    if (session.title.isEmpty())
        return words.translate("Planning", "a session without a title");
    return words.translate("Planning", "\"%1\"").arg(session.title);
}

QString roomName(const Festival& festival, const std::optional<Id<Room>>& room, const Words& words)
{
    const Room* row = festival.rooms().find(room);
    if (!row)
        return {};
    const auto isNamesake
        = [row](const Room& other) { return other.id != row->id && other.name == row->name; };
    const Venue* venue = festival.venues().find(row->venue);
    if (!venue || std::ranges::none_of(festival.rooms(), isNamesake))
        return row->name;
    return words.translate("Planning", "%1, %2", "room, venue").arg(row->name, venue->name);
}

QString actLabel(Verb verb, const Festival& festival, const SessionIds& sessions, const Words& words)
{
    const VerbText text = textOf(verb);
    const Session* only = sessions.size() == 1 ? festival.sessions().find(sessions.front()) : nullptr;
    if (only)
        return words.translate("Planning", text.one).arg(quotedTitle(*only, words));
    return words.translate("Planning", text.many, nullptr, static_cast<int>(sessions.size()));
}

QString lockedRemark(const SessionIds& locked, const Words& words)
{
    if (locked.empty())
        return {};
    const auto count = static_cast<int>(locked.size());
    return words.translate("Planning", "%n locked session(s) stay as they are.", nullptr, count);
}

} // namespace planner
