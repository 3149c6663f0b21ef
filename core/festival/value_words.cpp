// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/value_words.h"

#include "core/base/wording.h"
#include "core/festival/references.h"

#include <QLocale>

namespace planner {

namespace {

constexpr qsizetype longest = 60; ///< Characters of a text that are told.

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString ValueWords::none() const
{
    return m_words.translate("Values", "none");
}

QString ValueWords::of(const QString& value) const
{
    const QString line = value.simplified();
    if (line.isEmpty())
        return none();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

QString ValueWords::of(bool value) const
{
    return label(value ? Tri::Yes : Tri::No, m_words);
}

QString ValueWords::of(int value) const
{
    return QString::number(value);
}

QString ValueWords::of(double value) const
{
    return localeOf(m_words.language()).toString(value, 'g', QLocale::FloatingPointShortest);
}

QString ValueWords::of(minutes value) const
{
    return m_words.translate("Values", "%1 min").arg(value.count());
}

QString ValueWords::of(Day value) const
{
    return dayText(value, m_words.language(), DayStyle::Short);
}

QString ValueWords::of(LocalTime value) const
{
    return timeText(value, m_words.language());
}

QString ValueWords::of(const TimeSpan& value) const
{
    return spanText(value, m_words.language());
}

QString ValueWords::of(const OpeningHours& value) const
{
    return of(value.day) + u' ' + of(value.span);
}

QString ValueWords::of(const Coordinates& value) const
{
    return of(value.latitude) + u' ' + of(value.longitude);
}

QString ValueWords::of(const Contact& value) const
{
    QStringList parts{value.name, value.email, value.phone};
    parts.removeAll(QString());
    return of(parts.join(QStringLiteral(", ")));
}

QString ValueWords::of(const ImportedCell& value) const
{
    return of(value.column + QStringLiteral(" = ") + value.text);
}

QString ValueWords::of(const QUuid& value) const
{
    const auto title = titleOf(m_festival, value);
    return title ? of(*title) : none();
}

} // namespace planner
