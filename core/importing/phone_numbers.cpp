// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/phone_numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace planner {

namespace {

constexpr qsizetype longestCell = 2'000; ///< Letters beyond which a cell is not worth the time to search it.

QString inPairs(const QString& digits)
{
    QString pairs;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            pairs += u' ';
        pairs += digits[i];
    }
    return pairs;
}

/// The ten digits of a French number; empty for any other.
QString nationalNumber(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit() || c == u'+')
            digits += c;
    }
    for (const char* prefix : {"+33", "0033"}) {
        const QLatin1String text(prefix);
        if (digits.startsWith(text))
            digits = digits.mid(text.size());
        else
            continue;
        if (digits.startsWith(u'0'))
            digits.remove(0, 1);
        break;
    }
    if (digits.size() == 12 && digits.startsWith(QLatin1String("330")))
        digits.remove(0, 2);
    if (digits.size() == 11 && digits.startsWith(QLatin1String("33")) && digits[2] != u'0')
        digits.replace(0, 2, u'0'); // a spreadsheet took the + for a sign
    if (digits.size() == 9 && digits[0] != u'0' && digits[0] != u'+')
        digits.prepend(u'0');
    return digits.size() == 10 && digits[0] == u'0' && digits[1] != u'0' ? digits : QString();
}

/// Whether a text begins with what is counted rather than called: "9h-12h", "2ème étage", "3 rue".
bool isNoPhone(const QString& text)
{
    static const QRegularExpression counted(QStringLiteral(R"(^\d{1,4}\s?(?:[-/]\s?\d{1,2}\s?)?[^\W\d_])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return counted.match(text).hasMatch();
}

/// The first of two numbers in one cell, which a sign or the beginning of another number tells apart; empty
/// where there are not two. `rest` is the cell from the first figure on.
QString firstOfSeveral(const QString& typed, const QString& rest)
{
    for (qsizetype i = 1; i < typed.size(); ++i) {
        if (typed[i].isDigit() || nationalNumber(typed.left(i)).isEmpty())
            continue;
        qsizetype next = i;
        while (next < rest.size() && !rest[next].isDigit() && rest[next] != u'+')
            ++next;
        const bool isApart = QStringView(rest).sliced(i, next - i).contains(u'/');
        const bool isNumber = !phoneIn(rest.mid(next)).value.isEmpty();
        const bool isOther = isNoPhone(rest.mid(next));
        return isApart || isNumber || isOther ? nationalNumber(typed.left(i)) : QString();
    }
    return {};
}

} // namespace

TextFound phoneIn(const QString& cell)
{
    static const QRegularExpression number(
        QStringLiteral(R"(\(?(?:\+|00)?\s?\(?\d[\d\s.\-/()\x{00A0}\x{202F}\x{2010}-\x{2015}]{6,22}\d)"));
    static const QRegularExpression around(
        QStringLiteral(R"(^(?:(?:t[ée]l(?:[ée]phone)?|portable|mobile|fixe|phone)\b[.\s]*:?|[:.])?\s*|)"
                       R"([\s.,;]+$|(?<=^\d{9})[.,]0+$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (cell.size() > longestCell)
        return {};
    // Most cells are a number and nothing else.
    const bool isBare
        = std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == u' ' || c == u'+'; });
    const QString bare = isBare ? cell.trimmed() : QString(cell).remove(around);
    const QRegularExpressionMatch match = number.match(bare);
    if (!match.hasMatch())
        return {};
    const QString typed = match.captured();
    if (const QString whole = nationalNumber(typed); !whole.isEmpty())
        return {inPairs(whole), typed.size() == bare.size()};
    if (const QString first = firstOfSeveral(typed, bare.mid(match.capturedStart())); !first.isEmpty())
        return {inPairs(first), false};
    const bool foreign = typed.startsWith(u'+') || typed.startsWith(QLatin1String("00"));
    return foreign && typed.size() == bare.size() ? TextFound{typed.simplified(), true} : TextFound{};
}

} // namespace planner
