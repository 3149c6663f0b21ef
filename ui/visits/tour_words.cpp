// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/tour_words.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "ui/sessions/session_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace planner::ui {
namespace {

constexpr minutes tight{5};
constexpr minutes muchTime{30};
constexpr int namedAtMost = 3;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Tours", source, nullptr, n);
}

QString modeText(const Journey& journey, const Words& words)
{
    const QString ride = lengthText(journey.length) + u' ' + label(journey.mode, words); // "35 min by bus"
    return journey.wait == minutes{0}
        ? ride
        : said(QT_TRANSLATE_NOOP("Tours", "%1, after %2 of waiting")).arg(ride, lengthText(journey.wait));
}

} // namespace

QString shownTitle(const Group& group)
{
    return group.name.isEmpty() ? said(QT_TRANSLATE_NOOP("Tours", "Group without a name")) : group.name;
}

QString shownTitle(const Itinerary& itinerary, const Festival& festival)
{
    if (!itinerary.title.isEmpty())
        return itinerary.title;
    const Group* group = festival.groups().find(itinerary.group);
    return group != nullptr ? shownTitle(*group) : said(QT_TRANSLATE_NOOP("Tours", "Itinerary"));
}

QString shownTitle(const Stop& stop, const Festival& festival)
{
    switch (stop.kind) {
    case StopKind::Visit: {
        const Session* session = festival.sessions().find(stop.session);
        return session != nullptr ? shownTitle(*session)
                                  : said(QT_TRANSLATE_NOOP("Tours", "Session that is no longer there"));
    }
    case StopKind::Lunch:
        return said(QT_TRANSLATE_NOOP("Tours", "Lunch"));
    case StopKind::Meeting:
        return said(QT_TRANSLATE_NOOP("Tours", "Meeting point"));
    }
    return {};
}

LocalTime clockTime(minutes time)
{
    return *LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
}

QString lengthText(minutes length)
{
    const auto hours = static_cast<int>(length.count() / 60);
    const auto rest = static_cast<int>(length.count() % 60);
    if (hours == 0)
        return minutesText(length);
    return rest == 0 ? said(QT_TRANSLATE_NOOP("Tours", "%1 h")).arg(hours)
                     : said(QT_TRANSLATE_NOOP("Tours", "%1 h %2"))
                           .arg(QString::number(hours), QString::number(rest).rightJustified(2, u'0'));
}

QString distanceText(double kilometres, Language language)
{
    const QLocale locale(language == Language::French ? QLocale::French : QLocale::English);
    if (kilometres < 1)
        return said(QT_TRANSLATE_NOOP("Tours", "%1 m")).arg(std::lround(kilometres * 20) * 50);
    return said(QT_TRANSLATE_NOOP("Tours", "%1 km")).arg(locale.toString(kilometres, 'f', 1));
}

Slack slackOf(const CourseLeg& leg)
{
    if (!leg.journey)
        return Slack::Unknown;
    const minutes slack = leg.slack();
    if (slack < minutes{0})
        return Slack::Late;
    if (slack >= muchTime)
        return Slack::Free;
    // Nobody is late who stays where they are.
    return slack < tight && leg.journey->total() > minutes{0} ? Slack::Tight : Slack::Fine;
}

QString slackText(const CourseLeg& leg)
{
    switch (slackOf(leg)) {
    case Slack::Unknown:
        return said(QT_TRANSLATE_NOOP("Tours", "travel time unknown"));
    case Slack::Late:
        return said(QT_TRANSLATE_NOOP("Tours", "%1 late")).arg(lengthText(-leg.slack()));
    case Slack::Tight:
        return leg.slack() == minutes{0}
            ? said(QT_TRANSLATE_NOOP("Tours", "nothing to spare"))
            : said(QT_TRANSLATE_NOOP("Tours", "only %1 to spare")).arg(lengthText(leg.slack()));
    case Slack::Fine:
        return leg.slack() == minutes{0}
            ? QString()
            : said(QT_TRANSLATE_NOOP("Tours", "%1 to spare")).arg(lengthText(leg.slack()));
    case Slack::Free:
        return said(QT_TRANSLATE_NOOP("Tours", "%1 free")).arg(lengthText(leg.slack()));
    }
    return {};
}

