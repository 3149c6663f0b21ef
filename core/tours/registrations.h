// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/tours/seats.h"

/// Who registers for a visit, as it is pasted from a spreadsheet.
namespace planner {

/// Somebody who registers, with those they bring.
struct Party {
    QString name;
    int seats = 1;
    QString phone;

    friend bool operator==(const Party&, const Party&) = default;
};

struct RegistrationList {
    std::vector<Party> rows;
    std::vector<int> unread; ///< Lines, from 1, of which nobody can tell how many come.

    friend bool operator==(const RegistrationList&, const RegistrationList&) = default;
};

/// One registration a line: a name, then how many and a telephone number in any order, between tabs,
/// semicolons or else commas. Without a number, one comes. A first line that only names the columns and blank
/// lines are passed over.
[[nodiscard]] RegistrationList registrationsIn(const QString& text);

/// `rows` as bookings of `slot`, behind those it has. They are served in order: a party for which the seats
/// left do not suffice goes on the waiting list, and a smaller one after it may still fit.
[[nodiscard]] std::vector<Booking> bookingsFor(
    const Festival& festival, const VisitSlot& slot, const std::vector<Party>& rows, IdSource& ids);

/// Takes everybody's name off all bookings and groups, as after the festival; how many came stays.
[[nodiscard]] Change namesErased(const Festival& festival);

} // namespace planner
