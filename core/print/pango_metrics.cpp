// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/pango_metrics.h"

#include "core/print/typesetter.h"

#include <algorithm>

namespace planner {

namespace {

constexpr qsizetype remembered = 50'000;

} // namespace

struct PangoMetrics::Memory {
    std::shared_ptr<Typesetter> typesetter = std::make_shared<Typesetter>();
    QHash<BreakQuestion, Measured> answers;
};

PangoMetrics::PangoMetrics() : m_memory(std::make_unique<Memory>()) { }
PangoMetrics::~PangoMetrics() = default;

Measured PangoMetrics::measure(const Text& text) const
{
    const BreakQuestion question(text);
    if (const auto known = m_memory->answers.constFind(question); known != m_memory->answers.cend())
        return *known;
    const std::shared_ptr<const BrokenText> broken = m_memory->typesetter->broken(text);
    PangoLayout* layout = broken->layout.get();
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    const bool empty = std::ranges::all_of(text.runs, [](const Run& run) { return run.text.isEmpty(); });
    const int lines = empty ? 0 : pango_layout_get_line_count(layout);
    const Measured answer{.width = toMm(Pt{static_cast<double>(logical.width) / PANGO_SCALE}),
        .height = toMm(lineHeight(text)) * static_cast<double>(lines),
        .lines = lines,
        .cut = pango_layout_is_ellipsized(layout) != FALSE,
        .splitsWords = broken->splitsWords,
        .missing = broken->missing};
    if (m_memory->answers.size() >= remembered)
        m_memory->answers.clear();
    m_memory->answers.insert(question, answer);
    return answer;
}

std::shared_ptr<Typesetter> PangoMetrics::typesetter() const
{
    return m_memory->typesetter;
}

bool latoIsInstalled()
{
    return Typesetter().hasLato();
}

std::vector<PreflightNote> fontNotes(Language language)
{
    if (latoIsInstalled())
        return {};
    return {{.remark = Remark::MissingFont,
        .message = Words(language).translate("Sheets",
            "The typeface Lato is not installed, so another one stands in and lines break elsewhere. "
            "Install the package fonts-lato and print again.")}};
}

} // namespace planner
