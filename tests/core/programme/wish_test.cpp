// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programme/wish.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

const char* const thursday = "2014-06-12";
const char* const friday = "2014-06-13";
const char* const saturday = "2014-06-14";

enum class Verdict { Met, NotMet, NotJudged };

Verdict judge(const char* wish, const char* day, const char* span)
{
    const Day first = *Day::fromText(u"2014-06-12");
    const auto read = readWish(QString::fromUtf8(wish), {first, first.plus(1), first.plus(2)});
    if (!read)
        return Verdict::NotJudged;
    const bool met
        = isMet(*read, *Day::fromText(QString::fromUtf8(day)), *TimeSpan::fromText(QString::fromUtf8(span)));
    return met ? Verdict::Met : Verdict::NotMet;
}

} // namespace

TEST_CASE("A wish for days and times is understood as people type it", "[programme]")
{
    struct Case {
        const char* wish;
        const char* day;
        const char* span;
        Verdict verdict;
    };
    using enum Verdict;
    const std::vector<Case> cases{
        {"12/06 matin", thursday, "10:00/11:00", Met},
        {"12/06 matin", thursday, "14:00/15:00", NotMet},
        {"12/06 matin", friday, "10:00/11:00", NotMet},
        {"jeudi", friday, "10:00/11:00", NotMet},
        {"le jeudi 12 juin 2014", thursday, "10:00/11:00", Met},
        {"l'après-midi", thursday, "14:00/15:00", Met},
        {"l’après-midi", thursday, "09:00/10:00", NotMet},
        {"14h-16h", friday, "14:00/15:30", Met},
        {"14h-16h", friday, "15:30/16:30", NotMet},
        {"entre 14h30 et 16h", friday, "14:00/15:00", NotMet},
        {"vendredi ou samedi", saturday, "10:00/11:00", Met},
        {"vendredi ou samedi", thursday, "10:00/11:00", NotMet},
        {"jeudi matin ou vendredi après-midi", friday, "10:00/11:00", NotMet},
        {"jeudi et vendredi matin", thursday, "15:00/16:00", Met},
        {"vendredi, 14h-16h", friday, "10:00/11:00", NotMet},
        {"jeudi 10h-12h ou 14h-16h", thursday, "14:00/15:00", Met},
        {"pas le samedi", saturday, "10:00/11:00", NotMet},
        {"pas le samedi", thursday, "10:00/11:00", Met},
        {"tous les jours sauf vendredi matin", friday, "15:00/16:00", Met},
        {"tous les jours sauf vendredi matin", friday, "09:00/10:00", NotMet},
        {"après 17h", friday, "16:30/18:00", NotMet},
        {"à partir de 17h", friday, "17:00/18:00", Met},
        {"pas avant 14h", friday, "13:00/15:00", NotMet},
        {"avant midi", friday, "09:00/10:00", Met},
        {"du jeudi au samedi", friday, "09:00/10:00", Met},
        {"du 12 au 13 juin", saturday, "09:00/10:00", NotMet},
        {"12 et 13 juin", friday, "09:00/10:00", Met},
        {"vers 14h", friday, "14:30/15:30", Met},
        {"vers 14h", friday, "15:00/15:30", NotMet},
        {"week-end", saturday, "10:00/11:00", Met},
        {"Thursday morning", friday, "10:00/11:00", NotMet},
        {"à 10h et 14h", friday, "14:00/15:00", Met},
        {"lundi", thursday, "10:00/11:00", NotMet},
        {"vendredi 13, le matin", friday, "15:45/16:15", NotMet},
        {"vendredi 13 matin", friday, "15:45/16:15", NotMet},
        {"vendredi 13 matin", friday, "09:45/10:15", Met},
        {"jeudi 12 matin", thursday, "15:45/16:15", NotMet},
        {"Friday 13 morning", friday, "15:45/16:15", NotMet},
        {"Friday the 13th, morning", thursday, "09:45/10:15", NotMet},
        {"vendredi 13 à 10h", friday, "15:45/16:15", NotMet},
        {"vendredi 13 à 15h", friday, "15:00/15:30", Met},
        {"vendredi 13 à 15h30", friday, "15:30/16:00", Met},
        {"vendredi 13 à 15h", friday, "13:00/13:30", Met},
        {"vendredi 13 à 15h", friday, "16:00/16:30", NotMet},
        {"vendredi 13 à 15h", thursday, "15:00/15:30", NotMet},
        {"jeudi 12-samedi 14", friday, "16:00/16:30", Met},
        {"jeudi 12, vendredi 13 et samedi 14", saturday, "16:00/16:30", Met},
        {"vendredi 13h", friday, "16:00/16:30", NotMet},
        {"vendredi 9 à 12h", friday, "10:00/11:00", Met},
        {"vendredi 13 de 9h à 12h", friday, "15:45/16:15", NotMet},
        {"vendredi 13-15h", friday, "13:30/14:30", Met},
        {"jeudi 12 ou vendredi 13 matin", thursday, "15:45/16:15", Met},
        {"sam. 14 juin à 10 h", saturday, "15:45/16:15", NotMet},
        {"sam. 14 juin à 10 h", saturday, "10:00/11:00", Met},
        {"de 9 à 11 heures", friday, "15:45/16:15", NotMet},
        {"de 9 à 11 heures", friday, "09:30/10:30", Met},
        {"9-12", friday, "15:45/16:15", NotMet},
        {"9-12", friday, "10:00/11:00", Met},
        {"12-13", saturday, "10:00/11:00", NotMet},
        {"les deux premiers jours", saturday, "10:00/11:00", NotMet},
        {"les deux premiers jours", friday, "10:00/11:00", Met},
        {"pas le dernier jour", saturday, "10:00/11:00", NotMet},
        {"the first two days", saturday, "10:00/11:00", NotMet},
        {"any day but Friday", friday, "10:00/11:00", NotMet},
        {"any day but Friday", saturday, "10:00/11:00", Met},
        {"all days but Saturday", saturday, "10:00/11:00", NotMet},
        {"anytime but the morning", friday, "10:00/11:00", NotMet},
        {"not Friday but Saturday", saturday, "10:00/11:00", Met},
        {"matin, prévoir un vidéoprojecteur", thursday, "15:00/16:00", NotMet},
    };
    for (const Case& one : cases) {
        CAPTURE(one.wish, one.day, one.span);
        CHECK(judge(one.wish, one.day, one.span) == one.verdict);
    }
}

