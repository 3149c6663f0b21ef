// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/print/sheet_festivals.h"

#include "tests/support/builders.h"

#include <QRandomGenerator>

namespace planner::tests {

namespace {

constexpr const char* thursday = "2014-06-12";

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Festival described(Festival festival)
{
    About about = festival.about();
    about.motto = utf8("Les start-up ouvrent leurs portes");
    about.organiser = utf8("Organisé par l'association Start-up Assembly.");
    about.relay = utf8("Relayé par Toulouse Métropole dans le cadre du Festival French Tech.");
    about.admission = utf8("entrée libre et gratuite");
    about.website = utf8("https://startup-assembly.example");
    about.dutyManager = Internal(Contact{.name = utf8("Camille"), .phone = utf8("0561000000")});
    festival.table<About>().put(about);
    return festival;
}

auto sessionIs(SessionKind kind, OpeningMode mode)
{
    return [kind, mode](Session& session) {
        session.kind = kind;
        session.openingMode = mode;
    };
}

FestivalBuilder& addCantine(FestivalBuilder& builder)
{
    using enum SessionKind;
    using enum OpeningMode;
    builder.venue("La Cantine").open(thursday, "09:30/18:30").last<Venue>([](Venue& venue) {
        venue.address = utf8("27 rue d'Aubuisson");
        venue.postcode = utf8("31000");
        venue.city = utf8("Toulouse");
        venue.transport = utf8("métro Jean-Jaurès (A, B), 6 min à pied");
        venue.reception = utf8("accueil au rez-de-chaussée, 9h30 - 18h30");
        venue.access = {.wheelchair = Tri::Yes, .lift = Tri::Yes, .toilet = Tri::Yes};
        venue.contact = Internal(Contact{.name = utf8("Dominique"), .phone = utf8("05 61 00 00 01")});
    });
    builder.room("Grande salle", 80).session("Accueil et ouverture du festival", thursday, "09:30/10:00");
    builder.last<Session>(sessionIs(Meeting, FixedTime)).by("Toulouse Métropole");
    builder.session("Table ronde: créer sa start-up à Toulouse", thursday, "10:00/11:00");
    builder.last<Session>(sessionIs(Talk, FixedTime)).with("Les organisateurs");
    builder.session("Données ouvertes : que faire de l'\"open data\"?", thursday, "11:15/12:15");
    builder.last<Session>(sessionIs(Talk, Booked)).by("Garonne Data");
    builder.session("Dix start-up, dix fois cinq minutes", thursday, "14:00/15:00");
    builder.last<Session>(sessionIs(Talk, FixedTime));
    builder.session("From prototype to factory: what's new?", thursday, "15:30/16:30");
    builder.last<Session>(sessionIs(Talk, Booked))
        .by("Capitole Robotique")
        .last<Session>([](Session& session) { session.languages = {utf8("en")}; });
    builder.session("Rencontre publique et verre de l'amitié", thursday, "17:00/18:30");
    builder.last<Session>(sessionIs(Meeting, FixedTime)).by("La Mêlée");
    builder.room("Salle Atelier", 24).last<Room>([](Room& room) { room.wheelchair = Tri::No; });
    builder.session("Imprimer son premier objet en 3D", thursday, "10:00/11:30");
    builder.last<Session>(sessionIs(Workshop, Booked)).by("Brique & Filament");
    builder.session("Programmer un capteur", thursday, "11:45/12:30");
    builder.last<Session>(sessionIs(Workshop, Booked)).by("Canal Capteurs");
    builder.session("Mon premier jeu vidéo (dès 10 ans)", thursday, "16:00/17:00");
    builder.last<Session>(sessionIs(Workshop, Booked)).by("Violette Games");
    builder.room("Espace démo", 40).session("Démonstrations en continu", thursday, "09:30/12:30");
    return builder.last<Session>(sessionIs(OpenDoors, DropIn)).last<Session>([](Session& session) {
        session.languages = {utf8("fr"), utf8("en")};
        session.lastEntry = LocalTime::fromText(u"12:00");
    });
}

FestivalBuilder& addTicValley(FestivalBuilder& builder)
{
    using enum SessionKind;
    using enum OpeningMode;
    builder.venue("TIC Valley").last<Venue>([](Venue& venue) {
        venue.address = utf8("425 rue Jean-Rostand");
        venue.city = utf8("Labège");
        venue.transport = utf8("navette à 9h15 et 13h15");
    });
    builder.room("Salle Canal", 20).last<Room>([](Room& room) { room.wheelchair = Tri::No; });
    builder.session("Visite des ateliers", thursday, "10:00/12:00").by("Autan Drones");
    builder.last<Session>([](Session& session) {
        session.openingMode = OpeningMode::Interval;
        session.interval = minutes{20};
        session.groupSize = 8;
    });
    builder.room("Plateau", 60).session("Les start-up recrutent", thursday, "16:00/17:30");
    builder.last<Session>(sessionIs(Meeting, Booked)).by("TIC Valley");
    return builder;
}

FestivalBuilder& addOndeClaire(FestivalBuilder& builder)
{
    builder.venue("Onde Claire").room("Onde Claire", 10).session("Le labo radio", thursday, "09:30/10:15");
    builder.by("Onde Claire").last<Session>([](Session& session) {
        session.openingMode = OpeningMode::Booked;
    });
    builder.unplaced("Visite du studio").by("Violette Games");
    builder.session("Brouillon à relire", thursday, "11:00/12:00");
    return builder.last<Session>([](Session& session) { session.status = SessionStatus::Draft; });
}

Festival withPause(Festival festival)
{
    Break pause = blank(IdSource(99).next<Break>());
    pause.title = utf8("pause, l'accueil reste ouvert");
    pause.day = *Day::fromText(QString::fromUtf8(thursday));
    pause.span = *TimeSpan::fromText(u"12:30/14:00");
    festival.table<Break>().put(pause);
    return festival;
}

/// A title of `length` letters or a little more, made of words.
QString randomTitle(QRandomGenerator& random, int length)
{
    static const QStringList words
        = utf8("données ouvertes robots capteurs: l'avenir du numérique \"libre\" à "
               "Toulouse (dès 10 ans) ; que faire? Intergénérationnellement 3D C++ www.garonne.example")
              .split(u' ');
    QString title = utf8("Titre");
    while (title.size() < length)
        title += u' ' + words.at(random.bounded(static_cast<int>(words.size())));
    return title;
}

} // namespace

Festival emptyFestival()
{
    return described(FestivalBuilder().build());
}

Festival singleSession()
{
    return described(FestivalBuilder()
                         .venue("La Cantine")
                         .room("Grande salle", 80)
                         .session("Accueil et ouverture du festival", thursday, "09:30/10:00")
                         .by("Toulouse Métropole")
                         .build());
}

Festival richThursday()
{
    FestivalBuilder builder;
    addCantine(builder);
    addTicValley(builder);
    addOndeClaire(builder);
    return withPause(described(builder.build()));
}

Festival monsterFestival(quint64 seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    FestivalBuilder builder;
    for (int room = 0; room < 7; ++room) {
        if (room % 3 == 0)
            builder.venue(qPrintable(randomTitle(random, random.bounded(5, 60))));
        builder.room(qPrintable(randomTitle(random, random.bounded(5, 50))), random.bounded(5, 300));
        for (int i = 0; i < (room == 0 ? 24 : 16); ++i) {
            const int begin = random.bounded(16, 90) * 15;
            const TimeSpan span = *TimeSpan::create(*LocalTime::fromMinutes(minutes{begin}),
                *LocalTime::fromMinutes(minutes{begin + random.bounded(1, 12) * 15}));
            builder.session(qPrintable(randomTitle(random, random.bounded(1, 120))),
                random.bounded(2) == 0 ? thursday : "2014-06-13", qPrintable(span.text()));
            builder.by(qPrintable(QStringLiteral("Start-up %1").arg(random.bounded(30))));
            builder.last<Session>([&](Session& session) {
                session.kind = static_cast<SessionKind>(random.bounded(5));
                session.openingMode = static_cast<OpeningMode>(random.bounded(4));
            });
        }
    }
    return withPause(described(builder.build()));
}

Edition publicEdition(const Festival& festival)
{
    return {.festival = visibleTo(Audience::Public, festival),
        .audience = Audience::Public,
        .revision
        = {.number = 412, .changed = QDateTime(QDate(2014, 6, 2), QTime(16, 5), Qt::UTC), .version = 7}};
}

} // namespace planner::tests
