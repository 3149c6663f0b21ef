// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"
#include "core/print/pango_metrics.h"
#include "core/print/sheets/poster_grid.h"
#include "core/print/sheets/session_words.h"
#include "core/samples/generator.h"
#include "core/samples/sample.h"
#include "tests/core/print/page_words.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QMap>

using namespace planner;
using namespace planner::tests;

namespace {

/// Where the letters of `text` stand.
Box inkOf(const Text& text, const Metrics& metrics)
{
    const Measured measured = metrics.measure(text);
    Box ink = text.box;
    const Mm free = std::max(0_mm, text.box.width - measured.width);
    ink.width = measured.width;
    ink.height = measured.height;
    if (text.align == Align::Right)
        ink.x += free;
    else if (text.align == Align::Centre)
        ink.x += free * 0.5;
    return ink;
}

bool overlap(const Box& a, const Box& b)
{
    constexpr Mm touch = 0.05_mm;
    return a.x + touch < b.right() && b.x + touch < a.right() && a.y + touch < b.bottom()
        && b.y + touch < a.bottom();
}

bool isInside(const Box& box, Size page)
{
    constexpr Mm margin = 8_mm;
    return box.x >= margin && box.y >= margin && box.right() <= page.width - margin + 0.05_mm
        && box.bottom() <= page.height - margin;
}

/// What is wrong with the texts of `page`, in words.
QStringList faults(const Page& page, const Metrics& metrics)
{
    QStringList found;
    std::vector<std::pair<Box, QString>> inks;
    for (const Item& item : page.items) {
        const auto* text = std::get_if<Text>(&item);
        if (!text)
            continue;
        const QString words = wordsOf({.size = {}, .items = {item}}).first();
        const Box ink = inkOf(*text, metrics);
        if (!isInside(ink, page.size))
            found += QStringLiteral("outside the margins: ") + words;
        for (const Run& run : text->runs) {
            if (run.style.size < 7.5_pt)
                found += QStringLiteral("too small: ") + words;
        }
        for (const auto& [other, otherWords] : inks) {
            if (overlap(ink, other))
                found += QStringLiteral("overlap: %1 | %2").arg(words, otherWords);
        }
        inks.emplace_back(ink, words);
    }
    return found;
}

/// How often each session of `day` is told by its whole title on the pages.
QStringList wronglyTold(const Pages& pages, const Festival& festival)
{
    QMap<QUuid, int> told;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<Text>(&item);
            if (!text || !text->subject)
                continue;
            const Session* session = festival.sessions().find(Id<Session>(*text->subject));
            if (session && wordsOf({.size = {}, .items = {item}}).first().contains(setTitle(*session)))
                ++told[*text->subject];
        }
    }
    QStringList wrong;
    for (const Session& session : festival.sessions()) {
        const int wanted = session.isPlaced() && isPublic(session) ? 1 : 0;
        if (told.value(session.id.uuid()) != wanted)
            wrong += QStringLiteral("%1: %2 times").arg(session.title).arg(told.value(session.id.uuid()));
    }
    return wrong;
}

void checkLayout(const Festival& festival, const Metrics& metrics)
{
    const Edition edition{.festival = visibleTo(Audience::Public, festival)};
    for (const Paper paper : {Paper::A3, Paper::A4}) {
        for (const Language language : {Language::French, Language::English}) {
            const Pages pages = posterGrid(edition, {.paper = paper, .language = language}, metrics);
            CHECK(wronglyTold(pages, edition.festival) == QStringList());
            for (const Page& page : pages.pages) {
                INFO(page.title.toStdString());
                CHECK(faults(page, metrics) == QStringList());
            }
        }
    }
}

/// Sixty sessions in three rooms on one day: overlaps, five minutes next to five hours, titles of 120
/// letters, small hours.
Festival monster()
{
    FestivalBuilder builder;
    builder.venue("Un lieu dont le nom ne finit pas et qui continue encore un peu plus loin");
    QByteArray title("Une très longue conférence sur les manières de faire tenir un titre, ");
    title += "aussi long que celui-ci, dans la plus petite case";
    for (int i = 0; i < 60; ++i) {
        if (i % 20 == 0)
            builder.room("Une salle au nom bien trop long pour une colonne", 1000 + i);
        const int begin = 9 * 60 + (i % 20) * 50;
        const int end = begin + (i % 7 == 0 ? 5 : i % 5 == 0 ? 300 : 45);
        const QString span = LocalTime::fromMinutes(minutes{begin})->text() + QLatin1Char('/')
            + LocalTime::fromMinutes(minutes{end})->text();
        builder.session(
            (title + " " + QByteArray::number(i)).constData(), "2014-06-12", span.toLatin1().constData());
        builder.last<Session>([i](Session& session) {
            session.languages = {QStringLiteral("fr"), QStringLiteral("en")};
            session.openingMode = i % 2 == 0 ? OpeningMode::Booked : OpeningMode::FixedTime;
        });
    }
    return builder.build();
}

} // namespace

TEST_CASE("No text of a poster meets another, leaves the page or gets too small", "[print][poster]")
{
    SECTION("when the sample is printed")
    {
        checkLayout(sampleFestival(), PangoMetrics());
    }
    SECTION("when letters are all equally wide")
    {
        checkLayout(sampleFestival(), FixedMetrics());
    }
    SECTION("when everything is too much")
    {
        checkLayout(monster(), PangoMetrics());
    }
    SECTION("when nothing happens")
    {
        checkLayout(FestivalBuilder().build(), PangoMetrics());
    }
    SECTION("when festivals are made up")
    {
        const PangoMetrics metrics;
        for (const quint64 seed : {1U, 2U, 3U})
            checkLayout(generated({.startups = 20, .venues = 6, .rooms = 24, .sessions = 160, .seed = seed}),
                metrics);
    }
}
