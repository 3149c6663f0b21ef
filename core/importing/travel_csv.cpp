// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/travel_csv.h"

#include "core/importing/travel_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner {

namespace {

struct ReadRow {
    size_t index = 0; ///< In the plan.
    TravelRowReading reading;
};

Failure unreadable(const char* source)
{
    return failure(ProblemKind::Unreadable, QCoreApplication::translate("TravelImport", source));
}

QString lineSaysSame(int line)
{
    return QCoreApplication::translate("TravelImport", "Line %1 says the same.").arg(line);
}

QString lineSaysOther(int line)
{
    return QCoreApplication::translate("TravelImport", "Line %1 says otherwise about the same trip.")
        .arg(line);
}

/// The field of each column; each field once, as its first column has it.
std::vector<std::optional<TravelField>> columnsOf(const CsvRow& header)
{
    std::vector<std::optional<TravelField>> columns;
    for (const QUtf8StringView cell : header.cells) {
        auto field = travelFieldIn(cell.toString());
        if (field && std::ranges::count(columns, field) > 0)
            field.reset();
        columns.push_back(field);
    }
    return columns;
}

bool hasAll(const std::vector<std::optional<TravelField>>& columns)
{
    const auto has = [&columns](TravelField field) { return std::ranges::count(columns, field) > 0; };
    return has(TravelField::From) && has(TravelField::To) && has(TravelField::Minutes);
}

std::map<TravelField, QString> cellsOf(
    const CsvRow& row, const std::vector<std::optional<TravelField>>& columns)
{
    std::map<TravelField, QString> cells;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i])
            cells.emplace(*columns[i], i < row.cells.size() ? row.cells[i].toString() : QString());
    }
    return cells;
}

/// Puts the rows of a list to the travel times that are there.
class Matching {
public:
    Matching(const Festival& festival, IdSource& ids, TravelPlan& plan) : m_ids(ids), m_plan(plan)
    {
        for (const TravelTime& time : festival.travelTimes())
            m_left.push_back(time);
    }

    void match(const std::vector<ReadRow>& rows)
    {
        // What is there as it stands in the list is spoken for before anything is brought up to date.
        std::vector<ReadRow> moving;
        for (const ReadRow& row : rows) {
            if (!takeEqual(row))
                moving.push_back(row);
        }
        for (const ReadRow& row : moving)
            bring(row);
    }

private:
    bool takeEqual(const ReadRow& row)
    {
        const auto found = std::ranges::find_if(
            m_left, [&row](const TravelTime& time) { return row.reading.over(time) == time; });
        if (found == m_left.end())
            return false;
        settle(row, RowOutcome::Unchanged, *found);
        m_left.erase(found);
        return true;
    }

    void bring(const ReadRow& row)
    {
        if (const QString reason = contradiction(row.reading); !reason.isEmpty()) {
            m_plan.rows[row.index].reason = reason;
            return;
        }
        const auto found = std::ranges::find_if(
            m_left, [&row](const TravelTime& time) { return row.reading.isAbout(time); });
        const bool isNew = found == m_left.end();
        TravelTime time = row.reading.over(isNew ? blank(m_ids.next<TravelTime>()) : *found);
        if (!isNew)
            m_left.erase(found);
        settle(row, isNew ? RowOutcome::Added : RowOutcome::Updated, time);
        m_plan.change.put(std::move(time));
    }

    /// Two ways to go at any time from here to there by the same means are one too many.
    [[nodiscard]] QString contradiction(const TravelRowReading& row) const
    {
        for (const auto& [line, time] : m_settled) {
            if (row.over(time) == time)
                return lineSaysSame(line);
            const bool keepsTimetable = row.departures && !row.departures->empty();
            if (row.isAbout(time) && (!keepsTimetable || time.departures.empty()))
                return lineSaysOther(line);
        }
        return {};
    }

    void settle(const ReadRow& row, RowOutcome outcome, const TravelTime& time)
    {
        TravelRow& planned = m_plan.rows[row.index];
        planned.outcome = outcome;
        m_settled.emplace_back(planned.line, time);
    }

    IdSource& m_ids;
    TravelPlan& m_plan;
    std::vector<TravelTime> m_left; ///< That no row is about yet, by id.
    std::vector<std::pair<int, TravelTime>> m_settled; ///< By line.
};

} // namespace

int TravelPlan::count(RowOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(rows, outcome, &TravelRow::outcome));
}

QString inWords(const TravelPlan& plan)
{
    const int added = plan.count(RowOutcome::Added);
    return QCoreApplication::translate(
        "TravelImport", "%n travel time(s) added, %1 updated, %2 unchanged, %3 rejected.", nullptr, added)
        .arg(plan.count(RowOutcome::Updated))
        .arg(plan.count(RowOutcome::Unchanged))
        .arg(plan.count(RowOutcome::Rejected));
}

Result<TravelPlan> planTravelImport(
    const QByteArray& bytes, const Festival& festival, IdSource& ids, std::optional<Encoding> encoding)
{
    const auto text = decoded(bytes, encoding);
    if (!text)
        return failed(text);
    const auto table = readCsv(text->text, guessed(text->text).dialect);
    if (!table)
        return failed(table);
    if (table->rows.empty())
        return unreadable(QT_TRANSLATE_NOOP("TravelImport", "This file has no rows."));
    const auto columns = columnsOf(table->rows.front());
    if (!hasAll(columns))
        return unreadable(QT_TRANSLATE_NOOP("TravelImport",
            "The first line has to name the columns from, to and minutes; it may name mode, day, departures "
            "and remark."));
    TravelPlan plan{.rows = {}, .malformed = table->problems, .blankRows = table->blankRows, .change = {}};
    const TravelCells cells(festival);
    std::vector<ReadRow> read;
    for (const CsvRow& row : std::span(table->rows).subspan(1)) {
        const auto reading = cells.read(cellsOf(row, columns));
        plan.rows.push_back({row.line, RowOutcome::Rejected, reading ? QString() : reading.error().message});
        if (reading)
            read.push_back({plan.rows.size() - 1, *reading});
    }
    Matching(festival, ids, plan).match(read);
    return plan;
}

} // namespace planner
