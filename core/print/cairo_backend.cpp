// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/cairo_backend.h"

#include "core/print/finish_pdf.h"
#include "core/print/page_painter.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cmath>

namespace planner {

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

Failure notPainted(cairo_status_t status)
{
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Print", "The page could not be painted; nothing was written."),
        QString::fromUtf8(cairo_status_to_string(status)));
}

/// The Problem of a QR code that is asked to hold too much.
Status checkQrCodes(const Page& page)
{
    for (const Item& item : page.items) {
        const auto* qr = std::get_if<Qr>(&item);
        if (qr && qr->text.toUtf8().size() > qrCapacity)
            return failure(ProblemKind::Refused,
                QCoreApplication::translate(
                    "Print", "The address “%1…” is too long for a QR code. Shorten it and print again.")
                    .arg(qr->text.left(40)));
    }
    return {};
}

void setFact(cairo_surface_t* surface, cairo_pdf_metadata_t fact, const QString& value)
{
    if (!value.isEmpty())
        cairo_pdf_surface_set_metadata(surface, fact, value.toUtf8().constData());
}

void setFacts(cairo_surface_t* surface, const PdfFacts& facts)
{
    const QDateTime created = facts.created.isValid()
        ? facts.created.toUTC()
        : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC); // taken out again when the PDF is finished
    setFact(surface, CAIRO_PDF_METADATA_TITLE, facts.title);
    setFact(surface, CAIRO_PDF_METADATA_AUTHOR, facts.author);
    setFact(surface, CAIRO_PDF_METADATA_SUBJECT, facts.subject);
    setFact(surface, CAIRO_PDF_METADATA_CREATOR, QStringLiteral("festival-planner " PLANNER_VERSION));
    setFact(surface, CAIRO_PDF_METADATA_CREATE_DATE, created.toString(Qt::ISODate));
}

void addToOutline(cairo_surface_t* surface, const Page& page, int number)
{
    if (page.title.isEmpty())
        return;
    const QByteArray target = "page=" + QByteArray::number(number) + " pos=[0 0]";
    cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, page.title.toUtf8().constData(),
        target.constData(), static_cast<cairo_pdf_outline_flags_t>(0));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The checksum of a chunk of PNG (ISO 15948, annex D).
quint32 checksum(const QByteArray& chunk)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : chunk) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? (sum >> 1U) ^ 0xEDB88320U : sum >> 1U;
    }
    return ~sum;
}

/// `png` with its size on paper, which cairo does not tell: the chunk "pHYs" follows the header.
QByteArray withResolution(const QByteArray& png, double dpi)
{
    constexpr qsizetype headerEnd = 33;
    constexpr double inch = 0.0254; // metres
    const QByteArray perMetre = bigEndian(static_cast<quint32>(std::lround(dpi / inch)));
    const QByteArray chunk = "pHYs" + perMetre + perMetre + '\1';
    return png.first(headerEnd) + bigEndian(9) + chunk + bigEndian(checksum(chunk)) + png.sliced(headerEnd);
}

} // namespace

Result<QByteArray> paintedPdf(const Pages& pages, const PdfFacts& facts, const PangoMetrics& metrics)
{
    Q_ASSERT_X(!pages.pages.empty(), "paintedPdf", "a document has a page");
    for (const Page& page : pages.pages) {
        if (const Status checked = checkQrCodes(page); !checked)
            return failed(checked);
    }
    QByteArray bytes;
    const SurfaceHandle surface(cairo_pdf_surface_create_for_stream(append, &bytes, 10.0, 10.0));
    setFacts(surface.get(), facts);
    const CairoHandle cairo(cairo_create(surface.get()));
    const PagePainter painter(Tagging::On, metrics.typesetter());
    int number = 0;
    for (const Page& page : pages.pages) {
        if (number++ > 0)
            cairo_show_page(cairo.get());
        cairo_pdf_surface_set_size(surface.get(), points(page.size.width), points(page.size.height));
        if (number == 1)
            cairo_tag_begin(cairo.get(), "Document", nullptr);
        addToOutline(surface.get(), page, number);
        painter.paint(cairo.get(), page);
    }
    cairo_tag_end(cairo.get(), "Document");
    cairo_surface_finish(surface.get());
    if (const cairo_status_t status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS)
        return notPainted(status);
    if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return notPainted(status);
    return finishedPdf(bytes, facts);
}

Result<QByteArray> paintedPng(const Page& page, double dpi)
{
    Q_ASSERT_X(dpi >= 36.0 && dpi <= 600.0, "paintedPng", "a resolution from 36 to 600 dots per inch");
    if (const Status checked = checkQrCodes(page); !checked)
        return failed(checked);
    const double scale = dpi / 72.0;
    const SurfaceHandle surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
        static_cast<int>(std::lround(points(page.size.width) * scale)),
        static_cast<int>(std::lround(points(page.size.height) * scale))));
    const CairoHandle cairo(cairo_create(surface.get()));
    PagePainter(Tagging::Off).paintOnWhite(cairo.get(), page, dpi);
    if (const cairo_status_t status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS)
        return notPainted(status);
    QByteArray bytes;
    const cairo_status_t status = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    if (status != CAIRO_STATUS_SUCCESS)
        return notPainted(status);
    return withResolution(bytes, dpi);
}

Result<QByteArray> paintedSvg(const Page& page)
{
    if (const Status checked = checkQrCodes(page); !checked)
        return failed(checked);
    QByteArray bytes;
    const SurfaceHandle surface(cairo_svg_surface_create_for_stream(
        append, &bytes, points(page.size.width), points(page.size.height)));
    const CairoHandle cairo(cairo_create(surface.get()));
    PagePainter(Tagging::Off).paint(cairo.get(), page);
    cairo_show_page(cairo.get());
    cairo_surface_finish(surface.get());
    if (const cairo_status_t status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS)
        return notPainted(status);
    return bytes;
}

} // namespace planner
