// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_export.h"
#include "core/exporting/exporter.h"
#include "core/samples/sample.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

using namespace planner;
using namespace planner::tests;

namespace {

Edition editionOf(const Festival& festival, Audience audience)
{
    return Edition{.festival = visibleTo(audience, festival), .audience = audience};
}

Festival evening()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .room("Grande salle", 80)
        .session("Nuit des données", "2014-06-13", "23:30/25:30")
        .by("Autan Drones")
        .room("Salle Canal", 20)
        .session("=cmd()", "2014-06-12", "10:00/11:00")
        .last<Session>([](Session& session) { session.note = Internal(QStringLiteral("clé bleue")); })
        .unplaced("À placer")
        .build();
}

/// The cells of each row under these headings.
std::vector<QStringList> cellsUnder(const QByteArray& csv, char delimiter, const QStringList& headings)
{
    const auto table = readCsv(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv, {.delimiter = delimiter});
    REQUIRE(table);
    std::vector<QStringList> rows;
    const auto& first = table->rows.front().cells;
    for (size_t row = 1; row < table->rows.size(); ++row) {
        rows.emplace_back();
        for (const QString& heading : headings) {
            const auto found = std::find_if(first.begin(), first.end(),
                [&heading](QUtf8StringView cell) { return cell.toString() == heading; });
            REQUIRE(found != first.end());
            const auto column = static_cast<size_t>(found - first.begin());
            rows.back() += table->rows[row].cells[column].toString();
        }
    }
    return rows;
}

template <class T>
void mark(Internal<T>& value)
{
    if constexpr (std::is_same_v<T, QString>)
        value.forInsiders() = QStringLiteral("CANARY");
    else if constexpr (std::is_same_v<T, Contact>)
        value.forInsiders() = {QStringLiteral("CANARY"), QStringLiteral("CANARY"), QStringLiteral("CANARY")};
    else
        value.forInsiders()
            = {{QStringLiteral("CANARY"), QStringLiteral("CANARY"), QStringLiteral("CANARY")}};
}

template <class T>
void mark(T& /*open*/)
{
}

/// The sample with a canary in every internal value, and nobody who agreed to print a number.
Festival withCanaries()
{
    Festival festival = sampleFestival();
    const Festival sample = festival;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        for (T row : sample.table<T>()) {
            forEachField<T>([&row](const auto& field) { mark(field.of(row)); });
            if constexpr (requires { row.mayPrintPhone; })
                row.mayPrintPhone = Tri::No;
            festival.table<T>().put(row);
        }
    });
    return festival;
}

} // namespace

TEST_CASE("The programme as CSV has a row for each session in the order of the days", "[exporting]")
{
    const QByteArray csv
        = programmeCsv(editionOf(evening(), Audience::Internal), rfc4180, Words(Language::English));

    CHECK(cellsUnder(csv, ',',
              {QStringLiteral("Day"), QStringLiteral("Start"), QStringLiteral("End"), QStringLiteral("Title"),
                  QStringLiteral("Room"), QStringLiteral("Start-ups"), QStringLiteral("Seats"),
                  QStringLiteral("Note")})
        == std::vector{QStringList{QStringLiteral("2014-06-12"), QStringLiteral("10:00"),
                           QStringLiteral("11:00"), QStringLiteral("'=cmd()"), QStringLiteral("Salle Canal"),
                           QString(), QStringLiteral("20"), QStringLiteral("clé bleue")},
            QStringList{QStringLiteral("2014-06-13"), QStringLiteral("23:30"), QStringLiteral("25:30"),
                QStringLiteral("Nuit des données"), QStringLiteral("Grande salle"),
                QStringLiteral("Autan Drones"), QStringLiteral("80"), QString()},
            QStringList{QString(), QString(), QString(), QStringLiteral("À placer"), QString(), QString(),
                QString(), QString()}});
}

TEST_CASE("The programme for a French Excel has its marks, its days and French headings", "[exporting]")
{
    const QByteArray csv
        = programmeCsv(editionOf(evening(), Audience::Public), excelFrench, Words(Language::French));

    CHECK(csv.startsWith("\xEF\xBB\xBFJour;Début;Fin;Titre;"));
    CHECK(csv.contains("\r\n12/06/2014;10:00;11:00;'=cmd();"));
    CHECK_FALSE(csv.contains("Note"));
    CHECK_FALSE(csv.contains("clé bleue"));
    CHECK_FALSE(csv.contains("À placer"));
}