QString wayText(const CourseLeg& leg, const Words& words)
{
    if (leg.from == leg.to)
        return said(QT_TRANSLATE_NOOP("Tours", "in the same place"));
    if (!leg.journey)
        return said(QT_TRANSLATE_NOOP("Tours", "Travel time not known"));
    const QString way = modeText(*leg.journey, words);
    const bool isOnFoot = leg.journey->mode == TravelMode::Walk;
    return isOnFoot && leg.kilometres
        ? way + QStringLiteral(", ") + distanceText(*leg.kilometres, words.language())
        : way;
}

QString summaryText(const Course& course, Language language)
{
    if (course.stops.empty())
        return {};
    const auto& first = course.stops.front();
    const minutes home = course.home && course.home->journey ? course.home->journey->total() : minutes{0};
    const minutes way = first.leg && first.leg->journey ? first.leg->journey->total() : minutes{0};
    const minutes whole = course.stops.back().end + home - (first.begin - way);
    const QString visits = said(QT_TRANSLATE_N_NOOP("Tours", "%n visits."), course.visits());
    if (course.walking() == minutes{0})
        return lengthText(std::max(whole, minutes{0})) + QStringLiteral(". ") + visits;
    const QString walk = course.kilometres() > 0
        ? said(QT_TRANSLATE_NOOP("Tours", "%1, %2 of them on foot (%3)."))
              .arg(lengthText(std::max(whole, minutes{0})), lengthText(course.walking()),
                  distanceText(course.kilometres(), language))
        : said(QT_TRANSLATE_NOOP("Tours", "%1, %2 of them on foot."))
              .arg(lengthText(std::max(whole, minutes{0})), lengthText(course.walking()));
    return walk + u' ' + visits;
}

QString factsText(const Outing& outing, const Festival& festival, const Words& words)
{
    QStringList facts{capital(dayText(outing.itinerary.day, words.language(), DayStyle::Long))};
    if (outing.group != nullptr) {
        facts += said(QT_TRANSLATE_N_NOOP("Tours", "%n people"), outing.group->size);
        facts += said(QT_TRANSLATE_NOOP("Tours", "%1 pace")).arg(label(outing.group->pace, words));
    }
    if (const Person* guide = festival.people().find(outing.itinerary.guide))
        facts += said(QT_TRANSLATE_NOOP("Tours", "guide: %1")).arg(guide->name);
    if (outing.course.hours) {
        const Venue* start = festival.venues().find(outing.group->start);
        const QString time = timeText(outing.course.hours->begin(), words.language());
        facts += start != nullptr ? said(QT_TRANSLATE_NOOP("Tours", "from %1 at %2")).arg(start->name, time)
                                  : said(QT_TRANSLATE_NOOP("Tours", "from %1")).arg(time);
        facts += said(QT_TRANSLATE_NOOP("Tours", "back at %1"))
                     .arg(timeText(outing.course.hours->end(), words.language()));
    }
    return facts.join(QStringLiteral(" · "));
}

QString retimedText(const Retimed& retimed, const Festival& festival, Language language)
{
    QStringList sentences;
    const auto& stops = retimed.itinerary.stops;
    for (const size_t index : retimed.unkept)
        sentences += said(QT_TRANSLATE_NOOP("Tours", "“%1” can't take place later: it stays at %2."))
                         .arg(shownTitle(stops[index], festival), timeText(stops[index].begin, language));
    for (const size_t index : retimed.moved)
        sentences += said(QT_TRANSLATE_NOOP("Tours", "“%1” is now at %2."))
                         .arg(shownTitle(stops[index], festival), timeText(stops[index].begin, language));
    if (sentences.size() > namedAtMost) {
        const int others = static_cast<int>(sentences.size()) - namedAtMost;
        sentences = sentences.mid(0, namedAtMost);
        sentences += said(QT_TRANSLATE_N_NOOP("Tours", "%n other times changed."), others);
    }
    return sentences.join(u' ');
}

} // namespace planner::ui
