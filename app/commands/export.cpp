// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/exporting/exporter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"from", "FILE", QT_TRANSLATE_NOOP("Commands", "the festival file")},
    Option{"out", "PATH", QT_TRANSLATE_NOOP("Commands", "the file to write")},
    Option{"edition", "EDITION",
        QT_TRANSLATE_NOOP(
            "Commands", "public or internal (json: internal, which is lossless; others: public)")},
    Option{"force", nullptr, QT_TRANSLATE_NOOP("Commands", "replace PATH when it is already there")},
};

Result<const Exporter*> exporterNamed(const QString& id)
{
    const auto all = exporters();
    const auto found = std::ranges::find_if(
        all, [&id](const Exporter& exporter) { return id == QLatin1String(exporter.id); });
    if (found != all.end())
        return &*found;
    QStringList known;
    for (const Exporter& exporter : all)
        known += QLatin1String(exporter.id);
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "\"%1\" is not a format. There are: %2.")
            .arg(id, known.join(QStringLiteral(", "))));
}

Result<Audience> audienceFor(const Arguments& arguments, const Exporter& exporter)
{
    if (!arguments.has("edition"))
        return exporter.usualAudience;
    const auto audience = fromName<Audience>(arguments.value("edition"));
    if (!audience)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--edition takes public or internal, not \"%1\".")
                .arg(arguments.value("edition")));
    return *audience;
}

struct Job {
    const Exporter* exporter;
    Audience audience;
    QString out;
    std::unique_ptr<Document> document;
};

Result<Job> jobFrom(const Arguments& arguments)
{
    const auto format = onlyOperand(arguments, QStringLiteral("json, csv, startups-csv"));
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
    return Job{*exporter, *audience, *out, std::move(*document)};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto job = jobFrom(arguments);
    if (!job)
        return failedWith(job.error(), console);
    mentionNewer(*job->document, console);
    const Edition edition{.festival = visibleTo(job->audience, job->document->festival()),
        .audience = job->audience,
        .revision = job->document->revision()};
    const auto bytes = job->exporter->write(edition);
    if (!bytes)
        return failedWith(bytes.error(), console);
    if (const Status written = write(job->out, *bytes, existingFrom(arguments)); !written)
        return failedWith(written.error(), console);
    console.say(QCoreApplication::translate("Commands", "%1 is written.").arg(job->out));
    console.report(
        {{QStringLiteral("file"), job->out}, {QStringLiteral("bytes"), static_cast<qint64>(bytes->size())}});
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {"export", "json|csv|csv-rfc4180|startups-csv|startups-csv-rfc4180 --from FILE --out PATH",
        QT_TRANSLATE_NOOP("Commands", "Write the festival for other programs."), options, run};
}

} // namespace planner::app