TEST_CASE("The programme as CSV can be narrowed to a day or a venue", "[exporting]")
{
    Edition edition = editionOf(evening(), Audience::Internal);
    edition.day = Day::fromText(u"2014-06-13");
    CHECK(cellsUnder(programmeCsv(edition, rfc4180, Words(Language::English)), ',', {QStringLiteral("Title")})
        == std::vector{QStringList{QStringLiteral("Nuit des données")}});

    edition.day = std::nullopt;
    edition.venue = IdSource(99).next<Venue>();
    CHECK(cellsUnder(programmeCsv(edition, rfc4180, Words(Language::English)), ',', {QStringLiteral("Title")})
              .empty());
}

TEST_CASE("Start-ups as CSV have numbers, answers and phones as people type them", "[exporting]")
{
    Festival festival = FestivalBuilder().startup("Autan Drones").build();
    Startup startup = named<Startup>(festival, "Autan Drones");
    startup.coordinates = Coordinates{43.6, -1.25};
    startup.access.lift = Tri::No;
    startup.access.steps = 3;
    startup.referent = Internal(Contact{.phone = QStringLiteral("+33 5 36 49 00 00")});
    startup.onSite = Internal(Contact{.phone = QStringLiteral("+A1*2")});
    startup.links = {QStringLiteral("https://a.example"), QStringLiteral("https://b.example")};
    festival.table<Startup>().put(startup);

    const QByteArray csv
        = startupsCsv(editionOf(festival, Audience::Internal), excelFrench, Words(Language::French));

    CHECK(cellsUnder(csv, ';',
              {QStringLiteral("Nom"), QStringLiteral("Latitude"), QStringLiteral("Longitude"),
                  QStringLiteral("Ascenseur"), QStringLiteral("WC adapté"), QStringLiteral("Marches"),
                  QStringLiteral("Téléphone du contact"), QStringLiteral("Portable sur place"),
                  QStringLiteral("Lien")})
        == std::vector{
            QStringList{QStringLiteral("Autan Drones"), QStringLiteral("43,6"), QStringLiteral("-1,25"),
                QStringLiteral("non"), QString(), QStringLiteral("3"), QStringLiteral("+33 5 36 49 00 00"),
                QStringLiteral("'+A1*2"), QStringLiteral("https://a.example")}});
    CHECK(csv.contains("https://a.example;https://b.example\r\n"));
}

TEST_CASE("No text cell of an export begins a formula", "[exporting]")
{
    const Edition edition = editionOf(randomFestival(5, 12), Audience::Internal);
    for (const QByteArray& csv : {startupsCsv(edition, rfc4180, Words(Language::English)),
             programmeCsv(edition, rfc4180, Words(Language::English))}) {
        const auto table = readCsv(QByteArray(csv).replace("\a", ""), {.delimiter = ','});
        REQUIRE(table);
        for (const CsvRow& row : table->rows) {
            for (const QUtf8StringView cell : row.cells) {
                const QString text = cell.toString();
                bool isNumber = false;
                text.toDouble(&isNumber);
                CHECK((isNumber || text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text.front())));
            }
        }
    }
}

TEST_CASE("Nothing internal leaves the program in a public edition", "[exporting]")
{
    const Festival festival = withCanaries();
    const Edition open = editionOf(festival, Audience::Public);
    const Edition inner = editionOf(festival, Audience::Internal);

    for (const Exporter& exporter : exporters()) {
        CAPTURE(exporter.id);
        const auto publicBytes = exporter.write(open);
        const auto innerBytes = exporter.write(inner);
        REQUIRE(publicBytes);
        REQUIRE(innerBytes);
        CHECK_FALSE(publicBytes->contains("CANARY"));
        const bool isAboutWays = QByteArray(exporter.id).startsWith("travel-"); // Nobody's name is in them.
        CHECK(innerBytes->contains("CANARY") == !isAboutWays);
        CHECK(publicBytes->contains("Autan Drones"));
    }
}
