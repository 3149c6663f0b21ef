// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/cairo_backend.h"
#include "core/print/finish_pdf.h"
#include "core/print/pango_metrics.h"
#include "tests/core/print/pdf_tools.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Text line(double y, const char* words, Tag tag = Tag::Paragraph)
{
    return {.box = {{20}, {y}, 60_mm, 5_mm},
        .runs = {{.text = QString::fromUtf8(words), .style = {.size = 11_pt}}},
        .tag = tag};
}

/// A page with everything that a page can have.
Pages everything()
{
    Page page{.size = sizeOf(Paper::A5), .title = QStringLiteral("jeudi 12 juin")};
    page.items = {line(20, "Start-up Assembly", Tag::Heading1),
        line(30, "Un titre assez long pour tenir sur plusieurs lignes de la page", Tag::Heading2),
        line(55, "9\u202Fh\u202F30 – 11\u202Fh"), line(65, "officiel, fixé, « La Cantine »", Tag::ListItem),
        line(75, "deux", Tag::ListItem), Stroke{.from = {20_mm, 90_mm}, .to = {80_mm, 90_mm}},
        Panel{.box = {20_mm, 95_mm, 2_mm, 20_mm}, .pattern = Pattern::Hatched, .frame = 0.5_pt},
        Panel{.box = {30_mm, 95_mm, 2_mm, 20_mm}, .pattern = Pattern::Dotted, .frame = 0.5_pt},
        Symbol{.sign = Sign::NoWheelchair, .box = {50_mm, 95_mm, 5_mm, 5_mm}},
        Qr{.box = {20_mm, 120_mm, 30_mm, 30_mm}, .text = QStringLiteral("https://festival.example/")},
        Watermark{{.width = 148_mm, .height = 210_mm}, QStringLiteral("BROUILLON")}};
    Text link = line(155, "festival.example");
    link.link = QStringLiteral("https://festival.example/l'été");
    Text superscript = line(165, "1");
    superscript.runs.push_back({.text = QStringLiteral("er"), .style = {.size = 11_pt}, .superscript = true});
    superscript.runs.push_back({.text = QStringLiteral(" juin"), .style = {.size = 11_pt}});
    page.items.emplace_back(link);
    page.items.emplace_back(superscript);
    Page second{.size = sizeOf(Paper::A5), .title = QStringLiteral("vendredi 13 juin")};
    second.items = {line(20, "Demain", Tag::Heading1)};
    return {.title = QStringLiteral("Affiche"), .pages = {page, second}};
}

PdfFacts facts()
{
    return {.title = QStringLiteral("Affiche – été"),
        .author = QStringLiteral("La Mêlée"),
        .created = QDateTime(QDate(2014, 6, 2), QTime(16, 5), Qt::UTC)};
}

} // namespace

TEST_CASE("The same pages give the same PDF, byte for byte", "[print]")
{
    const auto first = paintedPdf(everything(), facts());
    const auto second = paintedPdf(everything(), facts());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
}

TEST_CASE("A PDF is tagged, sound, and set in Lato alone", "[print]")
{
    const auto pdf = paintedPdf(everything(), facts());
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    if (!file.toolsAreThere())
        return;
    const QString about = file.told({QStringLiteral("pdfinfo"), QStringLiteral("%1")});
    CHECK(about.contains(QLatin1String("Tagged:          yes")));
    CHECK(about.contains(QStringLiteral("Affiche – été")));
    CHECK(about.contains(QStringLiteral("La Mêlée")));
    CHECK(about.contains(QLatin1String("Pages:           2")));
    CHECK(file.told({QStringLiteral("pdfinfo"), QStringLiteral("-struct"), QStringLiteral("%1")})
              .startsWith(QLatin1String("Document\n  H1")));
    CHECK(file.told({QStringLiteral("qpdf"), QStringLiteral("--check"), QStringLiteral("%1")})
              .contains(QLatin1String("No syntax or stream encoding errors found")));
    CHECK(file.foreignFonts() == QStringList());
}

TEST_CASE("What is said of one subject in a list is one item of it", "[print]")
{
    Text time = line(20, "9\u202Fh\u202F30", Tag::ListItem);
    Text title = line(30, "officiel", Tag::ListItem);
    time.subject = QUuid::createUuid();
    title.subject = time.subject;
    const Page page{.size = sizeOf(Paper::A5),
        .items = {time, title, line(40, "fixé", Tag::ListItem), line(50, "ainsi")}};
    const auto pdf = paintedPdf({.title = QStringLiteral("Liste"), .pages = {page}}, facts());
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    if (!file.toolsAreThere())
        return;
    CHECK(file.told({QStringLiteral("pdfinfo"), QStringLiteral("-struct"), QStringLiteral("%1")}).simplified()
        == QStringLiteral("Document L (block) LI (block) LBody (block) LI (block) LBody (block) P (block)"));
    const QString texts
        = file.told({QStringLiteral("pdfinfo"), QStringLiteral("-struct-text"), QStringLiteral("%1")});
    CHECK(texts.contains(QStringLiteral("30 o"))); // not "30officiel", however its letters are told
}

