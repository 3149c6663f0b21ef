// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/typography.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace planner {

namespace {

constexpr QChar noBreak(0x00A0);
constexpr QChar narrow(0x202F); ///< Narrow no-break space.
constexpr QChar figureSpace(0x2007);
constexpr QChar apostrophe(0x2019);
constexpr QChar enDash(0x2013);
constexpr QChar ellipsis(0x2026);
constexpr QChar keeper(0xFDD0); ///< Stands for a word that is kept as it is; no text has it.

bool isBlank(QChar c)
{
    return c == u' ' || c == noBreak || c == narrow || c == QChar(0x2009);
}

bool isOpening(QChar c)
{
    return QStringView(u"([{«“‘").contains(c);
}

bool isClosing(QChar c)
{
    return QStringView(u")]}»”’\"'").contains(c);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == keeper;
}

/// The character at `index`, or a blank outside of the text.
QChar at(const QString& text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar(u' ');
}

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

/// A text whose addresses and tags are out of reach of the rules.
struct Guarded {
    QString text; ///< With a keeper for each kept word.
    QStringList kept;
};

Guarded guarded(const QString& text)
{
    Guarded result{text, {}};
    const bool plain = std::ranges::none_of(
        text, [](QChar c) { return c == u'@' || c == u'/' || c == u'#' || c == u'.' || c == keeper; });
    if (plain)
        return result;
    static const QRegularExpression words = expression(
        R"((?:https?://|mailto:|www\.)[^\s"«»“”’…<>]*[^\s"«»“”’…<>.,;:!?'()])"
        R"(|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)+(?:/[^\s"«»“”’…<>]*[\w/])?|#\w[\w-]*|\x{FDD0})");
    result.text.clear();
    qsizetype done = 0;
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result.text += QStringView(text).mid(done, match.capturedStart() - done);
        result.text += keeper;
        result.kept += match.captured();
        done = match.capturedEnd();
    }
    result.text += QStringView(text).mid(done);
    return result;
}

QString released(const Guarded& guarded)
{
    if (guarded.kept.isEmpty())
        return guarded.text;
    QString result;
    auto next = guarded.kept.cbegin();
    for (const QChar c : guarded.text) {
        if (c == keeper)
            result += *next++;
        else
            result += c;
    }
    return result;
}

/// "..." becomes one character; longer rows of dots stay.
QString withEllipses(const QString& text)
{
    if (!text.contains(QLatin1String("...")))
        return text;
    static const QRegularExpression dots = expression(R"((?<!\.)\.\.\.(?!\.))");
    return QString(text).replace(dots, QString(ellipsis));
}

enum class Role { None, Opens, Closes };

/// What the straight quotation mark at `index` can be, seen from its neighbours; `before` is what the mark
/// right before it was taken for.
Role roleAt(const QString& text, qsizetype index, Role before)
{
    const QChar previous = at(text, index - 1);
    const QChar next = at(text, index + 1);
    if (previous == u'"')
        return before;
    const bool elided = (previous == u'\'' || previous == apostrophe) && isWord(next);
    if (previous.isSpace() || isOpening(previous) || elided)
        return next.isSpace() ? Role::None : Role::Opens;
    return isWord(next) ? Role::None : Role::Closes;
}

/// Which straight quotation marks make pairs; the others are inches, or were forgotten.
std::vector<Role> pairedMarks(const QString& text)
{
    std::vector<Role> roles(static_cast<std::size_t>(text.size()), Role::None);
    std::vector<qsizetype> open;
    Role seen = Role::None;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'"')
            continue;
        seen = roleAt(text, i, seen);
        if (seen == Role::Opens) {
            open.push_back(i);
        } else if (seen == Role::Closes && !open.empty()) {
            roles[static_cast<std::size_t>(open.back())] = Role::Opens;
            roles[static_cast<std::size_t>(i)] = Role::Closes;
            open.pop_back();
        }
    }
    return roles;
}

struct Marks {
    QChar open;
    QChar close;
};

Marks outerMarks(Language language)
{
    return language == Language::French ? Marks{u'«', u'»'} : Marks{u'“', u'”'};
}

Marks innerMarks(Language language)
{
    return language == Language::French ? Marks{u'“', u'”'} : Marks{u'‘', u'’'};
}

