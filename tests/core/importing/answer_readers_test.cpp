// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/startup_cells.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

/// A row of one cell, read as `field`.
RowReading rowWith(ListField field, const char* cell)
{
    IdSource ids(1);
    return readRow({{QStringLiteral("Colonne"), QString::fromUtf8(cell), field}}, ids.next<Startup>());
}

/// "value | note" of what a row says of `field`.
QString noted(const RowReading& row)
{
    return row.profile.note.forInsiders();
}

/// "to reason" for each remark.
QStringList remarks(const RowReading& row)
{
    QStringList texts;
    for (const CellRemark& remark : row.remarks)
        texts << (remark.to + u' ' + remark.reason).trimmed();
    return texts;
}

QString kept(const char* to)
{
    return QString::fromUtf8(to) + QStringLiteral(" It says more than that. All of it is kept in the note.");
}

/// "email visite@autan.fr"
QString registration(const RowReading& row)
{
    return (nameOf(row.profile.registration) + u' ' + row.profile.registrationAddress).trimmed();
}

} // namespace

TEST_CASE("A refusal in words is a no, and all of it stays in the note", "[importing]")
{
    const RowReading row = rowWith(ListField::MayPublish, "Non, pas avant la levée de fonds");

    CHECK(row.profile.mayPublish == Tri::No);
    CHECK(noted(row) == QStringLiteral("Colonne: Non, pas avant la levée de fonds"));
    CHECK(remarks(row) == QStringList{kept("no")});
    CHECK(rowWith(ListField::MayPhotograph, "no photos please").profile.mayPhotograph == Tri::No);
    CHECK(rowWith(ListField::MayPrintPhone, "NON !! jamais").profile.mayPrintPhone == Tri::No);
    CHECK(rowWith(ListField::Insured, "non (en cours)").profile.insured == Tri::No);
}

TEST_CASE("What only sounds like a refusal is none", "[importing]")
{
    for (const char* typed : {"No problem", "Nono d'accord", "oui, sauf le logo", "à voir avec Ana"}) {
        INFO(typed);
        CHECK(rowWith(ListField::MayPublish, typed).profile.mayPublish == Tri::Unknown);
    }
    CHECK(noted(rowWith(ListField::MayPublish, "No problem")) == QStringLiteral("Colonne: No problem"));
    CHECK(remarks(rowWith(ListField::MayPublish, "Non précisé")).isEmpty());
    CHECK(rowWith(ListField::MayPublish, "Non précisé").profile.mayPublish == Tri::Unknown);
    CHECK(remarks(rowWith(ListField::MayPublish, "non")).isEmpty());
}

TEST_CASE("An answer that is still open is kept and taken for neither yes nor no", "[importing]")
{
    for (const char* typed : {"oui ?", "x ?", "1?", "ok?", "oui/non", "Oui ou non", "non/oui", "oui...",
             "oui*", "Oui, à confirmer", "Oui bien entendu peut-être", "pas encore", "sans objet", "no idea",
             "pas de réponse"}) {
        for (const ListField field : {ListField::MayPrintPhone, ListField::Wheelchair}) {
            INFO(typed);
            const RowReading row = rowWith(field, typed);
            CHECK(row.profile.mayPrintPhone == Tri::Unknown);
            CHECK(row.profile.access.wheelchair == Tri::Unknown);
            CHECK(noted(row) == QStringLiteral("Colonne: ") + QString::fromUtf8(typed));
            CHECK(row.remarks.size() == 1);
        }
    }
}

TEST_CASE("A place without steps or obstacles is not closed to wheelchairs", "[importing]")
{
    for (const char* typed : {"Aucune marche, plain-pied", "Pas de marche", "No steps, level access",
             "Aucun obstacle", "Sans difficulté"}) {
        INFO(typed);
        const RowReading row = rowWith(ListField::Wheelchair, typed);
        CHECK(row.profile.access.wheelchair == Tri::Unknown);
        CHECK(noted(row) == QStringLiteral("Colonne: ") + QString::fromUtf8(typed));
    }
    CHECK(rowWith(ListField::Wheelchair, "Non, trois marches").profile.access.wheelchair == Tri::No);
    CHECK(rowWith(ListField::Wheelchair, "Oui (rampe)").profile.access.wheelchair == Tri::Yes);
    CHECK(rowWith(ListField::Wheelchair, "Oui.").profile.access.wheelchair == Tri::Yes);
}

