// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/degrees.h"
#include "core/importing/import_plan.h"
#include "core/importing/phone_numbers.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// The only start-up of a list.
Startup only(const QByteArray& bytes)
{
    const Festival after = imported(none(), planFor(none(), bytes));
    REQUIRE(after.startups().size() == 1);
    return *after.startups().begin();
}

bool says(const std::string& text, const char* part)
{
    UNSCOPED_INFO(text);
    return text.find(part) != std::string::npos;
}

std::string noteOf(const Startup& startup)
{
    return startup.note.forInsiders().toStdString();
}

bool isNear(const std::optional<Coordinates>& point, double latitude, double longitude)
{
    return point && std::abs(point->latitude - latitude) < 1e-5
        && std::abs(point->longitude - longitude) < 1e-5;
}

} // namespace

TEST_CASE("Points are read with minutes, seconds and the letters of the compass", "[importing]")
{
    for (const char* typed : {"43°36'16.2\"N 1°26'38.4\"E", "1°26'38.4\"E, 43°36'16.2\"N",
             "N 43°36.27' E 1°26.64'", "43.6045, 1.444", "43,6045 1,444", "geo:43.6045,1.444",
             "https://www.google.fr/maps/@43.6045,1.444,17z", "(43.6045; 1.444)"}) {
        INFO(typed);
        CHECK(isNear(
            only(QByteArray("Nom;Coordonnées\nAutan;\"") + QByteArray(typed).replace('"', "\"\"") + "\"\n")
                .coordinates,
            43.6045, 1.444));
    }
    CHECK(isNear(only("Nom;Coordonnées\nAutan;48.39 N, 4.48 W\n").coordinates, 48.39, -4.48));
    CHECK(degreesIn(QStringLiteral("1°26'38.4\"O")) < -1.44);
    CHECK_FALSE(degreesIn(QStringLiteral("43°75'")));
}

TEST_CASE("What is more or less than a point is kept in the note", "[importing]")
{
    for (const char* typed : {"43.6 / 1.44 / 150", "43 36", "48.39 N, 4.48 N", "place du Capitole"}) {
        INFO(typed);
        const Startup startup = only(QByteArray("Nom;Coordonnées\nAutan;") + typed + "\n");
        CHECK_FALSE(startup.coordinates);
        CHECK(says(noteOf(startup), typed));
    }
}

TEST_CASE("A start-up that is closed is not open", "[importing]")
{
    for (const char* typed : {"fermé, pas de visite libre", "Closed", "aucune visite"}) {
        INFO(typed);
        const Startup startup = only(QByteArray("Nom;Mode d'ouverture\nAutan;") + typed + "\n");
        CHECK_FALSE(startup.openingMode);
        CHECK(says(noteOf(startup), typed));
    }
    CHECK(only("Nom;Mode d'ouverture\nAutan;visites guidées\n").openingMode == OpeningMode::FixedTime);
}

TEST_CASE("What an opening mode says besides is kept", "[importing]")
{
    const Startup startup = only("Nom;Mode d'ouverture\nAutan;en continu de 14h à 18h\n");
    CHECK(startup.openingMode == OpeningMode::DropIn);
    CHECK(says(noteOf(startup), "de 14h à 18h"));
    CHECK(noteOf(only("Nom;Mode d'ouverture\nAutan;Sur inscription\n")).empty());
}

TEST_CASE("Having no account is no page", "[importing]")
{
    for (const char* typed : {"Non", "aucun", "0", "n/a"}) {
        INFO(typed);
        CHECK(only(QByteArray("Nom;Twitter\nAutan;") + typed + "\n").links.empty());
    }
    CHECK(only("Nom;Twitter\nAutan;@autan\n").links.size() == 1);
}

