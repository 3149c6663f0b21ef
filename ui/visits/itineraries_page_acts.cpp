// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "ui/visits/itineraries_page.h"
#include "ui/visits/offers/candidates_panel.h"
#include "ui/visits/stop_view.h"
#include "ui/visits/tour_edits.h"
#include "ui/visits/tour_panel.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>
#include <QTreeView>

namespace planner::ui {
namespace {

constexpr minutes meetingLength{10};
constexpr minutes noon{12 * 60};
constexpr minutes morning{9 * 60};

QString said(const char* source)
{
    return QCoreApplication::translate("ItinerariesPage", source);
}

/// The place of `stop` in an itinerary that has it.
std::optional<size_t> placeOf(const Itinerary& itinerary, const Stop& stop)
{
    const auto found = std::find(itinerary.stops.begin(), itinerary.stops.end(), stop);
    return found == itinerary.stops.end()
        ? std::nullopt
        : std::optional(static_cast<size_t>(found - itinerary.stops.begin()));
}

} // namespace

void ItinerariesPage::bindTourActions()
{
    const auto nothing = [this] {
        return m_actsOnStop ? whyNoStop()
            : shownGroup() || itinerary() != nullptr
            ? QString()
            : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose a group or an itinerary first"));
    };
    actions().bind("group.new", this, {[this] { addGroup(); }});
    actions().bind("itinerary.new", this, {[this] { addItinerary(); }});
    actions().bind(
        "edit.duplicate", this, {[this] { duplicateChosen(); }, [this] { return whyNoItinerary(); }});
    actions().bind("edit.delete", this, {[this] { removeChosen(); }, nothing});
    actions().bind("session.edit", this, {[this] { editChosen(); }, nothing});
    actions().bind("tour.reverse", this,
        {[this] { turnRound(); },
            [this] {
                const Itinerary* shown = itinerary();
                return shown != nullptr && shown->stops.size() > 1
                    ? QString()
                    : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose an itinerary with two stops first"));
            }});
}

void ItinerariesPage::bindStopActions()
{
    actions().bind("stop.add", this, {[this] { addChosen(); }, [this] { return whyNoCandidate(); }});
    actions().bind("tour.gaps", this, {[this] { showFreeTime(); }, [this] { return whyNoItinerary(); }});
    actions().bind("stop.add-lunch", this, {[this] { addLunch(); }, [this] { return whyNoItinerary(); }});
    actions().bind("stop.add-meeting", this, {[this] { addMeeting(); }, [this] { return whyNoItinerary(); }});
    actions().bind("stop.pin", this,
        {[this] { pinStop(); }, [this] { return whyNoStop(); },
            [this] { return stop() != nullptr && stop()->pinned; }});
    const auto whyNotBy = [this](int by) {
        const QString none = whyNoStop();
        if (!none.isEmpty())
            return none;
        const bool isEnd = by < 0 ? *m_stop == 0 : *m_stop + 1 == itinerary()->stops.size();
        return isEnd ? said(QT_TRANSLATE_NOOP("ItinerariesPage", "It stands there already")) : QString();
    };
    actions().bind("stop.earlier", this, {[this] { moveStopBy(-1); }, [whyNotBy] { return whyNotBy(-1); }});
    actions().bind("stop.later", this, {[this] { moveStopBy(1); }, [whyNotBy] { return whyNotBy(1); }});
}

QString ItinerariesPage::whyNoItinerary() const
{
    return itinerary() != nullptr ? QString()
                                  : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose an itinerary first"));
}

QString ItinerariesPage::whyNoStop() const
{
    return stop() != nullptr ? QString() : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose a stop first"));
}

QString ItinerariesPage::whyNoCandidate() const
{
    const QString none = whyNoItinerary();
    return !none.isEmpty() || m_candidates->chosen() != nullptr
        ? none
        : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose a possible visit first"));
}

bool ItinerariesPage::store(Itinerary itinerary, const QString& label, std::optional<size_t> stop)
{
    m_stop = stop;
    return workspace().submit(changeTo(std::move(itinerary)), label);
}

void ItinerariesPage::addGroup()
{
    const Group group = newGroup(
        workspace().festival(), said(QT_TRANSLATE_NOOP("ItinerariesPage", "New group")), workspace().ids());
    Change change;
    change.put(group);
    if (!workspace().submit(change, said(QT_TRANSLATE_NOOP("ItinerariesPage", "Add a group"))))
        return;
    workspace().select({subject(group.id)});
    m_panel->editGroup();
}

void ItinerariesPage::addItinerary()
{
    const Itinerary next = newItinerary(workspace().festival(), shownGroup(), workspace().ids());
    if (!workspace().submit(changeTo(next), said(QT_TRANSLATE_NOOP("ItinerariesPage", "Add an itinerary"))))
        return;
    workspace().select({subject(next.id)});
    m_panel->editItinerary();
}

void ItinerariesPage::duplicateChosen()
{
    const Itinerary copy = copyOf(workspace().festival(), *itinerary(), workspace().ids());
    const QString title = shownTitle(copy, workspace().festival());
    if (workspace().submit(
            changeTo(copy), said(QT_TRANSLATE_NOOP("ItinerariesPage", "Duplicate “%1”")).arg(title)))
        workspace().select({subject(copy.id)});
}

void ItinerariesPage::removeChosen()
{
    if (m_actsOnStop) {
        removeStop();
        return;
    }
    const Festival& festival = workspace().festival();
    Change change;
    QString name;
    if (const auto groups = workspace().selected<Group>(); !groups.empty()) {
        change = withoutGroup(festival, groups.front());
        name = shownTitle(*festival.groups().find(groups.front()));
    } else {
        change.remove(*m_shown);
        name = shownTitle(*itinerary(), festival);
    }
    if (workspace().submit(change, said(QT_TRANSLATE_NOOP("ItinerariesPage", "Remove “%1”")).arg(name)))
        workspace().sayUndoable(said(QT_TRANSLATE_NOOP("ItinerariesPage", "“%1” is removed.")).arg(name));
}

void ItinerariesPage::removeStop()
{
    Itinerary after = *itinerary();
    const size_t place = *m_stop;
    const QString title = shownTitle(after.stops[place], workspace().festival());
    after.stops.erase(after.stops.begin() + static_cast<std::ptrdiff_t>(place));
    const auto next
        = after.stops.empty() ? std::nullopt : std::optional(std::min(place, after.stops.size() - 1));
    if (store(std::move(after), said(QT_TRANSLATE_NOOP("ItinerariesPage", "Remove the stop “%1”")).arg(title),
            next))
        workspace().sayUndoable(
            said(QT_TRANSLATE_NOOP("ItinerariesPage", "The stop “%1” is removed.")).arg(title));
}

void ItinerariesPage::editChosen()
{
    if (m_actsOnStop)
        m_panel->editStop();
    else if (workspace().selected<Group>().empty())
        m_panel->editItinerary();
    else
        m_panel->editGroup();
}

void ItinerariesPage::moveStop(size_t from, size_t to)
{
    const Itinerary* shown = itinerary();
    if (shown == nullptr || from == to || from >= shown->stops.size() || to >= shown->stops.size())
        return;
    const Festival& festival = workspace().festival();
    const QString label = said(QT_TRANSLATE_NOOP("ItinerariesPage", "Move the stop “%1”"))
                              .arg(shownTitle(shown->stops[from], festival));
    const Retimed retimed = reordered(festival, travelTable(festival), *shown, {from, to});
    if (store(retimed.itinerary, label, to))
        tell(retimed, label);
}

void ItinerariesPage::moveStopBy(int by)
{
    moveStop(*m_stop, static_cast<size_t>(static_cast<int>(*m_stop) + by));
}

void ItinerariesPage::turnRound()
{
    const Festival& festival = workspace().festival();
    const Retimed retimed = reversed(festival, travelTable(festival), *itinerary());
    const QString label = said(QT_TRANSLATE_NOOP("ItinerariesPage", "Reverse “%1”"))
                              .arg(shownTitle(retimed.itinerary, festival));
    if (store(retimed.itinerary, label, std::nullopt))
        tell(retimed, label);
}

void ItinerariesPage::tell(const Retimed& retimed, const QString& done)
{
    const QString what = retimedText(retimed, workspace().festival(), workspace().language());
    workspace().sayUndoable(what.isEmpty() ? done + u'.' : what);
}

void ItinerariesPage::pinStop()
{
    Itinerary after = *itinerary();
    Stop& pinned = after.stops[*m_stop];
    pinned.pinned = !pinned.pinned;
    const QString title = shownTitle(pinned, workspace().festival());
    const QString label = pinned.pinned
        ? said(QT_TRANSLATE_NOOP("ItinerariesPage", "Pin the stop “%1”")).arg(title)
        : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Unpin the stop “%1”")).arg(title);
    if (store(std::move(after), label, m_stop))
        workspace().say(label + u'.');
}

void ItinerariesPage::addChosen()
{
    const Candidate* candidate = m_candidates->chosen();
    if (candidate == nullptr)
        return;
    const bool goesOn = m_candidates->showsFreeTime();
    addVisits({{candidate->slot.key.session, candidate->slot.key.day, candidate->begin}});
    // The next free time begins where the visit ends.
    if (goesOn && m_stop)
        m_candidates->showWithin(*m_stop + 1);
}

void ItinerariesPage::addVisits(const std::vector<SlotKey>& keys)
{
    const Itinerary* shown = itinerary();
    if (shown == nullptr)
        return;
    const Festival& festival = workspace().festival();
    Itinerary after = *shown;
    QStringList sentences;
    std::optional<size_t> place;
    for (const SlotKey& key : keys) {
        const auto slot = key.day == shown->day ? slotAt(festival, key) : std::nullopt;
        if (!slot)
            continue;
        const Stop stop = stopIn(*slot, key.begin);
        after = withStop(std::move(after), stop);
        place = placeOf(after, stop);
        sentences += said(QT_TRANSLATE_NOOP("ItinerariesPage", "“%1” is added at %2."))
                         .arg(shownTitle(stop, festival), timeText(stop.begin, workspace().language()));
    }
    if (sentences.isEmpty())
        return;
    if (store(std::move(after), said(QT_TRANSLATE_NOOP("ItinerariesPage", "Add a visit")), place))
        workspace().sayUndoable(sentences.join(u' '));
}

void ItinerariesPage::showFreeTime()
{
    const auto leg = m_view->chosenLeg();
    m_candidates->showWithin(leg ? *leg : m_stop ? *m_stop + 1 : 0);
}

void ItinerariesPage::addLunch()
{
    const Group* group = workspace().festival().groups().find(itinerary()->group);
    Stop lunch{.kind = StopKind::Lunch, .begin = clockTime(noon), .length = minutes{45}};
    if (group != nullptr && group->lunch) {
        lunch.begin = group->lunch->begin();
        lunch.length = group->lunchBreak;
    }
    Itinerary after = withStop(*itinerary(), lunch);
    const auto place = placeOf(after, lunch);
    store(std::move(after), said(QT_TRANSLATE_NOOP("ItinerariesPage", "Add a lunch break")), place);
}

void ItinerariesPage::addMeeting()
{
    const Itinerary& shown = *itinerary();
    const Group* group = workspace().festival().groups().find(shown.group);
    Stop meeting{.kind = StopKind::Meeting, .begin = clockTime(morning), .length = meetingLength};
    if (group != nullptr)
        meeting.venue = group->start;
    if (!shown.stops.empty())
        meeting.begin = clockTime(shown.stops.front().begin.sinceMidnight() - meetingLength);
    else if (group != nullptr && !group->hours.empty())
        meeting.begin = group->hours.front().span.begin();
    Itinerary after = withStop(shown, meeting);
    const auto place = placeOf(after, meeting);
    store(std::move(after), said(QT_TRANSLATE_NOOP("ItinerariesPage", "Add a meeting point")), place);
}

} // namespace planner::ui