TEST_CASE("A wish that is not understood is not judged", "[programme]")
{
    for (const char* wish :
        {"indisponible jeudi", "jeudi impossible", "pas le samedi, dimanche", "jeudi si les lycéens viennent",
            "14 personnes le 12", "jeudi 13", "jeudi 13 le matin", "17h-16h"}) {
        CAPTURE(wish);
        CHECK(judge(wish, saturday, "10:00/11:00") == Verdict::NotJudged);
    }
    CHECK(judge("comme l'an dernier", thursday, "10:00/11:00") == Verdict::Met);
    CHECK(judge("", thursday, "10:00/11:00") == Verdict::Met);
}

TEST_CASE("A date counts more than the weekday before it", "[programme]")
{
    const std::vector<Day> days{*Day::fromText(QStringLiteral("2014-06-12")),
        *Day::fromText(QStringLiteral("2014-06-13")), *Day::fromText(QStringLiteral("2014-06-14"))};
    const auto wanted = [&days](const char* text) {
        const auto wish = readWish(QString::fromUtf8(text), days);
        REQUIRE(wish);
        REQUIRE(wish->wanted.size() == 1);
        REQUIRE(wish->wanted.front().days);
        return *wish->wanted.front().days;
    };
    CHECK(wanted("vendredi 13 juin") == std::vector{days[1]});
    CHECK(wanted("vendredi 31 juin").empty());
    CHECK(wanted("Friday 13 June") == std::vector{days[1]});
    CHECK(wanted("jeudi 12/06") == std::vector{days[0]});
}