TEST_CASE("Durations are counted in what their header says", "[importing]")
{
    const auto minutesIn = [](const char* header, const char* cell) {
        const Startup startup = only(QByteArray("Nom;") + header + "\nAutan;" + cell + "\n");
        const auto duration = startup.visitLength ? startup.visitLength : startup.setUp;
        return duration ? duration->count() : -1;
    };
    CHECK(minutesIn("Temps de montage (h)", "1") == 60);
    CHECK(minutesIn("Durée de la visite (heures)", "1,5") == 90);
    CHECK(minutesIn("Durée de la visite (heures)", "45 min") == 45);
    CHECK(minutesIn("Durée (min)", "45") == 45);
    CHECK(minutesIn("Durée", "2") == 2);
    CHECK(minutesIn("Durée", "30:00") == -1);
    CHECK(says(noteOf(only("Nom;Durée\nAutan;30:00\n")), "30:00"));
    CHECK(minutesIn("Durée (h)", "45") == -1);
}

TEST_CASE("A last entry behind the end of the day is kept in the note", "[importing]")
{
    CHECK(only("Nom;Dernière entrée\nAutan;17h\n").lastEntry);
    const Startup startup = only("Nom;Dernière entrée\nAutan;25h\n");
    CHECK_FALSE(startup.lastEntry);
    CHECK(says(noteOf(startup), "25h"));
}

TEST_CASE("A web address in brackets is one, and one with a comma is none", "[importing]")
{
    CHECK(only("Nom;Site\nAutan;(www.autan.fr)\n").website == QStringLiteral("http://www.autan.fr"));
    const Startup comma = only("Nom;Site;Ville\nAutan;www.autan,fr;Albi\n");
    CHECK(comma.website.isEmpty());
    CHECK(says(noteOf(comma), "www.autan,fr"));
    const Startup account = only("Nom;Twitter\nAutan;autan.fr\n");
    CHECK(account.links.empty());
    CHECK(says(noteOf(account), "autan.fr"));
}

TEST_CASE("A name that says nothing is none", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Ville\n-;Albi\n?;Albi\nn/a;Albi\nNA;Albi\n");
    CHECK(plan.count(RowOutcome::Added) == 1);
    CHECK(plan.rejected.size() == 3);
    CHECK(plan.rejected.front().reason == QStringLiteral("The row has no name."));
}

TEST_CASE("A header with a known name in it is one, though two of its cells are alike", "[importing]")
{
    const QByteArray bytes = "Truc;Truc;Ville\nAutan;x;Toulouse\n";
    const auto read = readStartupList(bytes, QStringLiteral("l.csv"), {});
    REQUIRE(read);
    CHECK(read->hasHeader);
    CHECK(says(read->headerReason.toStdString(), "columns that are known"));
    CHECK(read->list.rows.size() == 1);
    for (const char* headless :
        {"Autan;Autan;Albi\nCanal;x;Albi\n", "Autan;Autan;Assurance\nCanal;x;Jeux\n"}) {
        INFO(headless);
        const auto rows = readStartupList(headless, QStringLiteral("l.csv"), {});
        REQUIRE(rows);
        CHECK_FALSE(rows->hasHeader);
    }
}

TEST_CASE("Hash signs part keywords, whatever letter follows", "[importing]")
{
    const auto keywords = [](const char* cell) {
        QStringList list;
        for (const QString& keyword : only(QByteArray("Nom;Tags\nAutan;\"") + cell + "\"\n").keywords)
            list << keyword;
        return list.join(u'|').toStdString();
    };
    CHECK(keywords("#éco #été") == "éco|été");
    CHECK(keywords("#eau,#air") == "eau|air");
    CHECK(keywords("##drones") == "drones");
    CHECK(keywords("#drones/#vol") == "drones|vol");
    CHECK(keywords("C#, F#") == "C#|F#");
}

TEST_CASE("Figures that a spreadsheet was told to take for text are that text", "[importing]")
{
    const Startup startup = only("Nom;CP;Ville\n=\"Autan\";=\"09000\";=\"Foix\"\n");
    CHECK(startup.name == QStringLiteral("Autan"));
    CHECK(startup.postcode == QStringLiteral("09000"));
    CHECK(startup.city == QStringLiteral("Foix"));
    CHECK(startup.address.isEmpty());
}

