// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/formats/text_decoding.h"
#include "core/tours/registrations.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"slot", "SLOT", QT_TRANSLATE_NOOP("Commands", "the slot, as slots --json names it")},
    Option{"name", "NAME", QT_TRANSLATE_NOOP("Commands", "who comes")},
    Option{"seats", "N", QT_TRANSLATE_NOOP("Commands", "how many come with that name (1)")},
    Option{"phone", "NUMBER", QT_TRANSLATE_NOOP("Commands", "for the organisers only")},
    Option{"list", "LIST", QT_TRANSLATE_NOOP("Commands", "a list instead: name; how many; phone")},
    Option{"erase-names", nullptr,
        QT_TRANSLATE_NOOP("Commands", "take all names off the bookings; numbers stay")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")},
};

Result<VisitSlot> slotFrom(const Arguments& arguments, const Festival& festival)
{
    const auto text = required(arguments, "slot");
    if (!text)
        return failed(text);
    const auto key = SlotKey::fromText(*text);
    const auto slot = key ? slotAt(festival, *key) : std::nullopt;
    if (!slot)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands",
                "There is no slot \"%1\". festival-planner slots FILE --json lists those there are.")
                .arg(*text));
    return *slot;
}

Result<RegistrationList> registrationsFrom(const Arguments& arguments)
{
    if (!arguments.has("list")) {
        const auto name = required(arguments, "name");
        const auto seats = numberFrom(arguments, "seats", 1);
        if (!name)
            return failed(name);
        if (!seats)
            return failed(seats);
        return RegistrationList{.rows = {{*name, *seats, arguments.value("phone")}}};
    }
    const auto bytes = contents(arguments.value("list"));
    if (!bytes)
        return failed(bytes);
    const auto text = decoded(*bytes);
    if (!text)
        return failed(text);
    return registrationsIn(QString::fromUtf8(text->text));
}

QJsonObject toJson(const Booking& booking)
{
    return {{QStringLiteral("id"), booking.id.text()},
        {QStringLiteral("name"), booking.contact.forInsiders().name},
        {QStringLiteral("seats"), booking.seats}, {QStringLiteral("waiting"), booking.waiting}};
}

ExitCode eraseNames(const Arguments& arguments, Document& document, Console& console)
{
    const Change change = namesErased(document.festival());
    const auto edits = static_cast<int>(change.edits.size());
    const QString label = QCoreApplication::translate("Commands", "Names erased");
    if (!change.isEmpty() && !arguments.has("dry-run")) {
        if (const Status done = document.submit(change, label); !done)
            return failedWith(done.error(), console);
    }
    console.say(
        QCoreApplication::translate("Commands", "%n booking(s) or group(s) had names.", nullptr, edits));
    console.report({{QStringLiteral("erased"), edits}});
    return ExitCode::Done;
}

void sayBookings(const std::vector<Booking>& bookings, const RegistrationList& list, const Console& console)
{
    for (const Booking& booking : bookings) {
        const char* sentence = booking.waiting
            ? QT_TRANSLATE_N_NOOP("Commands", "%1: %n seat(s), on the waiting list")
            : QT_TRANSLATE_N_NOOP("Commands", "%1: %n seat(s)");
        console.say(QCoreApplication::translate("Commands", sentence, nullptr, booking.seats)
                        .arg(booking.contact.forInsiders().name));
    }
    for (const int line : list.unread)
        console.complain(QCoreApplication::translate(
            "Commands", "Line %1 is left out: it does not say who comes and how many, as in \"Roux; 3\".")
                             .arg(line));
}

ExitCode enter(const Arguments& arguments, Document& document, Console& console)
{
    const auto slot = slotFrom(arguments, document.festival());
    if (!slot)
        return failedWith(slot.error(), console);
    const auto list = registrationsFrom(arguments);
    if (!list)
        return failedWith(list.error(), console);
    IdSource ids = IdSource::fromSystem();
    const std::vector<Booking> bookings = bookingsFor(document.festival(), *slot, list->rows, ids);
    Change change;
    QJsonArray entered;
    for (const Booking& booking : bookings) {
        change.put(booking);
        entered.append(toJson(booking));
    }
    if (!change.isEmpty() && !arguments.has("dry-run")) {
        const auto count = static_cast<int>(bookings.size());
        const QString label = QCoreApplication::translate("Commands", "%n booking(s)", nullptr, count);
        if (const Status done = document.submit(change, label); !done)
            return failedWith(done.error(), console);
    }
    sayBookings(bookings, *list, console);
    QJsonArray unread;
    for (const int line : list->unread)
        unread.append(line);
    console.report({{QStringLiteral("slot"), slot->key.text()}, {QStringLiteral("bookings"), entered},
        {QStringLiteral("unread"), unread}});
    return list->unread.empty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto mode = arguments.has("dry-run") ? Document::Mode::ReadOnly : Document::Mode::ReadWrite;
    const auto document = Document::open(*path, mode);
    if (!document)
        return failedWith(document.error(), console);
    if (arguments.has("erase-names"))
        return eraseNames(arguments, **document, console);
    return enter(arguments, **document, console);
}

} // namespace

Command bookCommand()
{
    return {"book", "FILE", QT_TRANSLATE_NOOP("Commands", "Enter registrations for a slot, one or a list."),
        options, run};
}

} // namespace planner::app
