// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/sign_in_list.h"

#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/tours/seats.h"

#include <algorithm>

namespace planner {

namespace {

/// People who come together.
struct Guests {
    QString name;
    QString group;
    int seats = 1;
};

/// Who is expected in the slots of an edition. A public edition knows nobody.
class GuestBook {
public:
    GuestBook(const Edition& edition, const Words& words)
        : m_edition(edition), m_words(words), m_book(edition.festival)
    {
    }

    [[nodiscard]] bool isUsed(const VisitSlot& slot) const
    {
        return !bookingsIn(festival(), m_book, slot).empty();
    }

    /// By name; those without one come last.
    [[nodiscard]] std::vector<Guests> guests(const VisitSlot& slot, bool waiting) const
    {
        std::vector<Guests> found;
        if (m_edition.audience == Audience::Public)
            return found;
        for (const Booking* booking : bookingsIn(festival(), m_book, slot)) {
            if (booking->waiting == waiting)
                found.push_back(guestsOf(*booking));
        }
        if (!waiting) {
            for (const Touring& tour : loadOf(festival(), m_book, slot).tours) {
                const Itinerary* itinerary = festival().itineraries().find(tour.itinerary);
                if (const Group* group = itinerary ? festival().groups().find(itinerary->group) : nullptr)
                    found.push_back({group->name, peopleText(tour.people), tour.people});
            }
        }
        std::ranges::stable_sort(found, [](const Guests& a, const Guests& b) {
            return std::tuple(a.name.isEmpty(), folded(a.name))
                < std::tuple(b.name.isEmpty(), folded(b.name));
        });
        return found;
    }

private:
    [[nodiscard]] const Festival& festival() const { return m_edition.festival; }

    [[nodiscard]] QString peopleText(int number) const
    {
        return number > 1 ? m_words.translate("Sheets", "%n people", nullptr, number) : QString();
    }

    [[nodiscard]] Guests guestsOf(const Booking& booking) const
    {
        const Group* group = festival().groups().find(booking.group);
        Guests guests{
            booking.contact.forInsiders().name, peopleText(booking.seats), std::max(booking.seats, 1)};
        if (group && guests.name.isEmpty())
            guests.name = group->name;
        else if (group)
            guests.group = group->name;
        return guests;
    }

    const Edition& m_edition;
    const Words& m_words;
    VisitBook m_book;
};

QString numberText(int first, int seats)
{
    return seats > 1 ? QStringLiteral("%1–%2").arg(first).arg(first + seats - 1) : QString::number(first);
}

/// `guests`, then empty lines up to `count` people.
void addRows(const std::vector<Guests>& guests, int count, std::vector<SignInRow>& rows)
{
    int next = 1;
    for (const Guests& each : guests) {
        if (rows.size() >= SignInList::mostRows)
            return;
        rows.push_back({numberText(next, headCount(each.seats)), each.name, each.group});
        next += headCount(each.seats);
    }
    for (; next <= count && rows.size() < SignInList::mostRows; ++next)
        rows.push_back({QString::number(next), {}, {}});
}

std::vector<SignInRow> rowsOf(const VisitSlot& slot, const GuestBook& book, const Words& words)
{
    std::vector<SignInRow> rows;
    addRows(book.guests(slot, false), slot.seats ? headCount(*slot.seats) : SignInList::usualRows, rows);
    rows.push_back({{}, words.translate("Sheets", "Waiting list"), {}, true});
    addRows(book.guests(slot, true), SignInList::waitingRows, rows);
    return rows;
}

bool isMeant(const Edition& edition, const Venue& venue)
{
    return !edition.venue || *edition.venue == venue.id;
}

/// The slots in `room` that need a list, by begin.
std::vector<SignInList> listsIn(const Room& room, const Edition& edition, const GuestBook& book)
{
    std::vector<SignInList> lists;
    for (const Session& session : edition.festival.sessions()) {
        const bool isHere = session.isPlaced() && *session.room == room.id && isPublic(session)
            && (!edition.day || *session.day == *edition.day);
        if (!isHere)
            continue;
        for (const VisitSlot& slot : slotsOf(edition.festival, session)) {
            if (session.openingMode == OpeningMode::Booked || book.isUsed(slot))
                lists.push_back({.slot = slot, .session = &session, .room = &room, .rows = {}});
        }
    }
    std::ranges::sort(
        lists, [](const SignInList& a, const SignInList& b) { return a.slot.key < b.slot.key; });
    return lists;
}

} // namespace

std::vector<SignInList> signInLists(const Edition& edition, const Words& words)
{
    const GuestBook book(edition, words);
    std::vector<SignInList> all;
    for (const Venue* venue : venuesInWalkingOrder(edition.festival)) {
        if (!isMeant(edition, *venue))
            continue;
        for (const Room* room : roomsInWalkingOrder(edition.festival, venue->id)) {
            for (SignInList& list : listsIn(*room, edition, book)) {
                list.venue = venue;
                list.rows = rowsOf(list.slot, book, words);
                all.push_back(std::move(list));
            }
        }
    }
    return all;
}

} // namespace planner
