// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mishaps/mishap_entry.h"

#include "ui/mishaps/mishap_dialog.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("MishapEntry", source);
}

/// The venue selected, or that of the room or the session selected.
std::optional<Id<Venue>> chosenVenue(const Workspace& workspace)
{
    const Festival& festival = workspace.festival();
    if (const auto venues = workspace.selected<Venue>(); !venues.empty())
        return venues.front();
    std::optional<Id<Room>> room;
    if (const auto rooms = workspace.selected<Room>(); !rooms.empty())
        room = rooms.front();
    else if (const auto sessions = workspace.selected<Session>(); !sessions.empty()) {
        const Session* session = festival.sessions().find(sessions.front());
        room = session != nullptr ? session->room : std::nullopt;
    }
    const Room* found = festival.rooms().find(room);
    return found != nullptr ? std::optional(found->venue) : std::nullopt;
}

} // namespace

void bindMishaps(Workspace& workspace, Actions& actions, QWidget* window)
{
    const auto whyNot = [&workspace] {
        const QString readOnly = workspace.document().whyReadOnly();
        return readOnly.isEmpty() && workspace.festival().venues().isEmpty()
            ? said(QT_TRANSLATE_NOOP("MishapEntry", "There is no venue yet"))
            : readOnly;
    };
    const auto ask = [&workspace, window] { MishapDialog(workspace, chosenVenue(workspace), window).exec(); };
    actions.bind("venue.mishap", nullptr, {ask, whyNot});
}

} // namespace planner::ui
