// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/print/metrics.h"

#include <memory>

namespace planner {

class Typesetter;

/// Measures with pango what the painter will paint. Remembers what it has measured; to be used by one thread
/// at a time.
class PangoMetrics : public Metrics {
public:
    PangoMetrics();
    ~PangoMetrics() override;

    [[nodiscard]] Measured measure(const Text& text) const override;

    /// Knows the lines of what was measured: who paints it need not break it again.
    [[nodiscard]] std::shared_ptr<Typesetter> typesetter() const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

/// Whether the family that all sheets are set in is installed (Debian: fonts-lato).
[[nodiscard]] bool latoIsInstalled();

/// What to tell before printing when Lato is missing; nothing when it is there.
[[nodiscard]] std::vector<PreflightNote> fontNotes(Language language);

} // namespace planner
