// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/typesetter.h"

#include "core/print/pango_metrics.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>

namespace planner {

namespace {

constexpr const char* family = "Lato";
constexpr qsizetype remembered = 4'000; ///< Texts, of a few kilobytes each.

PangoWeight pangoWeight(Weight weight)
{
    switch (weight) {
    case Weight::Regular:
        return PANGO_WEIGHT_NORMAL;
    case Weight::Medium:
        return PANGO_WEIGHT_MEDIUM;
    case Weight::SemiBold:
        return PANGO_WEIGHT_SEMIBOLD;
    case Weight::Bold:
        return PANGO_WEIGHT_BOLD;
    case Weight::Black:
        return PANGO_WEIGHT_HEAVY;
    }
    return PANGO_WEIGHT_NORMAL;
}

int pangoUnits(double points)
{
    return static_cast<int>(std::lround(points * PANGO_SCALE));
}

/// Puts what pango calls attributes on the bytes of one run.
class RunAttributes {
public:
    RunAttributes(PangoAttrList* list, qsizetype begin, qsizetype end)
        : m_list(list), m_begin(static_cast<guint>(begin)), m_end(static_cast<guint>(end))
    {
    }
    void add(PangoAttribute* attribute)
    {
        attribute->start_index = m_begin;
        attribute->end_index = m_end;
        pango_attr_list_insert(m_list, attribute); // takes it over
    }

private:
    PangoAttrList* m_list;
    guint m_begin;
    guint m_end;
};

/// Lines break at blanks, not within "start-up" or "H.2215", and not after a dash: who copies the text out of
/// a PDF would lose a dash at the end of a line. Words of more than `longest` bytes may break anywhere.
void keepWordsWhole(PangoAttrList* list, const QByteArray& bytes, qsizetype longest)
{
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        qsizetype end = bytes.indexOf(' ', begin);
        while (end > begin && bytes.at(end - 1) == '-')
            end = bytes.indexOf(' ', end + 1);
        if (end < 0)
            end = bytes.size();
        if (end - begin > 1 && end - begin <= longest)
            RunAttributes(list, begin, end).add(pango_attr_allow_breaks_new(FALSE));
        begin = end + 1;
    }
}

/// So many letters fit on a line of `text` however broad they are.
qsizetype surelyFitting(const Text& text)
{
    double size = 0.0;
    for (const Run& run : text.runs)
        size = std::max(size, run.style.size.value);
    return static_cast<qsizetype>(toPt(text.box.width).value / (size * 0.8 + 0.01));
}

int widthOf(PangoLayout* layout)
{
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return logical.width;
}

/// The first line of `layout` that ends within a word, if one does.
PangoLayoutLine* splitLine(PangoLayout* layout)
{
    const char* words = pango_layout_get_text(layout);
    for (int i = 1; i < pango_layout_get_line_count(layout); ++i) {
        const int begin = pango_layout_get_line_readonly(layout, i)->start_index;
        if (begin > 0 && words[begin - 1] != ' ' && words[begin - 1] != '\n')
            return pango_layout_get_line_readonly(layout, i - 1);
    }
    return nullptr;
}

/// Pango breaks lines after an en dash within a word, whatever it is told: narrower lines end before that
/// word.
void keepDashesWithin(PangoLayout* layout)
{
    constexpr int mostTries = 4;
    for (int i = 0; i < mostTries; ++i) {
        PangoLayoutLine* line = splitLine(layout);
        if (!line)
            return;
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        pango_layout_set_width(layout, logical.width - 1);
    }
}

void describe(RunAttributes attributes, const Run& run)
{
    const double size = run.style.size.value;
    const double shown = run.superscript ? size * 0.62 : size;
    attributes.add(pango_attr_weight_new(pangoWeight(run.style.weight)));
    attributes.add(pango_attr_size_new_absolute(pangoUnits(shown)));
    if (run.style.italic)
        attributes.add(pango_attr_style_new(PANGO_STYLE_ITALIC));
    if (run.superscript)
        attributes.add(pango_attr_rise_new(pangoUnits(size * 0.34)));
}

/// How each run of `text` is set; all their words are added to `bytes`.
AttributesHandle describedRuns(const Text& text, QByteArray& bytes)
{
    AttributesHandle attributes(pango_attr_list_new());
    for (const Run& run : text.runs) {
        const qsizetype begin = bytes.size();
        bytes += run.text.toUtf8();
        describe(RunAttributes(attributes.get(), begin, bytes.size()), run);
    }
    return attributes;
}

/// Whether all letters of `text` are Latin, whatever signs stand between them.
bool isLatin(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common
            || c.script() == QChar::Script_Inherited;
    });
}

