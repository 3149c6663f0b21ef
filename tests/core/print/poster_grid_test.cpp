// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"
#include "core/print/cairo_backend.h"
#include "core/print/pango_metrics.h"
#include "core/print/sheets/grid_columns.h"
#include "core/print/sheets/poster_grid.h"
#include "core/print/sheets/session_words.h"
#include "core/samples/sample.h"
#include "tests/core/print/page_words.h"
#include "tests/core/print/pdf_tools.h"
#include "tests/support/builders.h"

#include <QMap>

using namespace planner;
using namespace planner::tests;

namespace {

const SheetOptions a3French{.paper = Paper::A3, .language = Language::French};

Edition editionOf(const Festival& festival)
{
    return {.festival = visibleTo(Audience::Public, festival),
        .revision = {412, QDateTime(QDate(2014, 6, 2), QTime(16, 5), Qt::UTC), 7}};
}

Pages poster(const Festival& festival, const SheetOptions& options = a3French)
{
    return posterGrid(editionOf(festival), options, FixedMetrics());
}

Festival oneSession()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .room("Grande salle", 80)
        .session("Accueil", "2014-06-12", "09:30/10:30")
        .by("Garonne Data")
        .build();
}

QStringList titles(const Pages& pages)
{
    QStringList found;
    for (const Page& page : pages.pages)
        found += page.title;
    return found;
}

} // namespace

TEST_CASE("Each day of the festival has a poster, an empty day says that it is empty", "[print][poster]")
{
    const Pages pages = poster(oneSession());
    CHECK(titles(pages)
        == QStringList{QStringLiteral("jeudi 12 juin"), QStringLiteral("vendredi 13 juin"),
            QStringLiteral("samedi 14 juin")});
    CHECK(wordsOf(pages.pages[0]).contains(QStringLiteral("Accueil")));
    CHECK(wordsOf(pages.pages[1]).contains(QStringLiteral("Rien n’est prévu ce jour-là.")));
}

TEST_CASE("A box says when, what and by whom, and its column where", "[print][poster]")
{
    const QStringList words = wordsOf(poster(oneSession()).pages.front());
    const qsizetype venue = words.indexOf(QStringLiteral("La Cantine"));
    REQUIRE(venue >= 0);
    CHECK(words.mid(venue, 6)
        == QStringList{QStringLiteral("La Cantine"), QStringLiteral("Grande salle"),
            QStringLiteral("80\u00A0places"), QStringLiteral("9\u202Fh\u202F30\u00A0– 10\u202Fh\u202F30"),
            QStringLiteral("Accueil"), QStringLiteral("Garonne Data")});
}

TEST_CASE("A poster of one day shows that day alone", "[print][poster]")
{
    Edition edition = editionOf(oneSession());
    edition.day = Day::fromText(u"2014-06-13");
    CHECK(titles(posterGrid(edition, a3French, FixedMetrics()))
        == QStringList{QStringLiteral("vendredi 13 juin")});
}

TEST_CASE("The legend explains the signs that are used and no others", "[print][poster]")
{
    const auto festival = FestivalBuilder()
                              .venue("La Cantine")
                              .room("Cave")
                              .last<Room>([](Room& room) { room.wheelchair = Tri::No; })
                              .session("Visite", "2014-06-12", "09:00/11:00")
                              .last<Session>([](Session& session) {
                                  session.openingMode = OpeningMode::Booked;
                                  session.languages = {QStringLiteral("en")};
                              })
                              .build();
    const QStringList words = wordsOf(poster(festival).pages.front());
    CHECK(words.contains(QStringLiteral("visite guidée")));
    CHECK(words.contains(QStringLiteral("pas d’accès en fauteuil")));
    CHECK(words.contains(QStringLiteral("sur inscription, places limitées")));
    CHECK(words.contains(QStringLiteral("en anglais")));
    CHECK_FALSE(words.contains(QStringLiteral("atelier")));
    const QStringList plain = wordsOf(poster(oneSession()).pages.front());
    CHECK_FALSE(plain.contains(QStringLiteral("pas d’accès en fauteuil")));
}

