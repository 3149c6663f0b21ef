// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/side_by_side.h"
#include "core/print/cairo_backend.h"
#include "core/print/pango_metrics.h"
#include "core/print/preflight.h"
#include "core/print/print_job.h"
#include "tests/core/print/sheet_festivals.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Text textOf(const char* words, Pt size, int maxLines)
{
    return {.box = {10_mm, 10_mm, 30_mm, 5_mm},
        .runs = {{.text = QString::fromUtf8(words), .style = {.size = size}}},
        .maxLines = maxLines};
}

} // namespace

TEST_CASE("Cut texts, texts beyond the edge and small type are named with their page", "[print][preflight]")
{
    const Edition edition = publicEdition(emptyFestival());
    const SheetOptions options{.language = Language::English};
    const FixedMetrics metrics;
    Pages pages;
    pages.pages = {Page{.size = sizeOf(Paper::A5)}, Page{.size = sizeOf(Paper::A5)}};
    pages.pages[0].items = {textOf("Whole", 10_pt, 1)};
    Text beyond = textOf("Beyond", 10_pt, 0);
    beyond.box.y = 208_mm;
    pages.pages[1].items
        = {textOf("Far too long for one line of this width", 10_pt, 1), beyond, textOf("Tiny", 6_pt, 0)};

    const auto notes = preflight(pages, Setting(edition, options, metrics), 7.5_pt);

    CHECK(notes
        == std::vector<PreflightNote>{
            {Remark::DoesNotFit,
                QStringLiteral("“Far too long for one line of this width” does not fit on page 2."),
                std::nullopt, 2},
            {Remark::DoesNotFit, QStringLiteral("“Beyond” does not fit on page 2."), std::nullopt, 2},
            {Remark::SmallType, QStringLiteral("Page 2 has type below 7.5 pt, which is hard to read."),
                std::nullopt, 2}});
}

TEST_CASE("Notes are in the language of whoever prints, whatever that of the sheet", "[print][preflight]")
{
    const Edition edition = publicEdition(emptyFestival());
    const SheetOptions options{.language = Language::English, .notes = Language::French};
    const FixedMetrics metrics;
    Pages pages;
    pages.pages = {Page{.size = sizeOf(Paper::A5)}};
    pages.pages[0].items = {textOf("Tiny", 6_pt, 0)};

    const auto notes = preflight(pages, Setting(edition, options, metrics), 7.5_pt);

    REQUIRE(notes.size() == 1);
    CHECK(notes.front().message.startsWith(QStringLiteral("La page")));
    CHECK(Setting(edition, options, metrics).words().language() == Language::English);
}

TEST_CASE("What Lato lacks is left out or marked, and said", "[print][preflight]")
{
    const Edition edition = publicEdition(emptyFestival());
    const SheetOptions options{.language = Language::English};
    const PangoMetrics metrics;
    Pages pages;
    pages.pages = {Page{.size = sizeOf(Paper::A5)}};
    pages.pages[0].items = {textOf("Fête 🎉 à 12 h, déjà vu", 10_pt, 0), textOf("日本", 10_pt, 0),
        textOf("vt\x0b A\ufdd0b", 10_pt, 0)};

    const auto notes = preflight(pages, Setting(edition, options, metrics), 7.5_pt);

    REQUIRE(notes.size() == 2);
    CHECK(notes[0].remark == Remark::MissingFont);
    CHECK(notes[0].message.contains(QString::fromUtf8("lacks: 🎉.")));
    CHECK(notes[1].message.contains(QString::fromUtf8("lacks: 日本.")));
    const auto pdf = paintedPdf(pages, {.title = QStringLiteral("Title")}, metrics);
    REQUIRE(pdf);
}

TEST_CASE("Where a symbol is left out, one blank stands for the two around it", "[print]")
{
    const PangoMetrics metrics;
    const auto width = [&metrics](const QString& words) {
        Text text = textOf(words.toUtf8().constData(), 10_pt, 0);
        text.box.width = 100_mm;
        return metrics.measure(text).width;
    };
    CHECK(width(QStringLiteral("Fête 🎉 ici")) == width(QStringLiteral("Fête ici")));
    CHECK(width(QStringLiteral("🎉 Fête")) == width(QStringLiteral("Fête")));
}

