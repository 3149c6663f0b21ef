// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/imposition.h"
#include "core/print/pango_metrics.h"
#include "core/print/sheets/day_leaflet.h"
#include "core/print/sheets/door_sign.h"
#include "core/print/sheets/session_words.h"
#include "core/samples/sample.h"
#include "tests/core/print/sheet_festivals.h"
#include "tests/core/print/sheet_rules.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"
#include "tests/support/source_tree.h"

#include <QFile>

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

constexpr Mm margin = 8_mm; ///< What office printers cannot reach.

const Session& session(const Festival& festival, const char* title)
{
    return *std::ranges::find(festival.sessions(), QString::fromUtf8(title), &Session::title);
}

QStringList wordsOn(const Page& page)
{
    QStringList words;
    for (const Item& item : page.items) {
        const Text* text = std::get_if<Text>(&item);
        QString line;
        for (const Run& run : text ? text->runs : std::vector<Run>())
            line += run.text;
        words += line;
    }
    words.removeAll(QString());
    return words;
}

/// What breaks the rules of all sheets on `pages`.
QStringList faults(const Pages& pages, const Edition& edition, const Metrics& metrics)
{
    return overlaps(pages, metrics) + outsiders(pages, margin) + smallPrint(pages, 7.5_pt)
        + miscounted(pages, edition);
}

/// The time in the first column of each entry of a list page, empty where it is not printed again.
QStringList timesOf(const Page& page)
{
    QStringList times;
    QString time;
    for (const Item& item : page.items) {
        const Text* text = std::get_if<Text>(&item);
        if (text && text->box.x == 10_mm && text->runs.front().style.size == 11_pt)
            time = text->runs.front().text;
        if (text && text->tag == Tag::ListItem && text->runs.front().style.size == 9.5_pt) { // the title
            times += time;
            time.clear();
        }
    }
    return times;
}

QString stored(const char* name)
{
    QFile file(inSourceTree(QStringLiteral("tests/data/sheets/%1.txt").arg(QLatin1String(name))));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("Leaflets of any festival are whole, in fours, and nothing collides", "[print][sheets]")
{
    const FixedMetrics fixed;
    const PangoMetrics pango;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const Edition edition = publicEdition(monsterFestival(seed));
        const Language language = seed % 2 == 0 ? Language::French : Language::English;
        const SheetOptions options{.paper = Paper::A5, .language = language};
        const Metrics& metrics = seed <= 2 ? static_cast<const Metrics&>(pango) : fixed;

        const Pages leaflet = dayLeaflet(edition, options, metrics);

        CAPTURE(seed);
        CHECK(faults(leaflet, edition, metrics) == QStringList());
        CHECK(leaflet.notes.empty());
        CHECK(leaflet.pages.size() % 4 == 0);
        CHECK(std::ranges::count_if(leaflet.pages, &Page::beginsBooklet) == 2);
        CHECK(imposed(leaflet).pages.size() == leaflet.pages.size() / 2);
    }
}

TEST_CASE("Door signs of any festival are whole and nothing collides", "[print][sheets]")
{
    const FixedMetrics fixed;
    const PangoMetrics pango;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const Edition edition = publicEdition(monsterFestival(seed));
        const SheetOptions options{.paper = seed % 3 == 0 ? Paper::A5 : Paper::A4,
            .language = seed % 2 == 0 ? Language::French : Language::English};
        const Metrics& metrics = seed <= 2 ? static_cast<const Metrics&>(pango) : fixed;

        const Pages signs = doorSigns(edition, options, metrics);

        CAPTURE(seed);
        CHECK(faults(signs, edition, metrics) == QStringList());
        CHECK(signs.notes.empty());
    }
}

TEST_CASE("Odd values in every field do not upset the sheets", "[print][sheets]")
{
    const FixedMetrics metrics;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Edition edition = publicEdition(randomFestival(seed));
        edition.audience = Audience::Internal;
        edition.festival = randomFestival(seed);
        const SheetOptions options{.paper = Paper::A5, .draft = true};
        CAPTURE(seed);
        CHECK(miscounted(dayLeaflet(edition, options, metrics), edition) == QStringList());
        CHECK(miscounted(doorSigns(edition, options, metrics), edition) == QStringList());
    }
}