TEST_CASE("A phone number stands beside hours, floors and words", "[importing]")
{
    for (const char* typed :
        {"05 61 00 00 01 (9h-12h)", "05 61 00 00 01 - 9h/12h", "05 61 00 00 01 2ème étage"}) {
        INFO(typed);
        const TextFound found = phoneIn(QString::fromUtf8(typed));
        CHECK(found.value == QStringLiteral("05 61 00 00 01"));
        CHECK_FALSE(found.isWhole);
    }
    for (const char* typed : {"Tél : 05 61 00 00 01", "(+33) 5 61 00 00 01", "+ 33 5 61 00 00 01",
             "33 (0)5 61 00 00 01", "561000001.0", "05‑61‑00‑00‑01"}) {
        INFO(typed);
        const TextFound found = phoneIn(QString::fromUtf8(typed));
        CHECK(found.value == QStringLiteral("05 61 00 00 01"));
        CHECK(found.isWhole);
    }
}

TEST_CASE("A yes or no that says more is taken, and what it says kept", "[importing]")
{
    const Startup steps = only("Nom;Accès fauteuil\nAutan;\"Non, 2 marches\"\n");
    CHECK(steps.access.wheelchair == Tri::No);
    CHECK(says(noteOf(steps), "2 marches"));
    CHECK(only("Nom;Accès fauteuil\nAutan;Oui (rampe)\n").access.wheelchair == Tri::Yes);
    CHECK(only("Nom;Accès fauteuil\nAutan;non accessible\n").access.wheelchair == Tri::No);
    // Who may be published says so without conditions.
    CHECK(only("Nom;Accepte publication\nAutan;\"Oui, sauf le logo\"\n").mayPublish == Tri::Unknown);
}

TEST_CASE("Wished days that are not of the festival, or cannot be read, are pointed out", "[importing]")
{
    const auto reasons = [](const char* days) {
        QStringList all;
        for (const RepairedCell& cell :
            planFor(none(), QByteArray("Nom;Jours souhaités\nAutan;") + days + "\n").repaired)
            all << cell.remark.to + cell.remark.reason;
        return all.join(u'|').toStdString();
    };
    CHECK(reasons("jeudi matin").empty());
    CHECK(says(reasons("20/06"), "no day of the festival"));
    CHECK(says(reasons("vendredi 31 juin"), "It is kept as it is"));
    CHECK(says(reasons("41802"), "12/06/2014"));
}

TEST_CASE("A title above the header is left out, and said", "[importing]")
{
    for (const char* title : {"Liste des start-up 2014\n", "Liste des start-up 2014;;;\n;;;\n",
             "Start-up;;Contact;\n", "Contacts;;;\nMis à jour en mai;;;\n"}) {
        INFO(title);
        const ImportPlan plan = planFor(
            none(), QByteArray(title) + "Nom;Ville;CP;Téléphone\nAutan;Toulouse;31000;0561000001\n");
        REQUIRE(plan.rows.size() == 1);
        CHECK(plan.rows.front().profile->merged.city == QStringLiteral("Toulouse"));
        CHECK(plan.malformed.empty());
        CHECK(says(plan.headerReason.toStdString(), "names the columns"));
    }
}

TEST_CASE("A header that comes again is no start-up", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Ville\nAutan;Toulouse\nNom;Ville\nViolette;Albi\n");
    CHECK(plan.count(RowOutcome::Added) == 2);
    REQUIRE(plan.rejected.size() == 1);
    CHECK(plan.rejected.front().line == 3);
}

TEST_CASE("What is no list is called what it is", "[importing]")
{
    const auto message = [](const QByteArray& bytes) {
        const auto read = readStartupList(bytes, QStringLiteral("liste.csv"), {});
        return read ? std::string() : read.error().message.toStdString();
    };
    CHECK(says(message("<!DOCTYPE html><html><body>404</body></html>"), "web page"));
    CHECK(says(message("<?xml version=\"1.0\"?><a/>"), "XML"));
    CHECK(says(message("[{\"nom\": \"Autan\"}]"), "JSON"));
    CHECK(says(message("%PDF-1.4\n"), "document"));
    CHECK(says(message("Nom;Ville\n"), "only row is the header"));
}