TEST_CASE("The words of a PDF can be found and copied", "[print]")
{
    const auto pdf = paintedPdf(everything(), facts());
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    if (!file.toolsAreThere())
        return;
    const QString text = file.text();
    for (const char* words :
        {"Start-up Assembly", "Un titre assez long pour tenir sur plusieurs lignes de la page",
            "9 h 30 – 11 h", "officiel, fixé, « La Cantine »", "festival.example"}) {
        INFO(words);
        CHECK(text.count(QString::fromUtf8(words)) == 1);
    }
}

TEST_CASE("A PDF speaks its language, shows its title and is not scaled by printers", "[print]")
{
    const auto pdf = paintedPdf(everything(), facts());
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    if (!file.toolsAreThere())
        return;
    const QString inside = file.told(
        {QStringLiteral("qpdf"), QStringLiteral("--qdf"), QStringLiteral("%1"), QStringLiteral("-")});
    for (const char* fact : {"/Lang (fr)", "/Marked true", "/DisplayDocTitle true", "/PrintScaling /None",
             "/Contents (https://festival.example/l'", "/Outlines", "20140602160500"}) {
        INFO(fact);
        CHECK(inside.contains(QLatin1String(fact)));
    }
}

TEST_CASE("What is no PDF cannot be finished, and a sentence says so", "[print]")
{
    const auto pdf = finishedPdf("not a PDF", facts());
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().kind == ProblemKind::Unwritable);
    CHECK(pdf.error().message == QLatin1String("The PDF could not be finished; nothing was written."));
    CHECK(pdf.error().detail.contains(QLatin1String("page.pdf")));
}

TEST_CASE("A QR code reads as the address it was made from", "[print]")
{
    const auto png = paintedPng(everything().pages.front(), 150);
    REQUIRE(png);
    const PdfFile file(*png, QStringLiteral("png"));
    if (!file.toolsAreThere())
        return;
    CHECK(file.told({QStringLiteral("zbarimg"), QStringLiteral("--quiet"), QStringLiteral("--raw"),
              QStringLiteral("%1")})
        == QLatin1String("https://festival.example/\n"));
}

TEST_CASE("A picture knows how large it is on paper", "[print]")
{
    const auto png = paintedPng(everything().pages.front(), 150);
    REQUIRE(png);
    const QByteArray perMetre("\0\0\x17\x12", 4); // 5906 dots
    CHECK(png->mid(37, 13) == "pHYs" + perMetre + perMetre + '\1');
    CHECK(png->mid(50, 4) == QByteArray::fromHex("679fd252"));
}

TEST_CASE("Text copied out of a PDF keeps its dashes wherever its lines break", "[print]")
{
    const QString words = QStringLiteral("Open CASCADE - an in-depth look at Multi–platform -- pipelines");
    const PangoMetrics metrics;
    Pages pages{.title = QStringLiteral("Affiche")};
    for (double width = 30.0; width <= 110.0; width += 2.5) {
        Page page{.size = sizeOf(Paper::A5)};
        Text text = line(20, "");
        text.runs.front().text = words;
        text.box.width = {width};
        page.items = {text};
        if (!metrics.measure(text).splitsWords)
            pages.pages.push_back(page);
    }
    REQUIRE(pages.pages.size() > 30);
    const auto pdf = paintedPdf(pages, facts());
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    if (!file.toolsAreThere())
        return;
    const QString told = file.told({QStringLiteral("pdftotext"), QStringLiteral("%1"), QStringLiteral("-")});
    CHECK(told.simplified().count(words) == std::ssize(pages.pages));
    CHECK(file.text().count(words) == std::ssize(pages.pages));
}

TEST_CASE("An address that no QR code can hold is refused in a sentence", "[print]")
{
    Pages pages = everything();
    pages.pages.back().items.emplace_back(
        Qr{.box = {20_mm, 20_mm, 30_mm, 30_mm}, .text = QString(3000, QLatin1Char('a'))});
    const auto pdf = paintedPdf(pages, facts());
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().kind == ProblemKind::Refused);
    CHECK(pdf.error().message.contains(QLatin1String("too long for a QR code")));
}

TEST_CASE("A page becomes an SVG drawing of its size", "[print]")
{
    const auto svg = paintedSvg(everything().pages.front());
    REQUIRE(svg);
    CHECK(svg->startsWith("<?xml"));
    CHECK(svg->contains("viewBox=\"0 0 419.527559 595.275591\""));
}

TEST_CASE("What is measured is what fits", "[print]")
{
    const PangoMetrics metrics;
    Text text = line(0, "Un titre assez long pour tenir sur plusieurs lignes de la page");
    const Measured whole = metrics.measure(text);
    CHECK(whole.lines == 2);
    CHECK_FALSE(whole.cut);
    CHECK(whole.width <= 60_mm);
    text.maxLines = 1;
    CHECK(metrics.measure(text).cut);
    CHECK(metrics.measure(text).lines == 1);
    text.maxLines = 0;
    text.box.width = 500_mm;
    const Measured free = metrics.measure(text);
    CHECK(free.lines == 1);
    text.box.width = free.width;
    CHECK(metrics.measure(text).lines == 1);
}

TEST_CASE("Lines break between words and not at hyphens or dots", "[print]")
{
    const PangoMetrics metrics;
    Text text = line(0, "Table ronde : créer sa start-up");
    const Mm whole = metrics.measure(line(0, "Table ronde : créer sa")).width;
    text.box.width = whole + 8_mm; // "start-" would have room
    const Measured measured = metrics.measure(text);
    CHECK(measured.lines == 2);
    CHECK(measured.width < whole + 1_mm);
}
