// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/festival_json.h"
#include "core/festival/questions.h"
#include "core/samples/sample.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <set>

using namespace planner;
using namespace planner::tests;

namespace {

QByteArray embeddedSample()
{
    QFile file(QStringLiteral(":/samples/start-up-assembly-2014.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList matches(const char* pattern)
{
    QStringList found;
    auto match
        = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(QString::fromUtf8(embeddedSample()));
    while (match.hasNext())
        found += match.next().captured(1);
    return found;
}

} // namespace

TEST_CASE("The sample is in the canonical format, byte for byte", "[samples]")
{
    CHECK(festivalToJson(sampleFestival()) == embeddedSample());
}

TEST_CASE("The sample is large enough to make every sheet look real", "[samples]")
{
    const Festival sample = sampleFestival();

    CHECK(sample.startups().size() >= 40);
    CHECK(sample.rooms().size() == 9);
    CHECK(sample.sessions().size() >= 60);
    for (const Day day : days(sample))
        CHECK(sessionsOn(sample, day).size() >= 10);
}

TEST_CASE("The sample says what is invented and keeps to the known facts", "[samples]")
{
    const Festival sample = sampleFestival();
    const Venue& cantine = named<Venue>(sample, "La Cantine");

    CHECK(sample.about().remark.contains(QStringLiteral("inventés")));
    CHECK(sample.about().firstDay.text() == QStringLiteral("2014-06-12"));
    CHECK(sample.about().lastDay.text() == QStringLiteral("2014-06-14"));
    CHECK(sample.about().admission == QStringLiteral("entrée libre et gratuite"));
    CHECK(sample.about().relay == QStringLiteral("Toulouse Métropole"));
    CHECK_FALSE(sample.about().organiser.contains(QStringLiteral("Métropole")));
    CHECK(hoursOn(cantine, *Day::fromText(u"2014-06-13"))->size() == 1);
    CHECK(hoursOn(cantine, *Day::fromText(u"2014-06-14"))->empty());
    CHECK_FALSE(cantine.coordinates);
    CHECK(cantine.address == QStringLiteral("adresse à confirmer"));
    CHECK(named<Venue>(sample, "TIC Valley").city == QStringLiteral("Labège"));
    CHECK_FALSE(named<Venue>(sample, "TIC Valley").coordinates);
}

TEST_CASE("Nobody can be reached through the sample", "[samples]")
{
    const QRegularExpression fictional(QStringLiteral("^(06 39 98|05 36 49) [0-9]{2} [0-9]{2}$"));
    for (const QString& phone : matches("\"phone\":\"([^\"]+)\""))
        CHECK(fictional.match(phone).hasMatch());
    for (const QString& host : matches("@([a-z.-]+)"))
        CHECK(host == QStringLiteral("example.org"));
    for (const QString& host : matches("https?://([^/\"]+)"))
        CHECK(host.endsWith(QStringLiteral(".example")));
    CHECK(matches("\"phone\":\"([^\"]+)\"").size() > 60);
}

TEST_CASE("The sample shows every kind of session and of open door", "[samples]")
{
    std::set<SessionKind> kinds;
    std::set<OpeningMode> modes;
    std::set<SessionStatus> unplaced;
    const Festival sample = sampleFestival();
    for (const Session& session : sample.sessions()) {
        kinds.insert(session.kind);
        modes.insert(session.openingMode);
        if (session.isPlaced())
            CHECK(session.status != SessionStatus::Draft);
        else
            unplaced.insert(session.status);
    }

    CHECK(kinds.size() == names(SessionKind{}).size());
    CHECK(modes.size() == names(OpeningMode{}).size());
    CHECK(unplaced == std::set{SessionStatus::Draft, SessionStatus::Confirmed});
}

TEST_CASE("Profiles of the sample fit the sheets", "[samples]")
{
    const Festival sample = sampleFestival();
    for (const Startup& startup : sample.startups()) {
        CAPTURE(startup.name);
        CHECK((!startup.pitch.isEmpty() && startup.pitch.size() <= 90));
        CHECK((startup.description.size() > 150 && startup.description.size() <= 400));
        CHECK((!startup.keywords.empty() && startup.keywords.size() <= 5));
        CHECK(startup.sector);
    }
}