TEST_CASE("A time that several sessions share is printed once and does not stand alone", "[print][sheets]")
{
    const FixedMetrics metrics;
    for (quint64 seed = 1; seed <= 8; ++seed) {
        const Pages leaflet = dayLeaflet(publicEdition(monsterFestival(seed)), {}, metrics);
        for (std::size_t i = 0; i + 1 < leaflet.pages.size(); ++i) {
            const QStringList times = timesOf(leaflet.pages[i]);
            const QStringList next = timesOf(leaflet.pages[i + 1]);
            if (times.isEmpty() || next.isEmpty())
                continue;
            CAPTURE(seed, i, times, next);
            CHECK_FALSE(next.front().isEmpty());
            const bool continued = wordsOn(leaflet.pages[i + 1]).at(1).endsWith(QLatin1String(", suite"));
            CHECK_FALSE((continued && !times.back().isEmpty() && times.back() == next.front()));
        }
    }
}

TEST_CASE("The pages of the day leaflet and of the door signs stay as they were", "[print][sheets]")
{
    const FixedMetrics metrics;
    const SheetOptions french{.paper = Paper::A5};
    const SheetOptions english{.paper = Paper::A5, .language = Language::English};
    CHECK(dump(dayLeaflet(publicEdition(emptyFestival()), french, metrics)) == stored("leaflet-empty-fr"));
    CHECK(dump(dayLeaflet(publicEdition(singleSession()), french, metrics)) == stored("leaflet-one-fr"));
    CHECK(dump(dayLeaflet(publicEdition(richThursday()), french, metrics)) == stored("leaflet-rich-fr"));
    CHECK(dump(dayLeaflet(publicEdition(richThursday()), english, metrics)) == stored("leaflet-rich-en"));
    CHECK(dump(doorSigns(publicEdition(emptyFestival()), {}, metrics)) == stored("door-empty-fr"));
    CHECK(dump(doorSigns(publicEdition(singleSession()), {}, metrics)) == stored("door-one-fr"));
    CHECK(dump(doorSigns(publicEdition(richThursday()), {}, metrics)) == stored("door-rich-fr"));
    CHECK(dump(doorSigns(publicEdition(richThursday()), english, metrics)) == stored("door-rich-en"));
}

TEST_CASE("The venues stand below the last list where that spares a sheet", "[print][sheets]")
{
    Edition edition = publicEdition(sampleFestival());
    edition.day = edition.festival.about().firstDay;
    const PangoMetrics metrics;
    const Pages leaflet = dayLeaflet(edition, {.paper = Paper::A5}, metrics);
    REQUIRE(leaflet.pages.size() == 4);
    CHECK(wordsOn(leaflet.pages.front()).filter(QStringLiteral("page\u00A04")).size() == 1);
    const QStringList last = wordsOn(leaflet.pages.back());
    CHECK(last.indexOf(QStringLiteral("Lieux"))
        > last.indexOf(QStringLiteral("L’école de code ouvre ses portes")));
    CHECK(wordsOn(leaflet.pages.front()).contains(edition.festival.about().website));
    CHECK(faults(leaflet, edition, metrics) == QStringList());
}

TEST_CASE("Where it costs no sheet, a venue of the leaflet is not divided", "[print][sheets]")
{
    FestivalBuilder builder;
    for (const char* venue : {"A", "B", "C"}) {
        builder.venue(venue).room("Salle");
        for (int i = 0; i < 14; ++i)
            builder.session("Visite", "2014-06-12", "10:00/12:00");
    }
    const FixedMetrics metrics;
    const SheetOptions french{.paper = Paper::A5};
    const Pages pages = dayLeaflet(publicEdition(builder.build()), french, metrics);
    CHECK(pages.pages.size() == 8);
    CHECK_FALSE(dump(pages).contains(QLatin1String("suite")));
}

TEST_CASE("A leaflet of one day or one venue shows that day and venue only", "[print][sheets]")
{
    const FixedMetrics metrics;
    Edition edition = publicEdition(monsterFestival(5));
    edition.day = *Day::fromText(u"2014-06-13");
    CHECK(miscounted(dayLeaflet(edition, {}, metrics), edition) == QStringList());
    edition.venue = edition.festival.venues().begin()->id;
    CHECK(miscounted(dayLeaflet(edition, {}, metrics), edition) == QStringList());
    CHECK(miscounted(doorSigns(edition, {}, metrics), edition) == QStringList());
}

