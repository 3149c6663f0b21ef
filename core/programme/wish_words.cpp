// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programme/wish_words.h"

#include "core/programme/wish_wordings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace planner {

namespace {

/// Lower case, without accents; punctuation stays.
QString plain(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool apostrophe = c == QLatin1Char('\'') || c.unicode() == 0x2019;
        const bool dash = c.unicode() >= 0x2010 && c.unicode() <= 0x2014;
        result += apostrophe ? QLatin1Char(' ') : dash ? QLatin1Char('-') : c;
    }
    return result;
}

const QRegularExpression& pattern()
{
    static const QRegularExpression expression(QStringLiteral(
        R"((?<iso>\d{4}-(?<isomonth>\d\d)-(?<isoday>\d\d)))"
        // Where a date follows, it is what counts: "vendredi 31 juin" is no Friday.
        R"(|(?:(?:\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
        R"(|\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\b\.?)\s+)?)"
        R"((?:(?<day>\d{1,2})\s*/\s*(?<month>\d{1,2}))"
        R"((?:\s*/\s*\d{2,4})?(?!\d))"
        R"(|(?:(?<fromday>\d{1,2})(?:er)?\s*(?:-|au|a|to)\s*)?(?<wordday>\d{1,2})(?:er|st|nd|rd|th)?\s+)"
        R"((?<wordmonth>janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
        R"(|january|february|march|april|may|june|july|august|september|october|november|december)\b(?:\s+\d{4}\b)?))"
        R"(|(?<between>(?:entre|between)\s+)?(?<h1>\d{1,2})\s*(?:(?:heures?\b|[h:])\s*(?<m1>\d\d)?)?\s*(?(<between>)(?:et|and)|(?:-|a|to))\s*)"
        R"((?<h2>\d{1,2})\s*(?:heures?\b|[h:]\s*(?<m2>\d\d(?![\d/]))?))"
        R"(|(?<h>\d{1,2})\s*(?:[h:]\s*(?<m>\d\d)(?![\d/])|h(?:eures?)?(?![a-z\d])))"
        R"(|(?<number>\d+))"
        R"(|(?<afternoon>apres[\s-]*midi|aprem\b))"
        R"(|(?<weekend>week[\s-]?end\b))"
        R"(|(?<from>a\s+partir\s+d[eu]s?\b))"
        R"(|(?<until>jusqu\s+[ae]u?\b))"
        R"(|(?<word>[a-z]+))"
        R"(|(?<to>-))"
        R"(|(?<pause>[,;.:()!?\n/+&]))"
        R"(|(?<blank>\s+)|(?<odd>.))"));
    return expression;
}

/// Each word of the lists with the number of its list, from 1.
void number(std::initializer_list<const char*> lists, QHash<QString, int>& numbers)
{
    int number = 0;
    for (const char* list : lists) {
        ++number;
        for (const QString& word : QString::fromLatin1(list).split(QLatin1Char(' ')))
            numbers.insert(word, number);
    }
}

const QHash<QString, int>& numberedWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> result;
        number({"lundi lun monday mon", "mardi mar tuesday tue", "mercredi mer wednesday wed",
                   "jeudi jeu thursday thu", "vendredi ven friday fri", "samedi sam saturday sat",
                   "dimanche dim sunday sun"},
            result);
        number({"janvier january", "fevrier february", "mars march", "avril april", "mai may", "juin june",
                   "juillet july", "aout august", "septembre september", "octobre october",
                   "novembre november", "decembre december"},
            result);
        return result;
    }();
    return words;
}

struct Meaning {
    WishWord word = WishWord::Unknown;
    const char* span = nullptr;
};

const QHash<QString, Meaning>& dictionary()
{
    static const QHash<QString, Meaning> words = [] {
        QHash<QString, Meaning> result;
        const auto add = [&result](const char* list, Meaning meaning) {
            for (const QString& word : QString::fromLatin1(list).split(QLatin1Char(' ')))
                result.insert(word, meaning);
        };
        add("matin matins matinee morning mornings", {WishWord::Span, "00:00/13:00"});
        add("midi noon", {WishWord::Span, "11:00/14:30"});
        add("afternoon afternoons", {WishWord::Span, "12:00/19:00"});
        add("soir soirs soiree evening evenings", {WishWord::Span, "17:00/36:00"});
        add("pas sauf hors hormis excepte not except jamais never ni nor", {WishWord::Not});
        add("plutot mais rather but preferably", {WishWord::Rather});
        add("ou et or and puis", {WishWord::Or});
        add("au a to", {WishWord::To});
        add("apres after from", {WishWord::After});
        add("avant before until till", {WishWord::Before});
        add("des", {WishWord::Since});
        add("le la les l de du d en dans aux pour si possible idealement preference prefere preferons vers "
            "environ uniquement seulement only on in the at of between entre fin debut milieu tout toute "
            "toutes "
            "tous jour jours journee journees day days all any anytime indifferent peu importe flexible "
            "libre "
            "svp merci please creneau creneaux horaire horaires visite visites visit visits disponible "
            "disponibles dispo available mieux souhait souhaite souhaitons souhaiterait wish heures heure h",
            {WishWord::Filler});
        add("lundi lun monday mon mardi mar tuesday tue mercredi mer wednesday wed jeudi jeu thursday thu "
            "vendredi ven friday fri samedi sam saturday sat dimanche dim sunday sun weekend",
            {WishWord::Days});
        return result;
    }();
    return words;
}

