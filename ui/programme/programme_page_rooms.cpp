// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rooms the page shows, and what its keys act on.

#include "core/festival/questions.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/programme_view.h"
#include "ui/sessions/session_acts.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace planner::ui {
namespace {

const QString hiddenKey = QStringLiteral("programme/hiddenRooms");
const QString foldedKey = QStringLiteral("programme/foldedVenues");

QString said(const char* source)
{
    return QCoreApplication::translate("ProgrammePage", source);
}

/// Those ids kept under `key` that are still of something.
template <class T>
std::set<Id<T>> kept(const Workspace& workspace, const Settings& settings, const QString& key)
{
    std::set<Id<T>> ids;
    for (const QString& text : settings.value(key).toStringList()) {
        const auto id = Id<T>::fromText(text);
        if (id && workspace.festival().table<T>().contains(*id))
            ids.insert(*id);
    }
    return ids;
}

template <class T>
void keep(const std::set<Id<T>>& ids, Settings& settings, const QString& key)
{
    QStringList texts;
    for (const Id<T>& id : ids)
        texts += id.text();
    settings.setValue(key, texts);
}

} // namespace

void ProgrammePage::bindRooms()
{
    const auto needsRoom = [this] {
        return roomAtHand() ? QString() : said(QT_TRANSLATE_NOOP("ProgrammePage", "Choose a room first"));
    };
    actions().bind("view.hide-room", this, {[this] { hide(*roomAtHand()); }, needsRoom});
    actions().bind("view.show-rooms", this,
        {[this] { setHiddenRooms({}); },
            [this] {
                return m_view->hiddenRooms().empty()
                    ? said(QT_TRANSLATE_NOOP("ProgrammePage", "No room is hidden"))
                    : QString();
            }});
    actions().bind("view.fold-venue", this,
        {[this] { m_view->toggleFold(*venueAtHand()); },
            [this, needsRoom] {
                return m_mode == Mode::List
                    ? said(QT_TRANSLATE_NOOP("ProgrammePage", "The list has no columns of rooms"))
                    : needsRoom();
            },
            [this] { return venueAtHand() && m_view->folded().contains(*venueAtHand()); }});
    actions().bind("view.unfold-venues", this,
        {[this] { m_view->setFolded({}); },
            [this] {
                return m_view->folded().empty()
                    ? said(QT_TRANSLATE_NOOP("ProgrammePage", "No venue is folded"))
                    : QString();
            }});
}

void ProgrammePage::restoreRooms()
{
    const Settings& settings = workspace().settings();
    m_view->setHiddenRooms(kept<Room>(workspace(), settings, hiddenKey));
    m_view->setFolded(kept<Venue>(workspace(), settings, foldedKey));
}

std::vector<Id<Room>> ProgrammePage::shownRooms() const
{
    const Festival& festival = workspace().festival();
    std::vector<Id<Room>> shown;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        for (const Room* room : roomsInWalkingOrder(festival, venue->id)) {
            if (!m_view->hiddenRooms().contains(room->id))
                shown.push_back(room->id);
        }
    }
    return shown;
}

std::optional<Id<Room>> ProgrammePage::roomAtHand() const
{
    const auto cell = m_view->focusCell();
    if (m_mode != Mode::List && cell)
        return cell->room;
    const auto chosen = m_acts->chosen();
    return chosen.empty() ? std::nullopt : chosen.front()->room;
}

std::optional<Id<Venue>> ProgrammePage::venueAtHand() const
{
    const Room* room = workspace().festival().rooms().find(roomAtHand());
    return room != nullptr ? std::optional(room->venue) : std::nullopt;
}

void ProgrammePage::hide(const Id<Room>& room)
{
    std::set<Id<Room>> hidden = m_view->hiddenRooms();
    hidden.insert(room);
    setHiddenRooms(std::move(hidden));
}

void ProgrammePage::setHiddenRooms(std::set<Id<Room>> rooms)
{
    keep(rooms, workspace().settings(), hiddenKey);
    m_view->setHiddenRooms(std::move(rooms));
    actions().refresh();
}

void ProgrammePage::storeFolds()
{
    keep(m_view->folded(), workspace().settings(), foldedKey);
    actions().refresh();
}

void ProgrammePage::showRoomMenu(const Id<Room>& room, QPoint global)
{
    const LocalTime time
        = m_view->focusCell() ? m_view->focusCell()->time : m_view->scene().layout.plan().range.begin();
    m_view->focusOn(ProgrammeView::Cell{room, m_view->day(), time});
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : {"view.hide-room", "view.show-rooms", "view.fold-venue", "view.unfold-venues"}) {
        if (actions().action(id)->isEnabled())
            menu->addAction(actions().action(id));
    }
    menu->popup(global);
}

} // namespace planner::ui
