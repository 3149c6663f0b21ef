// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>
#include <optional>

namespace planner {

using std::chrono::minutes;

/// A calendar day at the festival, without a time zone. Always a valid date.
class Day {
public:
    /// `date` is valid.
    explicit Day(QDate date) : m_date(date) { Q_ASSERT_X(date.isValid(), "Day", "a day is a valid date"); }
    static std::optional<Day> fromText(QStringView iso); ///< "2014-06-12"

    [[nodiscard]] QString text() const { return m_date.toString(Qt::ISODate); } ///< "2014-06-12"
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] Day plus(int days) const { return Day(m_date.addDays(days)); }
    /// Days from this one to `other`; negative when `other` comes before.
    [[nodiscard]] int daysTo(Day other) const { return static_cast<int>(m_date.daysTo(other.m_date)); }

    friend bool operator==(Day a, Day b) { return a.m_date == b.m_date; }
    friend std::strong_ordering operator<=>(Day a, Day b)
    {
        return a.m_date.toJulianDay() <=> b.m_date.toJulianDay();
    }

private:
    QDate m_date;
};

/// A time on the clock of a festival day, in minutes after that day's midnight. The small hours belong to the
/// evening before, so it runs to 36:00: 25:30 on Thursday is half past one in the night to Friday.
class LocalTime {
public:
    constexpr LocalTime() = default;
    static constexpr minutes latest{36 * 60};

    static constexpr std::optional<LocalTime> fromMinutes(minutes sinceMidnight)
    {
        if (sinceMidnight < minutes{0} || sinceMidnight > latest)
            return std::nullopt;
        return LocalTime(sinceMidnight);
    }
    static std::optional<LocalTime> fromText(QStringView text); ///< "09:30", "25:30"

    [[nodiscard]] QString text() const; ///< "09:30"
    [[nodiscard]] constexpr minutes sinceMidnight() const { return m_sinceMidnight; }

    friend constexpr bool operator==(LocalTime a, LocalTime b)
    {
        return a.m_sinceMidnight == b.m_sinceMidnight;
    }
    friend constexpr std::strong_ordering operator<=>(LocalTime a, LocalTime b)
    {
        return a.m_sinceMidnight.count() <=> b.m_sinceMidnight.count();
    }
    friend constexpr minutes operator-(LocalTime a, LocalTime b)
    {
        return a.m_sinceMidnight - b.m_sinceMidnight;
    }

private:
    explicit constexpr LocalTime(minutes sinceMidnight) : m_sinceMidnight(sinceMidnight) { }

    minutes m_sinceMidnight{0};
};

/// A time between two `LocalTime`s of one day, half open: [begin, end). It never ends before or when it
/// begins.
class TimeSpan {
public:
    /// Fails with ProblemKind::Refused when `end` is not after `begin`.
    static Result<TimeSpan> create(LocalTime begin, LocalTime end);
    static std::optional<TimeSpan> fromText(QStringView text); ///< "09:30/11:00"

    [[nodiscard]] QString text() const; ///< "09:30/11:00"
    [[nodiscard]] LocalTime begin() const { return m_begin; }
    [[nodiscard]] LocalTime end() const { return m_end; }
    [[nodiscard]] minutes length() const { return m_end - m_begin; }

    [[nodiscard]] bool contains(LocalTime time) const { return m_begin <= time && time < m_end; }
    [[nodiscard]] bool contains(const TimeSpan& other) const
    {
        return m_begin <= other.m_begin && other.m_end <= m_end;
    }
    [[nodiscard]] bool overlaps(const TimeSpan& other) const
    {
        return m_begin < other.m_end && other.m_begin < m_end;
    }
    /// The same length, `by` later (or earlier when negative); none when that leaves the day.
    [[nodiscard]] std::optional<TimeSpan> shifted(minutes by) const;

    friend auto operator<=>(const TimeSpan&, const TimeSpan&) = default;

private:
    TimeSpan(LocalTime begin, LocalTime end) : m_begin(begin), m_end(end) { }

    LocalTime m_begin;
    LocalTime m_end;
};

/// The time that `a` and `b` share, if any.
[[nodiscard]] std::optional<TimeSpan> intersection(const TimeSpan& a, const TimeSpan& b);

} // namespace planner
