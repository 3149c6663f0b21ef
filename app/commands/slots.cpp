// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/festival/value_words.h"
#include "core/tours/seats.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"session", "TITLE", QT_TRANSLATE_NOOP("Commands", "only the slots of this session")},
    Option{"day", "DAY", QT_TRANSLATE_NOOP("Commands", "only this day, as 2014-06-12")},
};

/// Which slots the user asked for.
struct Wanted {
    QString session; ///< Folded title, or empty.
    std::optional<Day> day;

    [[nodiscard]] bool operator()(const Festival& festival, const SlotKey& key) const
    {
        if (day && key.day != *day)
            return false;
        const Session* of = festival.sessions().find(key.session);
        return session.isEmpty() || (of && folded(of->title) == session);
    }
};

Result<Wanted> wantedFrom(const Arguments& arguments, const Festival& festival)
{
    Wanted wanted{
        .session = folded(arguments.value("session")), .day = Day::fromText(arguments.value("day"))};
    if (arguments.has("day") && !wanted.day)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 takes a day such as 2014-06-12, not \"%2\".")
                .arg(QStringLiteral("day"), arguments.value("day")));
    const auto isWanted = [&](const Session& session) { return folded(session.title) == wanted.session; };
    if (!wanted.session.isEmpty() && std::ranges::none_of(festival.sessions(), isWanted))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "No session is called \"%1\".")
                .arg(arguments.value("session")));
    return wanted;
}

QString titleOf(const Festival& festival, const SlotKey& key)
{
    const Session* session = festival.sessions().find(key.session);
    return session ? session->title : QString();
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const Festival& festival, const VisitSlot& slot, const SlotLoad& load)
{
    return {{QStringLiteral("slot"), slot.key.text()},
        {QStringLiteral("session"), titleOf(festival, slot.key)},
        {QStringLiteral("day"), slot.key.day.text()}, {QStringLiteral("from"), slot.span.begin().text()},
        {QStringLiteral("to"), slot.span.end().text()}, {QStringLiteral("lastEntry"), slot.lastEntry.text()},
        {QStringLiteral("minutes"), static_cast<int>(slot.stay.count())},
        {QStringLiteral("dropIn"), slot.dropIn}, {QStringLiteral("seats"), orNull(load.seats)},
        {QStringLiteral("taken"), load.promised()}, {QStringLiteral("waiting"), load.waiting},
        {QStringLiteral("touring"), load.touring}, {QStringLiteral("left"), orNull(load.left())}};
}

QJsonObject toJson(const Festival& festival, const Booking& booking)
{
    return {{QStringLiteral("id"), booking.id.text()}, {QStringLiteral("slot"), booking.slot().text()},
        {QStringLiteral("session"), titleOf(festival, booking.slot())},
        {QStringLiteral("name"), shownName(festival, booking)}, {QStringLiteral("seats"), booking.seats}};
}

QString seatsText(const SlotLoad& load)
{
    if (!load.seats)
        return QCoreApplication::translate("Commands", "%n taken", nullptr, load.promised() + load.touring);
    return QCoreApplication::translate("Commands", "%1 of %n seat(s) left", nullptr, *load.seats)
        .arg(*load.left());
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto document = openedToRead(arguments, console);
    if (!document)
        return failedWith(document.error(), console);
    const Festival& festival = (*document)->festival();
    const auto wanted = wantedFrom(arguments, festival);
    if (!wanted)
        return failedWith(wanted.error(), console);
    const VisitBook book(festival);
    const Language language = console.words().language();
    QJsonArray slots;
    for (const VisitSlot& slot : visitSlots(festival)) {
        if (!(*wanted)(festival, slot.key))
            continue;
        const SlotLoad load = loadOf(festival, book, slot);
        console.say(
            QStringLiteral("%1  %2 – %3  %4  %5")
                .arg(slot.key.day.text(), timeText(slot.span.begin(), language),
                    timeText(slot.span.end(), language), titleOf(festival, slot.key), seatsText(load)));
        slots.append(toJson(festival, slot, load));
    }
    QJsonArray lost;
    for (const Booking* booking : lostBookings(festival)) {
        if (!(*wanted)(festival, booking->slot()))
            continue;
        console.say(QCoreApplication::translate("Commands", "Lost its slot on %1 at %2: %3, %4")
                        .arg(booking->day.text(), timeText(booking->begin, language),
                            titleOf(festival, booking->slot()), shownName(festival, *booking)));
        lost.append(toJson(festival, *booking));
    }
    if (slots.isEmpty() && lost.isEmpty())
        console.say(QCoreApplication::translate("Commands", "Nobody is let in anywhere."));
    console.report({{QStringLiteral("slots"), slots}, {QStringLiteral("lost"), lost}});
    return lost.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command slotsCommand()
{
    return {"slots", "FILE",
        QT_TRANSLATE_NOOP("Commands", "List when visitors are let in and which seats are left."), options,
        run};
}

} // namespace planner::app
