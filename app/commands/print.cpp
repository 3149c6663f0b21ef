// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/print_jobs.h"
#include "app/commands/verbs.h"
#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/rules/ignoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"from", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file")},
    Option{"out", "PATH", QT_TRANSLATE_NOOP("Commands", "a folder, or the file for one product")},
    Option{"day", "DAY", QT_TRANSLATE_NOOP("Commands", "only this day, as 2014-06-12")},
    Option{"venue", "VENUE", QT_TRANSLATE_NOOP("Commands", "only this venue, by name or id")},
    Option{
        "paper", "PAPER", QT_TRANSLATE_NOOP("Commands", "a3, a4, a5 (the usual one; with all: every one)")},
    Option{"imposed", nullptr, QT_TRANSLATE_NOOP("Commands", "two pages on a sheet, to fold or to cut")},
    Option{"language", "LANGUAGE", QT_TRANSLATE_NOOP("Commands", "fr or en (fr)")},
    Option{"format", "FORMAT", QT_TRANSLATE_NOOP("Commands", "pdf, png or svg (pdf)")},
    Option{"edition", "EDITION", QT_TRANSLATE_NOOP("Commands", "public or internal (public)")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace files that are already there")},
};

/// What the ending of a file name says; a PDF where it says nothing.
PrintFormat formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QFileInfo(path).isDir() ? PrintFormat::Pdf
                                   : fromName<PrintFormat>(suffix).value_or(PrintFormat::Pdf);
}

/// The value of an option that takes one of a few names.
template <NamedEnum E>
Result<E> choice(const Arguments& arguments, const char* option, E otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    if (const auto chosen = fromName<E>(arguments.value(option).toLower()))
        return *chosen;
    QStringList known;
    for (const auto& [value, name] : names(E{}))
        known += QLatin1String(name);
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "--%1 takes %2, not \"%3\".")
            .arg(QLatin1String(option), known.join(QStringLiteral(", ")), arguments.value(option)));
}

Result<std::vector<Day>> daysFrom(const Arguments& arguments, const Festival& festival)
{
    std::vector<Day> all = days(festival);
    if (!arguments.has("day"))
        return all;
    const auto day = Day::fromText(arguments.value("day"));
    if (!day || std::ranges::find(all, *day) == all.end()) {
        QStringList known;
        for (const Day each : all)
            known += each.text();
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "\"%1\" is not a day of the festival. There are: %2.")
                .arg(arguments.value("day"), known.join(QStringLiteral(", "))));
    }
    return std::vector{*day};
}

Result<std::optional<Id<Venue>>> venueFrom(const Arguments& arguments, const Festival& festival)
{
    if (!arguments.has("venue"))
        return std::optional<Id<Venue>>();
    const QString wanted = arguments.value("venue");
    QStringList known;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        if (venue->id.text() == wanted || folded(venue->name) == folded(wanted))
            return std::optional(venue->id);
        known += venue->name;
    }
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "No venue is called \"%1\". There are: %2.")
            .arg(wanted, known.join(QStringLiteral(", "))));
}

Result<std::vector<const Sheet*>> sheetsNamed(const QString& id)
{
    std::vector<const Sheet*> chosen;
    QStringList known{QStringLiteral("all")};
    for (const Sheet& sheet : sheets()) {
        known += QLatin1String(sheet.id);
        if (id == QStringLiteral("all") || id == QLatin1String(sheet.id))
            chosen.push_back(&sheet);
    }
    if (chosen.empty())
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "\"%1\" is not a product. There are: %2.")
                .arg(id, known.join(QStringLiteral(", "))));
    return chosen;
}

/// `notes`: the language of the notes.
Result<PrintOrder> orderFrom(const Arguments& arguments, const Document& document, Language notes)
{
    const auto language = choice(arguments, "language", Language::French);
    if (!language)
        return failed(language);
    const auto format = choice(arguments, "format", formatOf(arguments.value("out")));
    if (!format)
        return failed(format);
    const auto audience = choice(arguments, "edition", Audience::Public);
    if (!audience)
        return failed(audience);
    const auto paper = choice(arguments, "paper", Paper::A4);
    if (!paper)
        return failed(paper);
    const auto chosenDays = daysFrom(arguments, document.festival());
    if (!chosenDays)
        return failed(chosenDays);
    const auto venue = venueFrom(arguments, document.festival());
    if (!venue)
        return failed(venue);
    PrintOrder order{.terms = {.edition = {.festival = visibleTo(*audience, document.festival()),
                                   .audience = *audience,
                                   .revision = document.revision(),
                                   .venue = *venue},
                         .draftDays = errorsByDay(
                             sifted(check(document.festival()), document.festival().ignored()).shown,
                             document.festival(), Words(notes)),
                         .language = *language,
                         .notes = notes},
        .days = *chosenDays,
        .format = *format,
        .existing = existingFrom(arguments)};
    order.terms.leftOut = leftOutOf(document.festival(), order.terms);
    if (arguments.has("paper"))
        order.paper = *paper;
    order.onlyImposed = arguments.has("imposed");
    return order;
}

