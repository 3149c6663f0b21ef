// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/festival/value_words.h"
#include "core/planning/aftermath_words.h"
#include "core/print/pango_metrics.h"
#include "core/print/reprints.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace planner::app {

namespace {

constexpr Option venueOption{
    "venue", "NAME", QT_TRANSLATE_NOOP("Commands", "the venue, by name or id; needed")};
constexpr Option dayOption{"day", "DAY", QT_TRANSLATE_NOOP("Commands", "the day, as 2014-06-13; needed")};
constexpr Option repairOption{"repair", nullptr,
    QT_TRANSLATE_NOOP("Commands", "carry the remedies out, too: other slots, itineraries mended")};
constexpr Option dryRunOption{
    "dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "only say what would happen")};

constexpr std::array closeOptions{venueOption, dayOption,
    Option{"from", "TIME", QT_TRANSLATE_NOOP("Commands", "when nobody gets in any more, as 09:30; needed")},
    Option{"to", "TIME", QT_TRANSLATE_NOOP("Commands", "when the doors open again, as 13:00; needed")},
    repairOption, dryRunOption};
constexpr std::array delayOptions{venueOption, dayOption,
    Option{"minutes", "N", QT_TRANSLATE_NOOP("Commands", "by how much what begins there is late; needed")},
    Option{"from", "TIME",
        QT_TRANSLATE_NOOP("Commands", "only what begins at that time or later (the whole day)")},
    repairOption, dryRunOption};

Result<Id<Venue>> venueFrom(const Arguments& arguments, const Festival& festival)
{
    const auto name = required(arguments, "venue");
    if (!name)
        return failed(name);
    QStringList names;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        if (folded(venue->name) == folded(*name) || venue->id.text() == *name)
            return venue->id;
        names += venue->name;
    }
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "There is no venue \"%1\". There are: %2.")
            .arg(*name, names.join(QStringLiteral(", "))));
}

Result<Day> dayFrom(const Arguments& arguments)
{
    const auto text = required(arguments, "day");
    if (!text)
        return failed(text);
    const auto day = Day::fromText(*text);
    if (!day)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 takes a day such as 2014-06-12, not \"%2\".")
                .arg(QStringLiteral("day"), *text));
    return *day;
}

Result<LocalTime> timeFrom(const Arguments& arguments, const char* option)
{
    const auto text = required(arguments, option);
    if (!text)
        return failed(text);
    const auto time = LocalTime::fromText(*text);
    if (!time)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 takes a time such as 09:30, not \"%2\".")
                .arg(QLatin1String(option), *text));
    return *time;
}

Result<Mishap> closureFrom(const Arguments& arguments, const Festival& festival)
{
    const auto venue = venueFrom(arguments, festival);
    const auto day = dayFrom(arguments);
    const auto from = timeFrom(arguments, "from");
    const auto to = timeFrom(arguments, "to");
    if (!venue)
        return failed(venue);
    if (!day)
        return failed(day);
    if (!from)
        return failed(from);
    if (!to)
        return failed(to);
    const auto span = TimeSpan::create(*from, *to);
    if (!span)
        return failed(span);
    return Mishap(Closure{*venue, *day, *span});
}

Result<Mishap> delayFrom(const Arguments& arguments, const Festival& festival)
{
    const auto venue = venueFrom(arguments, festival);
    const auto day = dayFrom(arguments);
    const auto given = required(arguments, "minutes");
    const auto by = numberFrom(arguments, "minutes", 0);
    if (!venue)
        return failed(venue);
    if (!day)
        return failed(day);
    if (!given)
        return failed(given);
    if (!by)
        return failed(by);
    Delay delay{.venue = *venue, .day = *day, .by = minutes{*by}};
    if (arguments.has("from")) {
        const auto from = timeFrom(arguments, "from");
        if (!from)
            return failed(from);
        delay.from = *from;
    }
    return Mishap(delay);
}

QJsonArray toJson(const QStringList& lines)
{
    return QJsonArray::fromStringList(lines);
}