/// Pango asks a font how wide its letters are on average before it breaks a line, and remembers the answer
/// with the font. While one thread finds it out, pango 1.50 tells all others 0, whatever their font: those
/// break some lines elsewhere from then on. So each font is asked here first, by one thread at a time.
void meet(PangoFont* font, PangoLanguage* language)
{
    static std::mutex asking;
    const std::scoped_lock alone(asking);
    if (font)
        pango_font_metrics_unref(pango_font_get_metrics(font, language));
}

} // namespace

size_t qHash(const BreakQuestion& question, size_t seed)
{
    seed = qHashMulti(seed, question.width.value, question.maxLines);
    for (const Run& run : question.runs)
        seed = qHashMulti(
            seed, run.text, run.style.size.value, static_cast<int>(run.style.weight), run.style.italic);
    return seed;
}

Typesetter::Typesetter()
    : m_fontMap(pango_cairo_font_map_new()), m_context(pango_font_map_create_context(m_fontMap.get()))
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fontMap.get()), 72.0);
    // Letters stand where the font wants them, not where the pixels of some screen are.
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    const FontOptionsHandle options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options.get());
    const FontHandle font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), family);
    pango_context_set_font_description(m_context.get(), font.get());
    // Not the one of whoever prints: pango's idea of a letter's width goes by the language.
    pango_context_set_language(m_context.get(), pango_language_from_string("fr"));
    PangoFont* ofBlank = pango_font_map_load_font(m_fontMap.get(), m_context.get(), font.get());
    meet(ofBlank, pango_context_get_language(m_context.get()));
    g_clear_object(&ofBlank);
}

/// Has all fonts of `text` met.
void Typesetter::meetFonts(const Text& text)
{
    bool isKnown = true;
    for (const Run& run : text.runs) {
        const std::pair font(run.style, run.superscript);
        const bool isMet = std::ranges::find(m_met, font) != m_met.end();
        isKnown = isKnown && (isMet || run.text.isEmpty()) && isLatin(run.text); // others by their script
        if (!isMet && !run.text.isEmpty())
            m_met.push_back(font);
    }
    if (isKnown)
        return;
    QByteArray bytes;
    const AttributesHandle attributes = describedRuns(text, bytes);
    GList* items = pango_itemize(
        m_context.get(), bytes.constData(), 0, static_cast<int>(bytes.size()), attributes.get(), nullptr);
    for (const GList* link = items; link; link = link->next) {
        const PangoAnalysis& analysis = static_cast<const PangoItem*>(link->data)->analysis;
        meet(analysis.font, analysis.language);
        meet(analysis.font, pango_context_get_language(m_context.get()));
    }
    g_list_free_full(items, [](gpointer item) { pango_item_free(static_cast<PangoItem*>(item)); });
}

std::shared_ptr<const BrokenText> Typesetter::broken(const Text& text)
{
    const BreakQuestion question(text);
    if (const auto known = m_broken.constFind(question); known != m_broken.cend())
        return *known;
    if (m_broken.size() >= remembered)
        m_broken.clear();
    return *m_broken.insert(question, std::make_shared<const BrokenText>(brokenAnew(text)));
}