bool namesFile(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("svg")};
    return !QFileInfo(path).isDir() && suffixes.contains(QFileInfo(path).suffix().toLower());
}

QJsonArray toJson(const std::vector<Printed>& printed)
{
    QJsonArray files;
    for (const Printed& one : printed)
        files.append(QJsonObject{{QStringLiteral("path"), one.path}, {QStringLiteral("product"), one.product},
            {QStringLiteral("paper"), one.paper}, {QStringLiteral("pages"), one.pages}});
    return files;
}

QJsonArray notesToJson(const std::vector<Printed>& printed)
{
    QJsonArray notes;
    for (const Printed& one : printed) {
        for (const PreflightNote& note : one.notes)
            notes.append(QJsonObject{{QStringLiteral("remark"), nameOf(note.remark)},
                {QStringLiteral("message"), note.message}, {QStringLiteral("page"), note.page},
                {QStringLiteral("path"), one.path},
                {QStringLiteral("subject"),
                    note.subject ? QJsonValue(note.subject->toString(QUuid::WithoutBraces)) : QJsonValue()}});
    }
    return notes;
}

/// What is the matter with each file; what several files have in common is said once, unless it is about a
/// page of each.
void tell(const std::vector<Printed>& printed, const Console& console)
{
    std::map<QString, int> files;
    for (const Printed& one : printed) {
        QStringList messages;
        for (const PreflightNote& note : one.notes) {
            if (note.page == 0)
                messages += note.message;
        }
        messages.removeDuplicates();
        for (const QString& message : messages)
            ++files[message];
    }
    for (const Printed& one : printed) {
        console.say(
            QCoreApplication::translate("Commands", "%1: %n page(s)", nullptr, one.pages).arg(one.path));
        for (const PreflightNote& note : one.notes) {
            if (note.page > 0 || files[note.message] == 1)
                console.say(QStringLiteral("    ") + note.message);
        }
    }
    for (const auto& [message, count] : files) {
        if (count > 1)
            console.say(message);
    }
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto product = onlyOperand(arguments,
        QStringLiteral(
            "poster-grid, day-leaflet, itineraries, door-signs, startup-sheets, sign-in-sheets, all"));
    if (!product)
        return failedWith(product.error(), console);
    const auto chosen = sheetsNamed(*product);
    if (!chosen)
        return failedWith(chosen.error(), console);
    const auto out = required(arguments, "out");
    if (!out)
        return failedWith(out.error(), console);
    if (chosen->size() > 1 && namesFile(*out))
        return failedWith({ProblemKind::Refused,
                              QCoreApplication::translate(
                                  "Commands", "\"%1\" is the name of a file, but all products need a folder.")
                                  .arg(*out),
                              {}},
            console);
    const auto document = opened(arguments, "from", Document::Mode::ReadOnly);
    if (!document)
        return failedWith(document.error(), console);
    mentionNewer(**document, console);
    const auto order = orderFrom(arguments, **document, console.words().language());
    if (!order)
        return failedWith(order.error(), console);
    const auto printed = chosen->size() == 1 && namesFile(*out) ? printedFile(*chosen->front(), *order, *out)
                                                                : printedFolder(*chosen, *order, *out);
    if (!printed)
        return failedWith(printed.error(), console);
    tell(*printed, console);
    if (printed->empty())
        console.say(QCoreApplication::translate("Commands", "There is nothing to print."));
    console.report(
        {{QStringLiteral("files"), toJson(*printed)}, {QStringLiteral("notes"), notesToJson(*printed)}});
    return ExitCode::Done;
}

} // namespace

Command printCommand()
{
    return {"print",
        "poster-grid|day-leaflet|itineraries|door-signs|startup-sheets|sign-in-sheets|all --from FILE --out "
        "PATH",
        QT_TRANSLATE_NOOP("Commands", "Print sheets to a file or a folder."), options, run};
}

} // namespace planner::app
