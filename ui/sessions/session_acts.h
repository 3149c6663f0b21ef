// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/moves.h"
#include "ui/shell/workspace.h"

namespace planner::ui {

/// What can be done to the sessions that are selected, each a step of the document.
class SessionActs : public QObject {
    Q_OBJECT

public:
    /// Where new things go; without a room they are to place.
    using Spot = std::function<Place()>;
    /// The rooms in the order shown.
    using Columns = std::function<std::vector<Id<Room>>()>;

    SessionActs(Workspace& workspace, Spot spot, Columns columns, QObject* parent);

    /// What create() would make.
    [[nodiscard]] Session draft(SessionKind kind) const;
    void create(SessionKind kind);
    void createBreak();
    void place();
    void toggleLock();
    void swap();
    void copyToFreeRooms();
    void shift(minutes by);
    void moveTo(const Place& to);
    /// `count` more of the session, each `every` after the one before.
    void repeat(minutes every, int count);
    void unplace(const std::vector<Id<Session>>& sessions);
    void remove();
    void duplicate();
    void copy() const;
    void cut();
    void paste();
    /// Copies keep their time; room and day are those of the spot.
    void pasteAtSameTime();
    /// What stands somewhere goes there at the time it has; the others take the first valid slot of that day.
    void moveToDay(Day day, const std::vector<Id<Session>>& sessions);

    /// Selects all sessions for which `alike` holds with one of those selected.
    void selectAlike(const std::function<bool(const Session& chosen, const Session& other)>& alike);

    /// Empty when a session is selected, else that one has to be.
    [[nodiscard]] QString needsSession() const;
    [[nodiscard]] QString needsSessionOrBreak() const;
    [[nodiscard]] QString needsOnePlaced() const;
    [[nodiscard]] QString needsTwo() const;
    [[nodiscard]] QString needsUnplaced() const;
    [[nodiscard]] QString needsTimed() const;
    [[nodiscard]] QString needsStartup() const;
    [[nodiscard]] QString needsClipboard() const;
    [[nodiscard]] bool areLocked() const;

    [[nodiscard]] std::vector<const Session*> chosen() const;

Q_SIGNALS:
    /// It waits for its title.
    void created(const planner::Subject& subject);

private:
    /// Where sessions to place would go.
    struct Places {
        Change change;
        QString label;
        QString sentence; ///< Where they go and why, or why the last of them cannot.
        std::vector<Subject> placed;
    };
    [[nodiscard]] Places placesFor(Trial& trial, const SessionIds& sessions, std::optional<Day> day) const;
    bool submit(const Proposal& proposal);
    void insert(std::vector<Session> sessions, const QString& label);
    void pasteAt(const Place& to);
    [[nodiscard]] SessionIds ids() const { return m_workspace.selected<Session>(); }

    Workspace& m_workspace;
    Spot m_spot;
    Columns m_columns;
};

} // namespace planner::ui
