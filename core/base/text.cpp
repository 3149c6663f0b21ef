// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QChar>

#include <algorithm>

namespace planner {

namespace {

/// What Unicode keeps for programs' own use: it stands for no letter, and printing refuses it.
bool isNoncharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFEU;
}

bool isUnwanted(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool zeroWidth = c == 0x200B || c == 0x2060 || c == 0xFEFF;
    const bool bidirectional = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x061C;
    return control || zeroWidth || bidirectional || isNoncharacter(c);
}

/// Whether every character may stay; for most texts that is soon told.
bool isClean(const QString& text)
{
    constexpr char16_t firstRare = 0x600;
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < firstRare && !isUnwanted(c.unicode()); });
}

/// The plain letters of one that has no canonical decomposition; empty for all others.
QLatin1String plainLetters(char16_t c)
{
    switch (c) {
    case u'œ':
        return QLatin1String("oe");
    case u'æ':
        return QLatin1String("ae");
    case u'ß':
        return QLatin1String("ss");
    case u'ø':
        return QLatin1String("o");
    case u'ł':
        return QLatin1String("l");
    default:
        return {};
    }
}

bool isPlainAscii(const QString& text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString cleaned(const QString& text, Lines lines)
{
    if (isClean(text))
        return text.trimmed();
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            const QChar low = text[++i];
            if (!isNoncharacter(QChar::surrogateToUcs4(c, low)))
                kept.append(c).append(low);
        } else if (c == u'\r' || c == u'\n' || c == u'\u2028' || c == u'\u2029') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            kept += lines == Lines::Many ? u'\n' : u' ';
        } else if (c == u'\t') {
            kept += u' ';
        } else if (!c.isSurrogate() && !isUnwanted(c.unicode())) {
            kept += c;
        }
    }
    return kept.trimmed();
}

QString folded(const QString& text)
{
    const QString decomposed = isPlainAscii(text) ? text : text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    bool blankDue = false;
    for (const QChar upper : decomposed) {
        if (upper.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar c = upper.toLower();
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            blankDue = !result.isEmpty();
            continue;
        }
        if (blankDue)
            result += u' ';
        blankDue = false;
        if (const QLatin1String plain = plainLetters(c.unicode()); !plain.isEmpty())
            result += plain;
        else
            result += c;
    }
    return result;
}

QString slug(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.');
        if (plain)
            result += c;
        else if (const QLatin1String letters = plainLetters(c.unicode()); !letters.isEmpty())
            result += letters;
        else if (c.category() != QChar::Mark_NonSpacing && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

QStringList words(const QString& text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace planner
