// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/cell_values.h"
#include "core/importing/degrees.h"
#include "core/importing/phone_numbers.h"
#include "core/importing/place_cells.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// "value", "value (and more)" or "nothing".
QString shown(const TextFound& found)
{
    if (found.value.isEmpty())
        return text("nothing");
    return found.isWhole ? found.value : found.value + text(" (and more)");
}

QString place(const char* address, const char* postcode, const char* city)
{
    const PostalPlace sorted = sortedPlace({text(address), text(postcode), text(city)});
    return QStringList{sorted.address, sorted.postcode, sorted.city}.join(text(" | "));
}

} // namespace

TEST_CASE("Phone numbers are read however they are typed", "[importing]")
{
    for (const char* typed : {"05 61 00 00 01", "0561000001", "561000001", "05.61.00.00.01", "+33561000001",
             "+33 (0)5 61 00 00 01", "0033 5 61 00 00 01", "05-61-00-00-01"}) {
        INFO(typed);
        CHECK(shown(phoneIn(text(typed))) == text("05 61 00 00 01"));
    }
    CHECK(shown(phoneIn(text("05 61 00 00 01 / 06 00 00 00 02"))) == text("05 61 00 00 01 (and more)"));
    CHECK(shown(phoneIn(text("06 00 00 00 02 (Ana)"))) == text("06 00 00 00 02 (and more)"));
    CHECK(shown(phoneIn(text("+32 2 555 12 34"))) == text("+32 2 555 12 34"));
    CHECK(shown(phoneIn(text("5,61E+08"))) == text("nothing"));
    CHECK(shown(phoneIn(text("à demander"))) == text("nothing"));
    CHECK(shown(phoneIn(text("33561000004"))) == text("05 61 00 00 04"));
    for (const char* typed : {"05 61 00 00 01 - 06 00 00 00 02", "05 61 00 00 01 06 00 00 00 02",
             "+33561000001 – +33600000002", "0561000001/0600000002"}) {
        INFO(typed);
        CHECK(shown(phoneIn(text(typed))) == text("05 61 00 00 01 (and more)"));
    }
    CHECK(shown(phoneIn(text("05 61 00 00 01 9"))) == text("nothing"));
}

TEST_CASE("E-mail addresses are found, and what is none is left", "[importing]")
{
    CHECK(shown(emailIn(text("ana@violette.fr"))) == text("ana@violette.fr"));
    CHECK(shown(emailIn(text("Ana B. <ana@violette.fr>"))) == text("ana@violette.fr"));
    CHECK(shown(emailIn(text("mailto:ana@violette.fr"))) == text("ana@violette.fr"));
    CHECK(shown(emailIn(text("jean@kelaïdo.com"))) == text("jean@kelaïdo.com"));
    CHECK(shown(emailIn(text("ana@violette.fr, bob@violette.fr"))) == text("ana@violette.fr (and more)"));
    CHECK(shown(emailIn(text("contact(at)violette"))) == text("nothing"));
    CHECK(shown(emailIn(text("ana@violette"))) == text("nothing"));
}

TEST_CASE("Web addresses get a scheme, and only that of the web", "[importing]")
{
    CHECK(shown(webAddressIn(text("www.violette.fr"))) == text("http://www.violette.fr"));
    CHECK(shown(webAddressIn(text("violette.fr/jeux?id=3"))) == text("http://violette.fr/jeux?id=3"));
    CHECK(shown(webAddressIn(text("HTTPS://Violette.fr"))) == text("https://Violette.fr"));
    CHECK(shown(webAddressIn(text("http://violette.fr - www.autan.org/")))
        == text("http://violette.fr (and more)"));
    for (const char* typed :
        {"javascript:alert(1)", "file:///etc/passwd", "violette", "ana@violette.fr", "//violette"}) {
        INFO(typed);
        CHECK(shown(webAddressIn(text(typed))) == text("nothing"));
    }
}

