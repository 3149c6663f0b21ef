// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/itineraries_page.h"
#include "ui/visits/proposals/proposal_pane.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ItinerariesPage", source);
}

/// `festival` with the stop in place `stop` of `itinerary` pinned.
Festival withPin(Festival festival, const Id<Itinerary>& itinerary, size_t stop)
{
    const Itinerary* before = festival.itineraries().find(itinerary);
    if (before == nullptr || stop >= before->stops.size())
        return festival;
    Itinerary after = *before;
    after.stops[stop].pinned = true;
    festival.table<Itinerary>().put(std::move(after));
    return festival;
}

} // namespace

void ItinerariesPage::bindPlanActions()
{
    const auto noGroup = [this] {
        return shownGroup() ? QString() : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose a group first"));
    };
    actions().bind("tour.plan", this, {[this] { planGroup(); }, noGroup});
    actions().bind("tour.plan-all", this,
        {[this] { planAll(); },
            [this] {
                return workspace().festival().groups().isEmpty()
                    ? said(QT_TRANSLATE_NOOP("ItinerariesPage", "There is no group yet"))
                    : QString();
            }});
    actions().bind("tour.replan", this, {[this] { planAround(); }, [this] { return whyNoItinerary(); }});
    actions().bind("tour.order", this,
        {[this] { planOrder(); },
            [this] {
                const Itinerary* shown = itinerary();
                return shown != nullptr && shown->stops.size() > 1
                    ? QString()
                    : said(QT_TRANSLATE_NOOP("ItinerariesPage", "Choose an itinerary with two stops first"));
            }});
}

void ItinerariesPage::planGroup()
{
    const auto group = shownGroup();
    if (!group)
        return;
    plan(said(QT_TRANSLATE_NOOP("ItinerariesPage", "The best days out of “%1”"))
             .arg(shownTitle(*workspace().festival().groups().find(*group))),
        [group = *group](const Festival& festival, TourTerms terms, IdSource& ids) {
            terms.groups = {group};
            return plannedDaysOut(festival, terms, ids);
        });
}

void ItinerariesPage::planAll()
{
    plan(said(QT_TRANSLATE_NOOP("ItinerariesPage", "The best days out of all groups")),
        [](const Festival& festival, const TourTerms& terms, IdSource& ids) {
            return plannedDaysOut(festival, terms, ids);
        });
}

/// The chosen stop is kept like a pinned one: it was chosen, or put where it is, a moment ago.
void ItinerariesPage::planAround()
{
    if (itinerary() == nullptr)
        return;
    plan(said(QT_TRANSLATE_NOOP("ItinerariesPage", "The rest of “%1”"))
             .arg(shownTitle(*itinerary(), workspace().festival())),
        [id = *m_shown, stop = m_stop](const Festival& festival, const TourTerms& terms, IdSource& ids) {
            return plannedAround(stop ? withPin(festival, id, *stop) : festival, id, terms, ids);
        });
}

void ItinerariesPage::planOrder()
{
    if (itinerary() == nullptr)
        return;
    plan(said(QT_TRANSLATE_NOOP("ItinerariesPage", "The best order of “%1”"))
             .arg(shownTitle(*itinerary(), workspace().festival())),
        [id = *m_shown](const Festival& festival, const TourTerms& terms, IdSource& ids) {
            return plannedInOrder(festival, id, terms, ids);
        });
}

void ItinerariesPage::plan(const QString& title, const ProposalPane::Search& search)
{
    m_middle->setCurrentWidget(m_proposal);
    m_proposal->start(title, search);
}

} // namespace planner::ui
