// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/metrics.h"

#include <QList>

#include <algorithm>

namespace planner {

namespace {

/// Breaks the words of a text greedily into lines.
class FixedLines {
public:
    explicit FixedLines(Mm width) : m_width(width) { }

    void add(QStringView word, Mm letter)
    {
        const Mm wide = letter * static_cast<double>(word.size());
        const Mm blank = m_used > 0_mm ? letter : 0_mm;
        if (m_count == 0 || m_used + blank + wide > m_width) {
            ++m_count;
            m_used = wide;
        } else {
            m_used += blank + wide;
        }
        m_longest = std::max(m_longest, m_used);
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Mm longest() const { return m_longest; }

private:
    Mm m_width;
    Mm m_used;
    Mm m_longest;
    int m_count = 0;
};

} // namespace

Measured FixedMetrics::measure(const Text& text) const
{
    FixedLines lines(text.box.width);
    Mm lineHeight;
    for (const Run& run : text.runs) {
        const Mm letter = toMm(run.style.size) * 0.5;
        lineHeight = std::max(lineHeight, toMm(run.style.size) * run.style.leading);
        for (const QStringView word : QStringView(run.text).split(u' ', Qt::SkipEmptyParts))
            lines.add(word, letter);
    }
    const bool cut = text.maxLines > 0 && lines.count() > text.maxLines;
    const int count = cut ? text.maxLines : lines.count();
    return {.width = std::min(lines.longest(), text.box.width),
        .height = lineHeight * static_cast<double>(count),
        .lines = count,
        .cut = cut,
        .splitsWords = lines.longest() > text.box.width};
}

} // namespace planner