QString withQuotationMarks(const QString& text, Language language)
{
    if (!text.contains(u'"'))
        return text;
    const std::vector<Role> roles = pairedMarks(text);
    QString result = text;
    std::vector<QChar> pending;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const Role role = roles[static_cast<std::size_t>(i)];
        if (role == Role::Opens) {
            const Marks marks = depth > 0 ? innerMarks(language) : outerMarks(language);
            result[i] = marks.open;
            pending.push_back(marks.close);
        } else if (role == Role::Closes) {
            result[i] = pending.back();
            pending.pop_back();
        }
        if (role == Role::Opens || c == u'«' || c == u'“')
            ++depth;
        else if (role == Role::Closes || c == u'»' || c == u'”')
            depth = std::max(0, depth - 1);
    }
    return result;
}

/// Where the single quotation that opens at `index` closes, if it is one and not an apostrophe.
std::optional<qsizetype> closingQuote(const QString& text, qsizetype index)
{
    const QChar previous = at(text, index - 1);
    const bool opens = (previous.isSpace() || isOpening(previous)) && at(text, index + 1).isLetter();
    if (!opens)
        return std::nullopt;
    for (qsizetype i = index + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\'' && !at(text, i - 1).isSpace() && !isWord(at(text, i + 1)))
            return i;
    }
    return std::nullopt;
}

QString withApostrophes(const QString& text, Language language)
{
    if (!text.contains(u'\''))
        return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i) != u'\'')
            continue;
        const QChar previous = at(result, i - 1);
        const QChar next = at(result, i + 1);
        const bool feet = previous.isDigit() && !next.isLetter();
        if (feet || (previous.isSpace() && !isWord(next)))
            continue;
        const std::optional<qsizetype> closing = closingQuote(result, i);
        if (closing)
            result[*closing] = innerMarks(language).close;
        result[i] = closing ? innerMarks(language).open : apostrophe;
    }
    return result;
}

void hardenBlanks(QString& text, const QRegularExpression& pattern)
{
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (isBlank(text.at(i)))
                text[i] = narrow;
        }
    }
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// French hours: "9h30" and "9 h 30" with narrow spaces around the h.
QString withHours(const QString& text)
{
    if (!hasDigit(text))
        return text;
    static const QRegularExpression hour
        = expression(R"((?<![\w:.,/])(\d{1,2})[ \xA0\x{202F}]?h(?:[ \xA0\x{202F}]?(\d\d))?(?!\w))");
    QString result;
    qsizetype done = 0;
    for (auto found = hour.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += match.captured(1) + narrow + u'h';
        if (match.hasCaptured(2))
            result += narrow + match.captured(2);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

/// Numbers hold together: telephones, thousands, a number and what it counts.
QString withHeldNumbers(QString text)
{
    if (!hasDigit(text))
        return text;
    static const QRegularExpression phone = expression(
        R"((?<!\w)(?<![\dh][ \xA0\x{202F}])(?:0\d|\+\d{2,3}[ \xA0\x{202F}]?\d)(?:[ \xA0\x{202F}]\d\d){4}(?!\w|[ \xA0\x{202F}]\d))");
    static const QRegularExpression thousands = expression(
        R"((?<![\w.,:–-])(?<![\dh][ \xA0\x{202F}])\d{1,3}(?:[ \xA0\x{202F}]\d{3})+(?!\w|[ \xA0\x{202F}]\d))");
    static const QRegularExpression counted = expression(R"((?<![\w.,:-])(\d+(?:[.,]\d+)?) (?=\p{L}))");
    hardenBlanks(text, phone);
    hardenBlanks(text, thousands);
    text.replace(counted, QStringLiteral("\\1") + noBreak);
    return text;
}

/// A dash between numbers says from and to.
QString withRanges(QString text)
{
    if (!hasDigit(text))
        return text;
    static const QRegularExpression range = expression(
        R"((?<![\w.,:/–-])(\d{1,4}(?::\d\d|\x{202F}h(?:\x{202F}\d\d)?)?[ \xA0\x{202F}]?)-)"
        R"((?=[ \xA0\x{202F}]?\d{1,4}(?::\d\d|\x{202F}h(?:\x{202F}\d\d)?)?(?![\w/–-]|[.,:]\d)))");
    return text.replace(range, QStringLiteral("\\1") + enDash);
}

/// Whether the mark at `index` is punctuation here, and not part of a word, a smiley or a program.
bool isPunctuation(const QString& text, qsizetype index, QChar previous)
{
    const QChar mark = text.at(index);
    const QChar next = at(text, index + 1);
    if (isOpening(previous) || QStringView(u";:!?\"'").contains(previous))
        return false;
    if (mark == u'»')
        return true;
    if (mark == u'%')
        return previous.isDigit() && !isWord(next);
    if (mark == u':' || mark == u';')
        return next.isSpace() || isClosing(next);
    return next.isSpace() || isClosing(next) || QStringView(u"!?:;….,").contains(next);
}

/// What becomes of the spaces before the high punctuation and inside « ».
enum class Gaps {
    Narrow, ///< French: there is one everywhere, and it is narrow.
    None, ///< English: there is none, but « » keep theirs.
    AsTyped, ///< Where there is one, it is narrow.
};

QString withPunctuation(const QString& text, Gaps gaps)
{
    const QStringView marks = gaps == Gaps::None ? QStringView(u";:!?%") : QStringView(u";:!?%»");
    if (std::ranges::none_of(text, [marks](QChar c) { return marks.contains(c) || c == u'«'; }))
        return text;
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        qsizetype end = result.size();
        while (end > 0 && isBlank(result.at(end - 1)))
            --end;
        const bool follows = end > 0 && result.at(end - 1) != u'\n';
        if (marks.contains(c) && follows && isPunctuation(text, i, result.at(end - 1))) {
            const bool apart = end < result.size();
            result.truncate(end);
            if (gaps == Gaps::Narrow || (gaps == Gaps::AsTyped && apart))
                result += narrow;
        }
        result += c;
        if (c != u'«' || gaps == Gaps::None)
            continue;
        const bool apart = isBlank(at(text, i + 1)) && i + 1 < text.size();
        while (i + 1 < text.size() && isBlank(text.at(i + 1)))
            ++i;
        if (i + 1 < text.size() && text.at(i + 1) != u'\n' && (gaps == Gaps::Narrow || apart))
            result += narrow;
    }
    return result;
}

} // namespace