TEST_CASE("Sessions at the same time share their column side by side", "[print][poster]")
{
    const auto festival = FestivalBuilder()
                              .venue("La Cantine")
                              .room("Salle")
                              .session("Un", "2014-06-12", "09:00/11:00")
                              .session("Deux", "2014-06-12", "10:00/12:00")
                              .session("Trois", "2014-06-12", "12:00/13:00")
                              .build();
    const Page page = poster(festival).pages.front();
    const Box first = boxOf(page, QStringLiteral("Un"));
    const Box second = boxOf(page, QStringLiteral("Deux"));
    const Box third = boxOf(page, QStringLiteral("Trois"));
    CHECK(first.right() < second.x);
    CHECK(third.width > first.width * 1.9);
}

TEST_CASE("Sessions that are not placed are reported, not forgotten", "[print][poster]")
{
    const auto festival = FestivalBuilder().unplaced("Plus tard").build();
    const Pages pages = poster(festival);
    REQUIRE(pages.notes.size() == 1);
    CHECK(pages.notes.front().remark == Remark::LeftOut);
}

TEST_CASE("A title that has no room is reported and given in full at the end of the day", "[print][poster]")
{
    const char* title = "Une conférence dont le titre est si long que personne ne pourrait le faire tenir "
                        "dans une case de cinq minutes seulement";
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Salle").session(title, "2014-06-12", "09:00/09:05");
    for (const char* room : {"A", "B", "C", "D"})
        builder.room(room).session("Suite", "2014-06-12", "10:00/18:00");
    const Festival festival = builder.build();
    const Pages pages = poster(festival);
    REQUIRE(pages.notes.size() == 1);
    CHECK(pages.notes.front().remark == Remark::DoesNotFit);
    CHECK(pages.notes.front().subject == named<Session>(festival, title).id.uuid());
    CHECK(pages.notes.front().page == 1);
    CHECK(pages.notes.front().message.contains(QString::fromUtf8(title)));
    CHECK(titles(pages).mid(0, 2)
        == QStringList{QStringLiteral("jeudi 12 juin"), QStringLiteral("jeudi 12 juin, suite (2/2)")});
    CHECK(wordsOf(pages.pages[0]).filter(QString::fromUtf8(title)).isEmpty());
    CHECK(wordsOf(pages.pages[1]).filter(QString::fromUtf8(title)).size() == 1);
    CHECK(wordsOf(pages.pages[1]).contains(QStringLiteral("Titres en entier")));
}

TEST_CASE("A break stands behind the columns with its words where nothing else is", "[print][poster]")
{
    auto festival = FestivalBuilder()
                        .venue("La Cantine")
                        .room("Salle")
                        .session("Matin", "2014-06-12", "09:00/12:00")
                        .session("Soir", "2014-06-12", "14:00/18:00")
                        .build();
    IdSource ids(9);
    Break rest = blank(ids.next<Break>());
    rest.title = QStringLiteral("Déjeuner");
    rest.day = *Day::fromText(u"2014-06-12");
    rest.span = *TimeSpan::fromText(u"12:00/14:00");
    festival.table<Break>().put(rest);
    CHECK(wordsOf(poster(festival).pages.front())
              .contains(QStringLiteral("Déjeuner · 12\u202Fh\u00A0– 14\u202Fh")));
}

TEST_CASE("A draft says so on every page", "[print][poster]")
{
    SheetOptions options = a3French;
    options.draft = true;
    for (const Page& page : poster(oneSession(), options).pages) {
        const bool marked = std::ranges::any_of(
            page.items, [](const Item& item) { return std::holds_alternative<Watermark>(item); });
        CHECK(marked);
    }
}

