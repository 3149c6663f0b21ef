// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/programme/wish.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

constexpr qsizetype shortestName = 3;

/// The wish of a session, or of one of its start-ups.
struct Wording {
    QString text;
    QString venue; ///< Of a start-up's own field; a session names its venue in the text.
    std::optional<Id<Startup>> startup;
};

/// A session's own wish goes before those of its start-ups.
std::vector<Wording> wordings(const View& view, const Session& session)
{
    const QString& own = session.wish.forInsiders();
    if (!own.trimmed().isEmpty())
        return {{own, own, std::nullopt}};
    std::vector<Wording> result;
    for (const Id<Startup>& id : session.startups) {
        const Startup* startup = view.festival.startups().find(id);
        if (!startup)
            continue;
        QStringList parts{startup->wishedDays.forInsiders(), startup->wishedTimes.forInsiders()};
        parts.removeAll(QString());
        const QString text = parts.join(QStringLiteral(", "));
        if (!text.isEmpty() || !startup->wishedVenue.isEmpty())
            result.push_back({text, startup->wishedVenue, id});
    }
    return result;
}

bool hasWords(const QString& folded, const QString& name)
{
    const QLatin1Char blank(' ');
    return name.size() >= shortestName && (blank + folded + blank).contains(blank + name + blank);
}

/// `text` without the names of venues, of which the days and times know nothing.
QString withoutVenues(const View& view, const QString& text)
{
    QString result = text;
    const QString plain = folded(text);
    for (const VenueName& name : view.timetable.venueNames()) {
        if (!hasWords(plain, name.folded))
            continue;
        if (const Venue* venue = view.festival.venues().find(name.venue))
            result.replace(venue->name, QStringLiteral(" "), Qt::CaseInsensitive);
    }
    return result;
}

bool isAtAnotherTime(const View& view, const Session& session, const QString& text)
{
    const auto wish = readWish(withoutVenues(view, text), days(view.festival));
    return wish && !isMet(*wish, *session.day, *session.span);
}

bool isAtAnotherVenue(const View& view, const Session& session, const QString& text)
{
    const QString plain = folded(text);
    bool named = false;
    const Venue* here = view.venueOf(*session.room);
    for (const VenueName& name : view.timetable.venueNames()) {
        if (!hasWords(plain, name.folded))
            continue;
        if (here && here->id == name.venue)
            return false;
        named = true;
    }
    return named && !saysNo(text);
}

void reportWish(const Session& session, const Wording& wording, const QString& text, Report& report)
{
    Finding finding{
        .subjects = {subject(session.id)}, .day = session.day, .span = session.span, .text = text};
    if (wording.startup)
        finding.subjects.push_back(subject(*wording.startup));
    report.add(std::move(finding));
}

void lookForWish(const View& view, const Session& session, Report& report)
{
    if (!session.isPlaced() || session.status == SessionStatus::Cancelled)
        return;
    for (const Wording& wording : wordings(view, session)) {
        const bool late = !wording.text.isEmpty() && isAtAnotherTime(view, session, wording.text);
        const bool elsewhere = !wording.venue.isEmpty() && isAtAnotherVenue(view, session, wording.venue);
        if (late)
            reportWish(session, wording, wording.text, report);
        if (elsewhere && !(late && wording.venue == wording.text))
            reportWish(session, wording, wording.venue, report);
    }
}

QString wishSentence(const Finding& finding, const Telling& telling)
{
    const Startup* startup = telling.row<Startup>(finding);
    const QString text = finding.text.simplified();
    if (startup)
        return telling.words.translate("Rules", "Wish of %1 not met by %2 on %3 at %4: \"%5\"")
            .arg(telling.nameOf(startup), telling.name<Session>(finding), telling.day(finding),
                telling.begin(finding), text);
    return telling.words.translate("Rules", "Wish not met by %1 on %2 at %3: \"%4\"")
        .arg(telling.name<Session>(finding), telling.day(finding), telling.begin(finding), text);
}

} // namespace

std::span<const Rule> wishRules()
{
    static constexpr std::array rules{
        Rule{.id = "wish-not-met",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Wish not met"),
            .sentence = wishSentence,
            .session = lookForWish},
    };
    return rules;
}

} // namespace planner
