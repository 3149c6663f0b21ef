// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/cell_values.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace planner {

namespace {

using WordList = std::initializer_list<QStringView>;

bool isOneOf(QStringView text, WordList list)
{
    return std::ranges::find(list, text) != list.end();
}

/// Letters beyond which a cell holds something else, and is not worth the time to search it.
constexpr qsizetype longestAddress = 2'000;
constexpr qsizetype longestNumber = 60;

QRegularExpressionMatch matchIn(const QString& cell, const QRegularExpression& pattern, qsizetype longest)
{
    return cell.size() > longest ? QRegularExpressionMatch() : pattern.match(cell);
}

/// "(www.acme.fr)" gives "www.acme.fr".
QString unbracketed(const QString& cell)
{
    const bool isBracketed = (cell.startsWith(u'(') && cell.endsWith(u')'))
        || (cell.startsWith(u'[') && cell.endsWith(u']')) || (cell.startsWith(u'<') && cell.endsWith(u'>'));
    return isBracketed ? cell.sliced(1, cell.size() - 2).trimmed() : cell;
}

/// A number with a decimal point or comma; blanks stand between groups of three figures, or nowhere.
std::optional<double> numberIn(const QString& cell)
{
    static const QRegularExpression number(
        QStringLiteral(R"(^-?(?:\d+|\d{1,3}(?:[ \x{A0}\x{2009}\x{202F}]\d{3})+)(?:[.,]\d*)?$)"));
    if (!matchIn(cell, number, longestNumber).hasMatch())
        return std::nullopt;
    QString plain = cell;
    plain.replace(u',', u'.');
    plain.removeIf([](QChar c) { return c.isSpace(); });
    bool read = false;
    const double value = plain.toDouble(&read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// None for "1.200", which is 1200 to some and 1,2 to others.
std::optional<int> wholeNumberIn(const QString& cell)
{
    static const QRegularExpression ambiguous(QStringLiteral(R"(^\d{1,3}[.,]\d{3}$)"));
    const auto number = numberIn(cell);
    if (!number || *number < 0 || *number > 999'999 || *number != std::floor(*number)
        || matchIn(cell, ambiguous, longestNumber).hasMatch())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<minutes> hoursAndMinutes(const QRegularExpressionMatch& match)
{
    const int hours = match.captured(1).toInt();
    const int past = match.captured(2).toInt();
    if (past > 59 || hours > 36)
        return std::nullopt;
    return minutes{hours * 60 + past};
}

const char* languageCode(const QString& word)
{
    if (isOneOf(word, {u"fr", u"francais", u"francaise", u"french", u"vf"}))
        return "fr";
    if (isOneOf(word, {u"en", u"gb", u"uk", u"anglais", u"anglaise", u"english"}))
        return "en";
    if (isOneOf(word, {u"es", u"espagnol", u"spanish", u"castillan"}))
        return "es";
    if (isOneOf(word, {u"de", u"allemand", u"german"}))
        return "de";
    if (isOneOf(word, {u"it", u"italien", u"italian"}))
        return "it";
    if (isOneOf(word, {u"pt", u"portugais", u"portuguese"}))
        return "pt";
    if (isOneOf(word, {u"oc", u"occitan"}))
        return "oc";
    if (isOneOf(word, {u"ca", u"catalan"}))
        return "ca";
    if (isOneOf(word, {u"nl", u"neerlandais", u"dutch"}))
        return "nl";
    if (isOneOf(word, {u"ar", u"arabe", u"arabic"}))
        return "ar";
    if (isOneOf(word, {u"zh", u"chinois", u"chinese"}))
        return "zh";
    return nullptr;
}

} // namespace

bool isSpreadsheetError(const QString& cell)
{
    if (!cell.startsWith(u'#'))
        return false;
    const bool narrow = cell.size() >= 3 && cell.count(u'#') == cell.size();
    return narrow
        || isOneOf(cell.toUpper(),
            {u"#NUM!", u"#NOMBRE!", u"#N/A", u"#REF!", u"#VALEUR!", u"#VALUE!", u"#DIV/0!", u"#NOM?",
                u"#NAME?", u"#NUL!", u"#NULL!"});
}

bool saysNothing(const QString& cell)
{
    constexpr qsizetype longest = 5;
    return cell.size() <= longest
        && isOneOf(cell.toLower(),
            {u"-", u"–", u"—", u"--", u"/", u"?", u"n/a", u"na", u"nc", u"n.c.", u"nr", u"néant"});
}

TextFound emailIn(const QString& cell)
{
    static const QRegularExpression address(
        QStringLiteral(R"((?<![^\s@<>"(),;:\[\]\\])[^\s@<>"(),;:\[\]\\]+@)"
                       R"([^\s@<>"(),;:\[\]\\.]+(?:\.[^\s@<>"(),;:\[\]\\.]+)*\.[^\W\d_]{2,})"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = matchIn(cell, address, longestAddress);
    if (!match.hasMatch())
        return {};
    const QString before = cell.left(match.capturedStart()).trimmed();
    const QString after = cell.mid(match.capturedEnd()).trimmed();
    const bool named = before.endsWith(u'<') && after.startsWith(u'>') && after.size() == 1;
    const bool bare = (before.isEmpty() || before == QLatin1String("mailto:"))
        && (after.isEmpty() || isOneOf(after, {u";", u".", u","}));
    return {match.captured(), named || bare};
}

TextFound webAddressIn(const QString& typed)
{
    const QString cell = unbracketed(QString(typed).remove(QChar::SoftHyphen).trimmed());
    static const QRegularExpression address(
        QStringLiteral(R"((?<![^\s(\[])(https?://)?((?:[^\s/@:.,;<>"()\[\]]+\.)+)"
                       R"([^\W\d_][^\s/@:.,;<>"()\[\]]+(?::\d+)?(?:[/?#][^\s<>"]*)?))"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression onlyWww(
        QStringLiteral("^www\\.[^.]+$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = matchIn(cell, address, longestAddress);
    // "www.acme,fr": what stands before the comma is no address.
    if (!match.hasMatch() || onlyWww.match(match.captured(2)).hasMatch())
        return {};
    const QString scheme
        = match.captured(1).isEmpty() ? QStringLiteral("http://") : match.captured(1).toLower();
    const QStringView rest = QStringView(cell).sliced(match.capturedEnd());
    const bool isWhole = match.capturedStart() == 0 && (rest.isEmpty() || isOneOf(rest, {u".", u",", u";"}));
    return {scheme + match.captured(2), isWhole};
}

TextFound pageWithin(const QString& cell)
{
    static const QRegularExpression page(
        QStringLiteral(R"((?<![\w@.\-/])((?i)https?://)?(www\.[^\s<>"«»]+|(?(1)[^\s<>"«»]+|)"
                       R"((?:[\w\-]+\.)+[a-z]{2,4}(?!\w|@|\.\w)(?:/[^\s<>"«»]*)?)))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const TextFound alone = webAddressIn(cell);
    const QRegularExpressionMatch match = matchIn(cell, page, longestAddress);
    if (alone.isWhole || !match.hasMatch())
        return alone.isWhole ? alone : TextFound{};
    QString address = match.captured(2);
    while (!address.isEmpty() && QStringView(u".,;:!?)]’'").contains(address.back()))
        address.chop(1);
    const QString scheme
        = match.captured(1).isEmpty() ? QStringLiteral("http://") : match.captured(1).toLower();
    return {address.isEmpty() ? QString() : scheme + address, false};
}

TextFound pageIn(const QString& cell, const QString& base)
{
    static const QRegularExpression account(
        QStringLiteral(R"(^@?(\+?[\w.\-]+)$)"), QRegularExpression::UseUnicodePropertiesOption);
    if (cell.contains(u'/'))
        return webAddressIn(cell);
    const QRegularExpressionMatch match = matchIn(cell, account, longestAddress);
    if (match.hasMatch())
        return {base + match.captured(1), true};
    return {};
}

std::optional<int> countIn(const QString& cell)
{
    static const QRegularExpression surrounded(QStringLiteral(
        R"(^(?:env\.?|environ|max\.?|maxi|maximum|jusqu['’]à|up to|about|~|≤|<)?\s*(\d[\d\s\x{A0}\x{202F}]*))"
        R"((?:pers\.?|personnes?|p\.|people|visiteurs?|places?|salariés?|employés?|ans|marches?|max\.?|maxi)?$)"));
    if (const auto number = wholeNumberIn(cell))
        return number;
    const QString lower = cell.toLower();
    if (isOneOf(folded(lower), {u"aucun", u"aucune", u"zero", u"none"}))
        return 0;
    const QRegularExpressionMatch match = matchIn(lower, surrounded, longestNumber);
    return match.hasMatch() ? wholeNumberIn(match.captured(1).trimmed()) : std::nullopt;
}

std::optional<int> yearIn(const QString& cell)
{
    static const QRegularExpression dated(
        QStringLiteral(
            R"(^(?:(?:\d{1,2}[/.\-](?:\d{1,2}[/.\-])?)|(?:\d{1,2}(?:er)?\s+)?\p{L}{3,9}\.?\s+)?(\d{4}))"
            R"((?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto plausible
        = [](int year) { return year >= 1500 && year <= 2100 ? std::optional(year) : std::nullopt; };
    if (const auto number = wholeNumberIn(cell))
        return plausible(*number);
    const QRegularExpressionMatch match = matchIn(cell, dated, longestNumber);
    return match.hasMatch() ? plausible(match.captured(1).toInt()) : std::nullopt;
}

std::optional<minutes> durationIn(const QString& cell)
{
    static const QRegularExpression hours(
        QStringLiteral(R"(^(\d{1,2})\s*(?:h|heures?|hours?|:)\s*(\d{2})?(?:(?<=:\d\d):00)?\s*(?:min|mn)?$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression onlyMinutes(
        QStringLiteral(R"(^(\d{1,4})\s*(?:min\.?|mins|mn|minutes?|m|'|’)?$)"));
    const QString lower = cell.toLower();
    if (const auto match = matchIn(lower, onlyMinutes, longestNumber); match.hasMatch())
        return minutes{match.captured(1).toInt()};
    if (const auto match = matchIn(lower, hours, longestNumber); match.hasMatch())
        return hoursAndMinutes(match);
    const auto number = wholeNumberIn(cell);
    return number && *number < 10'000 ? std::optional(minutes{*number}) : std::nullopt;
}

std::optional<minutes> hoursIn(const QString& cell)
{
    constexpr double most = 999.0;
    const auto number = numberIn(cell);
    if (!number)
        return durationIn(cell);
    return *number >= 0.0 && *number <= most ? std::optional(minutes{std::lround(*number * 60.0)})
                                             : std::nullopt;
}

std::optional<Tri> answerIn(const QString& cell)
{
    // A star points to a condition.
    const bool isDoubted = cell.contains(u'?') || cell.contains(u'*') || cell.contains(u'…')
        || cell.contains(QLatin1String(".."));
    if (isDoubted && !saysNothing(cell))
        return std::nullopt;
    const QString answer = folded(cell);
    if (isOneOf(answer,
            {u"o", u"oui", u"y", u"yes", u"x", u"1", u"v", u"vrai", u"true", u"ok", u"ja", u"si",
                u"accessible"})
        || isOneOf(cell, {u"✓", u"✔", u"☑", u"✅"}))
        return Tri::Yes;
    if (isOneOf(answer,
            {u"n", u"non", u"no", u"0", u"f", u"faux", u"false", u"pas", u"aucun", u"aucune", u"none",
                u"non merci", u"non accessible", u"pas accessible", u"inaccessible"})
        || isOneOf(cell, {u"✗", u"✘", u"☐", u"❌"}))
        return Tri::No;
    if (saysNothing(cell)
        || isOneOf(answer,
            {u"non renseigne", u"non precise", u"non communique", u"non connu", u"not said", u"ne sait pas",
                u"nsp", u"inconnu", u"unknown", u"a voir"}))
        return Tri::Unknown;
    return std::nullopt;
}

QString withoutDenials(const QString& cell)
{
    static const QString booking
        = QStringLiteral("(?:inscription|reservation|rendez vous|rdv|booking|registration)s?");
    static const QRegularExpression denied(QStringLiteral(
        "\\b(?:sans|pas de|pas d|aucune?|no|without) %1(?: (?:ni|ou|et|nor|or) %1)*\\b"
        "|\\b%1 (?:non|pas|not) (?:obligatoire|necessaire|requise?|required|necessary|needed)\\b")
                                               .arg(booking));
    return folded(cell).remove(denied);
}

bool needsNoBooking(const QString& cell)
{
    return withoutDenials(cell) != folded(cell);
}

std::optional<OpeningMode> openingModeIn(const QString& cell)
{
    static const QRegularExpression denies(
        QStringLiteral("\\b(?:ferme[es]?|fermee?s?|closed|pas|non|aucune?|no|not|jamais|never)\\b"));
    const QString mode = withoutDenials(cell);
    if (matchIn(mode, denies, longestAddress).hasMatch() || mode.contains(QLatin1String("discontinu")))
        return std::nullopt;
    const auto says = [&mode](WordList parts) {
        return std::ranges::any_of(parts, [&mode](QStringView part) { return mode.contains(part); });
    };
    if (says(
            {u"inscription", u"reservation", u"rendez vous", u"rdv", u"booked", u"booking", u"registration"}))
        return OpeningMode::Booked;
    if (says({u"intervalle", u"petits groupes", u"toutes les", u"interval", u"small groups"}))
        return OpeningMode::Interval;
    if (says({u"continu", u"portes ouvertes", u"libre", u"drop in", u"free access", u"open doors"}))
        return OpeningMode::DropIn;
    if (says({u"fixe", u"horaire", u"guidee", u"fixed", u"guided"}))
        return OpeningMode::FixedTime;
    return needsNoBooking(cell) ? std::optional(OpeningMode::DropIn) : std::nullopt;
}

std::optional<std::vector<QString>> languagesIn(const QString& cell)
{
    std::vector<QString> codes;
    for (const QString& word : words(cell)) {
        if (isOneOf(word, {u"et", u"and", u"ou", u"or"}))
            continue;
        const char* code = languageCode(word);
        if (!code)
            return std::nullopt;
        if (std::ranges::find(codes, QLatin1String(code)) == codes.end())
            codes.push_back(QLatin1String(code));
    }
    return codes;
}

std::vector<QString> keywordsIn(const QString& cell)
{
    static const QRegularExpression between(
        QStringLiteral(R"((?:^|[,;\n|])\s*#+\s*(?=\w)|(?:[\s/]+|(?<=\w))#+(?=\w)|[,;\n|])"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QString> keywords;
    QSet<QString> seen;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString keyword = part.trimmed();
        const QString same = folded(keyword);
        if (keyword.isEmpty() || seen.contains(same))
            continue;
        keywords.push_back(keyword);
        seen.insert(same);
    }
    return keywords;
}

} // namespace planner