BrokenText Typesetter::brokenAnew(const Text& text)
{
    Text settableText = text;
    QString missing;
    for (Run& run : settableText.runs)
        run.text = settable(run.text, missing);
    meetFonts(settableText);
    LayoutHandle layout = laidOut(settableText, std::numeric_limits<qsizetype>::max());
    const int width = pango_layout_get_width(layout.get());
    keepDashesWithin(layout.get());
    if (!splitLine(layout.get()) && widthOf(layout.get()) <= width)
        return {.layout = std::move(layout), .missing = missing};
    return {.layout = laidOut(settableText, surelyFitting(text)), .splitsWords = true, .missing = missing};
}

/// `text` in characters that Lato has; the others are added to `missing`.
QString Typesetter::settable(const QString& text, QString& missing) const
{
    if (isPlainLatin(text))
        return text;
    QString set;
    bool leavesGap = false; // where a symbol stood between two blanks
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isBlank = category == QChar::Separator_Space || c == U'\n';
        const bool isSilent = !isBlank
            && (category == QChar::Other_Control || category == QChar::Other_Format
                || category == QChar::Other_NotAssigned || (c >= 0xFE00 && c <= 0xFE0F));
        const QString letter = QString::fromUcs4(&c, 1);
        const bool isAfterGap = leavesGap && c == U' ' && (set.isEmpty() || set.back() == u' ');
        if (isSilent || isAfterGap)
            continue;
        if (isBlank || hasLetter(c)) {
            set += letter;
            leavesGap = false;
            continue;
        }
        if (!missing.contains(letter))
            missing += letter;
        if (QChar::isLetterOrNumber(c))
            set += u'?';
        else
            leavesGap = true;
    }
    return set;
}

bool Typesetter::hasLetter(char32_t c) const
{
    const auto known = m_letters.constFind(c);
    if (known != m_letters.cend())
        return *known;
    const FontHandle description(pango_font_description_new());
    pango_font_description_set_family_static(description.get(), family);
    pango_font_description_set_absolute_size(description.get(), 10.0 * PANGO_SCALE);
    PangoFont* font = pango_font_map_load_font(m_fontMap.get(), m_context.get(), description.get());
    const bool has = font && pango_font_has_char(font, c) != FALSE;
    if (font)
        g_object_unref(font);
    m_letters.insert(c, has);
    return has;
}

LayoutHandle Typesetter::laidOut(const Text& text, qsizetype longest) const
{
    QByteArray bytes;
    const AttributesHandle attributes = describedRuns(text, bytes);
    keepWordsWhole(attributes.get(), bytes, longest);
    LayoutHandle layout(pango_layout_new(m_context.get()));
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    // A thirtieth of a point more, so that a text fits the width it was measured to have.
    pango_layout_set_width(layout.get(), pangoUnits(std::max(toPt(text.box.width).value, 0.0)) + 34);
    if (text.maxLines > 0) {
        pango_layout_set_height(layout.get(), -text.maxLines);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    return layout;
}

bool Typesetter::hasLato() const
{
    PangoFontFamily** families = nullptr;
    int count = 0;
    pango_font_map_list_families(m_fontMap.get(), &families, &count);
    const bool found = std::any_of(families, families + count, [](PangoFontFamily* candidate) {
        return std::strcmp(pango_font_family_get_name(candidate), family) == 0;
    });
    g_free(families);
    return found;
}

Pt lineHeight(const Text& text)
{
    double height = 0.0;
    for (const Run& run : text.runs)
        height = std::max(height, run.style.size.value * run.style.leading);
    return {height};
}

Pt baseline(const Text& text)
{
    // The capitals of Lato are 0.72 of its size high, its descenders 0.2: this centres what one sees.
    double size = 0.0;
    for (const Run& run : text.runs)
        size = std::max(size, run.style.size.value);
    return {lineHeight(text).value * 0.5 + size * 0.36};
}

} // namespace planner

#if defined(__SANITIZE_ADDRESS__)
/// What fontconfig keeps of its own set-up until the program ends is not a leak of ours.
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig";
}
extern "C" const char* __lsan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "print_suppressions=0";
}
#endif