/// Tells one aftermath, in lines or as JSON.
class Telling {
public:
    Telling(const Festival& festival, const Aftermath& aftermath, const Console& console)
        : m_festival(festival), m_aftermath(aftermath), m_console(console), m_words(console.words())
    {
    }

    void sayAll() const
    {
        m_console.say(summary(m_aftermath, m_words));
        heading(QT_TRANSLATE_NOOP("Commands", "Sessions"), !m_aftermath.late.empty());
        for (const LateSession& late : m_aftermath.late)
            m_console.say(QStringLiteral("  ") + told(late, m_words));
        heading(QT_TRANSLATE_NOOP("Commands", "Bookings"), !m_aftermath.bookings.empty());
        for (const BookingFate& fate : m_aftermath.bookings) {
            m_console.say(QStringLiteral("  ") + told(m_festival, fate, m_words));
            if (fate.isLost)
                m_console.say(QStringLiteral("      → ") + remedyText(m_festival, fate, m_words));
        }
        heading(QT_TRANSLATE_NOOP("Commands", "Itineraries"), !m_aftermath.itineraries.empty());
        for (const ItineraryFate& fate : m_aftermath.itineraries)
            say(fate);
        heading(QT_TRANSLATE_NOOP("Commands", "Programme"), !m_aftermath.programme.empty());
        for (const Finding& finding : m_aftermath.programme)
            m_console.say(QStringLiteral("  ") + sentence(finding, m_aftermath.now, m_words));
    }

    [[nodiscard]] QJsonObject report() const
    {
        QJsonArray sessions;
        for (const LateSession& late : m_aftermath.late)
            sessions.append(toJson(late));
        QJsonArray bookings;
        for (const BookingFate& fate : m_aftermath.bookings)
            bookings.append(toJson(fate));
        QJsonArray itineraries;
        for (const ItineraryFate& fate : m_aftermath.itineraries)
            itineraries.append(toJson(fate));
        QJsonArray programme;
        for (const Finding& finding : m_aftermath.programme)
            programme.append(sentence(finding, m_aftermath.now, m_words));
        return {{QStringLiteral("lost"), m_aftermath.lostBookings()}, {QStringLiteral("late"), sessions},
            {QStringLiteral("bookings"), bookings}, {QStringLiteral("itineraries"), itineraries},
            {QStringLiteral("programme"), programme}};
    }

private:
    void heading(const char* source, bool isNeeded) const
    {
        if (isNeeded)
            m_console.say(QStringLiteral("\n") + QCoreApplication::translate("Commands", source));
    }

    void say(const ItineraryFate& fate) const
    {
        m_console.say(QStringLiteral("  ") + planner::nameOf(m_festival, fate.before, m_words));
        for (const QString& line : told(m_aftermath, fate, m_words))
            m_console.say(QStringLiteral("    ") + line);
        for (const QString& line : remedyTexts(m_festival, fate, m_words))
            m_console.say(QStringLiteral("      → ") + line);
    }

    [[nodiscard]] QJsonObject toJson(const LateSession& late) const
    {
        return {{QStringLiteral("id"), late.before.id.text()}, {QStringLiteral("title"), late.before.title},
            {QStringLiteral("from"), late.now.span->begin().text()},
            {QStringLiteral("to"), late.now.span->end().text()},
            {QStringLiteral("planned"), late.before.span->begin().text()},
            {QStringLiteral("locked"), late.before.locked}};
    }

    [[nodiscard]] QJsonObject toJson(const BookingFate& fate) const
    {
        QJsonValue remedy;
        if (fate.remedy)
            remedy = QJsonObject{{QStringLiteral("slot"), fate.remedy->slot().text()},
                {QStringLiteral("waiting"), fate.remedy->waiting}};
        return {{QStringLiteral("id"), fate.before.id.text()},
            {QStringLiteral("name"), shownName(m_festival, fate.before)},
            {QStringLiteral("seats"), fate.before.seats}, {QStringLiteral("slot"), fate.before.slot().text()},
            {QStringLiteral("now"), fate.isLost ? QJsonValue() : QJsonValue(fate.now.slot().text())},
            {QStringLiteral("lost"), fate.isLost}, {QStringLiteral("remedy"), remedy},
            {QStringLiteral("message"), told(m_festival, fate, m_words)}};
    }

