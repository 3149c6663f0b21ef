// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"
#include "core/festival/labels.h"

#include <QStringList>

namespace planner {

/// The name or title by which people know `row`.
template <class T>
[[nodiscard]] QString shownName(const T& row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.credit; })
        return row.credit;
    else if constexpr (requires { row.reason; })
        return row.reason.forInsiders();
    else if constexpr (requires { row.contact; })
        return row.contact.forInsiders().name;
    else if constexpr (requires { row.remark; })
        return row.remark;
    else
        return row.key;
}

/// The same, for what is known by other things: a way by its venues, a booking by whom it is for.
template <class T>
[[nodiscard]] QString shownName(const Festival& /*festival*/, const T& row)
{
    return shownName(row);
}
template <>
[[nodiscard]] QString shownName(const Festival& festival, const TravelTime& time);
template <>
[[nodiscard]] QString shownName(const Festival& festival, const Booking& booking);

/// Puts the value of any field into words, in one line: "10 h – 11 h", "oui", the name of the room that an id
/// stands for. Long texts are cut; what is empty is told as "none". The festival outlives it.
class ValueWords {
public:
    ValueWords(const Festival& festival, const Words& words) : m_festival(festival), m_words(words) { }

    [[nodiscard]] QString of(const QString& value) const;
    [[nodiscard]] QString of(bool value) const;
    [[nodiscard]] QString of(int value) const;
    [[nodiscard]] QString of(double value) const;
    [[nodiscard]] QString of(minutes value) const;
    [[nodiscard]] QString of(Day value) const;
    [[nodiscard]] QString of(LocalTime value) const;
    [[nodiscard]] QString of(const TimeSpan& value) const;
    [[nodiscard]] QString of(const OpeningHours& value) const;
    [[nodiscard]] QString of(const Coordinates& value) const;
    [[nodiscard]] QString of(const PictureFile& value) const;
    [[nodiscard]] QString of(const ControlPoint& value) const;
    [[nodiscard]] QString of(const Contact& value) const;
    [[nodiscard]] QString of(const ImportedCell& value) const;
    [[nodiscard]] QString of(const FiledValue& value) const;
    [[nodiscard]] QString of(const VisitWish& value) const;
    [[nodiscard]] QString of(const Stop& value) const;
    [[nodiscard]] QString of(const QUuid& value) const;

    template <class T>
    [[nodiscard]] QString nameOf(const T& row) const
    {
        return of(shownName(m_festival, row));
    }
    template <NamedEnum T>
    [[nodiscard]] QString of(T value) const
    {
        return label(value, m_words);
    }
    template <class T>
    [[nodiscard]] QString of(const Id<T>& id) const
    {
        const T* row = m_festival.table<T>().find(id);
        return row ? of(shownName(m_festival, *row)) : none();
    }
    template <class T>
    [[nodiscard]] QString of(const Internal<T>& value) const
    {
        return of(value.forInsiders());
    }
    template <class T>
    [[nodiscard]] QString of(const std::optional<T>& value) const
    {
        return value ? of(*value) : none();
    }
    template <class T>
    [[nodiscard]] QString of(const std::vector<T>& values) const
    {
        QStringList texts;
        for (const T& value : values)
            texts += of(value);
        return texts.isEmpty() ? none() : texts.join(QStringLiteral(", "));
    }

private:
    [[nodiscard]] QString none() const;

    const Festival& m_festival;
    const Words& m_words;
};

} // namespace planner
