// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_festival.h"

#include <QRandomGenerator>
#include <QStringList>

#include <array>

namespace planner::tests {

namespace {

class Dice {
public:
    Dice(quint64 seed, const Festival& festival) : m_random(static_cast<quint32>(seed)), m_festival(festival)
    {
    }

    void roll(QString& value)
    {
        const std::array<QString, 14> odd{QString(), QStringLiteral("Salle"), QStringLiteral("Café crème"),
            QStringLiteral("a \"quoted\" \\ word"), QStringLiteral("two\nlines\r\n"),
            QStringLiteral("tab\tand bell\a"), QStringLiteral("🎪 fête"), QStringLiteral("=1+1"),
            QStringLiteral("null"), QStringLiteral(" blanks "), QStringLiteral("</script>\u2028"),
            QStringLiteral("\u202eabc"), QStringLiteral("12:30"), QStringLiteral("x").repeated(3000)};
        value = odd[below(odd.size())] + odd[below(odd.size())];
    }
    void roll(bool& value) { value = below(2) == 1; }
    void roll(int& value)
    {
        const std::array<int, 6> odd{0, 1, 2, 80, 2014, 9999};
        value = odd[below(odd.size())];
    }
    void roll(minutes& value) { value = minutes{below(36 * 60)}; }
    void roll(double& value)
    {
        const std::array<double, 9> odd{
            0.0, -0.0, 1.0, 0.1, 43.6045, 1.0 / 3.0, -1.4442, 1e-300, 123456789.123456789};
        value = odd[below(odd.size())];
    }
    void roll(Coordinates& value)
    {
        const std::array<double, 8> odd{0.0, -0.0, 1.0, 90.0, 43.6045, 1.0 / 3.0, -1.4442, 1e-300};
        value = {odd[below(odd.size())], 2 * odd[below(odd.size())]};
    }
    void roll(QUuid& value)
    {
        const quint32 number = below(65535) + 1;
        value = QUuid(number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }
    void roll(PictureFile& value)
    {
        const std::array<QByteArray, 3> odd{
            QByteArray(), QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10), "\xff\xd8"};
        value.bytes = odd[below(odd.size())];
    }
    void roll(Day& value) { value = Day(QDate(2014, 6, 12)).plus(static_cast<int>(below(3))); }
    void roll(LocalTime& value) { value = *LocalTime::fromMinutes(minutes{below(36 * 60)}); }
    void roll(TimeSpan& value)
    {
        const auto begin = below(36 * 60);
        value = *TimeSpan::create(*LocalTime::fromMinutes(minutes{begin}),
            *LocalTime::fromMinutes(minutes{begin + 1 + below(36 * 60 - begin)}));
    }
    void roll(OpeningHours& value)
    {
        roll(value.day);
        roll(value.span);
    }
    template <NamedEnum T>
    void roll(T& value)
    {
        const auto all = names(T{});
        value = all[below(all.size())].first;
    }
    template <class T>
    void roll(Internal<T>& value)
    {
        roll(value.forInsiders());
    }
    template <HasFields T>
    void roll(T& value)
    {
        forEachField<T>([&](const auto& field) { roll(field.of(value)); });
    }
    template <class T>
    void roll(Id<T>& value)
    {
        const Table<T>& rows = m_festival.table<T>();
        value = std::next(rows.begin(), below(static_cast<size_t>(rows.size())))->id;
    }
    template <class T>
    void roll(std::optional<T>& value)
    {
        value.reset();
        if (below(2) == 0)
            return;
        T some = any<T>();
        roll(some);
        value = std::move(some);
    }
    template <class T>
    void roll(std::vector<T>& values)
    {
        values.clear();
        for (quint32 left = below(4); left > 0; --left) {
            T value = any<T>();
            roll(value);
            values.push_back(std::move(value));
        }
    }

private:
    template <class T>
    static T any()
    {
        const Day day(QDate(2014, 6, 12));
        const TimeSpan span = *TimeSpan::fromText(u"09:00/10:00");
        if constexpr (std::is_same_v<T, Day>)
            return day;
        else if constexpr (std::is_same_v<T, TimeSpan>)
            return span;
        else if constexpr (std::is_same_v<T, OpeningHours>)
            return OpeningHours{day, span};
        else if constexpr (requires(T id) { id.uuid(); })
            return T(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        else
            return T{};
    }

    quint32 below(size_t limit) { return m_random.bounded(static_cast<quint32>(limit)); }

    QRandomGenerator m_random;
    const Festival& m_festival;
};

About randomAbout(IdSource& ids)
{
    About about = blank(ids.next<About>());
    Dice(1, Festival(about)).roll(about);
    about.firstDay = Day(QDate(2014, 6, 12));
    about.lastDay = Day(QDate(2014, 6, 14));
    about.walkingSpeed = 1.0 / 3.0;
    return about;
}

} // namespace

Festival randomFestival(quint64 seed, int rowsOfEachKind)
{
    IdSource ids(seed);
    Festival festival(randomAbout(ids));
    Dice dice(seed, festival);
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        for (int left = std::is_same_v<T, About> ? 0 : rowsOfEachKind; left > 0; --left) {
            T row = blank(ids.next<T>());
            dice.roll(row);
            festival.table<T>().put(std::move(row));
        }
    });
    return festival;
}

} // namespace planner::tests