    [[nodiscard]] QJsonObject toJson(const ItineraryFate& fate) const
    {
        QJsonArray rules;
        for (const Finding& problem : fate.problems)
            rules.append(QLatin1String(problem.rule));
        return {{QStringLiteral("id"), fate.before.id.text()},
            {QStringLiteral("name"), planner::nameOf(m_festival, fate.before, m_words)},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("happens"), app::toJson(told(m_aftermath, fate, m_words))},
            {QStringLiteral("remedy"),
                fate.remedy ? QJsonValue(app::toJson(remedyTexts(m_festival, fate, m_words)))
                            : QJsonValue()}};
    }

    const Festival& m_festival;
    const Aftermath& m_aftermath;
    const Console& m_console;
    const Words& m_words;
};

/// "To print again: Programme poster (1 page), Door signs (2 pages)."
void sayReprints(const std::vector<Reprint>& reprints, const Console& console, QJsonObject& report)
{
    QStringList names;
    QJsonArray json;
    for (const Reprint& reprint : reprints) {
        names += QCoreApplication::translate("Commands", "%1 (%n page(s))", nullptr, reprint.pages)
                     .arg(console.words().translate("Sheets", reprint.sheet->title));
        json.append(QJsonObject{{QStringLiteral("product"), QLatin1String(reprint.sheet->id)},
            {QStringLiteral("pages"), reprint.pages}});
    }
    if (!names.isEmpty())
        console.say(u'\n'
            + QCoreApplication::translate("Commands", "To print again: %1.")
                  .arg(names.join(QStringLiteral(", "))));
    report.insert(QLatin1String("reprints"), json);
}

using Reading = Result<Mishap> (*)(const Arguments&, const Festival&);

ExitCode note(const Arguments& arguments, Console& console, Reading read)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const bool isDry = arguments.has("dry-run");
    const auto mode = isDry ? Document::Mode::ReadOnly : Document::Mode::ReadWrite;
    const auto document = Document::open(*path, mode);
    if (!document)
        return failedWith(document.error(), console);
    const Festival festival = (*document)->festival();
    const auto mishap = read(arguments, festival);
    if (!mishap)
        return failedWith(mishap.error(), console);
    const Aftermath aftermath = aftermathOf(Trial(festival), *mishap);
    const bool repairs = arguments.has("repair");
    const Change change = repairs ? together(aftermath) : aftermath.fact;
    const QString name = label(festival, *mishap, console.words());
    if (!isDry && !change.isEmpty()) {
        if (const Status done = (*document)->submit(change, name); !done)
            return failedWith(done.error(), console);
    }
    const Telling telling(festival, aftermath, console);
    console.say(name);
    telling.sayAll();
    if (!repairs && !aftermath.remedies.isEmpty())
        console.say(u'\n'
            + QCoreApplication::translate(
                "Commands", "With --repair, what follows an arrow is carried out."));
    QJsonObject report = telling.report();
    sayReprints(
        reprints(festival, unchecked(festival, change), dayOf(*mishap), PangoMetrics()), console, report);
    report.insert(QLatin1String("label"), name);
    report.insert(QLatin1String("applied"), !isDry);
    report.insert(QLatin1String("repaired"), !isDry && repairs);
    console.report(report);
    return aftermath.losesSomething() ? ExitCode::Findings : ExitCode::Done;
}

ExitCode close(const Arguments& arguments, Console& console)
{
    return note(arguments, console, closureFrom);
}

ExitCode delay(const Arguments& arguments, Console& console)
{
    return note(arguments, console, delayFrom);
}

} // namespace

Command closeCommand()
{
    return {"close", "FILE",
        QT_TRANSLATE_NOOP("Commands", "Close a venue for a while: who loses what, and what could be done."),
        closeOptions, close};
}

Command delayCommand()
{
    return {"delay", "FILE",
        QT_TRANSLATE_NOOP("Commands", "Note that a venue is late: what shifts, who misses what."),
        delayOptions, delay};
}

} // namespace planner::app