TEST_CASE("An English poster speaks English", "[print][poster]")
{
    const Pages pages = poster(oneSession(), {.paper = Paper::A4, .language = Language::English});
    CHECK(pages.pages.front().title == QStringLiteral("Thursday 12 June"));
    CHECK(wordsOf(pages.pages.front()).contains(QStringLiteral("80\u00A0seats")));
}

TEST_CASE("The printed poster of the sample holds each title once, in Lato, tagged", "[print][poster]")
{
    const Edition edition = editionOf(sampleFestival());
    const Pages pages = posterGrid(edition, a3French, PangoMetrics());
    const auto pdf = paintedPdf(pages, {.title = pages.title, .created = edition.revision.changed});
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    if (!file.toolsAreThere())
        return;
    const QString text = file.text();
    QMap<QString, int> wanted;
    for (const Session& session : edition.festival.sessions()) {
        if (session.isPlaced() && isPublic(session))
            ++wanted[setTitle(session).simplified()];
    }
    for (auto title = wanted.cbegin(); title != wanted.cend(); ++title) {
        INFO(title.key().toStdString());
        CHECK(text.count(title.key()) >= title.value());
    }
    CHECK(wanted.size() > 20);
    CHECK(file.foreignFonts() == QStringList());
    CHECK(file.told({QStringLiteral("pdfinfo"), QStringLiteral("%1")})
              .contains(QLatin1String("Tagged:          yes")));
    CHECK(file.told({QStringLiteral("qpdf"), QStringLiteral("--check"), QStringLiteral("%1")})
              .contains(QLatin1String("No syntax or stream encoding errors found")));
}

TEST_CASE(
    "Where more happens at once than goes side by side, the last box counts the others", "[print][poster]")
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Forum");
    for (int i = 1; i <= 80; ++i)
        builder.session(("Stand " + QByteArray::number(i)).constData(), "2014-06-12", "10:00/12:00");
    const Pages pages = poster(builder.build());

    const QString grid = wordsOf(pages.pages[0]).join(u' ');
    CHECK(grid.contains(QStringLiteral("75\u00A0séances [1–75]")));
    CHECK(wordsOf(pages.pages[0]).filter(QStringLiteral("Stand")).size() == 5);
    CHECK(wordsOf(pages.pages[1]).filter(QStringLiteral("Stand")).size() == 75);
}

TEST_CASE("A day of several pages has about as many columns on each", "[print][poster]")
{
    FestivalBuilder builder;
    for (const char* name : {"A", "B", "C", "D", "E", "F", "G", "H"})
        builder.venue(name).room(name).session(name, "2014-06-12", "10:00/12:00");
    const Festival festival = builder.build();
    const auto sessions = sessionsOn(festival, *Day::fromText(u"2014-06-12"));
    const auto pages = dividedIntoPages(columnsOf(festival, sessions), 7);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 4);
    CHECK(pages[1].size() == 4);
}

TEST_CASE("Hosts who have no room on the poster are told of", "[print][poster]")
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Forum");
    builder.session("Une minute", "2014-06-12", "10:00/10:05").by("Garonne Data");
    builder.session("Toute la journée", "2014-06-12", "10:30/20:00").by("Capitole Robotique");
    const Pages pages = poster(builder.build());
    REQUIRE(pages.notes.size() == 1);
    CHECK(pages.notes.front().remark == Remark::LeftOut);
    CHECK(pages.notes.front().message.startsWith(QStringLiteral("Page 1\u202F: 1 séance figure sans")));
}

TEST_CASE("What is open to all at any time looks like open doors, whatever its kind", "[print][poster]")
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Forum").session("Café", "2014-06-12", "10:00/12:00");
    builder.last<Session>([](Session& session) {
        session.kind = SessionKind::Meeting;
        session.openingMode = OpeningMode::DropIn;
    });
    const Festival festival = builder.build();
    CHECK(wordsOf(poster(festival).pages[0]).contains(QStringLiteral("portes ouvertes")));
    CHECK(signOf(named<Session>(festival, "Café")) == Sign::OpenDoors);
}
