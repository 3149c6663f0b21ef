// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/drag_overlay.h"
#include "ui/programme/drag_verdicts.h"

#include <QTimer>

class QDropEvent;
class QMouseEvent;

namespace planner::ui {

class ProgrammeView;
class RoomHeader;
class TimeRuler;

/// Hands the mouse events of a view to its interaction, shows the preview, scrolls at the borders and carries
/// out what comes of a gesture.
class GridPointer : public QObject {
public:
    struct Parts {
        DragOverlay& overlay;
        RoomHeader& rooms;
        TimeRuler& ruler;
    };

    GridPointer(ProgrammeView& view, Parts parts);

    void press(const QMouseEvent& event);
    void pressMargin(const QMouseEvent& event, QPoint viewport);
    void move(const QMouseEvent& event, QPoint viewport);
    void release(const QMouseEvent& event, QPoint viewport);
    void cancel();
    /// Gives up what is dragged: it was lifted out of a festival that is no more.
    void festivalChanged();
    /// The columns are others now; what was said about them is forgotten.
    void sceneChanged();
    [[nodiscard]] bool isBusy() const { return m_interaction.state() != ProgrammeInteraction::State::Idle; }
    /// What the keys Ctrl, Shift and Alt mean has changed while the mouse stood still.
    void modifiersChanged(Qt::KeyboardModifiers modifiers);

    /// Something is dragged in from elsewhere.
    [[nodiscard]] bool dragEnter(const QDropEvent& event);
    void dragMove(QDropEvent& event);
    void dragLeave();
    void drop(QDropEvent& event);
    /// The festival, with the sessions to place that a drag brought and that exist once it is dropped.
    [[nodiscard]] const Festival& festival() const;
    /// The sessions that are in the air.
    [[nodiscard]] const SessionIds& carried() const { return m_interaction.carried(); }
    /// Whether they leave the place where they stand.
    [[nodiscard]] bool liftsSessions() const
    {
        return m_interaction.state() == ProgrammeInteraction::State::Move && !m_interaction.preview().copies;
    }

private:
    using State = ProgrammeInteraction::State;

    void carryOut(const ProgrammeInteraction::Outcome& outcome);
    void submit(const ProgrammeInteraction::Outcome& outcome);
    void showPreview();
    [[nodiscard]] DragOverlay::Picture picture(const DragVerdicts::Judgement* judgement) const;
    [[nodiscard]] DragOverlay::Card card(const DragVerdicts::Judgement& judgement, const Session& held) const;
    [[nodiscard]] const Session* heldSession() const;
    [[nodiscard]] std::vector<int> columnsInSight() const;
    void tell(const DragVerdicts::Judgement& judgement);
    void scrollAtBorder();
    void leaveAsDrag();
    [[nodiscard]] SessionIds bring(const std::vector<Id<Startup>>& startups);
    [[nodiscard]] const Checker& checker() const;
    void forgetDrag();
    void end();

    ProgrammeView& m_view;
    Parts m_parts;
    ProgrammeInteraction m_interaction;
    std::optional<DragVerdicts> m_verdicts;
    std::optional<Checker> m_brought; ///< Of festival(), while a drag brings sessions that are new.
    QPoint m_at; ///< In the viewport.
    Qt::KeyboardModifiers m_modifiers;
    QTimer m_scrolling;
    bool m_isAway = false; ///< A drag that began here is on its way through the screen.
};

} // namespace planner::ui