TEST_CASE("Account names become pages", "[importing]")
{
    const QString base = text("https://twitter.com/");
    CHECK(shown(pageIn(text("@violette"), base)) == text("https://twitter.com/violette"));
    CHECK(shown(pageIn(text("twitter.com/violette"), base)) == text("http://twitter.com/violette"));
    CHECK(shown(pageIn(text("voir notre site"), base)) == text("nothing"));
}

TEST_CASE("Numbers, years and lengths of time are read as the French type them", "[importing]")
{
    CHECK(countIn(text("12")) == 12);
    CHECK(countIn(text("1 200")) == 1200);
    CHECK(countIn(text("12,0")) == 12);
    CHECK(countIn(text("env. 12 personnes")) == 12);
    CHECK(countIn(text("aucune")) == 0);
    CHECK_FALSE(countIn(text("une dizaine")));
    CHECK_FALSE(countIn(text("10-12")));
    CHECK_FALSE(countIn(text("-3")));
    CHECK_FALSE(countIn(text("nan")));
    CHECK_FALSE(countIn(text("1e400")));
    CHECK(countIn(text("1\u00A0200")) == 1200);
    CHECK(countIn(text("12 345 visiteurs")) == 12345);
    for (const char* typed : {"12 14", "1 20", "1.000", "1,200", "12 14 personnes"}) {
        INFO(typed);
        CHECK_FALSE(countIn(text(typed)));
    }

    CHECK(yearIn(text("2005")) == 2005);
    CHECK(yearIn(text("01/03/2005")) == 2005);
    CHECK(yearIn(text("2005-03-01")) == 2005);
    CHECK_FALSE(yearIn(text("05")));

    CHECK(durationIn(text("45 min")) == minutes{45});
    CHECK(durationIn(text("1h30")) == minutes{90});
    CHECK(durationIn(text("1 h")) == minutes{60});
    CHECK(durationIn(text("1:30")) == minutes{90});
    CHECK(durationIn(text("90’")) == minutes{90});
    CHECK_FALSE(durationIn(text("1h75")));
    CHECK_FALSE(durationIn(text("assez long")));

    CHECK(degreesIn(text("43,6035")) == 43.6035);
    CHECK(degreesIn(text("1.443")) == 1.443);
    CHECK_FALSE(degreesIn(text("inf")));
}

TEST_CASE("Yes and no have many spellings, and silence is neither", "[importing]")
{
    for (const char* typed : {"O", "oui", "Oui.", "x", "X", "1", "vrai", "TRUE", "yes", "✓"}) {
        INFO(typed);
        CHECK(answerIn(text(typed)) == Tri::Yes);
    }
    for (const char* typed : {"N", "non", "no", "0", "faux", "FALSE"}) {
        INFO(typed);
        CHECK(answerIn(text(typed)) == Tri::No);
    }
    CHECK(answerIn(text("non renseigné")) == Tri::Unknown);
    CHECK(answerIn(text("?")) == Tri::Unknown);
    CHECK_FALSE(answerIn(text("oui, sauf le samedi")));
}

TEST_CASE("Keywords come without hashes and once", "[importing]")
{
    CHECK(keywordsIn(text("#Jeux #vidéo")) == std::vector{text("Jeux"), text("vidéo")});
    CHECK(keywordsIn(text("jeux, Vidéo ; JEUX")) == std::vector{text("jeux"), text("Vidéo")});
    CHECK(keywordsIn(text("C#")) == std::vector{text("C#")});
    CHECK(languagesIn(text("Français et anglais")) == std::vector{text("fr"), text("en")});
    CHECK_FALSE(languagesIn(text("français, klingon")));
}

