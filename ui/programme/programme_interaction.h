// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/programme_layout.h"
#include "ui/programme/session_moves.h"

#include <functional>

namespace planner::ui {

/// What the interaction sees while it handles one event.
struct GridWorld {
    const Festival& festival;
    const ProgrammeLayout& layout;
    const Words& words;
    Day day;
    minutes step{5};
    SessionIds selection;
    std::function<bool(const Id<Session>&)> isShown; ///< Others can't be touched.
    int dragDistance = 10; ///< In pixels: less is a click.
};

struct PointerEvent {
    QPoint at; ///< In content coordinates.
    Qt::MouseButton button = Qt::LeftButton;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// What would come of the gesture if it ended now.
struct Preview {
    Change change; ///< The sessions as they would be.
    QString label; ///< Of the step that it would be.
    QString remark; ///< What stays as it is, and why.
    QRect marquee; ///< Of a rubber band.
    SessionIds inMarquee;
    std::optional<Id<Session>> held; ///< The session the pointer holds.
    bool copies = false; ///< Drop makes copies; the sessions stay.
};

/// Turns presses, moves and releases of the mouse into selections and changes. Pure: knows no widget, changes
/// nothing by itself; what it finds out is in the Outcome of each event and, meanwhile, in the preview.
class ProgrammeInteraction {
public:
    enum class State { Idle, Press, Marquee, Move, Resize, Create, Pan };

    struct Outcome {
        std::optional<SessionIds> selection; ///< To be selected from now on.
        std::optional<Id<Session>> focus;
        std::optional<std::pair<Id<Room>, LocalTime>> cell; ///< To have the focus from now on.
        Change change; ///< To be submitted,
        QString label; ///< under this name.
        QString remark; ///< To be said then.
        std::optional<Session> draft; ///< To be created once it has a title.
        std::optional<Id<Session>> refused; ///< Locked, so it can't be dragged.
        QPoint panned; ///< How far the content is to be pulled.
    };

    explicit ProgrammeInteraction(IdSource& ids) : m_ids(ids) { }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Preview& preview() const { return m_preview; }

    Outcome press(const PointerEvent& event, const GridWorld& world);
    /// A press on the margin, from which a rubber band begins.
    void pressMargin(const PointerEvent& event);
    Outcome move(const PointerEvent& event, const GridWorld& world);
    Outcome release(const PointerEvent& event, const GridWorld& world);
    /// Nothing happened.
    void cancel();

    /// Goes on with sessions dragged in from elsewhere, held at their begin, or with the ones that left.
    void carry(const SessionIds& sessions, const GridWorld& world);
    /// The sessions that are being moved, the held one first.
    [[nodiscard]] const SessionIds& carried() const { return m_carried; }

private:
    [[nodiscard]] Outcome click(const PointerEvent& event, const GridWorld& world);
    [[nodiscard]] SessionIds range(const ProgrammeLayout::Block& to, const GridWorld& world) const;
    [[nodiscard]] Outcome begin(const PointerEvent& event, const GridWorld& world);
    [[nodiscard]] Outcome beginOnBlock(const GridWorld& world);
    void beginOnEmpty(const PointerEvent& event);
    void follow(const PointerEvent& event, const GridWorld& world);
    void followMove(const PointerEvent& event, const GridWorld& world);
    void followResize(const PointerEvent& event, const GridWorld& world);
    void followCreate(const PointerEvent& event, const GridWorld& world);
    void followMarquee(const PointerEvent& event, const GridWorld& world);
    [[nodiscard]] minutes snappedTime(
        minutes raw, minutes length, int column, const PointerEvent& event, const GridWorld& world) const;
    [[nodiscard]] Outcome finish(const PointerEvent& event, const GridWorld& world);
    [[nodiscard]] Outcome submitted() const;
    void show(Proposal proposal);

    IdSource& m_ids;
    State m_state = State::Idle;
    Preview m_preview;
    PointerEvent m_pressed;
    ProgrammeLayout::Part m_part = ProgrammeLayout::Part::Nothing;
    std::optional<Id<Session>> m_session; ///< Below the press.
    int m_column = -1;
    minutes m_time{0}; ///< Below the press.
    minutes m_grab{0}; ///< From the begin of the held session to the pointer.
    bool m_fromMargin = false;
    SessionIds m_carried;
    std::optional<Id<Session>> m_anchor; ///< Where a range of clicks begins.
};

} // namespace planner::ui
