// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programme/wish.h"

#include "core/programme/wish_words.h"

#include <algorithm>

namespace planner {

namespace {

constexpr minutes about{30}; ///< "vers 14 h" is met by a begin so far off.

bool isAboutTime(const WishToken& token)
{
    return token.word == WishWord::Days || token.word == WishWord::Span || token.word == WishWord::At;
}

using Tokens = std::vector<WishToken>;

/// Leaves out the clauses that say nothing of days and times. None when a clause that does has words that are
/// not understood.
std::optional<Tokens> understood(const Tokens& tokens)
{
    Tokens result;
    auto begin = tokens.begin();
    while (begin != tokens.end()) {
        const auto end = std::find_if(
            begin, tokens.end(), [](const WishToken& token) { return token.word == WishWord::Pause; });
        const bool timed = std::any_of(begin, end, isAboutTime);
        const bool strange
            = std::any_of(begin, end, [](const WishToken& token) { return token.word == WishWord::Unknown; });
        const bool contrary = std::any_of(
            begin, end, [](const WishToken& token) { return token.word == WishWord::Contradiction; });
        if (contrary || (timed && strange))
            return std::nullopt;
        if (timed) {
            result.insert(result.end(), begin, end);
            result.push_back({.word = WishWord::Pause});
        }
        begin = end == tokens.end() ? end : end + 1;
    }
    return result;
}

/// Makes "après 17 h" and "avant midi" spans. None when no time follows.
std::optional<Tokens> bounded(const Tokens& tokens)
{
    Tokens result;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        const bool bounds = token->word == WishWord::After || token->word == WishWord::Before
            || token->word == WishWord::Since;
        const auto next = token + 1;
        const bool timed = next != tokens.end() && (next->at || next->span);
        if (bounds && !timed && token->word != WishWord::Since)
            return std::nullopt;
        if (!bounds)
            result.push_back(*token);
        if (!bounds || !timed)
            continue;
        const bool before = token->word == WishWord::Before;
        const auto span = before ? TimeSpan::create(LocalTime(), next->at ? *next->at : next->span->end())
                                 : TimeSpan::create(next->at ? *next->at : next->span->begin(),
                                     *LocalTime::fromMinutes(LocalTime::latest));
        if (!span)
            return std::nullopt;
        result.push_back({.word = WishWord::Span, .span = *span});
        ++token;
    }
    return result;
}

/// Puts tokens together to what is wanted and what is not.
class Reading {
public:
    std::optional<Wish> of(const Tokens& tokens)
    {
        for (const WishToken& token : tokens)
            take(token);
        closeGroup();
        return m_unclear ? std::nullopt : std::optional(m_wish);
    }

private:
    enum class Mood { Wanted, Unwanted, AfterUnwanted };

    void take(const WishToken& token)
    {
        // "pas le samedi, dimanche" can be read both ways.
        m_unclear = m_unclear || (m_mood == Mood::AfterUnwanted && isAboutTime(token));
        if (token.word == WishWord::Days)
            takeDays(token.days);
        else if (isAboutTime(token))
            takeTime(token);
        else if (token.word == WishWord::Not)
            beginGroup(Mood::Unwanted);
        else if (token.word == WishWord::Rather)
            beginGroup(Mood::Wanted);
        else if (token.word == WishWord::Pause && m_mood == Mood::Unwanted)
            beginGroup(Mood::AfterUnwanted);
        m_or = token.word == WishWord::Or;
        m_to = token.word == WishWord::To;
    }

    void takeDays(const std::vector<Day>& days)
    {
        if (m_to && m_current.days && !isTimed() && joinRow(days))
            return;
        if (m_current.days || m_or)
            closeCurrent();
        m_current.days = days;
    }

    /// "jeudi au samedi"
    bool joinRow(const std::vector<Day>& days)
    {
        std::vector<Day>& row = *m_current.days;
        if (row.empty() || days.empty() || days.front() < row.back())
            return false;
        for (Day day = row.back().plus(1); day <= days.back(); day = day.plus(1))
            row.push_back(day);
        return true;
    }

    void takeTime(const WishToken& token)
    {
        const std::optional<std::vector<Day>> days = m_current.days;
        const bool another = isTimed();
        if (another || m_or)
            closeCurrent();
        if (another)
            m_current.days = days;
        m_current.span = token.span;
        m_current.at = token.at;
    }

    [[nodiscard]] bool isTimed() const { return m_current.span || m_current.at; }

    void closeCurrent()
    {
        if (m_current.days || isTimed())
            m_group.push_back(m_current);
        m_current = {};
    }

    void beginGroup(Mood mood)
    {
        closeGroup();
        m_mood = mood;
    }

    /// In "pas jeudi et vendredi matin" the morning may be meant for both days, so the day alone says
    /// nothing.
    void closeGroup()
    {
        closeCurrent();
        const auto isTimedOne = [](const WishedTime& time) { return time.span || time.at; };
        const bool unwanted = m_mood == Mood::Unwanted;
        if (unwanted && std::ranges::any_of(m_group, isTimedOne))
            std::erase_if(m_group, [&](const WishedTime& time) { return !isTimedOne(time); });
        auto& list = unwanted ? m_wish.unwanted : m_wish.wanted;
        list.insert(list.end(), m_group.begin(), m_group.end());
        m_group.clear();
    }

    Wish m_wish;
    std::vector<WishedTime> m_group;
    WishedTime m_current;
    Mood m_mood = Mood::Wanted;
    bool m_or = false;
    bool m_to = false;
    bool m_unclear = false;
};

bool isOn(const WishedTime& time, Day day)
{
    return !time.days || std::ranges::find(*time.days, day) != time.days->end();
}

bool isSatisfied(const WishedTime& time, Day day, const TimeSpan& span)
{
    if (!isOn(time, day) || (time.span && !time.span->contains(span)))
        return false;
    return !time.at || span.contains(*time.at) || std::chrono::abs(span.begin() - *time.at) <= about;
}

bool isTouched(const WishedTime& time, Day day, const TimeSpan& span)
{
    return isOn(time, day) && (!time.span || time.span->overlaps(span))
        && (!time.at || span.contains(*time.at));
}

} // namespace

std::optional<Wish> readWish(const QString& text, const std::vector<Day>& days)
{
    const auto clauses = understood(wishTokens(text, days));
    const auto tokens = clauses ? bounded(*clauses) : std::nullopt;
    return tokens ? Reading().of(*tokens) : std::nullopt;
}

bool isMet(const Wish& wish, Day day, const TimeSpan& span)
{
    if (std::ranges::any_of(
            wish.unwanted, [&](const WishedTime& time) { return isTouched(time, day, span); }))
        return false;
    return wish.wanted.empty() || std::ranges::any_of(wish.wanted, [&](const WishedTime& time) {
        return isSatisfied(time, day, span);
    });
}

bool saysNo(const QString& text)
{
    return std::ranges::any_of(
        wishTokens(text, {}), [](const WishToken& token) { return token.word == WishWord::Not; });
}

} // namespace planner
