// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/step_rows.h"

#include "core/base/json_letters.h"
#include "core/storage/writes.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace planner {

namespace {

QVariant textOf(const QJsonObject& fields)
{
    return QString::fromUtf8(wholeJson(fields));
}

QVariant textOf(const std::optional<QJsonObject>& fields)
{
    return fields ? textOf(*fields) : QVariant();
}

/// False when the text is there but is not what textOf() gives.
bool readFields(const QVariant& text, std::optional<QJsonObject>& fields)
{
    if (text.isNull())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toString().toUtf8());
    fields = document.object();
    return document.isObject();
}

Failure unreadableStep(const Database& database, int number)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate(
            "Storage", "\"%1\" is damaged: step %2 of its history cannot be read. Use a backup copy.")
            .arg(database.name())
            .arg(number));
}

Status readStep(const Database& database, const QSqlQuery& row, History& history)
{
    const auto state = fromName<StepState>(row.value(3).toString());
    const auto time = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
    if (!state || !time.isValid())
        return unreadableStep(database, row.value(0).toInt());
    history.steps.push_back({.number = row.value(0).toInt(),
        .label = row.value(1).toString(),
        .time = time,
        .state = *state,
        .edits = row.value(4).toInt()});
    return {};
}

Status writeEdits(Database& database, int step, const std::vector<RowEdit>& edits)
{
    return runWrites(database, edits.size(), [&](size_t position, std::vector<Write>& writes) {
        const RowEdit& edit = edits[position];
        writes.push_back(
            {QStringLiteral("INSERT INTO \"step_edit\" (\"step\", \"position\", \"kind\", \"row\", "
                            "\"before\", \"after\") VALUES (?, ?, ?, ?, ?, ?)"),
                {step, static_cast<int>(position), edit.kind, edit.row, textOf(edit.before),
                    textOf(edit.after)}});
    });
}

} // namespace

Result<History> loadHistory(Database& database)
{
    History history;
    const Status read = database.each(
        QStringLiteral(
            "SELECT \"number\", \"label\", \"time\", \"state\", (SELECT count(*) FROM \"step_edit\" "
            "WHERE \"step\" = \"number\") FROM \"step\" ORDER BY \"number\""),
        {}, [&](const QSqlQuery& row) { return readStep(database, row, history); });
    if (!read)
        return failed(read);
    return history;
}

Result<std::vector<RowEdit>> loadStep(Database& database, int number)
{
    std::vector<RowEdit> edits;
    const Status read = database.each(
        QStringLiteral("SELECT \"kind\", \"row\", \"before\", \"after\", \"position\" FROM "
                       "\"step_edit\" WHERE \"step\" = ? ORDER BY \"position\""),
        {number}, [&](const QSqlQuery& row) -> Status {
            RowEdit edit{.kind = row.value(0).toString(), .row = row.value(1).toString()};
            const bool isNext = row.value(4).toInt() == static_cast<int>(edits.size());
            if (!isNext || !readFields(row.value(2), edit.before) || !readFields(row.value(3), edit.after))
                return unreadableStep(database, number);
            edits.push_back(std::move(edit));
            return {};
        });
    if (!read)
        return failed(read);
    return edits;
}

Result<std::vector<int>> stepsOf(Database& database, const QString& kind, const QUuid& row)
{
    std::vector<int> numbers;
    const Status read = database.each(
        QStringLiteral("SELECT DISTINCT \"step\" FROM \"step_edit\" WHERE \"row\" = ? AND \"kind\" = ? "
                       "ORDER BY \"step\""),
        {row.toString(QUuid::WithoutBraces), kind}, [&numbers](const QSqlQuery& found) {
            numbers.push_back(found.value(0).toInt());
            return Status();
        });
    if (!read)
        return failed(read);
    return numbers;
}

Status writeStep(Database& database, const Step& step, const std::vector<RowEdit>& edits)
{
    Status status = database.run(
        QStringLiteral("UPDATE \"step\" SET \"state\" = 'set_aside' WHERE \"state\" = 'undone'"));
    if (status)
        status = database.run(
            QStringLiteral("INSERT INTO \"step\" (\"number\", \"label\", \"time\") VALUES (?, ?, ?)"),
            {step.number, step.label.isNull() ? QStringLiteral("") : step.label,
                step.time.toString(Qt::ISODateWithMs)});
    return status ? writeEdits(database, step.number, edits) : status;
}

Status rewriteStep(Database& database, const Step& step, const std::vector<RowEdit>& edits)
{
    Status cleared
        = database.run(QStringLiteral("DELETE FROM \"step_edit\" WHERE \"step\" = ?"), {step.number});
    if (!cleared)
        return cleared;
    if (edits.empty())
        return database.run(QStringLiteral("DELETE FROM \"step\" WHERE \"number\" = ?"), {step.number});
    const Status timed = database.run(QStringLiteral("UPDATE \"step\" SET \"time\" = ? WHERE \"number\" = ?"),
        {step.time.toString(Qt::ISODateWithMs), step.number});
    return timed ? writeEdits(database, step.number, edits) : timed;
}

Status keepFields(Database& database, const std::vector<KeptFields>& kept)
{
    for (const KeptFields& fields : kept) {
        Status updated = database.run(
            QStringLiteral("UPDATE \"step_edit\" SET \"after\" = ? WHERE \"step\" = ? AND \"position\" = ?"),
            {textOf(fields.after), fields.step, fields.position});
        if (!updated)
            return updated;
    }
    return {};
}

Status markSteps(Database& database, const std::vector<int>& numbers, StepState state)
{
    for (const int number : numbers) {
        Status marked = database.run(QStringLiteral("UPDATE \"step\" SET \"state\" = ? WHERE \"number\" = ?"),
            {nameOf(state), number});
        if (!marked)
            return marked;
    }
    return {};
}

} // namespace planner
