// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/edition.h"
#include "core/print/metrics.h"

#include <QStringList>

/// What every sheet must keep to. Each function tells what breaks the rule, so an empty list is good news and
/// a failing test shows the place.
namespace planner::tests {

/// Texts whose letters run over those of another text.
[[nodiscard]] QStringList overlaps(const Pages& pages, const Metrics& metrics);

/// Items that stand closer than `margin` to an edge of their page.
[[nodiscard]] QStringList outsiders(const Pages& pages, Mm margin);

/// Texts below `floor`.
[[nodiscard]] QStringList smallPrint(const Pages& pages, Pt floor);

/// Public placed sessions of the edition's day and venue that do not stand on the pages exactly once, with
/// their whole title.
[[nodiscard]] QStringList miscounted(const Pages& pages, const Edition& edition);

/// The pages as text, for comparing with what was stored.
[[nodiscard]] QString dump(const Pages& pages);

} // namespace planner::tests
