// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/finish_pdf.h"

#include <QCoreApplication>
#include <qpdf/qpdf-c.h> // clang 14 cannot compile what qpdf offers to C++20

#include <memory>

namespace planner {

namespace {

struct Cleanup {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using PdfHandle = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup>;

void describeDocument(qpdf_data pdf, const PdfFacts& facts)
{
    const qpdf_oh root = qpdf_get_root(pdf);
    const QByteArray language = nameOf(facts.language).toUtf8();
    qpdf_oh_replace_key(pdf, root, "/Lang", qpdf_oh_new_unicode_string(pdf, language.constData()));
    const qpdf_oh mark = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, mark, "/Marked", qpdf_oh_new_bool(pdf, QPDF_TRUE));
    qpdf_oh_replace_key(pdf, root, "/MarkInfo", mark);
    const qpdf_oh viewer = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, viewer, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE));
    qpdf_oh_replace_key(pdf, viewer, "/PrintScaling", qpdf_oh_new_name(pdf, "/None"));
    qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", viewer);
}

void describeLink(qpdf_data pdf, qpdf_oh note)
{
    if (!qpdf_oh_is_dictionary_of_type(pdf, note, "", "/Link"))
        return;
    const qpdf_oh address = qpdf_oh_get_key_if_dict(pdf, qpdf_oh_get_key(pdf, note, "/A"), "/URI");
    if (qpdf_oh_is_string(pdf, address))
        qpdf_oh_replace_key(pdf, note, "/Contents", address);
}

/// A screen reader says where a link leads.
void describeLinks(qpdf_data pdf)
{
    const int pages = qpdf_get_num_pages(pdf);
    for (int page = 0; page < pages; ++page) {
        const qpdf_oh notes
            = qpdf_oh_get_key(pdf, qpdf_get_page_n(pdf, static_cast<size_t>(page)), "/Annots");
        const int count = qpdf_oh_is_array(pdf, notes) ? qpdf_oh_get_array_n_items(pdf, notes) : 0;
        for (int note = 0; note < count; ++note)
            describeLink(pdf, qpdf_oh_get_array_item(pdf, notes, note));
    }
}

void forgetInventedDate(qpdf_data pdf, const PdfFacts& facts)
{
    const qpdf_oh info = qpdf_oh_get_key(pdf, qpdf_get_trailer(pdf), "/Info");
    if (qpdf_oh_is_dictionary(pdf, info) && !facts.created.isValid())
        qpdf_oh_remove_key(pdf, info, "/CreationDate");
}

QByteArray written(qpdf_data pdf)
{
    qpdf_init_write_memory(pdf);
    qpdf_set_deterministic_ID(pdf, QPDF_TRUE);
    qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
    qpdf_write(pdf);
    if (qpdf_has_error(pdf))
        return {};
    return QByteArray(reinterpret_cast<const char*>(qpdf_get_buffer(pdf)),
        static_cast<qsizetype>(qpdf_get_buffer_length(pdf)));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray& painted, const PdfFacts& facts)
{
    const PdfHandle handle(qpdf_init());
    qpdf_data pdf = handle.get();
    qpdf_silence_errors(pdf); // the last of them is asked for below
    qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
    qpdf_read_memory(
        pdf, "page.pdf", painted.constData(), static_cast<unsigned long long>(painted.size()), nullptr);
    QByteArray finished;
    if (!qpdf_has_error(pdf)) {
        describeDocument(pdf, facts);
        describeLinks(pdf);
        forgetInventedDate(pdf, facts);
        finished = written(pdf);
    }
    if (!qpdf_has_error(pdf))
        return finished;
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Print", "The PDF could not be finished; nothing was written."),
        QString::fromUtf8(qpdf_get_error_full_text(pdf, qpdf_get_error(pdf))));
}

} // namespace planner
