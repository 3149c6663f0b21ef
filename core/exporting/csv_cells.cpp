// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_cells.h"

#include "core/formats/csv.h"

#include <algorithm>

namespace planner {

QString CsvCells::text(const QString& value) const
{
    return guarded(value);
}

QString CsvCells::texts(const std::vector<QString>& values) const
{
    return text(QStringList(values.begin(), values.end()).join(QStringLiteral(", ")));
}

QString CsvCells::phone(const QString& value) const
{
    const bool isPhone = std::all_of(value.begin(), value.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'+' || c == u' ' || c == u'.' || c == u'(' || c == u')';
    });
    return isPhone ? value : text(value);
}

QString CsvCells::number(std::optional<int> value) const
{
    return value ? QString::number(*value) : QString();
}

QString CsvCells::number(std::optional<minutes> value) const
{
    return value ? QString::number(value->count()) : QString();
}

QString CsvCells::number(double value) const
{
    QString digits = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (m_words.language() == Language::French)
        digits.replace(u'.', u',');
    return digits;
}

QString CsvCells::day(const std::optional<Day>& value) const
{
    if (!value)
        return {};
    return m_words.language() == Language::French ? value->date().toString(QStringLiteral("dd/MM/yyyy"))
                                                  : value->text();
}

QString CsvCells::time(const std::optional<LocalTime>& value) const
{
    return value ? value->text() : QString();
}

QString CsvCells::answer(Tri value) const
{
    return value == Tri::Unknown ? QString() : choice(value);
}

} // namespace planner
