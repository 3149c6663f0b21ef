// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/cairo_backend.h"

namespace planner {

/// `painted` with what cairo cannot say: the language, that it is tagged, that its title is to be shown and
/// that printers must not scale it, what its links lead to, and an id that depends on the content alone.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray& painted, const PdfFacts& facts);

} // namespace planner