QString typeset(const QString& text, Language language)
{
    Guarded work = guarded(text);
    work.text = withEllipses(work.text);
    work.text = withQuotationMarks(work.text, language);
    work.text = withApostrophes(work.text, language);
    if (language == Language::French)
        work.text = withHours(work.text);
    work.text = withHeldNumbers(withRanges(work.text));
    work.text = withPunctuation(work.text, language == Language::French ? Gaps::Narrow : Gaps::None);
    return released(work);
}

QString typesetTitle(const QString& title, Language language)
{
    QString line = title;
    for (const QChar lineBreak : {u'\n', u'\r', u'\t'}) // as other programs may have put into a title
        line.replace(lineBreak, u' ');
    Guarded work = guarded(line);
    work.text = withQuotationMarks(work.text, language);
    work.text = withApostrophes(work.text, language);
    work.text = withHeldNumbers(work.text);
    work.text = withPunctuation(work.text, language == Language::French ? Gaps::Narrow : Gaps::AsTyped);
    static const QRegularExpression lastShort = expression(R"((?<=\S) (?=\S{1,2}$))");
    work.text.replace(lastShort, QString(noBreak)); // no line of its own for "3D"
    return released(work);
}

QString phoneText(const QString& phone)
{
    QString result = phone.trimmed();
    static const QRegularExpression national = expression(R"(^0\d{9}$)");
    static const QRegularExpression grouped = expression(R"(^\+?\d+(?:[ .\xA0\x{202F}]\d+)*$)");
    if (national.match(result).hasMatch()) {
        for (const int place : {8, 6, 4, 2})
            result.insert(place, narrow);
    } else if (grouped.match(result).hasMatch()) {
        static const QRegularExpression gap = expression(R"([ .\xA0\x{202F}])");
        result.replace(gap, QString(narrow));
    }
    return result;
}

QString postalTown(const QString& postcode, const QString& city)
{
    if (postcode.isEmpty() || city.isEmpty())
        return postcode + city;
    return postcode + noBreak + city;
}

QString alignedHour(const QString& time)
{
    const bool oneDigit = at(time, 0).isDigit() && !at(time, 1).isDigit();
    return oneDigit ? figureSpace + time : time;
}

} // namespace planner