TEST_CASE(
    "Who has nothing against it has not said yes, and who refuses in other words says no", "[importing]")
{
    for (const char* typed : {"Pas d'objection", "sans restriction", "Non communiqué à ce jour"}) {
        INFO(typed);
        CHECK(rowWith(ListField::MayPublish, typed).profile.mayPublish == Tri::Unknown);
        CHECK(noted(rowWith(ListField::MayPublish, typed)).endsWith(QString::fromUtf8(typed)));
    }
    for (const char* typed : {"Non je ne préfère pas", "non ?", "pas de photos", "No thanks", "surtout pas",
             "jamais de photo", "Refus"}) {
        INFO(typed);
        CHECK(rowWith(ListField::MayPublish, typed).profile.mayPublish == Tri::No);
        CHECK(noted(rowWith(ListField::MayPublish, typed)).endsWith(QString::fromUtf8(typed)));
    }
}

TEST_CASE("Where to register is found among other words, which stay in the note", "[importing]")
{
    struct Case {
        const char* typed;
        const char* registration;
        QStringList remarks;
    };
    const auto expected = GENERATE(Case{"visite@autan.fr", "email visite@autan.fr", {}},
        Case{"Par mail : visite@autan.fr", "email visite@autan.fr", {kept("visite@autan.fr")}},
        Case{"En ligne sur www.violette.fr/visite.", "link http://www.violette.fr/visite",
            {kept("http://www.violette.fr/visite")}},
        Case{"Lien:https://canal.fr/i", "link https://canal.fr/i", {kept("https://canal.fr/i")}},
        Case{"www.canal.fr", "link http://www.canal.fr", {QStringLiteral("http://www.canal.fr")}},
        Case{"accueil sur place, tel 05 61 00 00 00", "reception", {kept("at the reception")}},
        Case{"à l’accueil", "reception", {}}, Case{"par courriel", "email", {}},
        Case{"par un lien", "link", {}}, Case{"par mail à M.Durand", "email", {kept("by e-mail")}},
        Case{"non", "none", {}}, Case{"Pas d’inscription", "none", {kept("no")}});
    INFO(expected.typed);

    const RowReading row = rowWith(ListField::Registration, expected.typed);

    CHECK(registration(row) == QString::fromUtf8(expected.registration));
    CHECK(remarks(row) == expected.remarks);
}

TEST_CASE("Nothing of a registration is lost between its two columns", "[importing]")
{
    IdSource ids(1);
    const ListCell how{
        QStringLiteral("Inscription"), QStringLiteral("Par mail : a@autan.fr"), ListField::Registration};
    const ListCell where{
        QStringLiteral("Adresse"), QStringLiteral("b@autan.fr"), ListField::RegistrationAddress};
    const ListCell same{
        QStringLiteral("Adresse"), QStringLiteral("a@autan.fr"), ListField::RegistrationAddress};

    const RowReading row = readRow({where, how}, ids.next<Startup>());

    CHECK(row.profile.registrationAddress == QStringLiteral("b@autan.fr"));
    CHECK(noted(row) == QStringLiteral("Inscription: Par mail : a@autan.fr"));
    CHECK(readRow({how, same}, ids.next<Startup>()).profile.registrationAddress
        == QStringLiteral("a@autan.fr"));
}

TEST_CASE("Doors that need no registration are not read as booked", "[importing]")
{
    for (const char* typed : {"Libre, sans inscription", "Sans rendez-vous", "Entrée libre sans réservation",
             "Portes ouvertes toute la journée, pas de réservation", "No booking", "sans inscription ni rdv",
             "inscription non obligatoire"}) {
        INFO(typed);
        const RowReading row = rowWith(ListField::OpeningMode, typed);
        CHECK(row.profile.openingMode == OpeningMode::DropIn);
        CHECK(remarks(row) == QStringList{QStringLiteral("drop-in")});
    }
    CHECK(rowWith(ListField::OpeningMode, "Visite guidée sans réservation").profile.openingMode
        == OpeningMode::FixedTime);
    CHECK(rowWith(ListField::OpeningMode, "Toutes les 30 min, sans rdv").profile.openingMode
        == OpeningMode::Interval);
    CHECK_FALSE(rowWith(ListField::OpeningMode, "en discontinu").profile.openingMode);
    CHECK(rowWith(ListField::OpeningMode, "Sur inscription").profile.openingMode == OpeningMode::Booked);
    CHECK(remarks(rowWith(ListField::OpeningMode, "Sur inscription")).isEmpty());
    CHECK(remarks(rowWith(ListField::OpeningMode, "Sur inscription, places limitées"))
        == QStringList{kept("on registration")});
}
