// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/session_words.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/typography.h"

#include <QLocale>
#include <QRegularExpression>

namespace planner {

namespace {

QString languageName(const QString& code, const Words& words)
{
    if (code == QLatin1String("fr"))
        return words.translate("Sheets", "French");
    if (code == QLatin1String("en"))
        return words.translate("Sheets", "English");
    if (code == QLatin1String("es"))
        return words.translate("Sheets", "Spanish");
    if (code == QLatin1String("de"))
        return words.translate("Sheets", "German");
    if (code == QLatin1String("it"))
        return words.translate("Sheets", "Italian");
    if (code == QLatin1String("pt"))
        return words.translate("Sheets", "Portuguese");
    if (code == QLatin1String("oc"))
        return words.translate("Sheets", "Occitan");
    if (code == QLatin1String("ar"))
        return words.translate("Sheets", "Arabic");
    const QString own = QLocale(code).nativeLanguageName();
    return own.isEmpty() || QLocale(code).language() == QLocale::C ? code : own;
}

QString bookingText(const Festival& festival, const Session& session, const Words& words)
{
    const std::optional<int> seats = seatsOf(festival, session);
    return seats ? words.translate("Sheets", "booking needed, %n seat(s)", nullptr, *seats)
                 : words.translate("Sheets", "booking needed");
}

QString intervalText(const Session& session, const Words& words)
{
    if (!session.interval)
        return words.translate("Sheets", "in small groups");
    const auto every = static_cast<int>(session.interval->count());
    return words.translate("Sheets", "every %n min", nullptr, every);
}

/// The `names` one after the other. An entry stays a few lines long: of very many, the last are only counted.
QString hostsText(const QStringList& names, const Words& words)
{
    constexpr qsizetype mostLetters = 400;
    QString text;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0 && text.size() + names.at(i).size() > mostLetters) {
            const auto others = static_cast<int>(names.size() - i);
            return words.translate("Sheets", "%1 and %n more", nullptr, others).arg(text);
        }
        text += (i > 0 ? QStringLiteral(", ") : QString()) + names.at(i);
    }
    return text;
}

/// How many words of `title` are small words that `pattern` knows.
qsizetype wordsIn(const QString& title, const QRegularExpression& pattern)
{
    qsizetype count = 0;
    for (auto found = pattern.globalMatch(title); found.hasNext(); found.next())
        ++count;
    return count;
}

QRegularExpression anyOf(const char* words)
{
    return QRegularExpression(QStringLiteral("(?<![\\w’'-])(?:%1)(?![\\w-])").arg(QString::fromUtf8(words)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The language that `session` has its title in, seen from the small words of the title. What the session
/// speaks counts only when these say nothing: a visit in English often keeps its French title.
Language titleLanguage(const Session& session)
{
    static const QRegularExpression french = anyOf(
        "[cdjlmnst](?=['’]\\p{L})|qu(?=['’])|le|la|les|des|du|de|un|une|et|ou|à|au|aux|en|dans|pour|par|sur|"
        "avec|sans|chez|entre|vers|que|qui|quoi|quel|quelle|quels|quelles|où|comment|pourquoi|combien|"
        "il|elle|nous|vous|votre|vos|notre|nos|leur|leurs|son|sa|ses|ce|cette|ces|est|sont|pas|plus");
    static const QRegularExpression english = anyOf(
        "the|an|of|and|or|to|for|in|with|without|is|are|was|be|from|by|at|as|into|it|its|we|you|your|our|"
        "their|this|that|how|what|what['’]s|why|when|where|who|which|can|do|does|not|new|my");
    const qsizetype frenchWords = wordsIn(session.title, french);
    const qsizetype englishWords = wordsIn(session.title, english);
    const bool speaksFrench = session.languages == std::vector<QString>{QStringLiteral("fr")};
    const bool isFrench = frenchWords > englishWords || (speaksFrench && frenchWords == englishWords);
    return isFrench ? Language::French : Language::English;
}

} // namespace

SessionKind shownKind(const Session& session)
{
    return session.openingMode == OpeningMode::DropIn ? SessionKind::OpenDoors : session.kind;
}

Sign signOf(const Session& session)
{
    switch (shownKind(session)) {
    case SessionKind::Talk:
        return Sign::Talk;
    case SessionKind::Workshop:
        return Sign::Workshop;
    case SessionKind::OpenDoors:
        return Sign::OpenDoors;
    case SessionKind::Meeting:
        return Sign::Meeting;
    case SessionKind::Visit:
    case SessionKind::Blocker:
        return Sign::Visit;
    }
    return Sign::Visit;
}

QString signText(Sign sign, const Words& words)
{
    switch (sign) {
    case Sign::Talk:
        return words.translate("Sheets", "talk, round table");
    case Sign::Workshop:
        return words.translate("Sheets", "workshop");
    case Sign::Visit:
        return words.translate("Sheets", "guided visit");
    case Sign::OpenDoors:
        return words.translate("Sheets", "open doors, drop in");
    case Sign::Meeting:
        return words.translate("Sheets", "meeting");
    case Sign::Booked:
        return words.translate("Sheets", "booking needed");
    case Sign::Wheelchair:
        return words.translate("Sheets", "wheelchair access");
    case Sign::NoWheelchair:
        return words.translate("Sheets", "no wheelchair access");
    case Sign::ArrowLeft:
    case Sign::ArrowUp:
    case Sign::ArrowRight:
    case Sign::Pin:
        return {};
    }
    return {};
}

QString setTitle(const Session& session)
{
    return typesetTitle(session.title, titleLanguage(session));
}

QStringList entryFacts(const Festival& festival, const Session& session, const Words& words)
{
    QStringList facts;
    if (session.openingMode == OpeningMode::Booked)
        facts += bookingText(festival, session, words);
    if (session.openingMode == OpeningMode::Interval) {
        facts += intervalText(session, words);
        if (session.groupSize)
            facts += words.translate("Sheets", "groups of up to %n", nullptr, *session.groupSize);
    }
    if (session.lastEntry)
        facts
            += words.translate("Sheets", "last entry %1").arg(timeText(*session.lastEntry, words.language()));
    return facts;
}

QString languagesText(const std::vector<QString>& codes, const Words& words)
{
    if (codes.empty() || (codes.size() == 1 && codes.front() == QLatin1String("fr")))
        return {};
    if (codes.size() == 1)
        return words.translate("Sheets", "in %1").arg(languageName(codes.front(), words));
    QStringList names;
    for (const QString& code : codes)
        names += languageName(code, words);
    const QString last = names.takeLast();
    return words.translate("Sheets", "%1 and %2", "languages").arg(names.join(QLatin1String(", ")), last);
}

QStringList sessionFacts(const Festival& festival, const Session& session, const Words& words)
{
    QStringList facts{hostsText(hostNames(festival, session), words)};
    facts += entryFacts(festival, session, words);
    facts += languagesText(session.languages, words);
    return facts;
}

Text ofItem(Text text, const Session& session)
{
    text.tag = Tag::ListItem;
    text.subject = session.id.uuid();
    return text;
}

QString dotted(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral("\u00A0· "));
}

} // namespace planner
