// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/digit_entry.h"

namespace planner::ui {
namespace {

/// The keys of 0 to 9 on a French keyboard.
constexpr QStringView frenchDigits = u"à&é\"'(-è_ç";
constexpr qsizetype most = 4;

} // namespace

bool DigitEntry::type(QChar character, std::chrono::milliseconds now)
{
    const qsizetype french = frenchDigits.indexOf(character);
    const int digit = french >= 0                ? static_cast<int>(french)
        : character >= u'0' && character <= u'9' ? character.digitValue()
                                                 : -1;
    if (digit < 0)
        return false;
    m_digits = typed(now);
    if (m_digits.size() < most)
        m_digits += QString::number(digit);
    m_last = now;
    return true;
}

QString DigitEntry::typed(std::chrono::milliseconds now) const
{
    return now - m_last <= patience ? m_digits : QString();
}

std::optional<LocalTime> DigitEntry::take(std::chrono::milliseconds now)
{
    const QString digits = typed(now);
    m_digits.clear();
    if (digits.isEmpty())
        return std::nullopt;
    const qsizetype hourDigits = digits.size() <= 2 ? digits.size() : digits.size() - 2;
    const int hours = digits.left(hourDigits).toInt();
    const int rest = digits.mid(hourDigits).toInt();
    return rest < 60 ? LocalTime::fromMinutes(minutes{hours * 60 + rest}) : std::nullopt;
}

} // namespace planner::ui
