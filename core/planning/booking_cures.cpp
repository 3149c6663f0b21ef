// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/planning/act_words.h"
#include "core/planning/cures.h"
#include "core/planning/other_slots.h"
#include "core/planning/rebooking.h"
#include "core/tours/seats.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

constexpr int mostMoves = 3; ///< Offered for one booking.

QString whenText(const Booking& booking, const Cures& cures)
{
    const Language language = cures.words().language();
    return cures.words()
        .translate("Planning", "%1, %2", "day, time")
        .arg(dayText(booking.day, language, DayStyle::Brief), timeText(booking.begin, language));
}

bool offerBooking(Cures& cures, const Booking& before, const Booking& after)
{
    const Session* session = cures.festival().sessions().find(after.session);
    const QString when = whenText(after, cures);
    QString effect;
    if (after.waiting && !before.waiting)
        effect = cures.words().translate("Planning", "Put the booking on the waiting list of %1").arg(when);
    else if (after.session == before.session || !session)
        effect = cures.words().translate("Planning", "Move the booking to %1").arg(when);
    else
        effect = cures.words()
                     .translate("Planning", "Move the booking to %1, %2", "session, day and time")
                     .arg(cures.title(*session), when);
    Change change;
    change.put(after);
    return cures.offer(effect, change);
}

/// Where a group's itinerary goes, else the nearest slots with seats; at last the waiting list.
void moveLostBooking(Cures& cures)
{
    const auto booking = cures.subject<Booking>();
    if (!booking)
        return;
    const View view = cures.trial().view();
    const Festival& festival = cures.festival();
    if (const auto best = rebooked(festival, view.timetable.visits(), *booking))
        offerBooking(cures, *booking, *best);
    int offered = 0;
    const std::vector<VisitSlot> slots = otherSlots(festival, booking->slot());
    for (const VisitSlot& slot : slots) {
        const VisitBook& book = cures.trial().view().timetable.visits();
        const auto left = loadOf(festival, book, slot).left();
        if (offered < mostMoves && left.value_or(booking->seats) >= booking->seats)
            offered += offerBooking(cures, *booking, movedTo(festival, book, *booking, slot)) ? 1 : 0;
    }
    if (slots.empty() || slots.front().dropIn)
        return;
    Booking waiting = movedTo(festival, cures.trial().view().timetable.visits(), *booking, slots.front());
    waiting.waiting = true;
    offerBooking(cures, *booking, waiting);
}

/// The slot of a finding that is about one.
std::optional<VisitSlot> slotOf(const Cures& cures)
{
    const auto session = cures.subject<Session>();
    const Finding& finding = cures.finding();
    if (!session || !finding.day || !finding.span)
        return std::nullopt;
    return slotAt(cures.festival(), {session->id, *finding.day, finding.span->begin()});
}

/// Those who came last, as many as are too many.
std::vector<Booking> lastBookings(const Cures& cures, const VisitSlot& slot)
{
    const View view = cures.trial().view();
    std::vector<const Booking*> seated = bookingsIn(cures.festival(), view.timetable.visits(), slot);
    std::erase_if(seated, [](const Booking* booking) { return booking->waiting; });
    std::vector<Booking> last;
    int excess = cures.finding().wanted - cures.finding().actual;
    while (excess > 0 && !seated.empty()) {
        excess -= headCount(seated.back()->seats);
        last.push_back(*seated.back());
        seated.pop_back();
    }
    return last;
}

void thinOut(Cures& cures)
{
    const auto slot = slotOf(cures);
    if (!slot)
        return;
    const std::vector<Booking> last = lastBookings(cures, *slot);
    const auto count = static_cast<int>(last.size());
    Festival festival = cures.festival();
    VisitBook book = cures.trial().view().timetable.visits();
    Change elsewhere;
    Change waiting;
    for (const Booking& booking : last) {
        Booking waits = booking;
        waits.waiting = true;
        waiting.put(waits);
        if (const auto after = rebooked(festival, book, booking); after && !after->waiting) {
            book.remove(booking);
            book.add(*after);
            festival.table<Booking>().put(*after);
            elsewhere.put(*after);
        }
    }
    if (elsewhere.edits.size() == last.size())
        cures.offer(cures.words().translate(
                        "Planning", "Move the last %n booking(s) to the nearest slots", nullptr, count),
            elsewhere);
    cures.offer(
        cures.words().translate("Planning", "Put the last %n booking(s) on the waiting list", nullptr, count),
        waiting);
}

/// One of those who share the slot goes at another time, the last first.
void spreadItineraries(Cures& cures)
{
    const auto slot = slotOf(cures);
    std::vector<Itinerary> itineraries = cures.subjects<Itinerary>();
    std::ranges::reverse(itineraries);
    for (const Itinerary& itinerary : itineraries) {
        for (size_t i = 0; slot && i < itinerary.stops.size(); ++i) {
            if (isIn(itinerary.stops[i], itinerary.day, *slot))
                offerOtherStops(cures, itinerary, i);
        }
    }
}

} // namespace

std::span<const Recipe> bookingRecipes()
{
    static constexpr std::array<Cure, 1> lost{moveLostBooking};
    static constexpr std::array<Cure, 1> tooMany{thinOut};
    static constexpr std::array<Cure, 1> shared{spreadItineraries};
    static constexpr std::array recipes{Recipe{"booking-lost-slot", lost}, Recipe{"slot-overbooked", tooMany},
        Recipe{"slot-shared-by-too-many", shared}};
    return recipes;
}

} // namespace planner