TEST_CASE("The parts of an address find their cells", "[importing]")
{
    CHECK(place("5 rue Cochin", "75005", "Paris") == text("5 rue Cochin | 75005 | Paris"));
    CHECK(place("8 rue A", "6560", "Valbonne") == text("8 rue A | 06560 | Valbonne"));
    CHECK(place("8 rue A", "75685 Cedex 14", "Paris") == text("8 rue A | 75685 | Paris Cedex 14"));
    CHECK(place("55 rue Saint-Denis 93100 Montreuil", "", "")
        == text("55 rue Saint-Denis | 93100 | Montreuil"));
    CHECK(place("cité Nollez - 75018 Paris", "", "") == text("cité Nollez | 75018 | Paris"));
    CHECK(place("11 place des Fédérés. 93470. Noisy-Le-Grand", "", "")
        == text("11 place des Fédérés | 93470 | Noisy-Le-Grand"));
    CHECK(place("80 rue des haies à Paris (75 020)", "", "") == text("80 rue des haies à Paris | 75020 | "));
    CHECK(place("118 122 avenue de France 75013 Paris", "", "")
        == text("118 122 avenue de France | 75013 | Paris"));
    CHECK(place("3 rue A F-75004 Paris", "", "") == text("3 rue A | 75004 | Paris"));
    CHECK(place("23", "avenue d'Italie", "75013") == text("23 avenue d'Italie | 75013 | "));
    CHECK(place("79 rue Quincampoix", "75003 Paris", "") == text("79 rue Quincampoix | 75003 | Paris"));
    CHECK(place("63", "bd de Ménilmontant 75011 Paris", "France")
        == text("63 bd de Ménilmontant | 75011 | Paris"));
    CHECK(place("Tour A", "route du pavé blanc", "Boé") == text("Tour A, route du pavé blanc |  | Boé"));
    CHECK(place("5 quai B", "1050 AB", "Amsterdam") == text("5 quai B | 1050 AB | Amsterdam"));
    CHECK(place("", "", "") == text(" |  | "));
}

TEST_CASE("A postcode that a spreadsheet or a typewriter spoiled is made whole", "[importing]")
{
    CHECK(place("1 rue A", "31000.0", "Toulouse") == text("1 rue A | 31000 | Toulouse"));
    CHECK(place("1 rue A", "6560,0", "Valbonne") == text("1 rue A | 06560 | Valbonne"));
    for (const char* typed : {"31 400", "31\u00A0400", "31\u202F400", "31\u2009400"}) {
        INFO(typed);
        CHECK(place("1 rue A", typed, "Toulouse") == text("1 rue A | 31400 | Toulouse"));
    }
    CHECK(place("1 rue A, 31\u00A0400 Toulouse", "", "") == text("1 rue A | 31400 | Toulouse"));
}

TEST_CASE("The city of its own cell is believed before what stands behind the postcode", "[importing]")
{
    CHECK(place("1 rue A", "31000 (Haute-Garonne)", "Toulouse")
        == text("1 rue A, Haute-Garonne | 31000 | Toulouse"));
    CHECK(place("1 rue A", "31000 Toulouse", "TOULOUSE") == text("1 rue A | 31000 | TOULOUSE"));
    CHECK(
        place("1 rue A", "31400 Toulouse Cedex 4", "Toulouse") == text("1 rue A | 31400 | Toulouse Cedex 4"));
    CHECK(place("1 rue A", "75003 Paris", "Paris 3e") == text("1 rue A | 75003 | Paris 3e"));
    CHECK(place("1 rue A", "(31000)", "Toulouse") == text("1 rue A | 31000 | Toulouse"));
}

TEST_CASE("A part of an address that went elsewhere says where", "[importing]")
{
    const PostalPlace typed{text("Tour A"), text("route du pavé blanc"), text("Boé")};
    CHECK(reasonForMove(typed.postcode, sortedPlace(typed)) == text("It was moved to the address."));
    CHECK(reasonForMove(text("75013"), sortedPlace({text("23"), text("avenue d'Italie"), text("75013")}))
        == text("It was moved to the other parts of the address."));
}

TEST_CASE("Degrees that are the other way round are turned", "[importing]")
{
    CHECK(located(43.6, 1.44).point == Coordinates{43.6, 1.44});
    CHECK(located(1.44, 43.6).point == Coordinates{43.6, 1.44});
    CHECK(located(1.44, 43.6).isSwapped);
    CHECK_FALSE(located(143.6, 1.44).point);
    CHECK_FALSE(located(0, 0).point);
}
