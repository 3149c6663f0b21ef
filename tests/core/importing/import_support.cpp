// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/importing/import_support.h"

#include "core/festival/row_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

namespace planner::tests {

namespace {

QString valueText(const QJsonValue& value)
{
    if (value.isString())
        return QString(value.toString()).replace(u'\n', QLatin1String("\\n"));
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool saysSomething(const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(
            object.begin(), object.end(), [](const QJsonValue& part) { return saysSomething(part); });
    }
    return !(value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())
        || value == QJsonValue(QStringLiteral("unknown")));
}

QString printedProfile(const Festival& festival, const Startup& startup)
{
    QStringList parts;
    forEachField<Startup>([&]<class F>(const F& field) {
        QJsonValue value = Json<ValueOf<Startup, F>>::write(field.of(startup));
        const QString key = QLatin1String(field.key);
        if (key == QLatin1String("sector") && startup.sector)
            value = festival.sectors().find(startup.sector)->name;
        if (saysSomething(value))
            parts << key + u'=' + valueText(value);
    });
    return parts.join(QStringLiteral(" | "));
}

} // namespace

Festival none()
{
    return FestivalBuilder().build();
}

QStringList printed(const ImportPlan& plan)
{
    QStringList lines;
    lines << QStringLiteral("rows %1: %2 added, %3 updated, %4 unchanged, %5 rejected")
                 .arg(plan.rows.size())
                 .arg(plan.count(RowOutcome::Added))
                 .arg(plan.count(RowOutcome::Updated))
                 .arg(plan.count(RowOutcome::Unchanged))
                 .arg(plan.count(RowOutcome::Rejected));
    for (const MappedColumn& column : plan.mapping.columns)
        lines << QStringLiteral("column %1 -> %2")
                     .arg(column.header,
                         column.field ? QString(QLatin1String(entryOf(*column.field).key))
                                      : QStringLiteral("nothing"));
    for (const auto& [line, remark] : plan.repaired)
        lines << QStringLiteral("%1 %2: %3 -> %4%5")
                     .arg(line)
                     .arg(remark.column, remark.from,
                         remark.to.isEmpty() ? QStringLiteral("nothing") : remark.to,
                         remark.reason.isEmpty() ? QString() : u' ' + remark.reason);
    for (const RejectedRow& row : plan.rejected)
        lines << QStringLiteral("%1 rejected, %2: %3").arg(row.line).arg(row.column, row.reason);
    for (const PlannedRow& row : plan.rows) {
        if (row.outcome == RowOutcome::Unchanged && !row.reason.isEmpty())
            lines << QStringLiteral("%1 unchanged: %2").arg(row.line).arg(row.reason);
    }
    for (const DoubtfulRow& row : plan.doubtful)
        lines << QStringLiteral("%1 doubtful: %2 ~ %3. %4")
                     .arg(row.line)
                     .arg(row.name, row.otherName, row.reason);
    for (const ConflictingCell& cell : plan.conflicts)
        lines << QStringLiteral("%1 conflict, %2, %3: kept %4, offered %5")
                     .arg(cell.line)
                     .arg(cell.name, cell.column, cell.conflict.kept, cell.conflict.offered);
    for (const CsvProblem& problem : plan.malformed)
        lines << QStringLiteral("%1 malformed: %2").arg(problem.line).arg(nameOf(problem.kind));
    return lines;
}

QStringList printedProfiles(const Festival& festival)
{
    QStringList lines;
    for (const Startup& startup : festival.startups())
        lines << printedProfile(festival, startup);
    lines.sort();
    return lines;
}

ImportPlan planFor(
    const Festival& festival, const QByteArray& bytes, const ImportOptions& options, const char* name)
{
    IdSource ids(static_cast<quint64>(festival.startups().size()) + 77);
    const auto plan = planStartupImport(bytes, QString::fromUtf8(name), festival, options, ids);
    INFO((plan ? std::string() : plan.error().message.toStdString()));
    REQUIRE(plan);
    return *plan;
}

Festival imported(const Festival& festival, const ImportPlan& plan)
{
    const auto result = applied(festival, plan.change);
    REQUIRE(result);
    return *result;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace planner::tests
