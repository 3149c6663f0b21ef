// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/finish_pdf.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace planner {

namespace {

using Handle = QPDFObjectHandle;

void describeDocument(Handle root, const PdfFacts& facts)
{
    root.replaceKey("/Lang", Handle::newUnicodeString(nameOf(facts.language).toStdString()));
    Handle mark = Handle::newDictionary();
    mark.replaceKey("/Marked", Handle::newBool(true));
    root.replaceKey("/MarkInfo", mark);
    Handle viewer = Handle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    viewer.replaceKey("/PrintScaling", Handle::newName("/None"));
    root.replaceKey("/ViewerPreferences", viewer);
}

/// A screen reader says where a link leads.
void describeLinks(QPDF& pdf)
{
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (QPDFAnnotationObjectHelper& note : page.getAnnotations("/Link")) {
            Handle link = note.getObjectHandle();
            Handle action = link.getKey("/A");
            if (action.isDictionary() && action.getKey("/URI").isString())
                link.replaceKey("/Contents", action.getKey("/URI"));
        }
    }
}

void forgetInventedDate(QPDF& pdf, const PdfFacts& facts)
{
    Handle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary() && !facts.created.isValid())
        info.removeKey("/CreationDate");
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray& painted, const PdfFacts& facts)
{
    try { // qpdf reports by exception; none may leave this room
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("page.pdf", painted.constData(), static_cast<size_t>(painted.size()));
        describeDocument(pdf.getRoot(), facts);
        describeLinks(pdf);
        forgetInventedDate(pdf, facts);
        return written(pdf);
    } catch (const std::exception& error) {
        return failure(ProblemKind::Unwritable,
            QCoreApplication::translate("Print", "The PDF could not be finished; nothing was written."),
            QString::fromUtf8(error.what()));
    }
}

} // namespace planner
