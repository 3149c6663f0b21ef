// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/base/text.h"
#include "core/exporting/exporter.h"
#include "core/exporting/itinerary_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"from", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file")},
    Option{"out", "PATH",
        QT_TRANSLATE_NOOP("Commands", "the file to write; a folder takes a file for each itinerary")},
    Option{"itinerary", "TITLE",
        QT_TRANSLATE_NOOP("Commands", "gpx, geojson, ical: only this one, by title or id")},
    Option{"edition", "EDITION",
        QT_TRANSLATE_NOOP(
            "Commands", "public or internal (json: internal, which is lossless; others: public)")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace PATH when it is already there")},
};

QString knownFormats()
{
    QStringList known;
    for (const Exporter& exporter : exporters())
        known += QLatin1String(exporter.id);
    return known.join(QStringLiteral(", "));
}

Failure formatMissing()
{
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "The format is missing: name one of %1.")
            .arg(knownFormats()));
}

Result<const Exporter*> exporterNamed(const QString& id)
{
    const auto all = exporters();
    const auto found = std::ranges::find_if(
        all, [&id](const Exporter& exporter) { return id == QLatin1String(exporter.id); });
    if (found != all.end())
        return &*found;
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "\"%1\" is not a format. There are: %2.")
            .arg(id, knownFormats()));
}

Result<Audience> audienceFor(const Arguments& arguments, const Exporter& exporter)
{
    if (!arguments.has("edition"))
        return exporter.usualAudience;
    const auto audience = fromName<Audience>(arguments.value("edition").toLower());
    if (!audience)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--edition takes public or internal, not \"%1\".")
                .arg(arguments.value("edition")));
    return *audience;
}

/// The itinerary that --itinerary names; none when nothing is named.
Result<std::optional<Id<Itinerary>>> itineraryFrom(
    const Arguments& arguments, const Exporter& exporter, const Festival& festival)
{
    if (!arguments.has("itinerary"))
        return std::optional<Id<Itinerary>>();
    if (!exporter.byItinerary)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "%1 holds the whole festival: leave --itinerary out.")
                .arg(QLatin1String(exporter.id)));
    const QString wanted = arguments.value("itinerary");
    QStringList known;
    std::vector<Id<Itinerary>> found;
    for (const Itinerary& itinerary : festival.itineraries()) {
        if (itinerary.id.text() == wanted || folded(itinerary.title) == folded(wanted))
            found.push_back(itinerary.id);
        known += QStringLiteral("%1 (%2)").arg(itinerary.title, itinerary.id.text());
    }
    if (found.size() == 1)
        return std::optional(found.front());
    return failure(ProblemKind::Refused,
        (found.empty()
                ? QCoreApplication::translate("Commands", "No itinerary is called \"%1\". There are: %2.")
                : QCoreApplication::translate(
                    "Commands", "Several itineraries are called \"%1\": name one by its id. There are: %2."))
            .arg(wanted, known.join(QStringLiteral(", "))));
}

struct Job {
    const Exporter* exporter;
    QString out;
    Edition edition;
    Existing existing;
    std::unique_ptr<Document> document;
};

Result<Job> jobFrom(const Arguments& arguments)
{
    if (arguments.operands().isEmpty())
        return formatMissing();
    const auto format = onlyOperand(arguments, QString());
    if (!format)
        return failed(format);
    const auto exporter = exporterNamed(*format);
    if (!exporter)
        return failed(exporter);
    const auto audience = audienceFor(arguments, **exporter);
    if (!audience)
        return failed(audience);
    const auto out = required(arguments, "out");
    if (!out)
        return failed(out);
    auto document = opened(arguments, "from", Document::Mode::ReadOnly);
    if (!document)
        return failed(document);
    const auto itinerary = itineraryFrom(arguments, **exporter, (*document)->festival());
    if (!itinerary)
        return failed(itinerary);
    Edition edition{.festival = visibleTo(*audience, (*document)->festival()),
        .audience = *audience,
        .revision = (*document)->revision(),
        .itinerary = *itinerary};
    return Job{*exporter, *out, std::move(edition), existingFrom(arguments), std::move(*document)};
}

/// What was written where.
struct Exported {
    QString path;
    qint64 bytes = 0;
};

Result<Exported> writtenFile(const Job& job, const Edition& edition, const QString& path)
{
    const auto bytes = job.exporter->write(edition);
    if (!bytes)
        return failed(bytes);
    if (const Status written = write(path, *bytes, job.existing); !written)
        return failed(written);
    return Exported{path, bytes->size()};
}

/// A file for each itinerary.
Result<std::vector<Exported>> writtenFolder(const Job& job)
{
    if (!QDir().mkpath(job.out))
        return failure(ProblemKind::Unwritable,
            QCoreApplication::translate("Commands", "The folder %1 cannot be made.")
                .arg(QDir::toNativeSeparators(job.out)));
    std::vector<Exported> all;
    QStringList names;
    for (const Itinerary* itinerary : itinerariesIn(job.edition)) {
        Edition edition = job.edition;
        edition.itinerary = itinerary->id;
        const QString suffix = QLatin1String(job.exporter->suffix);
        QString name = fileName(*itinerary, suffix);
        for (int number = 2; names.contains(name); ++number)
            name = fileName(*itinerary, QStringLiteral("%1.%2").arg(number).arg(suffix));
        names += name;
        const auto one = writtenFile(job, edition, QDir(job.out).filePath(name));
        if (!one)
            return failed(one);
        all.push_back(*one);
    }
    return all;
}

Result<std::vector<Exported>> written(const Job& job)
{
    const bool namesFile = !QFileInfo(job.out).isDir()
        && QFileInfo(job.out).suffix().toLower() == QLatin1String(job.exporter->suffix);
    if (job.exporter->byItinerary && !job.edition.itinerary && !namesFile)
        return writtenFolder(job);
    const auto one = writtenFile(job, job.edition, job.out);
    if (!one)
        return failed(one);
    return std::vector{*one};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto job = jobFrom(arguments);
    if (!job)
        return failedWith(job.error(), console);
    mentionNewer(*job->document, console);
    const auto all = written(*job);
    if (!all)
        return failedWith(all.error(), console);
    QJsonArray files;
    for (const Exported& one : *all) {
        console.say(QCoreApplication::translate("Commands", "%1 is written.").arg(one.path));
        files.append(QJsonObject{{QStringLiteral("file"), one.path}, {QStringLiteral("bytes"), one.bytes}});
    }
    if (all->empty())
        console.say(QCoreApplication::translate("Commands", "There is no itinerary to write."));
    console.report(
        all->size() == 1 ? files.first().toObject() : QJsonObject{{QStringLiteral("files"), files}});
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {"export",
        "json|csv|csv-rfc4180|startups-csv|startups-csv-rfc4180|travel-csv|travel-geojson|gpx|geojson|ical "
        "--from FILE --out PATH",
        QT_TRANSLATE_NOOP("Commands", "Write the festival for other programs."), options, run};
}

} // namespace planner::app
