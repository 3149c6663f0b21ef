// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/page_painter.h"

#include "core/print/sign_shapes.h"

#include <QUrl>
#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace planner {

namespace {

/// Whether a link may stand on paper that goes round as a file: pages and mailboxes, no script and no file.
bool leadsSomewhere(const QString& link)
{
    const QString scheme = QUrl(link).scheme().toLower();
    return scheme == QLatin1String("https") || scheme == QLatin1String("http")
        || scheme == QLatin1String("mailto");
}

void paintStroke(cairo_t* cairo, const Stroke& stroke)
{
    const double width = stroke.width.value;
    cairo_save(cairo);
    black(cairo);
    cairo_set_line_width(cairo, width);
    if (stroke.dash == Dash::Dashed) {
        const double dashes[] = {3.0, 2.5};
        cairo_set_dash(cairo, dashes, 2, 0.0);
    } else if (stroke.dash == Dash::Dotted) {
        const double dots[] = {0.0, width * 2.6};
        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash(cairo, dots, 2, 0.0);
    }
    cairo_new_path(cairo);
    cairo_move_to(cairo, points(stroke.from.x), points(stroke.from.y));
    cairo_line_to(cairo, points(stroke.to.x), points(stroke.to.y));
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

/// All dark squares are one path, those of a row that touch one rectangle, so that no seams show.
void paintQr(cairo_t* cairo, const Qr& qr)
{
    constexpr int quiet = 4;
    const QByteArray text = qr.text.toUtf8();
    if (text.size() > qrCapacity)
        return;
    const auto code = qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const double module = points(std::min(qr.box.width, qr.box.height)) / (code.getSize() + 2 * quiet);
    black(cairo);
    cairo_new_path(cairo);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize();) {
            int end = x;
            while (end < code.getSize() && code.getModule(end, y))
                ++end;
            cairo_rectangle(cairo, points(qr.box.x) + module * (x + quiet),
                points(qr.box.y) + module * (y + quiet), module * (end - x), module);
            x = std::max(end, x + 1);
        }
    }
    cairo_fill(cairo);
}

/// Values of tags stand between apostrophes.
QByteArray quoted(const QString& value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace('\\', "\\\\").replace('\'', "\\'");
    return "'" + bytes + "'";
}

const char* tagName(Tag tag)
{
    switch (tag) {
    case Tag::Heading1:
        return "H1";
    case Tag::Heading2:
        return "H2";
    case Tag::Heading3:
        return "H3";
    case Tag::Paragraph:
        return "P";
    case Tag::ListItem:
        return "LBody";
    case Tag::Artifact:
        return nullptr;
    }
    return nullptr;
}

/// Opens and closes the structure tags around the texts of one page. List items in a row share one list;
/// those of them that speak of the same subject are one item.
class Structure {
public:
    Structure(cairo_t* cairo, Tagging tagging) : m_cairo(cairo), m_on(tagging == Tagging::On) { }
    ~Structure() { endList(); }
    Structure(const Structure&) = delete;
    Structure& operator=(const Structure&) = delete;

    template <class Paint>
    void around(const Text& text, Paint paint)
    {
        const char* name = m_on ? tagName(text.tag) : nullptr;
        const bool item = name && text.tag == Tag::ListItem;
        const bool link = name && leadsSomewhere(text.link);
        if (!item)
            endList();
        else if (!continues(text))
            beginItem(text.subject);
        if (name && !item)
            begin(name);
        if (link)
            begin(CAIRO_TAG_LINK, "uri=" + quoted(text.link));
        paint();
        if (link)
            end(CAIRO_TAG_LINK);
        if (name && !item)
            end(name);
    }

    /// Whether `text` goes on with the list item that is open.
    bool continues(const Text& text) const
    {
        return m_inItem && text.tag == Tag::ListItem && text.subject && *text.subject == m_subject;
    }

