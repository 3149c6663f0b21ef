// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/describe.h"
#include "core/festival/labels.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

#include <QJsonArray>

using namespace planner;
using namespace planner::tests;

namespace {

Festival twoRooms()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .room("Salle Canal")
        .room("Grande salle")
        .session("Visite guidée", "2014-06-12", "10:00/11:00")
        .build();
}

Change moved(const Festival& festival)
{
    Session session = named<Session>(festival, "Visite guidée");
    session.room = named<Room>(festival, "Salle Canal").id;
    session.span = TimeSpan::fromText(u"10:30/11:30");
    Change change;
    change.put(session);
    return change;
}

/// With plain blanks in place of those that do not break.
QStringList plain(QStringList lines)
{
    for (QString& line : lines)
        line.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
    return lines;
}

} // namespace

TEST_CASE("A session that is moved is told in one line with old and new", "[festival]")
{
    const Festival festival = twoRooms();

    CHECK(plain(described(festival, moved(festival), Words(Language::English)))
        == QStringList{QStringLiteral("Session \"Visite guidée\": room Grande salle → Salle Canal; "
                                      "time 10:00–11:00 → 10:30–11:30")});
    CHECK(plain(described(festival, moved(festival), Words(Language::French)))
        == QStringList{QStringLiteral("Séance « Visite guidée » : salle Grande salle → Salle Canal ; "
                                      "horaire 10 h – 11 h → 10 h 30 – 11 h 30")});
}

TEST_CASE("What comes and goes is told by kind and name", "[festival]")
{
    const Festival festival = twoRooms();
    Startup startup = blank(IdSource(3).next<Startup>());
    startup.name = QStringLiteral("Autan Drones");
    Change change;
    change.remove(named<Session>(festival, "Visite guidée").id);
    change.remove(named<Room>(festival, "Salle Canal").id);
    change.put(startup);

    CHECK(plain(described(festival, change, Words(Language::French)))
        == QStringList{QStringLiteral("Ajout : start-up « Autan Drones »"),
            QStringLiteral("Suppression : séance « Visite guidée »"),
            QStringLiteral("Suppression : salle « Salle Canal »")});
}

TEST_CASE("Values of every sort are put into words", "[festival]")
{
    const Festival festival = twoRooms();
    Session session = named<Session>(festival, "Visite guidée");
    session.registered = 12;
    session.locked = true;
    session.status = SessionStatus::Cancelled;
    session.setUp = minutes{15};
    session.languages = {QStringLiteral("fr"), QStringLiteral("en")};
    session.day = Day::fromText(u"2014-06-13");
    Change change;
    change.put(session);
    Venue venue = named<Venue>(festival, "La Cantine");
    venue.coordinates = Coordinates{43.5, 1.25};
    venue.access.lift = Tri::Yes;
    venue.contact
        = Internal(Contact{.name = QStringLiteral("Zoé"), .phone = QStringLiteral("06 39 98 00 00")});
    change.put(venue);

    CHECK(plain(described(festival, change, Words(Language::English)))
        == QStringList{QStringLiteral("Venue \"La Cantine\": coordinates none → 43.5 1.25; "
                                      "lift not said → yes; contact none → Zoé, 06 39 98 00 00"),
            QStringLiteral("Session \"Visite guidée\": day Thu 12 June → Fri 13 June; "
                           "registered none → 12; languages none → fr, en; set-up 0 min → 15 min; "
                           "status confirmed → cancelled; locked no → yes")});
}

TEST_CASE("Long texts that differ far from their beginning are only named", "[festival]")
{
    const Festival festival = twoRooms();
    Session session = named<Session>(festival, "Visite guidée");
    session.summary = QStringLiteral("x").repeated(200);
    Change first;
    first.put(session);
    const Festival between = unchecked(festival, first);
    session.summary += u'y';
    Change second;
    second.put(session);

    CHECK(described(between, second, Words(Language::English))
        == QStringList{QStringLiteral("Session \"Visite guidée\": summary changed")});
}

TEST_CASE("A picture is told as a picture, not as its bytes", "[festival]")
{
    IdSource ids(1);
    const Festival before = twoRooms();
    MapPicture picture{.id = ids.next<MapPicture>(),
        .picture = {QByteArray(123'456, 'x')},
        .credit = QStringLiteral("© contributeurs OpenStreetMap")};
    Change coming;
    coming.put(picture);
    const Festival with = unchecked(before, coming);
    picture.picture.bytes = QByteArray(7000, 'y');
    picture.points = {{.x = 0.5, .y = 0.25, .coordinates = {43.6, 1.4}}};
    Change changing;
    changing.put(picture);

    CHECK(plain(described(before, coming, Words(Language::French)))
        == texts({"Ajout : fond de plan « © contributeurs OpenStreetMap »"}));
    CHECK(plain(described(with, changing, Words(Language::French)))
        == texts({"Fond de plan « © contributeurs OpenStreetMap » : image 124 ko → 7 ko ; points de repère "
                  "rien → 43,6 1,4"}));
    CHECK(plain(described(with, changing, Words(Language::English)))
        == texts({"Map background \"© contributeurs OpenStreetMap\": picture 124 kB → 7 kB; control points "
                  "none → 43.6 1.4"}));
}

TEST_CASE("Edits that change nothing are not told", "[festival]")
{
    const Festival festival = twoRooms();
    Change change = moved(festival);
    change.put(named<Session>(festival, "Visite guidée"));

    CHECK(described(festival, change, Words(Language::English)).isEmpty());
    CHECK(differences(festival, change).empty());
}

TEST_CASE("Differences are told field by field for programs", "[festival]")
{
    const Festival festival = twoRooms();
    const auto found = differences(festival, moved(festival));

    REQUIRE(found.size() == 2);
    const QString id = named<Session>(festival, "Visite guidée").id.text();
    CHECK(toJson(found[1])
        == QJsonObject{{QStringLiteral("what"), QStringLiteral("changed")},
            {QStringLiteral("kind"), QStringLiteral("session")}, {QStringLiteral("id"), id},
            {QStringLiteral("name"), QStringLiteral("Visite guidée")},
            {QStringLiteral("field"), QStringLiteral("span")},
            {QStringLiteral("before"), QStringLiteral("10:00/11:00")},
            {QStringLiteral("after"), QStringLiteral("10:30/11:30")}});
}

TEST_CASE("Any two festivals can be told apart in words", "[festival]")
{
    const Festival one = randomFestival(1);
    const Festival two = randomFestival(2);
    for (const Language language : {Language::French, Language::English}) {
        const QStringList lines = described(one, difference(one, two), Words(language));
        CHECK(lines.size() >= 70);
        for (const QString& line : lines)
            CHECK_FALSE(line.contains(u'\n'));
    }
}

TEST_CASE("Every kind and every field has a label in both languages", "[festival]")
{
    const Words french(Language::French);
    const Words english(Language::English);
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        CHECK_FALSE(kindLabel(kindName<T>(), french).isEmpty());
        CHECK_FALSE(kindLabel(kindName<T>(), english).isEmpty());
        forEachField<T>([&](const auto& field) {
            CAPTURE(field.key);
            CHECK_FALSE(fieldLabel(field.key, french).isEmpty());
            CHECK_FALSE(fieldLabel(field.key, english).isEmpty());
        });
    });
    CHECK(fieldLabel("span", french) == QStringLiteral("horaire"));
    CHECK(fieldLabel("colour", french).isEmpty());
}
