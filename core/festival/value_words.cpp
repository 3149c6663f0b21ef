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

namespace {

template <class T>
QString nameOf(const Festival& festival, const std::optional<Id<T>>& id)
{
    const T* row = festival.table<T>().find(id);
    return row ? shownName(*row) : QString();
}

} // namespace

template <>
QString shownName(const Festival& festival, const TravelTime& time)
{
    const QString from = nameOf<Venue>(festival, time.from);
    const QString to = nameOf<Venue>(festival, time.to);
    return from.isEmpty() && to.isEmpty() ? QString() : QStringLiteral("%1 → %2").arg(from, to);
}

template <>
QString shownName(const Festival& festival, const Booking& booking)
{
    for (const QString& name : {booking.contact.forInsiders().name, nameOf(festival, booking.group)}) {
        if (!name.isEmpty())
            return name;
    }
    return nameOf<Session>(festival, booking.session);
}

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

QString ValueWords::of(const PictureFile& value) const
{
    if (value.bytes.isEmpty())
        return none();
    return m_words.translate("Values", "%1 kB").arg((value.bytes.size() + 999) / 1000);
}

QString ValueWords::of(const ControlPoint& value) const
{
    return of(value.coordinates);
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

QString ValueWords::of(const FiledValue& value) const
{
    return of(value.text);
}

QString ValueWords::of(const VisitWish& value) const
{
    const QString what = value.startup ? of(value.startup) : of(value.sector);
    const QString weight
        = value.strength == WishStrength::Wished ? of(value.weight) : label(value.strength, m_words);
    return QStringLiteral("%1 (%2)").arg(what, weight);
}

QString ValueWords::of(const Stop& value) const
{
    QString what = value.session ? of(value.session) : label(value.kind, m_words);
    if (!value.session && value.venue)
        what += u' ' + of(value.venue);
    return of(value.begin) + u' ' + what;
}

QString ValueWords::of(const QUuid& value) const
{
    const auto title = titleOf(m_festival, value);
    return title ? of(*title) : none();
}

} // namespace planner
