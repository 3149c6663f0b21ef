// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_matcher.h"

#include "core/base/text.h"

namespace planner::ui {
namespace {

constexpr int wholeWord = 100;
constexpr int wordBegin = 80;
constexpr int withinWord = 50;
constexpr int letterByLetter = 30;
constexpr int textBegin = 20; ///< On top, when the text begins with it.

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1] == u' ';
}

/// The first place at which `word` begins a word of `text`, or -1.
qsizetype wordBeginning(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return -1;
}

/// The letters of `word` in order, from the begin of a word; each jump to within a word costs.
std::optional<int> scattered(QStringView text, QStringView word, qsizetype begin)
{
    qsizetype at = begin;
    int jumps = 0;
    for (const QChar letter : word) {
        const qsizetype found = text.indexOf(letter, at);
        if (found < 0)
            return std::nullopt;
        if (found != at && !beginsWord(text, found))
            ++jumps;
        at = found + 1;
    }
    // Letters strewn all over the place are no match.
    return jumps * 3 > word.size() ? std::nullopt : std::optional(letterByLetter - 5 * jumps);
}

std::optional<int> scattered(QStringView text, QStringView word)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (!beginsWord(text, at))
            continue;
        const std::optional<int> score = scattered(text, word, at);
        if (score && (!best || *score > *best))
            best = score;
    }
    return best;
}

std::optional<int> matchedWord(QStringView text, QStringView word)
{
    if (const qsizetype at = wordBeginning(text, word); at >= 0) {
        const qsizetype end = at + word.size();
        const int score = end == text.size() || text[end] == u' ' ? wholeWord : wordBegin;
        return at == 0 ? score + textBegin : score;
    }
    if (text.contains(word))
        return withinWord;
    return word.size() < 2 ? std::nullopt : scattered(text, word);
}

} // namespace

PaletteQuery::PaletteQuery(const QString& typed) : m_text(typed.trimmed())
{
    if (!m_text.isEmpty() && QStringLiteral(">@#:!").contains(m_text.front())) {
        m_prefix = m_text.front();
        m_text = m_text.mid(1).trimmed();
    }
    m_words = words(m_text);
}

std::optional<int> PaletteQuery::match(QStringView foldedText) const
{
    if (m_words.isEmpty())
        return 0;
    int sum = 0;
    for (const QString& word : m_words) {
        const std::optional<int> score = matchedWord(foldedText, word);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    // Of two that match alike, the shorter is the closer.
    return sum * 4 - static_cast<int>(std::min<qsizetype>(foldedText.size(), 200) / 4);
}

} // namespace planner::ui
