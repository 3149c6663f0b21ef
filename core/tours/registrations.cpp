// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/registrations.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace planner {

namespace {

constexpr int largestParty = 1000;
constexpr int shortestPhone = 6; // Digits.
constexpr int noEnd = std::numeric_limits<int>::max(); // Of seats.

QStringList cellsOf(const QString& line)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        if (line.contains(separator))
            return line.split(separator);
    }
    return {line};
}

int digitsIn(const QString& text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); }));
}

bool isPhone(const QString& cell)
{
    const auto mayStand = [](QChar letter) {
        return letter.isDigit() || letter.isSpace() || QStringLiteral("+.-()/").contains(letter);
    };
    return digitsIn(cell) >= shortestPhone && std::ranges::all_of(cell, mayStand);
}

bool namesColumns(const QStringList& cells)
{
    constexpr std::array<QStringView, 5> headings{u"nom", u"noms", u"name", u"names", u"nom et prenom"};
    return std::ranges::count(headings, QStringView(folded(cells.first()))) > 0;
}

/// None when a cell is neither a number of people nor a telephone number.
std::optional<Party> registrationIn(const QStringList& cells)
{
    Party row{.name = cleaned(cells.first())};
    if (row.name.isEmpty())
        return std::nullopt;
    for (const QString& cell : cells.mid(1)) {
        const QString text = cleaned(cell);
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (text.isEmpty())
            continue;
        if (isNumber && number >= 1 && number <= largestParty)
            row.seats = number;
        else if (isPhone(text))
            row.phone = text;
        else
            return std::nullopt;
    }
    return row;
}

double lastPosition(const std::vector<const Booking*>& bookings)
{
    double last = 0.0;
    for (const Booking* booking : bookings)
        last = std::max(last, booking->position);
    return last;
}

} // namespace

RegistrationList registrationsIn(const QString& text)
{
    RegistrationList list;
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList lines = plain.split(u'\n');
    for (int number = 0; number < lines.size(); ++number) {
        if (cleaned(lines[number]).isEmpty())
            continue;
        const QStringList cells = cellsOf(lines[number]);
        if (number == 0 && namesColumns(cells))
            continue;
        if (const auto row = registrationIn(cells))
            list.rows.push_back(*row);
        else
            list.unread.push_back(number + 1);
    }
    return list;
}

std::vector<Booking> bookingsFor(
    const Festival& festival, const VisitSlot& slot, const std::vector<Party>& rows, IdSource& ids)
{
    const VisitBook book(festival);
    int left = slot.dropIn ? noEnd : loadOf(festival, book, slot).left().value_or(noEnd);
    double position = lastPosition(bookingsIn(festival, book, slot));
    std::vector<Booking> bookings;
    for (const Party& row : rows) {
        Booking booking{.id = ids.next<Booking>(),
            .session = slot.key.session,
            .day = slot.key.day,
            .begin = slot.key.begin,
            .seats = row.seats,
            .waiting = left < row.seats,
            .contact = Internal(Contact{.name = row.name, .phone = row.phone}),
            .position = ++position};
        if (!booking.waiting)
            left -= row.seats;
        bookings.push_back(std::move(booking));
    }
    return bookings;
}

Change namesErased(const Festival& festival)
{
    Change change;
    for (const Booking& booking : festival.bookings()) {
        Booking erased = withoutNames(booking);
        if (!(erased == booking))
            change.put(std::move(erased));
    }
    for (const Group& group : festival.groups()) {
        Group erased = group;
        erased.contact = Internal<Contact>();
        erased.note = Internal<QString>();
        if (!(erased == group))
            change.put(std::move(erased));
    }
    return change;
}

} // namespace planner
