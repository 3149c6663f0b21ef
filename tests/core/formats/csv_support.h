// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/csv.h"

#include <QStringList>

/// Tables as tests compare and print them.
namespace planner::tests {

using Rows = std::vector<std::vector<QString>>;

inline Rows cellsOf(const CsvTable& table)
{
    Rows rows;
    for (const CsvRow& row : table.rows) {
        std::vector<QString>& cells = rows.emplace_back();
        for (const QUtf8StringView cell : row.cells)
            cells.push_back(cell.toString());
    }
    return rows;
}

/// "[Acme][Toulouse]"
inline QString printed(const CsvRow& row)
{
    QString text;
    for (const QUtf8StringView cell : row.cells)
        text += u'[' + cell.toString() + u']';
    return text;
}

/// "[Nom][Ville] | [Acme][Toulouse]"
inline QString printed(const CsvTable& table)
{
    QStringList rows;
    for (const CsvRow& row : table.rows)
        rows += printed(row);
    return rows.join(QStringLiteral(" | "));
}

/// "MissingQuotes 2:3, TooFewFields 4:1"
inline QString printed(const std::vector<CsvProblem>& problems)
{
    QStringList texts;
    for (const CsvProblem& problem : problems)
        texts += QStringLiteral("%1 %2:%3").arg(nameOf(problem.kind)).arg(problem.line).arg(problem.column);
    return texts.join(QStringLiteral(", "));
}

} // namespace planner::tests
