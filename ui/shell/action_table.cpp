// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include <QtGlobal>

namespace planner::ui {
namespace {

using M = MenuId;
constexpr Reach grid = Reach::Grid;
constexpr Reach stops = Reach::Stops;

// The second keys of digits are what the same key gives on a French keyboard without Shift.
constexpr ActionInfo actions[]{
    {"file.new", M::File, QT_TRANSLATE_NOOP("Actions", "&New festival…"), "Ctrl+N", "document"},
    {"file.open", M::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "folder"},
    {"file.save-version", M::File, QT_TRANSLATE_NOOP("Actions", "&Save a version…"), "Ctrl+S", "version",
        Reach::Window, true},
    {"file.save-copy", M::File, QT_TRANSLATE_NOOP("Actions", "Save a &copy…"), "Ctrl+Shift+S"},
    {"file.versions", M::File, QT_TRANSLATE_NOOP("Actions", "&Versions and history…"), "", "clock"},
    {"file.settings", M::File, QT_TRANSLATE_NOOP("Actions", "&Festival settings…"), "", "", Reach::Window,
        true},
    {"import.startups", M::Import, QT_TRANSLATE_NOOP("Actions", "&Start-ups (CSV)…"), "Ctrl+I", "import"},
    {"import.schedule", M::Import, QT_TRANSLATE_NOOP("Actions", "&Programme (schedule.xml)…")},
    {"import.travel", M::Import, QT_TRANSLATE_NOOP("Actions", "&Travel times (CSV)…")},
    {"file.quit", M::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", Reach::Window, true},

    {"edit.undo", M::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo"},
    {"edit.redo", M::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo"},
    {"edit.cut", M::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "", Reach::Window, true},
    {"edit.copy", M::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "copy"},
    {"edit.paste", M::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V"},
    {"edit.paste-same-time", M::Edit, QT_TRANSLATE_NOOP("Actions", "Paste at the sa&me time"),
        "Ctrl+Shift+V"},
    {"edit.duplicate", M::Edit, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "Ctrl+D"},
    {"edit.unplace", M::Edit, QT_TRANSLATE_NOOP("Actions", "Take off the &grid"), "Backspace", "", grid,
        true},
    {"edit.delete", M::Edit, QT_TRANSLATE_NOOP("Actions", "De&lete"), "Del", "delete", grid},
    {"edit.select-all", M::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "", Reach::Window,
        true},
    {"select.room", M::Select, QT_TRANSLATE_NOOP("Actions", "The &room")},
    {"select.venue", M::Select, QT_TRANSLATE_NOOP("Actions", "The &venue")},
    {"select.startup", M::Select, QT_TRANSLATE_NOOP("Actions", "The &start-up")},
    {"select.kind", M::Select, QT_TRANSLATE_NOOP("Actions", "The &kind")},
    {"edit.find", M::Edit, QT_TRANSLATE_NOOP("Actions", "&Find"), "Ctrl+F", "search"},
    {"edit.palette", M::Edit, QT_TRANSLATE_NOOP("Actions", "Find a comma&nd or a thing…"), "Ctrl+K",
        "command"},
    {"edit.preferences", M::Edit, QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), "Ctrl+,", "settings",
        Reach::Window, true},

    {"go.programme", M::View, QT_TRANSLATE_NOOP("Actions", "&Programme"), "Ctrl+1 Ctrl+&", "programme"},
    {"go.startups", M::View, QT_TRANSLATE_NOOP("Actions", "&Start-ups"), "Ctrl+2 Ctrl+É", "startups"},
    {"go.venues", M::View, QT_TRANSLATE_NOOP("Actions", "&Venues and map"), "Ctrl+3 Ctrl+\"", "venues"},
    {"go.itineraries", M::View, QT_TRANSLATE_NOOP("Actions", "Itiner&aries"), "Ctrl+4 Ctrl+'", "itinerary"},
    {"go.print", M::View, QT_TRANSLATE_NOOP("Actions", "Pr&int"), "Ctrl+5 Ctrl+(", "print"},
    {"view.grid", M::View, QT_TRANSLATE_NOOP("Actions", "&Grid"), "Ctrl+Shift+G", "grid", Reach::Window, true,
        true},
    {"view.rows", M::View, QT_TRANSLATE_NOOP("Actions", "&Rows"), "Ctrl+Shift+L", "rows", Reach::Window,
        false, true},
    {"view.list", M::View, QT_TRANSLATE_NOOP("Actions", "&List"), "Ctrl+Shift+T", "list", Reach::Window,
        false, true},
    {"view.previous-day", M::View, QT_TRANSLATE_NOOP("Actions", "Previous &day"), "Alt+PgUp", "",
        Reach::Window, true},
    {"view.next-day", M::View, QT_TRANSLATE_NOOP("Actions", "N&ext day"), "Alt+PgDown"},
    {"view.day-1", M::View, QT_TRANSLATE_NOOP("Actions", "Day &1"), "Alt+1 Alt+&"},
    {"view.day-2", M::View, QT_TRANSLATE_NOOP("Actions", "Day &2"), "Alt+2 Alt+É"},
    {"view.day-3", M::View, QT_TRANSLATE_NOOP("Actions", "Day &3"), "Alt+3 Alt+\""},
    {"view.zoom-in", M::View, QT_TRANSLATE_NOOP("Actions", "&Zoom in"), "Ctrl++ Ctrl+=", "zoom-in",
        Reach::Window, true},
    {"view.zoom-out", M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "zoom-out"},
    {"view.zoom-fit", M::View, QT_TRANSLATE_NOOP("Actions", "Fi&t to window"), "Ctrl+0 Ctrl+À", "zoom-fit"},
    {"view.hide-room", M::Rooms, QT_TRANSLATE_NOOP("Actions", "&Hide the room"), "H", "hide", grid},
    {"view.show-rooms", M::Rooms, QT_TRANSLATE_NOOP("Actions", "Show &all rooms"), "Shift+H", "", grid},
    {"view.fold-venue", M::Rooms, QT_TRANSLATE_NOOP("Actions", "&Fold the venue into one column"), "V", "",
        grid, true, true},
    {"view.unfold-venues", M::Rooms, QT_TRANSLATE_NOOP("Actions", "&Unfold all venues"), "Shift+V", "", grid},
    {"view.filter", M::View, QT_TRANSLATE_NOOP("Actions", "&Filter…"), "Ctrl+Shift+F", "filter",
        Reach::Window, false, true},
    {"panel.tray", M::Panels, QT_TRANSLATE_NOOP("Actions", "&Unscheduled"), "F9", "", Reach::Window, false,
        true},
    {"panel.inspector", M::Panels, QT_TRANSLATE_NOOP("Actions", "&Details"), "F10", "", Reach::Window, false,
        true},
    {"panel.problems", M::Panels, QT_TRANSLATE_NOOP("Actions", "&Problems"), "Ctrl+Shift+M", "warning",
        Reach::Window, false, true},
    {"view.next-panel", M::View, QT_TRANSLATE_NOOP("Actions", "Ne&xt panel"), "F6", "", Reach::Window, true},
    {"view.previous-panel", M::View, QT_TRANSLATE_NOOP("Actions", "Previo&us panel"), "Shift+F6"},
    {"view.full-screen", M::View, QT_TRANSLATE_NOOP("Actions", "Full s&creen"), "F11", "", Reach::Window,
        true, true},

    {"session.new", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&New session"), "N", "plus", grid},
    {"session.new-break", M::Schedule, QT_TRANSLATE_NOOP("Actions", "New brea&k"), "P", "", grid},
    {"session.new-blocker", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Internal &blocker"), "B", "", grid},
    {"venue.new", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Add a &venue"), "", "venues"},
    {"venue.new-room", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Add a r&oom"), "", "room"},
    {"venue.mishap", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Closure or delay of a venue…"), "", "clock"},
    {"session.place", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Place in the &first free slot"),
        "Shift+Enter Shift+Return", "", grid, true},
    {"session.place-all", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Place &all…")},
    {"session.repeat", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Repeat…"), "R", "", grid},
    {"session.lock", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Lock"), "L", "lock", grid, false, true},
    {"session.swap", M::Schedule, QT_TRANSLATE_NOOP("Actions", "S&wap two sessions"), "X", "", grid},
    {"session.copy-to-rooms", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Copy into the free roo&ms")},
    {"session.edit", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Edit details"), "Enter Return", "", grid,
        true},
    {"session.rename", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Rename &title"), "F2", "", grid},
    {"session.go-to-startup", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Go to the start-up")},
    {"shift.earlier-5", M::Shift, QT_TRANSLATE_NOOP("Actions", "5 minutes &earlier")},
    {"shift.later-5", M::Shift, QT_TRANSLATE_NOOP("Actions", "5 minutes &later")},
    {"shift.earlier-15", M::Shift, QT_TRANSLATE_NOOP("Actions", "&15 minutes earlier")},
    {"shift.later-15", M::Shift, QT_TRANSLATE_NOOP("Actions", "15 &minutes later")},
    {"shift.to", M::Shift, QT_TRANSLATE_NOOP("Actions", "To another &day or time…")},
    {"problem.next", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Next &problem"), "F8 F7", "", Reach::Window,
        true},
    {"problem.previous", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Previo&us problem"), "Shift+F8"},
    {"problem.fix", M::Schedule, QT_TRANSLATE_NOOP("Actions", "Fi&x the problem…"), "Alt+Enter Alt+Return"},
    {"problem.ignore", M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Ignore the problem…")},

    {"startup.new", M::Startups, QT_TRANSLATE_NOOP("Actions", "&New profile"), "Ctrl+Shift+N", "plus"},
    {"startup.new-session", M::Startups, QT_TRANSLATE_NOOP("Actions", "New &session for the start-up")},
    {"startup.remind", M::Startups, QT_TRANSLATE_NOOP("Actions", "&Remind the incomplete ones…")},
    {"startup.merge", M::Startups, QT_TRANSLATE_NOOP("Actions", "&Merge two profiles…"), "", "merge"},

    {"group.new", M::Tours, QT_TRANSLATE_NOOP("Actions", "New &group"), "Ctrl+G", "person"},
    {"itinerary.new", M::Tours, QT_TRANSLATE_NOOP("Actions", "&New itinerary"), "Ctrl+T", "plus"},
    {"stop.add", M::Tours, QT_TRANSLATE_NOOP("Actions", "&Add the chosen session"), "I", "", stops, true},
    {"stop.add-lunch", M::Tours, QT_TRANSLATE_NOOP("Actions", "Add a &lunch break")},
    {"stop.add-meeting", M::Tours, QT_TRANSLATE_NOOP("Actions", "Add a &meeting point")},
    {"stop.earlier", M::Tours, QT_TRANSLATE_NOOP("Actions", "Move the stop &up"), "Alt+Up", "", stops, true},
    {"stop.later", M::Tours, QT_TRANSLATE_NOOP("Actions", "Move the stop &down"), "Alt+Down", "", stops},
    {"stop.pin", M::Tours, QT_TRANSLATE_NOOP("Actions", "&Pin the stop"), "P", "pin", stops, false, true},
    {"tour.plan", M::Tours, QT_TRANSLATE_NOOP("Actions", "Plan the gr&oup…"), "O", "itinerary", stops, true},
    {"tour.plan-all", M::Tours, QT_TRANSLATE_NOOP("Actions", "Plan all g&roups…")},
    {"tour.replan", M::Tours, QT_TRANSLATE_NOOP("Actions", "Replan the re&st…"), "Shift+O", "", stops},
    {"tour.order", M::Tours, QT_TRANSLATE_NOOP("Actions", "&Best order…")},
    {"tour.gaps", M::Tours, QT_TRANSLATE_NOOP("Actions", "What &else can be seen?"), "W", "search", stops},
    {"tour.reverse", M::Tours, QT_TRANSLATE_NOOP("Actions", "Re&verse the order"), "", "", Reach::Window,
        true},

    {"print.export", M::Print, QT_TRANSLATE_NOOP("Actions", "&Export this document as PDF…"), "Ctrl+E",
        "export"},
    {"print.export-all", M::Print, QT_TRANSLATE_NOOP("Actions", "Export &all ticked…"), "Ctrl+Shift+E"},
    {"print.print", M::Print, QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P", "print"},
    {"print.photocopy", M::Print, QT_TRANSLATE_NOOP("Actions", "Simulate the photo&copy"), "", "",
        Reach::Window, true, true},

    {"tools.travel", M::Tools, QT_TRANSLATE_NOOP("Actions", "&Travel times…"), "", "clock"},
    {"venue.map-picture", M::Tools, QT_TRANSLATE_NOOP("Actions", "Map &background…"), "", "venues"},
    {"tools.erase-names", M::Tools, QT_TRANSLATE_NOOP("Actions", "&Erase the names…"), "", "", Reach::Window,
        true},

    {"help.help", M::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), "F1", "help"},
    {"help.keys", M::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard"), "Ctrl+F1"},
    {"help.sample", M::Help, QT_TRANSLATE_NOOP("Actions", "&Explore the sample")},
    {"help.about", M::Help, QT_TRANSLATE_NOOP("Actions", "&About festival-planner"), "", "", Reach::Window,
        true},
};

constexpr MenuInfo menus[]{
    {M::File, M::File, QT_TRANSLATE_NOOP("Actions", "&File")},
    {M::Edit, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit")},
    {M::View, M::View, QT_TRANSLATE_NOOP("Actions", "&View")},
    {M::Schedule, M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Programme")},
    {M::Startups, M::Startups, QT_TRANSLATE_NOOP("Actions", "&Start-ups")},
    {M::Tours, M::Tours, QT_TRANSLATE_NOOP("Actions", "&Itineraries")},
    {M::Print, M::Print, QT_TRANSLATE_NOOP("Actions", "P&rint")},
    {M::Tools, M::Tools, QT_TRANSLATE_NOOP("Actions", "&Tools")},
    {M::Help, M::Help, QT_TRANSLATE_NOOP("Actions", "&Help")},
    {M::Recent, M::File, QT_TRANSLATE_NOOP("Actions", "&Recent files"), "file.save-version"},
    {M::Import, M::File, QT_TRANSLATE_NOOP("Actions", "&Import"), "file.settings"},
    {M::Select, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Select"), "edit.find"},
    {M::Rooms, M::View, QT_TRANSLATE_NOOP("Actions", "Roo&ms shown"), "view.filter"},
    {M::Panels, M::View, QT_TRANSLATE_NOOP("Actions", "Pa&nels"), "view.next-panel"},
    {M::Shift, M::Schedule, QT_TRANSLATE_NOOP("Actions", "&Shift"), "session.swap"},
};

} // namespace

std::span<const ActionInfo> actionTable()
{
    return actions;
}

std::span<const MenuInfo> menuTable()
{
    return menus;
}

} // namespace planner::ui
