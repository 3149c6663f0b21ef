// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/pango_metrics.h"
#include "core/print/sheets/sign_in_list.h"
#include "core/print/sheets/sign_in_sheet.h"
#include "tests/core/print/page_words.h"
#include "tests/core/print/sheet_festivals.h"
#include "tests/core/print/sheet_rules.h"
#include "tests/core/print/tour_festivals.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

auto called(const char* name)
{
    return [name](Booking& booking) {
        booking.contact
            = Internal(Contact{.name = QString::fromUtf8(name), .phone = QStringLiteral("0639980007")});
    };
}

/// Eight seats at ten: two parties, a school class that is on its way, and somebody who waits.
Festival bookedRobots()
{
    TourBuilder builder(twoVenues());
    builder.booking("Robots", "10:00", 2).last<Booking>(called("Roux"));
    builder.booking("Robots", "10:00", 1).last<Booking>(called("Éluard"));
    builder.booking("Robots", "10:00", 4).last<Booking>(called("Blanc"));
    builder.last<Booking>([](Booking& booking) { booking.waiting = true; });
    return builder.group("Classe", 3).itinerary("Matin").visit("Robots", "10:00").build();
}

QStringList linesOf(const SignInList& list)
{
    QStringList lines;
    for (const SignInRow& row : list.rows)
        lines += QStringList{row.number, row.name, row.group}.join(u'|');
    return lines;
}

} // namespace

TEST_CASE("A sign-in list has those who are booked by name, then empty lines", "[print][sheets][tours]")
{
    const Festival festival = bookedRobots();
    const std::vector<SignInList> lists = signInLists(internalEdition(festival), Words(Language::English));

    REQUIRE(lists.size() == 1);
    CHECK(linesOf(lists.front())
        == QStringList({QStringLiteral("1–3|Classe|3 people"), QString::fromUtf8("4|Éluard|"),
            QStringLiteral("5–6|Roux|2 people"), QStringLiteral("7||"), QStringLiteral("8||"),
            QStringLiteral("|Waiting list|"), QStringLiteral("1–4|Blanc|4 people"), QStringLiteral("5||")}));
}

TEST_CASE("A public sign-in sheet has empty lines only", "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    const Pages inner = signInSheets(internalEdition(bookedRobots()), {}, metrics);
    CHECK(dump(inner).contains(QLatin1String("Roux")));
    CHECK_FALSE(dump(inner).contains(QLatin1String("39980007")));
    CHECK(signInSheets(publicEdition(bookedRobots()), {}, metrics).pages.empty());

    const Pages open = signInSheets(publicEdition(classOnThursday()), {}, metrics);
    CHECK_FALSE(dump(open).contains(QLatin1String("CANARY")));
    REQUIRE_FALSE(open.notes.empty());
    CHECK(open.notes.back().remark == Remark::LeftOut);
}

TEST_CASE("Sign-in sheets follow the walk, and a full list stands on one page", "[print][sheets][tours]")
{
    const FixedMetrics metrics;
    const Pages pages = signInSheets(publicEdition(richThursday()), {}, metrics);
    QStringList titles;
    for (const Page& page : pages.pages)
        titles += page.title.section(QChar(0x00A0), 0, 0);
    const qsizetype workshop = titles.indexOf(QStringLiteral("Imprimer son premier objet en 3D"));
    REQUIRE(workshop > 0);
    const QStringList words = wordsOf(pages.pages[static_cast<std::size_t>(workshop)]);
    titles.removeAll(QString());

    CHECK(titles
        == QStringList({QString::fromUtf8("Données ouvertes : que faire de l'\"open data\"?"),
            QStringLiteral("From prototype to factory: what's new?"),
            QStringLiteral("Imprimer son premier objet en 3D"), QStringLiteral("Programmer un capteur"),
            QString::fromUtf8("Mon premier jeu vidéo (dès 10 ans)"), QStringLiteral("Les start-up recrutent"),
            QStringLiteral("Le labo radio")}));
    CHECK(words.contains(QStringLiteral("24")));
    CHECK(words.contains(QString::fromUtf8("Liste d’attente")));
    CHECK(words.contains(QStringLiteral("1/1")));
}

TEST_CASE("Sign-in sheets of any festival are whole and nothing collides", "[print][sheets][tours]")
{
    const FixedMetrics fixed;
    const PangoMetrics pango;
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const Metrics& metrics = seed == 1 ? static_cast<const Metrics&>(pango) : fixed;
        const Pages pages = signInSheets(publicEdition(monsterFestival(seed)), {}, metrics);
        CAPTURE(seed);
        CHECK_FALSE(pages.pages.empty());
        CHECK(overlaps(pages, metrics) == QStringList());
        CHECK(outsiders(pages, 8_mm) == QStringList());
        CHECK(smallPrint(pages, 7.5_pt) == QStringList());
    }
}
