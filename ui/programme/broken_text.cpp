// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/broken_text.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace planner::ui {
namespace {

/// Whether `line` ends between two letters.
bool breaksWord(const QTextLine& line, const QString& text)
{
    const qsizetype end = line.textStart() + line.textLength();
    return end < text.size() && text.at(end - 1).isLetter() && text.at(end).isLetter();
}

bool isVowel(QChar letter)
{
    static const QString vowels = QStringLiteral("aeiouyàâäéèêëîïôöùûüœæ");
    return vowels.contains(letter.toLower());
}

/// Whether a syllable may begin with the two consonants `first` and `second`: "tr", "bl", "ch", "gn".
bool beginsSyllable(QChar first, QChar second)
{
    const bool isLiquid = QStringLiteral("lr").contains(first);
    return second == QLatin1Char('h') || (QStringLiteral("lr").contains(second) && !isLiquid)
        || (first == QLatin1Char('g') && second == QLatin1Char('n'));
}

/// Whether a new syllable begins at `at`, as far as letters tell it: before the consonant that leads to a
/// vowel, or between two consonants.
bool isSyllable(QStringView word, qsizetype at)
{
    const QString letters = word.toString().toLower();
    if (at < 2 || at + 2 > letters.size() || isVowel(letters.at(at)))
        return false;
    const QChar before = letters.at(at - 1);
    const QChar next = letters.at(at + 1);
    if (isVowel(before))
        return isVowel(next) || beginsSyllable(letters.at(at), next);
    return isVowel(letters.at(at - 2)) && isVowel(next) && !beginsSyllable(before, letters.at(at));
}

/// Where to break the word that begins at `begin` so that no more than up to `end` stands before the hyphen:
/// between two syllables if possible, and not just before the last two letters.
qsizetype hyphenation(const QString& text, qsizetype begin, qsizetype end)
{
    qsizetype after = end;
    while (after < text.size() && text.at(after).isLetter())
        ++after;
    const QStringView word = QStringView(text).mid(begin, after - begin);
    for (qsizetype at = std::min(end - begin, word.size() - 3); at >= 2; --at) {
        if (isSyllable(word, at))
            return begin + at;
    }
    return end;
}

} // namespace

QString brokenText(const QString& text, const QFont& font, int width, int lines)
{
    if (width <= 0 || lines <= 0)
        return {};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList broken;
    while (broken.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const int begin = line.textStart();
        if (breaksWord(line, text)) {
            line.setLineWidth(width - metrics.horizontalAdvance(QLatin1Char('-')));
            const qsizetype end = hyphenation(text, begin, begin + line.textLength());
            line.setNumColumns(static_cast<int>(end) - begin);
        }
        const bool isLast = broken.size() + 1 == lines;
        QString part = text.mid(begin, line.textLength()).trimmed();
        if (isLast)
            part = metrics.elidedText(text.mid(begin).trimmed(), Qt::ElideRight, width);
        else if (breaksWord(line, text))
            part += QLatin1Char('-');
        broken.append(part);
    }
    layout.endLayout();
    return broken.join(QChar::LineSeparator);
}

int lineCount(const QString& broken)
{
    return broken.isEmpty() ? 0 : static_cast<int>(broken.count(QChar::LineSeparator)) + 1;
}

QStaticText preparedText(const QString& text, const QFont& font)
{
    QStaticText prepared(text);
    prepared.setTextFormat(Qt::PlainText);
    prepared.setPerformanceHint(QStaticText::AggressiveCaching);
    prepared.prepare({}, font);
    return prepared;
}

} // namespace planner::ui