std::optional<LocalTime> clock(const QString& hours, const QString& past)
{
    const int count = hours.toInt() * 60 + past.toInt();
    return past.toInt() > 59 ? std::nullopt : LocalTime::fromMinutes(minutes{count});
}

WishToken spanToken(std::optional<LocalTime> begin, std::optional<LocalTime> end)
{
    if (!begin || !end)
        return {};
    if (*end <= *begin)
        return {.word = WishWord::Contradiction};
    return {.word = WishWord::Span, .span = *TimeSpan::create(*begin, *end)};
}

/// The days of the festival of which `is` is true; maybe none.
template <class Test>
WishToken daysToken(const std::vector<Day>& days, Test is)
{
    WishToken token{.word = WishWord::Days};
    std::ranges::copy_if(days, std::back_inserter(token.days), is);
    return token;
}

WishToken dateToken(const std::vector<Day>& days, int first, int last, int month)
{
    if (month < 1 || month > 12 || first < 1 || last > 31)
        return {};
    return daysToken(days, [=](Day day) {
        const QDate date = day.date();
        return date.month() == month && first <= date.day() && date.day() <= last;
    });
}

WishToken wordToken(const QString& word, const std::vector<Day>& days)
{
    const Meaning meaning = dictionary().value(word);
    if (meaning.span)
        return {.word = meaning.word, .span = TimeSpan::fromText(QString::fromLatin1(meaning.span))};
    if (meaning.word != WishWord::Days)
        return {.word = meaning.word};
    if (word == QLatin1String("weekend"))
        return daysToken(days, [](Day day) { return day.date().dayOfWeek() >= 6; });
    const int weekday = numberedWords().value(word);
    return daysToken(days, [weekday](Day day) { return day.date().dayOfWeek() == weekday; });
}

/// "le 12": a number is a day when the festival has it.
WishToken numberToken(int number, const std::vector<Day>& days)
{
    WishToken token = daysToken(days, [number](Day day) { return day.date().day() == number; });
    return token.days.empty() ? WishToken() : token;
}

WishToken dated(const QRegularExpressionMatch& match, const std::vector<Day>& days)
{
    const auto number = [&match](const char* name) { return match.captured(QLatin1String(name)).toInt(); };
    if (match.hasCaptured(QStringLiteral("iso")))
        return dateToken(days, number("isoday"), number("isoday"), number("isomonth"));
    if (match.hasCaptured(QStringLiteral("day")))
        return dateToken(days, number("day"), number("day"), number("month"));
    const int last = number("wordday");
    const int first = match.hasCaptured(QStringLiteral("fromday")) ? number("fromday") : last;
    return dateToken(days, first, last, numberedWords().value(match.captured(QStringLiteral("wordmonth"))));
}

WishToken timed(const QRegularExpressionMatch& match)
{
    const auto text = [&match](const char* name) { return match.captured(QLatin1String(name)); };
    if (match.hasCaptured(QStringLiteral("h1")))
        return spanToken(clock(text("h1"), text("m1")), clock(text("h2"), text("m2")));
    const auto at = clock(text("h"), text("m"));
    return at ? WishToken{.word = WishWord::At, .at = at} : WishToken();
}

WishToken tokenOf(const QRegularExpressionMatch& match, const std::vector<Day>& days)
{
    const auto has = [&match](const char* name) { return match.hasCaptured(QLatin1String(name)); };
    if (has("iso") || has("day") || has("wordday"))
        return dated(match, days);
    if (has("h1") || has("h"))
        return timed(match);
    if (has("number"))
        return numberToken(match.captured().toInt(), days);
    if (has("afternoon"))
        return wordToken(QStringLiteral("afternoon"), days);
    if (has("weekend"))
        return wordToken(QStringLiteral("weekend"), days);
    if (has("from"))
        return {.word = WishWord::After};
    if (has("until"))
        return {.word = WishWord::Before};
    if (has("word"))
        return wordToken(match.captured(), days);
    if (has("to"))
        return {.word = WishWord::To};
    if (has("pause"))
        return {.word = WishWord::Pause};
    if (match.captured() == contradiction)
        return {.word = WishWord::Contradiction};
    return {.word = has("blank") ? WishWord::Filler : WishWord::Unknown};
}

} // namespace

std::vector<WishToken> wishTokens(const QString& text, const std::vector<Day>& days)
{
    std::vector<WishToken> tokens;
    const QString spelled = spelledOut(plain(text), days);
    QRegularExpressionMatchIterator matches = pattern().globalMatch(spelled);
    while (matches.hasNext()) {
        WishToken token = tokenOf(matches.next(), days);
        if (token.word != WishWord::Filler)
            tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace planner
