// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/session_words.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/typography.h"

#include <QLocale>

#include <algorithm>

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

/// A visit in English often keeps its French title: accents and the blank before a colon give it away.
bool looksFrench(const QString& title)
{
    return std::ranges::any_of(title, [](QChar c) { return QStringView(u"éèêëàâçîïôùûœÉÈÀ").contains(c); })
        || title.contains(QLatin1String(" :")) || title.contains(QLatin1String(" ?"))
        || title.contains(QLatin1String(" !")) || title.contains(QLatin1String(" ;"));
}

} // namespace

Sign signOf(const Session& session)
{
    if (session.openingMode == OpeningMode::DropIn)
        return Sign::OpenDoors;
    switch (session.kind) {
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
        return {};
    }
    return {};
}

QString setTitle(const Session& session)
{
    const bool french = session.languages.empty()
        || std::ranges::find(session.languages, QStringLiteral("fr")) != session.languages.end()
        || looksFrench(session.title);
    return typeset(session.title, french ? Language::French : Language::English);
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

QString languagesText(const Session& session, const Words& words)
{
    const std::vector<QString>& codes = session.languages;
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
    QStringList facts{hostNames(festival, session).join(QLatin1String(", "))};
    facts += entryFacts(festival, session, words);
    facts += languagesText(session, words);
    return facts;
}

QString dotted(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral("\u00A0· "));
}

} // namespace planner