TEST_CASE("Telephones stand on the sheets of the team only", "[print][sheets]")
{
    const FixedMetrics metrics;
    const Festival festival = richThursday();
    const QString duty = QStringLiteral("Renseignements\u202F: 05\u202F61\u202F00\u202F00\u202F00");
    const QString venue
        = QStringLiteral("Contact sur place\u202F: Dominique,\u00A005\u202F61\u202F00\u202F00\u202F01");
    const Edition open = publicEdition(festival);
    Edition internal = open;
    internal.festival = festival;
    internal.audience = Audience::Internal;

    CHECK(wordsOn(dayLeaflet(internal, {}, metrics).pages.front()).contains(duty));
    CHECK(wordsOn(doorSigns(internal, {}, metrics).pages.front()).contains(venue));
    CHECK_FALSE(dump(dayLeaflet(open, {}, metrics)).contains(QLatin1String("00\u202F00")));
    CHECK_FALSE(dump(doorSigns(open, {}, metrics)).contains(QLatin1String("00\u202F01")));
}

TEST_CASE("What is not printed is named before printing", "[print][sheets]")
{
    const FixedMetrics metrics;
    const Festival festival = richThursday();
    Edition edition = publicEdition(festival);
    edition.festival = festival;
    edition.audience = Audience::Internal;

    const std::vector<PreflightNote> notes = dayLeaflet(edition, {}, metrics).notes;

    REQUIRE(notes.size() == 2);
    CHECK(std::ranges::count(notes,
              PreflightNote{Remark::LeftOut,
                  QStringLiteral("«\u202FVisite du studio\u202F» n’a pas encore de salle ou d’heure et n’est "
                                 "pas imprimé."),
                  session(festival, "Visite du studio").id.uuid(), 0})
        == 1);
    CHECK(std::ranges::count(notes,
              PreflightNote{Remark::LeftOut,
                  QStringLiteral("«\u202FBrouillon à relire\u202F» est un brouillon et n’est pas imprimé."),
                  session(festival, "Brouillon à relire").id.uuid(), 0})
        == 1);
}

TEST_CASE("Of very many start-ups in one session, an entry names the first and counts the others",
    "[print][sheets]")
{
    FestivalBuilder builder;
    builder.unplaced("Salon");
    for (int i = 1; i <= 250; ++i) {
        const QByteArray name = "Jeune pousse " + QByteArray::number(i);
        builder.by(name.constData());
    }
    const Festival festival = builder.build();

    const QString hosts
        = sessionFacts(festival, session(festival, "Salon"), Words(Language::English)).front();
    CHECK(hosts.startsWith(QStringLiteral("Jeune pousse 1, Jeune pousse 2")));
    CHECK(hosts.endsWith(QStringLiteral(" more")));
    CHECK(hosts.size() < 420);
}

TEST_CASE("A title is set in its own language, whatever the session speaks", "[print][sheets]")
{
    struct Case {
        const char* title;
        std::vector<QString> languages;
        const char* set; ///< "~" stands for U+202F.
    };
    const QString english = QStringLiteral("en");
    const QString french = QStringLiteral("fr");
    const std::vector<Case> cases{
        {"What's new?", {english}, "What’s new?"},
        {"What's next ?", {}, "What’s next~?"},
        {"Kernel: the next ten years!", {}, "Kernel: the next ten years!"},
        {"Kernel: the next ten years!", {french}, "Kernel: the next ten years!"},
        {"Café culture: an introduction", {}, "Café culture: an introduction"},
        {"Kubernetes: observability", {}, "Kubernetes: observability"},
        {"Atelier: dessiner", {french}, "Atelier~: dessiner"},
        {"Atelier : dessiner", {english}, "Atelier~: dessiner"},
        {"Données: que faire?", {}, "Données~: que faire~?"},
        {"L'atelier: dessiner", {french, english}, "L’atelier~: dessiner"},
        {"Is \"free\" free... in 2014-2015?", {}, "Is “free” free... in 2014-2015?"},
    };
    for (const Case& check : cases) {
        Session session = blank(IdSource(1).next<Session>());
        session.title = QString::fromUtf8(check.title);
        session.languages = check.languages;
        CHECK(setTitle(session).replace(QChar(0x202F), u'~') == QString::fromUtf8(check.set));
    }
}