    /// What is painted next belongs to no list item.
    void endItem()
    {
        if (m_inItem) {
            end(tagName(Tag::ListItem));
            end("LI");
        }
        m_inItem = false;
    }

private:
    void begin(const char* name, const QByteArray& attributes = {})
    {
        cairo_tag_begin(m_cairo, name, attributes.constData());
    }
    void end(const char* name) { cairo_tag_end(m_cairo, name); }
    void beginItem(const std::optional<QUuid>& subject)
    {
        endItem();
        if (!m_inList)
            begin("L");
        begin("LI");
        begin(tagName(Tag::ListItem));
        m_inList = true;
        m_inItem = true;
        m_subject = subject.value_or(QUuid());
    }
    void endList()
    {
        endItem();
        if (m_inList)
            end("L");
        m_inList = false;
    }

    cairo_t* m_cairo;
    bool m_on;
    bool m_inList = false;
    bool m_inItem = false;
    QUuid m_subject; ///< Of the list item; null when it has none.
};

} // namespace

void PagePainter::paintText(cairo_t* cairo, const Text& text) const
{
    const auto broken = m_typesetter->broken(text);
    PangoLayout* layout = broken->layout.get();
    const double step = lineHeight(text).value;
    const double width = points(text.box.width);
    double y = points(text.box.y) + baseline(text).value;
    black(cairo);
    for (int i = 0; i < pango_layout_get_line_count(layout); ++i, y += step) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(layout, i);
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        const double free = width - static_cast<double>(logical.width) / PANGO_SCALE;
        const double share = text.align == Align::Right ? 1.0 : text.align == Align::Centre ? 0.5 : 0.0;
        cairo_new_path(cairo);
        cairo_move_to(cairo, points(text.box.x) + free * share, y);
        pango_cairo_show_layout_line(cairo, line);
    }
}

/// Reading aloud must not run the texts of one item into each other.
void PagePainter::paintBlank(cairo_t* cairo, const Text& text) const
{
    Text blank{.box = text.box, .runs = {{.text = QStringLiteral(" "), .style = text.runs.front().style}}};
    paintText(cairo, blank);
}

void PagePainter::paintWatermark(cairo_t* cairo, const Watermark& watermark) const
{
    Text text{.box = {.width = 10000_mm},
        .runs = {{.text = watermark.text, .style = {.size = 100_pt, .weight = Weight::Black}}}};
    const auto broken = m_typesetter->broken(text);
    PangoLayout* layout = broken->layout.get();
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    const Box& box = watermark.box;
    const double width = points(box.width);
    const double height = points(box.height);
    const double natural = std::max(1.0, static_cast<double>(logical.width) / PANGO_SCALE);
    const double scale = 0.72 * std::hypot(width, height) / natural;
    cairo_save(cairo);
    cairo_set_source_rgba(cairo, 0.0, 0.0, 0.0, 0.08);
    cairo_translate(cairo, points(box.x) + width * 0.5, points(box.y) + height * 0.5);
    cairo_rotate(cairo, -std::atan2(height, width));
    cairo_scale(cairo, scale, scale);
    cairo_move_to(cairo, -natural * 0.5, 36.0);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, 0));
    cairo_restore(cairo);
}

void PagePainter::paint(cairo_t* cairo, const Page& page) const
{
    Structure structure(cairo, m_tagging);
    for (const Item& item : page.items) {
        if (std::holds_alternative<Stroke>(item))
            structure.endItem();
        const auto* text = std::get_if<Text>(&item);
        if (text && structure.continues(*text) && !text->runs.empty())
            paintBlank(cairo, *text);
        if (text)
            structure.around(*text, [&] { paintText(cairo, *text); });
        else if (const auto* stroke = std::get_if<Stroke>(&item))
            paintStroke(cairo, *stroke);
        else if (const auto* panel = std::get_if<Panel>(&item))
            drawPanel(cairo, *panel);
        else if (const auto* symbol = std::get_if<Symbol>(&item))
            drawSymbol(cairo, *symbol);
        else if (const auto* qr = std::get_if<Qr>(&item))
            paintQr(cairo, *qr);
        else if (const auto* watermark = std::get_if<Watermark>(&item))
            paintWatermark(cairo, *watermark);
    }
}

void PagePainter::paintOnWhite(cairo_t* cairo, const Page& page, double dpi) const
{
    cairo_set_source_rgb(cairo, 1.0, 1.0, 1.0);
    cairo_paint(cairo);
    cairo_scale(cairo, dpi / 72.0, dpi / 72.0);
    paint(cairo, page);
}

} // namespace planner