TEST_CASE("Sessions that no document holds are named: drafts, and those on other days", "[print][preflight]")
{
    Festival festival = singleSession();
    Session session = *festival.sessions().begin();
    PrintTerms terms{.edition = publicEdition(festival), .language = Language::English};
    CHECK(leftOutOf(festival, terms).empty());

    session.status = SessionStatus::Draft;
    festival.table<Session>().put(session);
    REQUIRE(leftOutOf(festival, terms).size() == 1);
    CHECK(leftOutOf(festival, terms).front().message.contains(QStringLiteral("is a draft")));
    terms.edition.audience = Audience::Internal;
    CHECK(leftOutOf(festival, terms).size() == 1);

    session.status = SessionStatus::Confirmed;
    session.day = Day::fromText(QStringLiteral("2014-06-20"));
    festival.table<Session>().put(session);
    REQUIRE(leftOutOf(festival, terms).size() == 1);
    CHECK(leftOutOf(festival, terms).front().message.contains(QStringLiteral("no day of the festival")));
}

TEST_CASE("A document that says it is a draft says why before it is printed", "[print]")
{
    const Festival festival = singleSession();
    const Day day = festival.about().firstDay;
    PrintTerms terms{.edition = publicEdition(festival), .language = Language::English};
    terms.draftDays[day] = {QStringLiteral("Two at once"), QStringLiteral("Too early")};
    const Sheet& leaflet = *std::ranges::find_if(
        sheets(), [](const Sheet& sheet) { return QLatin1String(sheet.id) == QLatin1String("day-leaflet"); });
    const Pages pages
        = laidOut({.sheet = &leaflet, .paper = Paper::A5, .days = {day}}, terms, FixedMetrics());

    const auto note = std::ranges::find(pages.notes, Remark::Draft, &PreflightNote::remark);
    REQUIRE(note != pages.notes.end());
    CHECK(note->message
        == QStringLiteral(
            "The pages of Thursday 12 June say DRAFT because of an error: Two at once. And 1 more error."));
    CHECK(pages.title.endsWith(QStringLiteral("Thursday 12 June")));
}

TEST_CASE("Door signs of several days leave out the days on which nothing happens", "[print]")
{
    const Festival festival = singleSession();
    const PrintTerms terms{.edition = publicEdition(festival)};
    const Sheet& doors = *std::ranges::find_if(
        sheets(), [](const Sheet& sheet) { return QLatin1String(sheet.id) == QLatin1String("door-signs"); });
    const std::vector<Day> all = days(festival);
    REQUIRE(all.size() > 1);
    const Pages pages = laidOut({.sheet = &doors, .days = all}, terms, FixedMetrics());
    CHECK(pages.pages.size() == 1);
    CHECK_FALSE(pages.isBlank);
    CHECK(laidOut({.sheet = &doors, .days = {all.back()}}, terms, FixedMetrics()).isBlank);
}

TEST_CASE("French ordinals end in raised letters", "[print]")
{
    const auto raised = [](const char* text, Language language) {
        QStringList found;
        for (const Run& run : runsOf(QString::fromUtf8(text), {}, language)) {
            if (run.superscript)
                found += run.text;
        }
        return found.join(u' ');
    };
    CHECK(raised("au 1er, puis au 2e étage de la 1re tour du XXIe siècle", Language::French)
        == QStringLiteral("er e re e"));
    CHECK(raised("Vie, 3emes, R2er, salle 12", Language::French) == QString());
    CHECK(raised("the 2e floor", Language::English) == QString());
}

TEST_CASE("Sheets of two venues have two names", "[print]")
{
    const Festival festival = singleSession();
    PrintTerms terms{.edition = publicEdition(festival), .language = Language::English};
    const PrintJob job{.sheet = &sheets().front()};
    const QString all = fileName(job, terms, QStringLiteral("pdf"));
    terms.edition.venue = festival.venues().begin()->id;
    CHECK(fileName(job, terms, QStringLiteral("pdf")) != all);
}

TEST_CASE("Texts break alike while another thread breaks some, too", "[print]")
{
    // The second word of its line fits by a hair.
    const auto broken = [] {
        const PangoMetrics metrics;
        std::vector<int> lines;
        for (int i = 0; i < 400; ++i) {
            Text text;
            text.box.width = Mm{48.0 + 0.002 * i};
            text.runs = {
                {.text = QStringLiteral("12 h 10 "), .style = {.size = 8_pt, .weight = Weight::Bold}},
                {.text = QStringLiteral("ERASER: Early-stage Reliability And Security Estimation for RISC-V"),
                    .style = {.size = 8_pt, .weight = Weight::SemiBold}}};
            lines.push_back(metrics.measure(text).lines);
        }
        return lines;
    };
    const std::vector<int> alone = broken();
    std::array<std::vector<int>, 2> together;
    sideBySide(together.size(), [&](size_t i) { together.at(i) = broken(); });
    CHECK(together[0] == alone);
    CHECK(together[1] == alone);
}
